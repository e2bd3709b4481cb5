/**
 * What a narrator puts into somebody's speech without closing its mark: « Oui, dit-il, je viens. » —Sí —dijo él—, voy.
 *
 * A comma or a dash leads in, then a verb of saying with its subject behind it; the narrator ends where the comma or the
 * dash comes again, or with the sentence. Behind a dash the narrator may say anything, as Spanish and Russian set it.
 */

import { cueLanguageOf, cuesOf } from '../language/cues.ts';
import { keyAt, keyOf, type Words, wordsOf } from '../text/words.ts';
import type { Span } from '../types.ts';
import { type KindWords, kindWordsOf } from './kind-words.ts';
import type { Run } from './runs.ts';

/** How far a narrator goes on between two commas, or two dashes. */
const LONGEST = { commas: 110, dashes: 260 } as const;
const DASH = /[—–―]/u;
const LEAD = /([,;!?…]|[.!?…]["”»]?)?(\s*[—–―]\s?|\s)(?=\p{L})/gu;
const LOWER = /^\p{Ll}/u;
const UPPER = /^\p{Lu}/u;
/** Subjects of a verb of saying, beside names and what a determiner begins. */
export const PRONOUNS: ReadonlySet<string> = new Set(
  `er sie ich es man wir ihr dieser jener il elle je on ils elles nous t él ella yo ellos lui lei io egli ele ela eu hij zij ze ik
   он она я они мы han hon jag on ona ono he she i they we`.split(/\s+/),
);
/** Languages that have no article, or hang it on the noun: "sade borgmästaren". */
const WITHOUT_ARTICLE: ReadonlySet<string> = new Set(['ru', 'pl', 'cs', 'fi', 'sv']);
/** Languages that set an auxiliary before the verb: "a-t-il dit", "avait ajouté Marie", "ha detto il sindaco". */
const AUXILIARIES: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: new Set(['a', 'ont', 'avait', 'avaient', 'aurait', 'ai']),
  it: new Set(['ha', 'hanno', 'aveva', 'avevano', 'avrebbe', 'ho']),
  es: new Set(['ha', 'han', 'había', 'habían', 'habría', 'he'].map((word) => keyOf(word))),
};
/** A clause that hangs on the narrator's: "raunte er ihm zu, als sie gingen, …". */
const GOES_ON = /^,\s(?:als|während|indem|wobei|nachdem|tout en|qui|que|lorsque|mientras|cuando|mentre|enquanto)\s/u;

/** Languages in which whoever speaks goes on behind a dash as well: "Oh! — no." */
const DASHES_WITHIN: ReadonlySet<string> = new Set(['en', 'de', 'fr']);

export interface Teller {
  readonly language: string;
  readonly says: (key: string) => boolean;
  readonly words: KindWords;
}

/** How a language tells; of an unknown one no verb is known, and only dashes are left to go by. */
export function tellerOf(language: string | null): Teller {
  const known = cueLanguageOf(language) ?? '';
  const { saying } = cuesOf(known);
  return {
    language: known,
    // s'écria, m'explique: the reflexive clings to the verb.
    says: (key) => saying.has(key) || (known === 'fr' && /^[smtl]/.test(key) && saying.has(key.slice(1))),
    words: kindWordsOf(known),
  };
}

/** What begins like a narrator and is the speaker's own: "sagen wir", "heißt das", "dis donc"; "fuhr er" tells only with "fort". */
function isOwn(words: Words, language: string): boolean {
  const first = keyAt(words, 0);
  const second = words.count > 1 ? keyAt(words, 1) : '';
  if (language === 'fr') return first === 'dis' && second !== '' && second !== 'je';
  if (language !== 'de') return false;
  if (/^(?:heisst|lautet|heißt)$/u.test(first) || (first === 'sagen' && second === 'wir')) return true;
  if (!/^(?:fuhr|fahrt|fährt)$/u.test(first)) return false;
  for (let k = 1; k < words.count; k++) if (keyAt(words, k) === 'fort') return false;
  return true;
}

/** Whether the words from `k` on begin as a narrator does: "dit-il", "sagte der Alte", "a déclaré Marie", "сказал он". */
export function tells(words: Words, teller: Teller, isDashed: boolean): boolean {
  const { text, count } = words;
  if (count === 0) return false;
  const raw = (k: number): string => text.slice(words.starts[k], words.ends[k]);
  const isSubject = (k: number): boolean => {
    const key = keyAt(words, k);
    if (PRONOUNS.has(key) || teller.words.determiners.has(key) || UPPER.test(raw(k))) return true;
    return (
      WITHOUT_ARTICLE.has(teller.language) && !teller.words.clausal.has(key) && !teller.words.prepositions.has(key)
    );
  };
  if (!LOWER.test(raw(0))) return false;
  const first = keyAt(words, 0);
  if (isOwn(words, teller.language)) return false;
  if (teller.says(first)) return count === 1 ? isDashed : isDashed || isSubject(1);
  if (AUXILIARIES[teller.language]?.has(first) === true) {
    for (let k = 1; k < Math.min(count, teller.language === 'fr' ? 4 : 2); k++)
      if (teller.says(keyAt(words, k))) return true;
    return false;
  }
  return isDashed && count > 1 && PRONOUNS.has(first) && teller.says(keyAt(words, 1));
}

/** Where a narrator who began at `from` ends; null when it goes on too long to be one. Behind a dash of a dialogue none is too long. */
function endOf(text: string, from: number, to: number, isDashed: boolean, isDialogue: boolean): number | null {
  const most = !isDashed ? LONGEST.commas : isDialogue ? Infinity : LONGEST.dashes;
  for (let i = from; i < to; i++) {
    if (i - from > most) return null;
    const unit = text[i]!;
    if (isDashed ? DASH.test(unit) : /[,.;:!?…]/.test(unit)) {
      if (!isDashed && unit === ',' && GOES_ON.test(text.slice(i, i + 14))) continue;
      if (!isDashed && unit === '.' && /(?:^|[\s(])(?:M|Mme|Mr|Mrs|Dr|St|Hr|Fr|\p{Lu})$/u.test(text.slice(from, i)))
        continue;
      return i;
    }
  }
  return to;
}

/** Behind it, marks begin another speech and go on with none. */
const SENTENCE_OVER = /[.!?…]\s|\n/u;

export interface IncisesOptions {
  readonly teller: Teller;
  /** How the dash stands that began the speech: alone, or tied to the first word; null where marks hold it. */
  readonly dash: 'alone' | 'tied' | null;
}

/**
 * The narrator's stretches inside `span`, in order, each with the comma or dash that leads in and the one that leads out.
 * What ends a sentence in front belongs to the speech.
 */
export function incisesIn(text: string, span: Span, { teller, dash }: IncisesOptions): readonly Span[] {
  const isDialogue = dash !== null;
  const found: Span[] = [];
  let from = span.start;
  for (const lead of text.slice(span.start, span.end).matchAll(LEAD)) {
    const at = span.start + lead.index;
    const begins = at + lead[0].length;
    if (at < from) continue;
    const [, stop = '', gap = ''] = lead;
    const isDashed = DASH.test(gap);
    if (!isDashed && stop === '') continue;
    const words = wordsOf(text, begins, Math.min(span.end, begins + 60));
    const isSaid = tells(words, teller, isDashed);
    const isHandedOver = isDialogue && isDashed && handsOver(text, begins, stop, gap, { teller, dash });
    if (!isSaid && !isHandedOver) continue;
    const ends = endOf(text, begins, span.end, isDashed, isDialogue);
    if (ends === null) continue;
    const isEnd = /[.!?…]/.test(stop) || (teller.language === 'el' && stop === ';');
    const start = at + (isEnd ? stop.length : 0);
    let end = ends;
    while (end < span.end && /[\s,.;:—–―]/u.test(text[end]!)) end++;
    // Without a dash that leads back, what follows a sentence's end may be the narrator's as well.
    if (isDialogue && !isDashed && text[ends] === '.') end = span.end;
    found.push({ start, end });
    from = end;
  }
  return found;
}

/**
 * Spanish ties the speaker's and the narrator's dash to their words; where both stand alone, as in Polish, Russian and
 * Hungarian, the narrator begins with a small letter behind the end of a sentence, in Russian behind a comma as well.
 */
function handsOver(text: string, begins: number, stop: string, gap: string, { teller, dash }: IncisesOptions): boolean {
  if (dash === 'tied' && /\s[—–―]$/u.test(gap)) return true;
  if (stop === '' || !LOWER.test(text.slice(begins, begins + 2))) return false;
  return teller.language === 'ru' || (!DASHES_WITHIN.has(teller.language) && /[.!?…]/.test(stop));
}

/**
 * Takes the narrator's words out of marked runs, where the document leaves its marks open around them. One that closes
 * its marks before the narrator speaks does so throughout; French closes them for a narrator at the end all the same.
 * English always closes them.
 */
export function withoutNarrator(text: string, runs: readonly Run[], language: string | null): readonly Run[] {
  const teller = tellerOf(language);
  if (teller.language === 'en' || teller.language === '') return runs;
  const options = { teller, dash: null };
  const incises = runs.map(({ spans }) => spans.map((span) => incisesIn(text, span, options)));
  const inside = incises.filter((each) => each.some(({ length }) => length > 0)).length;
  if (inside === 0) return runs;
  let outside = 0;
  for (const [k, run] of runs.entries()) {
    const next = runs[k + 1];
    const gap = next === undefined ? '' : text.slice(run.outer.end, Math.min(next.outer.start, run.outer.end + 200));
    const isResumed = next !== undefined && gap.length < LONGEST.commas && !SENTENCE_OVER.test(gap);
    if (teller.language === 'fr' && !isResumed) continue;
    const behind = /^[\s,]{0,3}(?=\p{Ll})/u.exec(text.slice(run.outer.end, run.outer.end + 4));
    if (behind === null) continue;
    const from = run.outer.end + behind[0].length;
    if (tells(wordsOf(text, from, Math.min(text.length, from + 60)), teller, false)) outside++;
  }
  if (outside >= inside) return runs;
  return runs.map((run, k) => {
    const spans = run.spans.flatMap((span, i) => {
      const narrated = incises[k]![i]!;
      return narrated.length === 0 ? [span] : withoutIncises(text, span, narrated);
    });
    return spans.length === 0 ? run : { ...run, spans };
  });
}

/** What is left of `span` without the narrator; stretches without a letter are left away. */
export function withoutIncises(text: string, span: Span, incises: readonly Span[]): readonly Span[] {
  const left: Span[] = [];
  let from = span.start;
  for (const { start, end } of [...incises, { start: span.end, end: span.end }]) {
    let begins = from;
    let ends = start;
    while (begins < ends && /\s/u.test(text[begins]!)) begins++;
    while (ends > begins && /\s/u.test(text[ends - 1]!)) ends--;
    if (/[\p{L}\p{N}]/u.test(text.slice(begins, ends))) left.push({ start: begins, end: ends });
    from = end;
  }
  return left;
}
