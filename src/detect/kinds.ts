/**
 * Whether marked words are a quotation at all, and not a title, a term or a word held at arm's length.
 *
 * Each observation about the words and their neighbours weighs for or against (a logistic model, see `kind-weights.ts`);
 * all of them are local, so the answer costs the same wherever the words stand.
 */

import { type CueWords, cueLanguageOf, cuesOf } from '../language/cues.ts';
import { keyAt, keyOf, wordsOf } from '../text/words.ts';
import type { Quotation } from '../types.ts';
import { KIND_WEIGHTS } from './kind-weights.ts';
import { type KindWords, kindWordsOf } from './kind-words.ts';
import type { Genre } from './runs.ts';

export interface KindCircumstances {
  readonly language: string | null;
  readonly genre: Genre;
  readonly isHeading: boolean;
  /** Whether single marks hold it, and the document has double ones. */
  readonly isSingle: boolean;
}

/** The fewest words, or characters of a script without spaces, that are no title and no term. */
const TERM_WORDS = 6;
const UNSPACED_TERM = 10;
const SO_CALLED =
  /(?:so[- ]called|sogenannte[nrsm]?|soi[- ]disant|pr[ée]tendue?s?|llamad[oa]s?|cosiddett[aeio]|chamad[oa]s?|zogenaamde?|tak zwan\p{L}*|tzv\.|takzvan\p{L}*|так называем\p{L}*|så kallad[et]?|niin sanott\p{L}*)\s*$/iu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Behind the closing mark, a citation. */
const CITES = /^[^\s\p{L}\p{N}([]{0,3}\s?(?:\[\^?\d|\[[^\]]+\]\(|\((?:[^()]*\d)|\((?:see|cf)\b)/u;
const REACH = 90;
const INSIDE = 400;
const SENTENCE_BREAK = /[.!?…。！？]["”“»«’')\]]*\s|\n/u;
const OPENING_MARK = /["“”„«»‘‚‹›'`]+\s?$/u;
const CLOSING_MARK = /^\s?["“”„«»’‘‹›'`]+/u;
const UPPER = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;

/** Whether these marks quote. Only what is as short as a title or a term, and cites nothing, can be anything else. */
export function isQuotation(text: string, quotation: Quotation, circumstances: KindCircumstances): boolean {
  const count = wordsOf(quotation.words).count;
  if (count < TERM_WORDS && SO_CALLED.test(textBefore(text, quotation.span.start))) return false;
  const isUnspaced = UNSPACED.test(quotation.words);
  if (
    count >= (isUnspaced ? UNSPACED_TERM : TERM_WORDS) ||
    CITES.test(text.slice(quotation.span.end, quotation.span.end + REACH))
  )
    return true;
  let weight = KIND_WEIGHTS['always'] ?? 0;
  for (const each of observationsOf(text, quotation, circumstances)) weight += KIND_WEIGHTS[each] ?? 0;
  return weight > 0;
}

/** What speaks for or against, each by the name it has in `KIND_WEIGHTS`. */
export function observationsOf(
  text: string,
  quotation: Quotation,
  circumstances: KindCircumstances,
): readonly string[] {
  const primary = circumstances.language?.split('-')[0] ?? null;
  const cues = cuesOf(cueLanguageOf(primary) ?? 'en');
  const kindWords = kindWordsOf(primary);
  const before = textBefore(text, quotation.span.start);
  const after = textAfter(text, quotation.span.end);
  return [
    ...(circumstances.genre === 'plain' ? [] : [`genre:${circumstances.genre}`]),
    ...(primary === 'de' ? ['german'] : []),
    ...(circumstances.isHeading ? ['heading'] : []),
    ...(circumstances.isSingle ? ['single'] : []),
    ...(quotation.spans.length > 1 ? ['several-runs'] : []),
    ...inside(quotation, primary, kindWords),
    ...inFront(before, cues, kindWords),
    ...behind(after, cues, kindWords),
  ];
}

function inside(quotation: Quotation, language: string | null, kindWords: KindWords): string[] {
  const sample = quotation.words.slice(0, INSIDE);
  const words = wordsOf(sample);
  const names: string[] = [];
  const count = words.count;
  const size = count <= 3 ? `${count}` : count <= 5 ? '4-5' : count <= 8 ? '6-8' : count <= 14 ? '9-14' : '15-';
  names.push(`words:${size}`);
  if (language === 'de') names.push(`german-words:${size}`);
  const trimmed = quotation.words.trimEnd();
  const last = trimmed.at(-1) ?? '';
  if (/[.…]/.test(last)) names.push(count > 3 ? 'ends:stop' : 'ends:stop-short');
  else if (/[?!]/.test(last)) names.push('ends:?!');
  else if (/[,;]/.test(last)) names.push('ends:comma');
  if (/[,;:] \S/.test(sample)) names.push('has:comma');
  if (/[.!?] \p{Lu}/u.test(sample)) names.push('has:sentences');
  if (/^[^\p{L}]*\d/u.test(sample)) names.push('starts:figure');
  if (!/\p{L}{2}/u.test(sample)) names.push('no-letters');
  if (/[_=@#]|\w\.\w{2,}\/|^\S*[./]\S*$/.test(sample)) names.push('code');
  if (/…|\.\.\.|\[/.test(sample)) names.push('edited');
  let capitals = 0;
  let long = 0;
  let persons = false;
  let clausal = 0;
  for (let k = 0; k < count; k++) {
    const raw = sample.slice(words.starts[k], words.ends[k]);
    const key = keyAt(words, k);
    if (kindWords.persons.has(key)) persons = true;
    if (kindWords.clausal.has(key)) clausal++;
    if (raw.length <= 3 && k > 0) continue;
    long++;
    if (UPPER.test(raw)) capitals++;
  }
  const isUpper = UPPER.test(sample.replace(/^[^\p{L}\p{N}]+/u, ''));
  if (LOWER.test(sample.replace(/^[^\p{L}\p{N}]+/u, ''))) names.push('starts:lower');
  if (persons) names.push('persons');
  if (clausal > 0) names.push(clausal > 1 ? 'clausal:2' : 'clausal:1');
  if (language !== 'de' && isUpper && count > 1 && capitals === long && long > 1) names.push('title-case');
  if (language === 'de' && isUpper && clausal === 0 && count > 1 && count < 9) names.push('german-title');
  if (count === 1 && isUpper) names.push('one-name');
  return names;
}

/** What stands in front in the same paragraph, the opening mark left away. */
function textBefore(text: string, start: number): string {
  const piece = text.slice(Math.max(0, start - REACH), start).replace(OPENING_MARK, '');
  const line = piece.lastIndexOf('\n\n');
  return line < 0 ? piece : piece.slice(line + 2);
}

function textAfter(text: string, end: number): string {
  const piece = text.slice(end, end + REACH).replace(CLOSING_MARK, '');
  const line = piece.indexOf('\n\n');
  return line < 0 ? piece : piece.slice(0, line);
}

function inFront(before: string, cues: CueWords, kindWords: KindWords): string[] {
  const trimmed = before.trimEnd();
  const last = trimmed.at(-1) ?? '';
  const names: string[] = [];
  if (last === '') return ['before:nothing'];
  if (last === ':' || last === '：') names.push('before:colon');
  else if (last === ',' || last === '،') names.push('before:comma');
  else if (/[.!?…]/.test(last)) names.push('before:sentence');
  else if (/["”“»«’]/.test(last)) names.push('before:mark');
  else if (last === '=' || last === '_') names.push('before:sign');
  else if (last === '(' || last === '[') names.push('before:bracket');
  else if (/[—–-]/.test(last)) names.push('before:dash');
  // Only the sentence that goes on into the quotation.
  const pieces = trimmed.split(SENTENCE_BREAK);
  const clause = (pieces.at(-1) ?? '').split(/["“”„«»]/u);
  const own = clause.at(-1) ?? '';
  if (clause.length > 1 && /^\s*(?:,|und|and|oder|or|et|y|e|i|и)?\s*(?:and|und|or|oder)?\s*$/u.test(own))
    names.push('before:list');
  const words = wordsOf(own);
  for (let k = words.count - 1, far = 0; k >= 0 && far < 8; k--, far++) {
    const key = keyAt(words, k);
    if (far === 0 && kindWords.determiners.has(key)) names.push('before:determiner');
    if (far === 0 && kindWords.prepositions.has(key)) names.push('before:preposition');
    if (far <= 1 && kindWords.naming.has(key)) names.push('before:naming');
    else if (far <= 3 && kindWords.naming.has(key)) names.push('before:naming-far');
    if (cues.saying.has(key)) names.push(far <= 2 ? 'before:saying' : 'before:saying-far');
    else if (cues.presenting.has(key)) names.push(far <= 2 ? 'before:presenting' : 'before:presenting-far');
    if (far === 0 && /^(?:that|dass|daß|que|che|dat|что|że)$/u.test(own.slice(words.starts[k], words.ends[k])))
      names.push('before:that');
    if (cues.accordingBefore.has(key)) names.push('before:according');
    if (far === 0 && UPPER.test(own.slice(words.starts[k], words.ends[k]))) names.push('before:upper');
    if (far === 0 && key.endsWith('s') && /[’'′]s?$/.test(own.trimEnd())) names.push('before:possessive');
  }
  return [...new Set(names)];
}

function behind(after: string, cues: CueWords, kindWords: KindWords): string[] {
  const names: string[] = [];
  const lead = after.trimStart();
  if (lead === '') return ['after:nothing'];
  if (/^[,،]/.test(lead)) names.push('after:comma');
  else if (/^[.。]/.test(lead)) names.push('after:stop');
  else if (/^[;:!?]/.test(lead)) names.push('after:point');
  else if (/^[)\]]/.test(lead)) names.push('after:bracket');
  else if (/^[—–-]/.test(lead)) names.push('after:dash');
  else if (LOWER.test(lead)) names.push('after:lower');
  else if (UPPER.test(lead)) names.push('after:upper');
  if (/^[\p{L}-]/u.test(after) && !/^\s/.test(after)) names.push('after:glued');
  const clause = lead.replace(/^[,،.;:!?)\]—–-]+\s*/u, '');
  const own = (clause.split(SENTENCE_BREAK)[0] ?? '').split(/["“”„«»]/u)[0] ?? '';
  if (/^,\s*(?:and|und|or|oder)?\s*["“„«»]/u.test(lead)) names.push('after:list');
  const words = wordsOf(own);
  const isOpen = !/^[.。;]/.test(lead);
  for (let k = 0; k < words.count && k < 6; k++) {
    const key = keyOf(own.slice(words.starts[k], words.ends[k]));
    if (isOpen && cues.saying.has(key)) names.push(k <= 2 ? 'after:saying' : 'after:saying-far');
    else if (isOpen && cues.presenting.has(key)) names.push('after:presenting');
    if (k <= 1 && kindWords.naming.has(key)) names.push('after:naming');
    if (k === 0 && isOpen && (key === 'so' || key === 'aldus')) names.push('after:so');
    if (k === 0 && kindWords.prepositions.has(key)) names.push('after:preposition');
    if (k === 0 && kindWords.clausal.has(key)) names.push('after:clausal');
  }
  return [...new Set(names)];
}
