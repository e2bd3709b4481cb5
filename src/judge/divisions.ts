/**
 * In which numbered part of a witness do words stand: § 12, Article 5, paragraph 4, chapter 3? Told from the lines that such
 * parts begin with, where their numbers count on.
 */

import { numberIn } from '../reference/keys.ts';
import type { NumberedKind } from '../reference/numbered.ts';
import { numberOf } from '../reference/numerals.ts';
import type { Span, WitnessText } from '../types.ts';

/** The numbers that the part may have: one, unless lists within parts are numbered alike. */
export interface Division {
  readonly from: number;
  readonly to: number;
  /** As the text calls it: "§ 12", "Article 5". */
  readonly label: string;
}

/** Longer witnesses are not searched for the beginnings of their parts. */
const LONGEST_UNITS = 4_000_000;
/** How near two signs that count on must be, in signs. */
const NEAR = 3;
/** So many numbered lines that count on are no list of a sentence or two. */
const LEAST_COUNTED = 3;

const NUMBER = '([0-9٠-٩۰-۹]{1,4})[a-z]?(?![0-9٠-٩۰-۹])|([IVXLC]{1,7})(?![\\p{L}])';
const signed = (sign: string): RegExp => new RegExp(`^[ \\t\\f#*_]{0,12}(${sign})[ \\t]?(?:${NUMBER})`, 'gimu');
const SIGNED: Readonly<Partial<Record<NumberedKind, RegExp>>> = {
  section: signed('§{1,2}|section|sec\\.|abschnitt'),
  article: signed('art(?:\\.|icle|ikel|[íi]culo|icolo)|ст\\.|статья|المادة|סעיף'),
  chapter: signed('chapter|kapitel|chapitre|cap[íi]tulo|capitolo|глава|الفصل|פרק'),
};
/** How paragraphs are numbered, each by itself. */
const COUNTED: readonly RegExp[] = [
  /^[ \t\f]{0,12}\[(\d{1,4})\]\s/gmu,
  /^[ \t\f]{0,12}\((\d{1,4})\)\s/gmu,
  /^[ \t\f]{0,12}(\d{1,4})\.\s/gmu,
  /^[ \t\f]{0,12}¶\s?(\d{1,4})[.\s]/gmu,
  /^[ \t\f]{0,12}(\d{1,4})[ \t\n]{1,8}(?=[\p{Lu}“"„«])/gmu,
];

interface Sign {
  readonly at: number;
  readonly number: number;
  readonly label: string;
}

const divided = new WeakMap<WitnessText, Map<NumberedKind, readonly Sign[] | Counted | null>>();

/** The part of this kind that each run begins in; none where the witness has no parts of it, or the words stand before them. */
export function divisionsAt(text: WitnessText, runs: readonly Span[], kind: NumberedKind): readonly Division[] {
  if (text.length > LONGEST_UNITS) return [];
  let known = divided.get(text);
  if (known === undefined) divided.set(text, (known = new Map()));
  let parts = known.get(kind);
  if (parts === undefined) known.set(kind, (parts = partsIn(text.slice(0, text.length), kind)));
  if (parts === null) return [];
  const found: Division[] = [];
  for (const { start, end } of runs) {
    if ('earliest' in parts) found.push(...countedAt(parts, kind, start, end));
    else found.push(...signedAt(parts, start, end));
  }
  return found;
}

function partsIn(text: string, kind: NumberedKind): readonly Sign[] | Counted | null {
  const pattern = SIGNED[kind];
  if (pattern !== undefined) {
    const signs = believed(
      [...text.matchAll(pattern)].flatMap(({ 0: whole, 1: sign = '', 2: digits, 3: roman, index }): Sign[] => {
        const number = digits === undefined ? numberIn(roman!) : numberOf(digits);
        const label = whole.trim().replace(/^[#*_\s]+/u, '');
        return number === null || sign === '' ? [] : [{ at: index, number, label }];
      }),
    );
    if (signs.length > 0) return signs;
  }
  // The sections of many laws have a number alone.
  return kind === 'paragraph' || kind === 'section' ? countedIn(text) : null;
}

/** Signs that another near them counts on to or from: one that a sentence names at a line's beginning does not. */
function believed(signs: readonly Sign[]): readonly Sign[] {
  return signs.filter(
    ({ number }, i) =>
      signs
        .slice(Math.max(0, i - NEAR), i)
        .some((before) => before.number === number - 1 || before.number === number) ||
      signs.slice(i + 1, i + 1 + NEAR).some((behind) => behind.number === number + 1 || behind.number === number),
  );
}

function signedAt(signs: readonly Sign[], start: number, end: number): readonly Division[] {
  const first = signs.findLastIndex(({ at }) => at <= start);
  const inside = signs.filter(({ at }, i) => i === first || (at > start && at < end));
  return inside.map(({ number, label }) => ({ from: number, to: number, label }));
}

/** Where each number stands first and last among those that count on from the text's beginning and its end. */
interface Counted {
  readonly first: number;
  readonly earliest: readonly number[];
  readonly latest: readonly number[];
}

function countedIn(text: string): Counted | null {
  let best: Counted | null = null;
  for (const pattern of COUNTED) {
    const lines = [...text.matchAll(pattern)].map(({ 1: digits = '', index }) => ({
      number: Number(digits),
      at: index,
    }));
    const counted = countingOn(lines);
    if (counted !== null && (best === null || counted.earliest.length > best.earliest.length)) best = counted;
  }
  return best;
}

function countingOn(lines: readonly { readonly number: number; readonly at: number }[]): Counted | null {
  const start = lines.find(({ number }) => number === 1) ?? lines[0];
  if (start === undefined) return null;
  const earliest = [start.at];
  for (const { number, at } of lines) if (at > start.at && number === start.number + earliest.length) earliest.push(at);
  if (earliest.length < LEAST_COUNTED) return null;
  const latest = earliest.map(() => 0);
  let next = earliest.length - 1;
  for (let i = lines.length - 1; i >= 0 && next >= 0; i--)
    if (lines[i]!.number === start.number + next) latest[next--] = lines[i]!.at;
  return { first: start.number, earliest, latest };
}

function countedAt(
  { first, earliest, latest }: Counted,
  kind: NumberedKind,
  start: number,
  end: number,
): readonly Division[] {
  const to = earliest.findLastIndex((at) => at < end);
  const from = earliest.findIndex((_, n) => n === latest.length - 1 || latest[n + 1]! > start);
  if (to < 0 || start < earliest[0]! || from > to) return [];
  return [
    {
      from: first + from,
      to: first + to,
      label: from === to ? `${kind} ${first + to}` : `${kind}s ${first + from}–${first + to}`,
    },
  ];
}
