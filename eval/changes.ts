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
import { CHANGE_WORDS, type ChangeWords } from './change-words.ts';

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

/** A quoted stretch, word by word, with what stands between the words. */
interface Stretch {
  readonly raw: readonly string[];
  /** `gaps[i]` stands before word i. */
  readonly gaps: readonly string[];
}

interface Maker {
  readonly language: string;
  readonly words: ChangeWords;
  readonly random: () => number;
  readonly all: Words;
  readonly text: string;
  /** For a word's key, the keys of the text's words that differ from it in one letter. */
  readonly similar: (key: string) => readonly string[];
}

type Change = (stretch: Stretch, maker: Maker) => string | null;

const AROUND_UNITS = 400;
const WORDS_MIN = 8;
const WORDS_MAX = 26;

function written(raw: readonly string[], gaps: readonly string[]): string {
  return raw.map((word, i) => (i === 0 ? '' : gaps[i]!) + word).join('');
}

function pick<T>(list: readonly T[], random: () => number): T | undefined {
  return list[Math.floor(random() * list.length)];
}

/** Inner places of a stretch, in an order of chance. */
function places({ raw }: Stretch, random: () => number): number[] {
  const list = Array.from({ length: Math.max(0, raw.length - 4) }, (_, i) => i + 2);
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
}

function replacing(stretch: Stretch, at: number, word: string): string {
  return written(
    stretch.raw.map((each, i) => (i === at ? word : each)),
    stretch.gaps,
  );
}

function without(stretch: Stretch, from: number, to: number, mark = ' '): string {
  const raw = [...stretch.raw.slice(0, from), ...stretch.raw.slice(to)];
  const gaps = [...stretch.gaps.slice(0, from), mark, ...stretch.gaps.slice(to + 1)];
  return written(raw, gaps);
}

const LATIN_CAPITAL = /^\p{Lu}\p{Ll}+$/u;
const DIGITS = /^\d{1,4}$/;
const SIGN = /[\u064E\u064F\u0650\u05B4\u05B5\u05B6\u05B7\u05B8\u05B9]/g;
const TWO_SIGNS = /[\u05B0-\u05BB][\u0591-\u05AF\u05BD]*[\u05B0-\u05BB]/;
const OTHER_SIGN: Readonly<Record<string, string>> = {
  '\u064E': '\u0650',
  '\u064F': '\u064E',
  '\u0650': '\u064F',
  '\u05B4': '\u05B7',
  '\u05B5': '\u05B8',
  '\u05B6': '\u05B9',
  '\u05B7': '\u05B4',
  '\u05B8': '\u05B4',
  '\u05B9': '\u05B7',
};
const SIGNS = /[\u064B-\u0652\u0670\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u06D6-\u06ED]/g;

/** Whether two words are so far apart that no norm of spelling joins them: half of the letters at their beginning differ. */
function farApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 4) return true;
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  return shared <= 1 && a.at(-1) !== b.at(-1) && a.length >= 3 && b.length >= 3;
}

function otherWord(maker: Maker, unlike: string): string | null {
  for (let tries = 0; tries < 40; tries++) {
    const index = Math.floor(maker.random() * maker.all.count);
    const word = rawAt(maker.all, index);
    if (!DIGITS.test(word) && farApart(keyAt(maker.all, index), unlike)) return word.toLowerCase();
  }
  return null;
}

const MUST_FAIL: Readonly<Record<string, Change>> = {
  'drop a negation': (stretch, { words, random }) => {
    const at = places(stretch, random).find((i) => words.nots.includes(plain(stretch.raw[i]!)));
    return at === undefined ? null : without(stretch, at, at + 1);
  },
  'add a negation': (stretch, { words, random }) => {
    const at = places(stretch, random)[0];
    const not = words.nots[0];
    return at === undefined || not === undefined ? null : adding(stretch, at, not);
  },
  'change a number': (stretch, { words, random }) => {
    const at = places(stretch, random).find(
      (i) => DIGITS.test(stretch.raw[i]!) || words.numbers.includes(plain(stretch.raw[i]!)),
    );
    if (at === undefined) return null;
    const now = stretch.raw[at]!;
    if (DIGITS.test(now)) return replacing(stretch, at, String(Number(now) + 1 + Math.floor(random() * 8)));
    const other = pick(
      words.numbers.filter((number) => number !== plain(now)),
      random,
    );
    return other === undefined ? null : replacing(stretch, at, other);
  },
  'change a name': (stretch, { words, random, language }) => {
    if (language === 'ar' || language === 'he' || language === 'de') return null;
    const at = places(stretch, random).find(
      (i) => LATIN_CAPITAL.test(stretch.raw[i]!) && !/[.!?]/.test(stretch.gaps[i]!),
    );
    const name = pick(words.names, random);
    return at === undefined || name === undefined ? null : replacing(stretch, at, name);
  },
  'swap a word': (stretch, { words, random }) => {
    const swaps = words.swaps.split(' ').map((pair) => pair.split('/'));
    for (const at of places(stretch, random)) {
      const now = plain(stretch.raw[at]!);
      const pair = swaps.find(([left, right]) => left === now || right === now);
      if (pair !== undefined) return replacing(stretch, at, (pair[0] === now ? pair[1] : pair[0])!);
    }
    return null;
  },
  'replace a word': (stretch, maker) => {
    const at = places(stretch, maker.random)[0];
    if (at === undefined) return null;
    const other = otherWord(maker, wordsOf(stretch.raw[at]!).count === 0 ? '' : keyAt(wordsOf(stretch.raw[at]!), 0));
    return other === null ? null : replacing(stretch, at, other);
  },
  'mistake a word for a similar one': (stretch, { random, similar }) => {
    for (const at of places(stretch, random)) {
      const word = stretch.raw[at]!;
      if (word.length < 4 || !/^\p{Ll}+$/u.test(word)) continue;
      const other = pick(similar(keyOf(word)), random);
      if (other !== undefined) return replacing(stretch, at, other);
    }
    return null;
  },
  'drop a word': (stretch, { random }) => {
    const at = places(stretch, random)[0];
    return at === undefined ? null : without(stretch, at, at + 1);
  },
  'drop a clause': (stretch, { random }) => {
    const from = places(stretch, random)[0];
    if (from === undefined) return null;
    const to = Math.min(stretch.raw.length - 2, from + 2 + Math.floor(random() * 5));
    return to - from < 2 ? null : without(stretch, from, to);
  },
  'add a word': (stretch, { words, random }) => {
    const at = places(stretch, random)[0];
    const filler = pick(words.fillers, random);
    return at === undefined || filler === undefined ? null : adding(stretch, at, filler);
  },
  'move words': (stretch, { random }) => {
    const [first, second] = places(stretch, random)
      .slice(0, 2)
      .sort((a, b) => a - b);
    if (first === undefined || second === undefined || plain(stretch.raw[first]!) === plain(stretch.raw[second]!))
      return null;
    const raw = [...stretch.raw];
    [raw[first], raw[second]] = [raw[second]!, raw[first]!];
    return written(raw, stretch.gaps);
  },
  'inflect a word': (stretch, { random, language }) => {
    if (language !== 'en') return null;
    const at = places(stretch, random).find(
      (i) => /^[a-z]{4,}[bcdfgklmnprt]$/.test(stretch.raw[i]!) && !stretch.raw[i]!.endsWith('ed'),
    );
    return at === undefined ? null : replacing(stretch, at, `${stretch.raw[at]!}s`);
  },
  'run two passages together': (stretch, { all, text, random }) => {
    const from = Math.floor(random() * Math.max(1, all.count - 12));
    const other = text.slice(all.starts[from], all.ends[Math.min(all.count - 1, from + 7)]);
    const half = Math.ceil(stretch.raw.length / 2);
    return `${written(stretch.raw.slice(0, half), stretch.gaps)} ${other.replace(/\s+/g, ' ')}`;
  },
  'swap neighbours': (stretch, { random }) => {
    const at = places(stretch, random).find((i) => plain(stretch.raw[i]!) !== plain(stretch.raw[i - 1]!));
    if (at === undefined) return null;
    const raw = [...stretch.raw];
    [raw[at - 1], raw[at]] = [raw[at]!, raw[at - 1]!];
    return written(raw, stretch.gaps);
  },
  'say it twice': (stretch, { random }) => {
    const at = places(stretch, random)[0];
    return at === undefined ? null : adding(stretch, at, stretch.raw[at]!);
  },
  'another name of the same initial': (stretch, { random, all, language }) => {
    if (language === 'ar' || language === 'he' || language === 'de') return null;
    const at = places(stretch, random).find(
      (i) => LATIN_CAPITAL.test(stretch.raw[i]!) && !/[.!?]/.test(stretch.gaps[i]!),
    );
    if (at === undefined) return null;
    const name = stretch.raw[at]!;
    for (let tries = 0; tries < 60; tries++) {
      const other = rawAt(all, Math.floor(random() * all.count));
      if (LATIN_CAPITAL.test(other) && other[0] === name[0] && farApart(keyOf(other), keyOf(name)))
        return replacing(stretch, at, other);
    }
    return null;
  },
  'an ending more': (stretch, { words, random }) => {
    const at = places(stretch, random).find((i) => /^\p{L}{4,}$/u.test(plain(stretch.raw[i]!)));
    const ending = pick(words.endings, random);
    if (at === undefined || ending === undefined) return null;
    return plain(stretch.raw[at]!).endsWith(ending) ? null : replacing(stretch, at, stretch.raw[at]! + ending);
  },
  'a prefix that denies': (stretch, { words, random }) => {
    if (words.prefix === '') return null;
    for (const at of places(stretch, random)) {
      const word = stretch.raw[at]!;
      if (!/^\p{Ll}{5,}$/u.test(word)) continue;
      return replacing(
        stretch,
        at,
        word.startsWith(words.prefix) ? word.slice(words.prefix.length) : words.prefix + word,
      );
    }
    return null;
  },
  'another letter': (stretch, { words, random }) => {
    for (const at of places(stretch, random)) {
      const word = stretch.raw[at]!;
      const found = [...word].flatMap((letter, i) => (i > 0 && words.letters.includes(letter) ? [i] : []));
      const i = pick(found, random);
      if (i === undefined || word.length < 4) continue;
      const letter = pick(
        [...words.letters].filter((each) => each !== word[i]),
        random,
      )!;
      return replacing(stretch, at, word.slice(0, i) + letter + word.slice(i + 1));
    }
    return null;
  },
  'a letter less': (stretch, { words, random }) => {
    for (const at of places(stretch, random)) {
      const word = stretch.raw[at]!;
      const found = [...word].flatMap((letter, i) =>
        i > 0 && words.letters.includes(letter) && word[i - 1] !== letter && word[i + 1] !== letter ? [i] : [],
      );
      const i = pick(found, random);
      if (i === undefined || word.length < 5) continue;
      return replacing(stretch, at, word.slice(0, i) + word.slice(i + 1));
    }
    return null;
  },
  'the wrong figure for a number word': (stretch, { words, random }) => {
    const at = places(stretch, random).find((i) => words.numbers.includes(plain(stretch.raw[i]!)));
    return at === undefined ? null : replacing(stretch, at, String(31 + Math.floor(random() * 60)));
  },
  'figures the other way round': (stretch, { random }) => {
    for (const at of places(stretch, random)) {
      const word = stretch.raw[at]!;
      const turned = [...word].reverse().join('');
      if (/^[1-9]{2,4}$/.test(word) && turned !== word) return replacing(stretch, at, turned);
    }
    return null;
  },
  'the other hamza': (stretch, { random, language }) => {
    if (language !== 'ar') return null;
    const at = places(stretch, random).find((i) => /^[وف]?[أإ]/u.test(stretch.raw[i]!));
    if (at === undefined) return null;
    return replacing(
      stretch,
      at,
      stretch.raw[at]!.replace(/[أإ]/u, (hamza) => (hamza === 'أ' ? 'إ' : 'أ')),
    );
  },
  'a change beside an ellipsis': (stretch, maker) => {
    const [dropped, changed] = places(stretch, maker.random);
    if (dropped === undefined || changed === undefined || Math.abs(dropped - changed) < 3 || dropped < 3) return null;
    const other = otherWord(maker, keyOf(stretch.raw[changed]!));
    if (other === null) return null;
    const raw = stretch.raw.map((word, i) => (i === changed ? other : i === dropped ? '…' : word));
    return written(raw, stretch.gaps);
  },
  'a change beside a sic': (stretch, maker) => {
    const [marked, changed] = places(stretch, maker.random);
    if (marked === undefined || changed === undefined || marked === changed) return null;
    const other = otherWord(maker, keyOf(stretch.raw[changed]!));
    if (other === null) return null;
    const raw = stretch.raw.map((word, i) => (i === changed ? other : i === marked ? `${word} [sic]` : word));
    return written(raw, stretch.gaps);
  },
  'a word dropped beside brackets': (stretch, { words, random }) => {
    const [bracketed, dropped] = places(stretch, random);
    const name = pick(words.names, random);
    if (bracketed === undefined || dropped === undefined || name === undefined) return null;
    // Right beside them the brackets might stand for both.
    if (Math.abs(bracketed - dropped) < 3) return null;
    const raw = stretch.raw.map((word, i) => (i === bracketed ? `[${name}]` : word));
    return without({ ...stretch, raw }, dropped, dropped + 1);
  },
  'set another vowel sign': (stretch, { random }) => {
    for (const at of places(stretch, random)) {
      // Of two vowels on one letter, one may be left out: changing it into the other says nothing.
      const found = [...stretch.raw[at]!.matchAll(SIGN)].filter(
        ({ index }) => !TWO_SIGNS.test(stretch.raw[at]!.slice(Math.max(0, index - 2), index + 3)),
      );
      const sign = pick(found, random);
      if (sign === undefined || found.length < 2) continue;
      const word = stretch.raw[at]!;
      return replacing(stretch, at, word.slice(0, sign.index) + OTHER_SIGN[sign[0]]! + word.slice(sign.index + 1));
    }
    return null;
  },
};

/** American and British, as two lists that stand by themselves. */
const NORMS: Readonly<Record<string, string>> = {
  en: 'honor/honour color/colour labor/labour favor/favour neighbor/neighbour center/centre defense/defence theater/theatre gray/grey traveled/travelled realize/realise recognize/recognise organized/organised judgment/judgement shew/show today/to-day',
  de: 'dass/daß muss/muß wusste/wußte groß/gross Straße/Strasse weiß/weiss heißt/heisst Tür/Thür Teil/Theil für/fuer über/ueber können/koennen',
  fr: 'cœur/coeur sœur/soeur œuvre/oeuvre connaître/connaitre événement/évènement',
  es: 'oscuro/obscuro solo/sólo',
  ru: 'ещё/еще её/ее моё/мое',
};

const MUST_PASS: Readonly<Record<string, Change>> = {
  'nothing changed': (stretch) => written(stretch.raw, stretch.gaps),
  'other marks': (stretch) => {
    const text = written(stretch.raw, stretch.gaps);
    const curled = text
      .replace(/'/g, '’')
      .replace(/"([^"]*)"/g, '“$1”')
      .replace(/ -- | — /g, ' – ');
    return curled === text ? text.replace(/’/g, "'").replace(/[“”]/g, '"') : curled;
  },
  'other line breaks': (stretch, { random }) =>
    written(
      stretch.raw,
      stretch.gaps.map((gap) => (/^\s+$/.test(gap) ? (random() < 0.3 ? '\n' : ' ') : gap)),
    ),
  'a capital at the beginning': (stretch) => {
    const first = stretch.raw[0]!;
    const turned = first[0] === first[0]!.toUpperCase() ? first[0].toLowerCase() : first[0]!.toUpperCase();
    return written([turned + first.slice(1), ...stretch.raw.slice(1)], stretch.gaps);
  },
  'another full stop': (stretch) => `${written(stretch.raw, stretch.gaps)}.`,
  'a comma less': (stretch, { random }) => {
    const at = places(stretch, random).find((i) => /^,\s+$/.test(stretch.gaps[i]!));
    return at === undefined
      ? null
      : written(
          stretch.raw,
          stretch.gaps.map((gap, i) => (i === at ? ' ' : gap)),
        );
  },
  'another spelling': (stretch, { language, random }) => {
    const pairs = (NORMS[language] ?? '').split(' ').map((pair) => pair.split('/'));
    for (const at of places(stretch, random)) {
      const pair = pairs.find(([left, right]) => left === stretch.raw[at] || right === stretch.raw[at]);
      if (pair !== undefined) return replacing(stretch, at, (pair[0] === stretch.raw[at] ? pair[1] : pair[0])!);
    }
    return null;
  },
  'no vowel signs': (stretch) => {
    const text = written(stretch.raw, stretch.gaps);
    const left = text.replace(SIGNS, '');
    return left === text ? null : left;
  },
  'some vowel signs': (stretch, { random }) => {
    const text = written(stretch.raw, stretch.gaps);
    const left = text.replace(SIGNS, (sign) => (random() < 0.5 ? '' : sign));
    return left === text ? null : left;
  },
  'an ellipsis where words were dropped': (stretch, { random }) => {
    const from = places(stretch, random)[0];
    if (from === undefined) return null;
    const to = Math.min(stretch.raw.length - 3, from + 1 + Math.floor(random() * 5));
    if (to <= from || from < 3) return null;
    return without(stretch, from, to, pick([' … ', ' ... ', ' [...] ', ' […] '], random));
  },
  'brackets where a word was replaced': (stretch, { words, random }) => {
    const at = places(stretch, random)[0];
    const name = pick(words.names, random);
    return at === undefined || name === undefined ? null : replacing(stretch, at, `[${name}]`);
  },
  'a sic': (stretch, { random }) => {
    const at = places(stretch, random)[0];
    return at === undefined ? null : replacing(stretch, at, `${stretch.raw[at]!} [sic]`);
  },
  'a capital more': (stretch, { random }) => {
    const at = places(stretch, random).find((i) => /^\p{Ll}{3,}$/u.test(stretch.raw[i]!));
    return at === undefined ? null : replacing(stretch, at, stretch.raw[at]!.toUpperCase());
  },
  'a first letter in brackets': (stretch) => {
    const first = stretch.raw[0]!;
    if (!/^[a-z]{2,}$/i.test(first)) return null;
    const letter = first[0] === first[0]!.toUpperCase() ? first[0].toLowerCase() : first[0]!.toUpperCase();
    return written([`[${letter}]${first.slice(1)}`, ...stretch.raw.slice(1)], stretch.gaps);
  },
  'an ellipsis at both ends': (stretch) => `… ${written(stretch.raw, stretch.gaps)} …`,
  'a note about emphasis': (stretch) => `${written(stretch.raw, stretch.gaps)} [emphasis added]`,
  'a figure for a number word': (stretch, { words, random }) => {
    const at = places(stretch, random).find((i) => words.figures[plain(stretch.raw[i]!)] !== undefined);
    return at === undefined ? null : replacing(stretch, at, words.figures[plain(stretch.raw[at]!)]!);
  },
  'a hamza less': (stretch, { random, language }) => {
    if (language !== 'ar') return null;
    const at = places(stretch, random).find((i) => /^[أإ]\p{L}/u.test(plain(stretch.raw[i]!)));
    return at === undefined ? null : replacing(stretch, at, stretch.raw[at]!.replace(/[أإ]/u, 'ا'));
  },
  'a hyphen at a line’s end': (stretch, { random }) => {
    const at = places(stretch, random).find((i) => /^\p{Ll}{6,}$/u.test(stretch.raw[i]!));
    return at === undefined
      ? null
      : replacing(stretch, at, `${stretch.raw[at]!.slice(0, 3)}-\n${stretch.raw[at]!.slice(3)}`);
  },
};

function adding(stretch: Stretch, at: number, word: string): string {
  const raw = [...stretch.raw.slice(0, at), word, ...stretch.raw.slice(at)];
  return written(raw, [...stretch.gaps.slice(0, at), stretch.gaps[at]!, ' ', ...stretch.gaps.slice(at + 1)]);
}

/** A word as the lists have it: small letters, without signs. */
function plain(word: string): string {
  return word.toLowerCase().replace(SIGNS, '');
}

/** Editorial signs and brackets of the source itself would make a case mean something else than its label says. */
const UNCLEAR = /[[\]()…]|\.\s?\.|\n\s*\n|\d[.,:]\d|--|[—–]/;
/** A stretch that begins or ends inside something written as one would say another thing by itself. */
const INSIDE = /[\p{L}\p{N}'’.,:/$€£%-]$/u;
const INSIDE_BEHIND = /^(?:[-/'’%]|[.,:]\d|\s+(?:hundred|thousand|million|billion|אלף|אלפים|מאות|ألف)(?!\p{L}))/u;

function stretchAt(maker: Maker): { readonly stretch: Stretch; readonly window: string } | null {
  const { all, text, random } = maker;
  if (all.count < WORDS_MIN) return null;
  const count = WORDS_MIN + Math.floor(random() * (WORDS_MAX - WORDS_MIN));
  const from = Math.floor(random() * Math.max(1, all.count - count));
  const to = Math.min(all.count, from + count);
  const start = all.starts[from]!;
  const end = all.ends[to - 1]!;
  if (UNCLEAR.test(text.slice(start, end))) return null;
  if (/^[$€£¥]$/.test(rawAt(all, to - 1))) return null;
  if (INSIDE.test(text.slice(Math.max(0, start - 1), start))) return null;
  if (INSIDE_BEHIND.test(text.slice(end, end + 12).replace(SIGNS, ''))) return null;
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
      const signsAlone = kind === 'set another vowel sign';
      if (expected === 'altered' && !signsAlone && stillStands(quotation, found.window)) continue;
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
