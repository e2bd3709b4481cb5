/** Changes after which a quotation must not be called good. */

import { keyAt, keyOf, rawAt, wordsOf } from '../src/text/words.ts';
import {
  adding,
  type Change,
  DIGITS,
  farApart,
  LATIN_CAPITAL,
  OTHER_SIGN,
  otherWord,
  pick,
  places,
  plain,
  replacing,
  SIGN,
  TWO_SIGNS,
  unitsOf,
  without,
  written,
} from './stretch.ts';

/** Behind an article a capital describes somebody; behind these it names. */
const BEFORE_NAME = /^(?:of|in|from|to|with|by|at|for|and|said|de|à|en|avec|et|a|con|y|из|с|от|к|в|и)$/i;
const COMMA = /^[,،]\s+$/u;
/** Words that join clauses, before and behind which editions set the same comma. */
const JOINING = new Set(
  'which where while whose since until because though sondern indem obwohl während welche welcher weil damit quand comme lorsque parce cuando porque aunque когда который которая которые чтобы'.split(
    ' ',
  ),
);
/** Kinds that leave the letters of every word as they were. */
export const LETTERS_STAY: ReadonlySet<string> = new Set([
  'set another vowel sign',
  'a comma moved over a word',
  'figures turned round on the page',
  'a statement made a question',
  'a picture behind the words',
]);

export const MUST_FAIL: Readonly<Record<string, Change>> = {
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
  'drop a word': (stretch, { words, random }) => {
    // "twenty and four" is twenty-four.
    const counts = (i: number): boolean => words.numbers.includes(plain(stretch.raw[i]!));
    const at = places(stretch, random).find((i) => !(counts(i - 1) && counts(i + 1)));
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
      const found = unitsOf(word).flatMap((letter, i) => (i > 0 && words.letters.includes(letter) ? [i] : []));
      const i = pick(found, random);
      if (i === undefined || word.length < 4) continue;
      const letter = pick(
        unitsOf(words.letters).filter((each) => each !== word[i]),
        random,
      )!;
      return replacing(stretch, at, word.slice(0, i) + letter + word.slice(i + 1));
    }
    return null;
  },
  'a letter less': (stretch, { words, random }) => {
    for (const at of places(stretch, random)) {
      const word = stretch.raw[at]!;
      const found = unitsOf(word).flatMap((letter, i) =>
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
      const turned = unitsOf(word).reverse().join('');
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
  'a comma moved over a word': (stretch, { random }) => {
    const at = places(stretch, random).find(
      (i) =>
        COMMA.test(stretch.gaps[i]!) &&
        i + 1 < stretch.gaps.length &&
        /^\s+$/.test(stretch.gaps[i + 1]!) &&
        /^\p{L}{5,}$/u.test(plain(stretch.raw[i]!)) &&
        !JOINING.has(plain(stretch.raw[i]!)),
    );
    if (at === undefined) return null;
    const gaps = [...stretch.gaps];
    [gaps[at], gaps[at + 1]] = [gaps[at + 1]!, gaps[at]!];
    return written(stretch.raw, gaps);
  },
  'a negation in brackets': (stretch, { words, random }) => {
    const at = places(stretch, random)[0];
    const not = words.nots[0];
    // Beside another one the brackets might stand for it.
    const near = at === undefined ? [] : stretch.raw.slice(at - 2, at + 2);
    if (at === undefined || not === undefined || near.some((word) => words.nots.includes(plain(word)))) return null;
    return adding(stretch, at, `[${not}]`);
  },
  'another name in brackets': (stretch, { words, random, language, text }) => {
    if (language === 'ar' || language === 'he' || language === 'de') return null;
    const name = pick(words.names, random);
    const at = places(stretch, random).find(
      (i) =>
        LATIN_CAPITAL.test(stretch.raw[i]!) &&
        BEFORE_NAME.test(stretch.raw[i - 1]!) &&
        /^\p{Ll}/u.test(stretch.raw[i + 1]!) &&
        /^\s+$/.test(stretch.gaps[i]!) &&
        // "His", "Union".
        !text.includes(` ${stretch.raw[i]!.toLowerCase()} `),
    );
    return at === undefined || name === undefined ? null : replacing(stretch, at, `[${name}]`);
  },
  'another number in brackets': (stretch, { words, random }) => {
    const at = places(stretch, random).find((i) => words.numbers.includes(plain(stretch.raw[i]!)));
    const other = pick(
      words.numbers.filter((number) => at !== undefined && number !== plain(stretch.raw[at]!)),
      random,
    );
    return at === undefined || other === undefined ? null : replacing(stretch, at, `[${other}]`);
  },
  'letters in brackets before a word': (stretch, { words, random }) => {
    const at = places(stretch, random).find((i) => /^\p{Ll}{5,}$/u.test(stretch.raw[i]!));
    return at === undefined || words.prefix === ''
      ? null
      : replacing(stretch, at, `[${words.prefix}]${stretch.raw[at]!}`);
  },
  'a statement made a question': (stretch, { random }) => {
    const at = places(stretch, random).find((i) => /^\.\s+$/.test(stretch.gaps[i]!) && stretch.raw[i - 1]!.length > 3);
    if (at === undefined) return null;
    return written(
      stretch.raw,
      stretch.gaps.map((gap, i) => (i === at ? '? ' : gap)),
    );
  },
  'a picture behind the words': (stretch, { random }) =>
    `${written(stretch.raw, stretch.gaps)} ${pick(['😂', '👎', '✗', '🤥'], random)!}`,
  'figures turned round on the page': (stretch, { random }) => {
    const at = places(stretch, random).find((i) => /^\d{2,}$/.test(stretch.raw[i]!));
    return at === undefined ? null : replacing(stretch, at, `\u202E${stretch.raw[at]!}\u202C`);
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
