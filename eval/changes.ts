/**
 * Labelled cases made from any text: a stretch of it quoted, changed in one known way, and whether it may still be called
 * good. What must not be called good is made so that no spelling rule can excuse it; nothing here asks Recte's own rules
 * what counts as the same word.
 *
 * The same text and seed make the same cases.
 */

import { collate } from '../src/collate/collate.ts';
import { prepare } from '../src/collate/prepared.ts';
import { partsOf } from '../src/detect/parts.ts';
import { Quality, qualityOf } from '../src/judge/wording.ts';
import { keyAt, keyOf, rawAt, type Words, wordsOf } from '../src/text/words.ts';
import type { Collation } from '../src/types.ts';
import { LETTERS_STAY, MUST_FAIL } from './altering-changes.ts';
import { CHANGE_WORDS } from './change-words.ts';
import { MUST_PASS } from './harmless-changes.ts';
import { AROUND_UNITS, farApart, type Maker, SIGNS, type Stretch, WORDS_MAX, WORDS_MIN } from './stretch.ts';

export type Expectation = 'good' | 'altered';

export interface ChangeCase {
  readonly kind: string;
  readonly language: string;
  readonly expected: Expectation;
  /** The stretch of the source that the quotation is laid beside. */
  readonly window: string;
  /** The words as the document quotes them. */
  readonly quotation: string;
}

export interface CaseOptions {
  readonly seed: number;
  readonly count: number;
}

/** Mulberry32: a small generator of evenly spread numbers from 0 to 1. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Editorial signs and brackets of the source itself would make a case mean something else than its label says. */
const UNCLEAR = /[[\]()…]|\.\s?\.|\n\s*\n|\d[.,:]\d|--|[—–]/;
/** A stretch that begins or ends inside something written as one would say another thing by itself. */
const INSIDE = /[\p{L}\p{N}'’.,:/$€£%-]$/u;
const INSIDE_BEHIND =
  /^(?:[-/'’%]|[.,:]\d|\s+(?:hundred|thousand|million|billion|trillion|Tausend|Million(?:en)?|Milliarden?|Billionen|אלף|אלפים|מאות|ألف)(?!\p{L}))/u;

const SCALE =
  /^(?:(?:hundred|thousand|million|billion|trillion)s?|tausende?|million(?:en)?|milliarden?|billion(?:en)?|מאה|מאת|מאות|אלף|אלפים|ألف|آلاف)$/i;

function stretchAt(maker: Maker): { readonly stretch: Stretch; readonly window: string } | null {
  const { all, text, random } = maker;
  if (all.count < WORDS_MIN) return null;
  const count = WORDS_MIN + Math.floor(random() * (WORDS_MAX - WORDS_MIN));
  const from = Math.floor(random() * Math.max(1, all.count - count));
  const to = Math.min(all.count, from + count);
  const start = all.starts[from]!;
  const end = all.ends[to - 1]!;
  if (UNCLEAR.test(text.slice(start, end))) return null;
  if (/^[$€£¥]$/.test(rawAt(all, to - 1)) || SCALE.test(rawAt(all, from).replace(SIGNS, ''))) return null;
  if (INSIDE.test(text.slice(Math.max(0, start - 1), start))) return null;
  if (INSIDE_BEHIND.test(text.slice(end, end + 40).replace(SIGNS, ''))) return null;
  const raw: string[] = [];
  const gaps: string[] = [];
  for (let i = from; i < to; i++) {
    raw.push(rawAt(all, i));
    gaps.push(i === from ? '' : text.slice(all.ends[i - 1], all.starts[i]));
  }
  return {
    stretch: { raw, gaps },
    window: text.slice(Math.max(0, start - AROUND_UNITS), Math.min(text.length, end + AROUND_UNITS)),
  };
}

function keysIn(text: string): string[] {
  const words = wordsOf(text);
  return Array.from({ length: words.count }, (_, i) => keyAt(words, i));
}

/** Whether the changed words still stand somewhere in the window as one run: then the change changed nothing. */
function stillStands(quotation: string, window: string): boolean {
  return ` ${keysIn(window).join(' ')} `.includes(` ${keysIn(quotation).join(' ')} `);
}

/** Every word of small letters that stands in the text twice or more, asked by neighbours: one letter more, less or other. */
function neighbours(all: Words): (key: string) => readonly string[] {
  const counts = new Map<string, number>();
  for (let i = 0; i < all.count; i++) {
    const word = rawAt(all, i);
    if (/^\p{Ll}{3,}$/u.test(word)) counts.set(keyOf(word), (counts.get(keyOf(word)) ?? 0) + 1);
  }
  const byShort = new Map<string, string[]>();
  for (const [key, times] of counts) {
    if (times < 2) continue;
    for (const short of shortened(key)) {
      const known = byShort.get(short);
      if (known === undefined) byShort.set(short, [key]);
      else known.push(key);
    }
  }
  return (key) =>
    [...new Set(shortened(key).flatMap((short) => byShort.get(short) ?? []))].filter(
      (other) => other !== key && withinOne(key, other),
    );
}

function shortened(key: string): string[] {
  return [key, ...Array.from({ length: key.length }, (_, i) => key.slice(0, i) + key.slice(i + 1))];
}

function withinOne(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}

/** Makes cases from a text, each kind in its turn. Fewer than asked for when the text is poor in them. */
export function casesFrom(text: string, language: string, { seed, count }: CaseOptions): ChangeCase[] {
  const words = CHANGE_WORDS[language];
  if (words === undefined) return [];
  const all = wordsOf(text);
  const maker: Maker = { language, words, random: randomFrom(seed), all, text, similar: neighbours(all) };
  const kinds = [
    ...Object.entries(MUST_FAIL).map(([kind, change]) => ({ kind, change, expected: 'altered' as const })),
    ...Object.entries(MUST_PASS).map(([kind, change]) => ({ kind, change, expected: 'good' as const })),
  ];
  const cases: ChangeCase[] = [];
  for (let tries = 0; tries < count * 6 && cases.length < count; tries++) {
    const { kind, change, expected } = kinds[tries % kinds.length]!;
    // Some kinds need a word that not every stretch has.
    for (let again = 0; again < 8; again++) {
      const found = stretchAt(maker);
      if (found === null) continue;
      const quotation = change(found.stretch, maker);
      if (quotation === null) continue;
      if (expected === 'altered' && !LETTERS_STAY.has(kind) && stillStands(quotation, found.window)) continue;
      cases.push({ kind, language, expected, window: found.window, quotation });
      break;
    }
  }
  return cases;
}

/**
 * Two editions mixed: the first half of a verse in the one and the second half in the other, laid beside the first. Only
 * where the second half has a word that no norm of spelling makes one of the first edition's.
 */
export function mixedEditions(
  verses: readonly (readonly [first: string, second: string])[],
  language: string,
): ChangeCase[] {
  const cases: ChangeCase[] = [];
  for (const [first, second] of verses) {
    const a = wordsOf(first);
    const b = wordsOf(second);
    if (a.count < WORDS_MIN || b.count < WORDS_MIN || UNCLEAR.test(first) || UNCLEAR.test(second)) continue;
    const half = Math.floor(Math.min(a.count, b.count) / 2);
    const keys = keysIn(first);
    const isNew = keysIn(second)
      .slice(half)
      .some((key) => keys.every((other) => farApart(key, other)));
    if (!isNew) continue;
    const quotation = `${first.slice(0, a.ends[half - 1])} ${second.slice(b.starts[half])}`;
    cases.push({ kind: 'two editions mixed', language, expected: 'altered', window: first, quotation });
  }
  return cases;
}

/** What Recte says of a case: collated with its window, judged as a quotation that names its source. */
export function judged({ quotation, window, language }: ChangeCase): {
  readonly quality: Quality;
  readonly collation: Collation;
} {
  const span = { start: 0, end: quotation.length };
  const parts = partsOf(quotation, [span]);
  const prepared = prepare(quotation, { span, spans: [span], words: quotation, form: 'inline', language, parts });
  const collation = collate(prepared, { start: 0, text: window, skips: [] }, { language });
  return { quality: qualityOf(collation, { significance: 10, claim: 'place' }), collation };
}

/** Whether Recte calls the case what it is. */
export function isRight(each: ChangeCase): boolean {
  const isGood = judged(each).quality >= Quality.faithful;
  return isGood === (each.expected === 'good');
}
