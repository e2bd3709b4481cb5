/**
 * What can be observed about marked words and their neighbours that speaks for a quotation or against one: a title, a
 * term, a word held at arm's length. Each observation has a name; what it weighs stands in `kind-weights.ts`.
 */

import { type CueWords, cueLanguageOf, cuesOf } from '../language/cues.ts';
import { keyAt, type Words, wordsOf } from '../text/words.ts';
import type { Attribution, Quotation } from '../types.ts';
import { creditOf } from './credited.ts';
import { type KindWords, kindWordsOf } from './kind-words.ts';
import type { Genre } from './runs.ts';
import { shapesOf } from './shapes.ts';

/** What is known of marked words beside themselves and their neighbours. */
export interface Circumstances extends KindCircumstances {
  readonly attribution: Attribution | null;
}

/** What the marks of a document alone say of some among them. */
export interface KindCircumstances {
  readonly language: string | null;
  readonly genre: Genre;
  readonly isHeading: boolean;
  /** Whether a closing mark was found. */
  readonly isClosed: boolean;
  /** Whether single marks hold it, and the document has more double ones. */
  readonly isSingle: boolean;
  /** How many marked runs of the document are too long for a title or a term, of ten; null where there are few at all. */
  readonly longInTen: number | null;
  /** Whether another run of its paragraph is that long. */
  readonly isBesideLong: boolean;
  /** Whether the same words are marked elsewhere in the document. */
  readonly isRepeated: boolean;
}

/** How far around the marks is looked. */
const REACH = 220;
const INSIDE = 300;
const SENTENCE_BREAK = /[.!?…。！？]["”“»«’')\]]*\s|\n/u;
const ABBREVIATION = /\b(?:Mr|Mrs|Ms|Dr|St|Prof|Sen|Rep|Gov|Gen|Lt|Col|Jr|Sr|vs|[A-Z])\.(?=\s)/gu;
const TAG = /<\/?[A-Za-z][^<>]*>/g;
const OPENING_MARK = /(?:["“”„«»‘‚‹›'`״″]+\s?|[「『〝﴿])$/u;
const CLOSING_MARK = /^(?:\s?["“”„«»’‘‹›'`״″]+|[」』〞〟﴾])/u;
const ANY_MARK = /["“”„«»‹›]/u;
const UPPER = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;
/** Languages that the weights were learnt from: their little words are looked at one by one, in the others by classes alone. */
export const CLOSELY_READ: ReadonlySet<string> = new Set(['en', 'de']);

export function observationsOf(text: string, quotation: Quotation, circumstances: Circumstances): readonly string[] {
  const primary = circumstances.language?.split('-')[0] ?? null;
  const kindWords = kindWordsOf(primary);
  const isGerman = primary === 'de';
  const reader: Reader = {
    cues: cuesOf(cueLanguageOf(primary) ?? 'en'),
    kindWords,
    closely: primary !== null && CLOSELY_READ.has(primary) ? primary : null,
    isGerman,
    names: (key, raw) =>
      kindWords.naming.has(key) || (isGerman && UPPER.test(raw) && isNamingNoun(key, kindWords.naming)),
  };
  const size = sizeOf(wordsOf(quotation.words).count);
  const names = new Set([
    ...around(circumstances),
    ...inside(quotation, size, reader),
    ...inFront(textBefore(text, quotation.span.start), reader),
    ...behind(textAfter(text, quotation.span.end), reader),
    ...(cueLanguageOf(primary) === null ? [] : creditOf(quotation, circumstances.attribution)),
  ]);
  for (const shape of shapesOf(names)) names.add(shape);
  for (const lead of LEADS) if (names.has(`lead:${lead}`)) names.add(`lead:${lead}/${verbAmong(names)}`);
  // What a sign means in a story or in a report is something of its own.
  const { genre } = circumstances;
  const own = [...names];
  return [...own, `genre:${genre}`, ...(genre === 'plain' ? [] : own.map((name) => `${genre}/${name}`))];
}

/** Little words near in front that a verb of the sentence goes with: "als „…“ bezeichnet", "von einem „…“ sprach", "as “…”". */
const LEADS: readonly string[] = ['als', 'von', 'vom', 'as', 'of'];
const LEAD_WORDS = 3;

/** "von einem „…“ sprechen", "von „…“ war die Rede": somebody's words are told. */
const SPEAKS_OF =
  /^(?:sprach|sprachen|spricht|sprechen|gesprochen|rede|reden|redet|redeten?|geredet|speaks?|spoke|spoken|talk(?:s|ed|ing)?)$/;
/** Which kind of verb a sentence has that carries marked words. */
function verbAmong(names: ReadonlySet<string>): string {
  if (names.has('sentence:speaks-of')) return 'speaks-of';
  const has = (kind: string): boolean =>
    ['before', 'after'].some((side) => names.has(`${side}:${kind}`) || names.has(`${side}:${kind}-far`)) ||
    names.has(`sentence:${kind}`);
  return ['saying', 'presenting', 'reported', 'naming'].find(has) ?? 'none';
}

interface Reader {
  readonly cues: CueWords;
  readonly kindWords: KindWords;
  readonly closely: string | null;
  readonly isGerman: boolean;
  /** Whether a word says that a name follows: "film", and in German "Dokumentarfilm" as well. */
  names(key: string, raw: string): boolean;
}

/** The endings of German nouns, and how long a word must be to be the last part of another. */
const NOUN_ENDING = /(?:es|er|en|s|n|e)$/u;
const COMPOUND = { head: 4, least: 7 } as const;

function isNamingNoun(key: string, naming: ReadonlySet<string>): boolean {
  for (const stem of [key, key.replace(NOUN_ENDING, ''), key.replace(/[sne]$/u, '')]) {
    if (naming.has(stem)) return true;
    if (stem.length < COMPOUND.least) continue;
    for (let from = 2; from <= stem.length - COMPOUND.head; from++) if (naming.has(stem.slice(from))) return true;
  }
  return false;
}

function sizeOf(count: number): string {
  return count <= 3 ? `${count}` : count <= 5 ? '4-5' : count <= 8 ? '6-8' : '9-';
}

function around(circumstances: KindCircumstances): string[] {
  const { genre, isHeading, isClosed, isSingle, longInTen, isBesideLong, isRepeated } = circumstances;
  const names: string[] = [];
  if (isHeading) names.push('heading');
  if (!isClosed) names.push('unclosed');
  if (isSingle) names.push('single');
  if (isBesideLong) names.push('beside-long');
  if (isRepeated) names.push('repeated');
  // Whoever tells a story may let people speak in few words.
  if (longInTen === null) names.push('long:few');
  else if (genre !== 'story')
    names.push(`long:${longInTen < 2 ? '0' : longInTen < 4 ? '2' : longInTen < 6 ? '4' : longInTen < 8 ? '6' : '8'}`);
  return names;
}

function inside(quotation: Quotation, size: string, reader: Reader): string[] {
  const { kindWords, isGerman } = reader;
  const sample = quotation.words.slice(0, INSIDE);
  const words = wordsOf(sample);
  const { count } = words;
  const names = [`words:${size}`];
  if (quotation.spans.length > 1) names.push('several-runs');
  const last = quotation.words.trimEnd().at(-1) ?? '';
  if (/[.…]/.test(last)) names.push('ends:stop');
  else if (/[?!]/.test(last)) names.push('ends:?!');
  else if (/[,;]/.test(last)) names.push('ends:comma');
  else if (/[–—-]/.test(last)) names.push('ends:dash');
  if (/[,;:] \S/.test(sample)) names.push('has:comma');
  if (/[.!?] \p{Lu}/u.test(sample)) names.push('has:sentences');
  if (/^[^\p{L}]*\d/u.test(sample)) names.push('starts:figure');
  if (/\d/.test(sample)) names.push('has:figure');
  if (!/\p{L}{2}/u.test(sample)) names.push('no-letters');
  if (/[=@#]|\w_\w|\w\.\w{2,}\/|^\S*[./]\S*[^.]$/.test(sample)) names.push('code');
  if (/…|\.\.\.|\[/.test(sample)) names.push('edited');
  if (/\p{L}[’'](?:s|t|re|m|ve|ll|d)\b/u.test(sample)) names.push('has:contraction');
  let capitals = 0;
  let long = 0;
  for (let k = 0; k < count; k++) {
    const raw = sample.slice(words.starts[k], words.ends[k]);
    const key = keyAt(words, k);
    if (kindWords.persons.has(key)) names.push('has:person');
    if (kindWords.clausal.has(key)) names.push('has:clausal');
    if (k === 0) {
      if (count > 1 && kindWords.determiners.has(key)) names.push('starts:determiner');
      if (kindWords.prepositions.has(key)) names.push('starts:preposition');
      if (kindWords.clausal.has(key)) names.push('starts:clausal');
      if (kindWords.persons.has(key)) names.push('starts:person');
      if (LOWER.test(raw)) names.push('starts:lower');
    }
    if (raw.length <= 3 && k > 0) continue;
    long++;
    if (UPPER.test(raw)) capitals++;
  }
  if (isGerman) names.push(`shape:${capitalsOf(words, sample)}`);
  const isUpper = UPPER.test(sample.replace(/^[^\p{L}\p{N}]+/u, ''));
  if (!isGerman && isUpper && count > 1 && capitals === long && long > 1) names.push('title-case');
  if (isGerman && isUpper && !names.includes('has:clausal') && count > 1) names.push('german-title');
  if (count === 1 && isUpper) names.push('one-name');
  if (count <= 3 && /^[\p{Lu}\p{N}\s.&-]+$/u.test(sample)) names.push('all-capitals');
  return names;
}

const SHAPED_WORDS = 3;

/** Which of the first words begin with a capital, a small letter or a figure: an adjective with its noun is "xX". */
function capitalsOf({ count, starts }: Words, sample: string): string {
  let shape = '';
  for (let k = 0; k < Math.min(count, SHAPED_WORDS); k++) {
    const first = sample.slice(starts[k], starts[k]! + 2);
    shape += UPPER.test(first) ? 'X' : /^\d/.test(first) ? '9' : 'x';
  }
  return shape;
}

/** What stands in front in the same paragraph, the opening mark left away. */
function textBefore(text: string, start: number): string {
  const piece = text
    .slice(Math.max(0, start - REACH), start)
    .replace(OPENING_MARK, '')
    .replace(TAG, ' ');
  const line = piece.lastIndexOf('\n\n');
  return line < 0 ? piece : piece.slice(line + 2);
}

function textAfter(text: string, end: number): string {
  const piece = text
    .slice(end, end + REACH)
    .replace(CLOSING_MARK, '')
    .replace(TAG, ' ');
  const line = piece.indexOf('\n\n');
  return line < 0 ? piece : piece.slice(0, line);
}

/** “Museum Finds Its Feet,” by the Courier's Ann Harper */
const BYLINE = /^,?\s*by (?:the )?\p{Lu}/u;

/** Whether a verb says by its mood that somebody's words are told, wherever it stands in a sentence. */
function reportsIn(sentence: string, { kindWords }: Reader): boolean {
  if (kindWords.reported.size === 0) return false;
  const words = wordsOf(sentence);
  for (let k = 0; k < words.count; k++) if (kindWords.reported.has(keyAt(words, k))) return true;
  return false;
}

/** Words that are observed as such say nothing more as mere content. */
function isCue(key: string, { cues, kindWords }: Reader): boolean {
  return cues.saying.has(key) || cues.presenting.has(key) || kindWords.naming.has(key);
}

function inFront(before: string, reader: Reader): string[] {
  const { cues, kindWords, closely } = reader;
  const trimmed = before.trimEnd();
  const last = trimmed.at(-1) ?? '';
  const names: string[] = [];
  if (last === '') return ['before:nothing'];
  if (last === ':' || last === '：') names.push('before:colon');
  else if (last === ',' || last === '،') names.push('before:comma');
  else if (/[.!?…]/.test(last)) names.push('before:sentence');
  else if (ANY_MARK.test(last)) names.push('before:mark');
  else if (last === '=' || last === '_') names.push('before:sign');
  else if (last === '(' || last === '[') names.push('before:bracket');
  else if (/[—–-]/.test(last)) names.push(/["“”„«»‹›]\s*[—–-]+$/u.test(trimmed) ? 'before:mark' : 'before:dash');
  // Only the sentence that goes on into the quotation, and of that what stands behind the last marked words.
  const sentence =
    trimmed
      .replaceAll(ABBREVIATION, (each) => each.slice(0, -1))
      .split(SENTENCE_BREAK)
      .at(-1) ?? '';
  if (reportsIn(sentence, reader)) names.push('sentence:reported');
  const pieces = sentence.split(ANY_MARK);
  const own = pieces.at(-1) ?? '';
  if (closely === 'en' && /(?:[A-Z]{2,}|\bon \p{Lu}\w+)[’']s?$/u.test(trimmed)) names.push('before:channel');
  if (pieces.length > 1) {
    names.push('sentence:marked-before');
    if (/^\s*,?\s*(?:and|und|or|oder|et|ou|y|o|e|i|и|или)?\s*$/u.test(own)) names.push('before:list');
  }
  const words = wordsOf(own);
  const isEnd = /[\p{L}\p{M}\p{N}]$/u.test(trimmed);
  for (let k = words.count - 1, far = 0; k >= 0 && far < 14; k--, far++) {
    const key = keyAt(words, k);
    const raw = own.slice(words.starts[k], words.ends[k]);
    if (far === 0 && isEnd) {
      const isDeterminer = kindWords.determiners.has(key);
      const isPreposition = kindWords.prepositions.has(key);
      if (isDeterminer) names.push('before:determiner');
      if (isPreposition) names.push('before:preposition');
      if (kindWords.clausal.has(key)) names.push('before:clausal');
      if (closely !== null && (isDeterminer || isPreposition || kindWords.clausal.has(key)))
        names.push(`${closely}:before=${key}`);
      else if (!isCue(key, reader)) names.push(UPPER.test(raw) ? 'before:upper' : 'before:content');
      if (closely === 'en' && /(?:ed|ing)$/.test(key)) names.push(`before:-${key.endsWith('d') ? 'ed' : 'ing'}`);
      if (/[’'′]s?$/.test(own.trimEnd())) names.push('before:possessive');
      if (/^(?:that|dass|daß|que|che|dat|что|że)$/u.test(raw)) names.push('before:that');
    }
    if (far < LEAD_WORDS && LEADS.includes(key)) names.push(`lead:${key}`);
    if (SPEAKS_OF.test(key)) names.push('sentence:speaks-of');
    if (far === 1 && kindWords.determiners.has(key)) names.push('before:determiner-word');
    if (far <= 3 && reader.names(key, raw)) names.push(far <= 1 ? 'before:naming' : 'before:naming-far');
    if (cues.saying.has(key))
      names.push(far <= 2 ? 'before:saying' : far < 8 ? 'before:saying-far' : 'sentence:saying');
    else if (cues.presenting.has(key))
      names.push(far <= 2 ? 'before:presenting' : far < 8 ? 'before:presenting-far' : 'sentence:presenting');
    if (cues.accordingBefore.has(key)) names.push('before:according');
    if (kindWords.persons.has(key) && far < 8) names.push('before:person');
    if (kindWords.reported.has(key)) names.push('before:reported', ...(far < 4 ? ['before:reported-near'] : []));
    if (kindWords.inscribed.has(key)) names.push('sentence:inscribed', ...(far < 4 ? ['before:inscribed'] : []));
  }
  return names;
}

function behind(after: string, reader: Reader): string[] {
  const { cues, kindWords, closely } = reader;
  const names: string[] = [];
  const lead = after.trimStart();
  if (lead === '') return ['after:nothing'];
  if (/^[,،]/.test(lead)) names.push('after:comma');
  else if (/^[.。]/.test(lead)) names.push('after:stop');
  else if (/^[;:!?]/.test(lead)) names.push('after:point');
  else if (/^[)\]]/.test(lead)) names.push('after:bracket');
  else if (/^\((?:1[5-9]|20)\d\d\)/.test(lead)) names.push('after:year');
  else if (/^[—–-]/.test(lead)) names.push('after:dash');
  else if (LOWER.test(lead)) names.push('after:lower');
  else if (UPPER.test(lead)) names.push('after:upper');
  if (/^(?:[—–-]+\s*)?["“”„«»‹›]/u.test(lead)) names.push('after:mark');
  if (/^[\p{L}-]/u.test(after)) names.push('after:glued');
  if (/^,?\s*(?:and|und|or|oder|et|ou|y|o|e|i|и|или)?\s*(?:an?\s)?["“„«»]/u.test(lead)) names.push('after:list');
  const clause = lead.replace(/^[,،.;:!?)\]—–-]+\s*/u, '');
  const sentence = clause.replaceAll(ABBREVIATION, (each) => each.slice(0, -1)).split(SENTENCE_BREAK)[0] ?? '';
  if (reportsIn(sentence, reader)) names.push('sentence:reported');
  if (closely === 'en' && BYLINE.test(lead)) names.push('after:byline');
  const pieces = sentence.split(ANY_MARK);
  const own = pieces[0] ?? '';
  const isOpen = !/^[.。;]/.test(lead);
  if (pieces.length > 1 && isOpen) names.push('sentence:marked-after');
  const words = wordsOf(own);
  for (let k = 0; k < words.count && k < 12; k++) {
    const key = keyAt(words, k);
    const raw = own.slice(words.starts[k], words.ends[k]);
    if (isOpen && cues.saying.has(key))
      names.push(k <= 2 ? 'after:saying' : k < 6 ? 'after:saying-far' : 'sentence:saying');
    else if (isOpen && cues.presenting.has(key)) names.push(k < 6 ? 'after:presenting' : 'sentence:presenting');
    if (k <= 1 && kindWords.naming.has(key)) names.push('after:naming');
    if (isOpen && SPEAKS_OF.test(key)) names.push('sentence:speaks-of');
    if (kindWords.reported.has(key)) names.push('after:reported', ...(k < 3 ? ['after:reported-near'] : []));
    if (kindWords.inscribed.has(key)) names.push('sentence:inscribed');
    if (k > 0) continue;
    if (isOpen && (key === 'so' || key === 'aldus')) names.push('after:so');
    const isKnown = kindWords.prepositions.has(key) || kindWords.clausal.has(key) || kindWords.determiners.has(key);
    if (kindWords.prepositions.has(key)) names.push('after:preposition');
    if (kindWords.clausal.has(key)) names.push('after:clausal');
    if (/^[\p{L}]/u.test(lead)) {
      if (!isKnown && !isCue(key, reader)) names.push(UPPER.test(raw) ? 'after:capital' : 'after:content');
      else if (isKnown && closely !== null) names.push(`${closely}:after=${key}`);
    }
  }
  return names;
}
