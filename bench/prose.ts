/**
 * Makes as much text as is wanted with the statistics that matter to an index: words by rank after Zipf and Mandelbrot,
 * each word foretelling the next (as many pairs of words come again as in prose), and new words for ever (Heaps).
 * The same seed makes the same text. Given real documents, it draws each next word from what follows the last one there
 * (Shannon's second-order approximation), so that the pairs of words are those of the real text.
 */

import { type Words, wordsOf } from '../src/text/words.ts';

export interface BenchDocument {
  readonly id: string;
  readonly text: string;
}

export type Random = () => number;

/** From 0 to below 1 (Marsaglia's xorshift). */
export function randomFrom(seed: number): Random {
  let state = (Math.imul(seed, 2654435761) ^ 0x9e3779b9) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
}

const ONSETS = 'b c d f g h j k l m n p qu r s t v w z bl br ch cl cr dr fl fr gl gr pl pr sc sh sl st str th tr'.split(
  ' ',
);
const VOWELS = 'a e i o u a e i o e ai ea ee ou'.split(' ');
const CODAS = ' n r s t l d m nd st rt ck ng'.split(' ');

/** A word for a rank, so that common words are short; no two ranks share one for long. */
function spelledRank(rank: number): string {
  let word = '';
  let left = rank + 3;
  while (left > 0) {
    word += ONSETS[left % ONSETS.length]! + VOWELS[Math.floor(left / 7) % VOWELS.length]!;
    left = Math.floor(left / (ONSETS.length * 4));
  }
  return word + CODAS[rank % CODAS.length]!;
}

const DOCUMENT_WORDS = 2000;
const RANKS = 60_000;
/** How often a word is one of those that the word before foretells. */
const FORETOLD = 0.62;
/** How many words a word foretells. */
const FOLLOWERS = 40;
/** How often a word is one that was never used before. */
const NEW_WORDS = 0.004;

/** After Zipf and Mandelbrot: rank from a number between 0 and 1, with exponent near 1 and an offset of 2.7. */
function rankOf(uniform: number): number {
  return Math.floor(2.7 * ((1 + RANKS / 2.7) ** uniform - 1));
}

function punctuated(word: string, random: Random): string {
  const draw = random();
  return draw < 0.05 ? `${word}.` : draw < 0.11 ? `${word},` : word;
}

/** Yields documents of about 2,000 words until `wordCount` words are made. */
export function* prose(wordCount: number, seed: number): Generator<BenchDocument> {
  const random = randomFrom(seed);
  const spelled: string[] = Array.from({ length: RANKS + 1 }, (_, rank) => spelledRank(rank));
  let coined = seed * 1000;
  for (let made = 0, serial = 0; made < wordCount; serial++) {
    const words: string[] = [];
    let rank = rankOf(random());
    for (let i = 0; i < DOCUMENT_WORDS; i++) {
      if (random() < NEW_WORDS) {
        words.push(`${spelledRank(RANKS + coined++)}x`);
        continue;
      }
      const isForetold = random() < FORETOLD;
      // A word's followers are fixed by its rank; of them the first ones come most often.
      const follower = Math.floor(FOLLOWERS ** random());
      rank = isForetold
        ? rankOf((Math.imul(rank * FOLLOWERS + follower, 0x9e3779b1) >>> 0) / 2 ** 32)
        : rankOf(random());
      words.push(punctuated(spelled[rank]!, random));
    }
    made += words.length;
    yield { id: `made-${seed}-${serial}`, text: words.join(' ') };
  }
}

/** Yields documents of 2,000 words in which each word follows the one before as it does somewhere in `models`. */
export function* proseLike(
  models: readonly BenchDocument[],
  wordCount: number,
  seed: number,
): Generator<BenchDocument> {
  const random = randomFrom(seed);
  const text = models.map((model) => model.text).join('\n');
  const words = wordsOf(text);
  const { places, starts, numbers } = placesByWord(words);
  let coined = seed * 1000;
  let at = Math.floor(random() * (words.count - 1));
  for (let made = 0, serial = 0; made < wordCount; serial++) {
    const out: string[] = [];
    for (let i = 0; i < DOCUMENT_WORDS; i++) {
      const number = numbers[at]!;
      const from = starts[number]!;
      const drawn = places[from + Math.floor(random() * (starts[number + 1]! - from))]!;
      at = drawn + 1 < words.count ? drawn + 1 : 0;
      // With what stands behind it, a blank or a full stop and a blank; real texts do not come to an end.
      const end = at + 1 < words.count ? words.starts[at + 1]! : words.ends[at]!;
      const word = text.slice(words.starts[at], Math.min(end, words.ends[at]! + 3));
      out.push(random() < NEW_WORDS ? `${spelledRank(RANKS + coined++)}x ` : word);
    }
    made += out.length;
    yield { id: `like-${seed}-${serial}`, text: out.join('') };
  }
}

function placesByWord(words: Words): { places: Uint32Array; starts: Uint32Array; numbers: Uint32Array } {
  const numberOf = new Map<number, number>();
  const numbers = new Uint32Array(words.count);
  for (let i = 0; i < words.count; i++) {
    const hash = words.hashes[i]!;
    let number = numberOf.get(hash);
    if (number === undefined) {
      number = numberOf.size;
      numberOf.set(hash, number);
    }
    numbers[i] = number;
  }
  const starts = new Uint32Array(numberOf.size + 1);
  for (const number of numbers) starts[number + 1] = starts[number + 1]! + 1;
  for (let n = 0; n < numberOf.size; n++) starts[n + 1] = starts[n + 1]! + starts[n]!;
  const cursor = starts.slice();
  const places = new Uint32Array(words.count);
  numbers.forEach((number, i) => {
    places[cursor[number]!] = i;
    cursor[number] = cursor[number]! + 1;
  });
  return { places, starts, numbers };
}
