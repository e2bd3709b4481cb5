/** Quotations to look for: stretches of the documents, as they stand and changed, and stretches of text that is not there. */

import { wordsOf } from '../src/text/words.ts';
import { type BenchDocument, type Random, randomFrom } from './prose.ts';

export interface BenchQuery {
  readonly variant: string;
  /** Words of the quotation before it was changed. */
  readonly length: number;
  readonly words: string;
  /** Where it comes from, none when it is absent; a splice has several. */
  readonly gold: readonly (readonly [document: string, start: number, end: number])[];
}

const LENGTHS = [3, 5, 8, 15, 30, 80, 150];
const LOOKALIKES: readonly (readonly [string, string])[] = [
  ['m', 'rn'],
  ['e', 'c'],
  ['l', '1'],
  ['o', '0'],
  ['d', 'cl'],
  ['h', 'b'],
  ['g', 'q'],
  ['w', 'vv'],
  ['i', 'l'],
  ['s', '5'],
];

function garbled(text: string, share: number, random: Random): string {
  let out = '';
  for (const letter of text) {
    if (random() >= share || !/\p{L}/u.test(letter)) {
      out += letter;
      continue;
    }
    const draw = random();
    const alike = LOOKALIKES.find(([from]) => from === letter.toLowerCase());
    if (draw < 0.6 && alike !== undefined) out += alike[1];
    else if (draw < 0.75) out += String.fromCharCode(97 + Math.floor(random() * 26));
    else if (draw < 0.85) out += letter + String.fromCharCode(97 + Math.floor(random() * 26));
    else if (draw < 0.9) out += ` ${letter}`;
  }
  return out;
}

function edited(text: string, share: number, others: readonly string[], random: Random): string {
  const words: string[] = [];
  for (const word of text.split(/\s+/)) {
    if (random() >= share) {
      words.push(word);
      continue;
    }
    const draw = random();
    const other = others[Math.floor(random() * others.length)]!;
    if (draw < 0.5) words.push(other);
    else if (draw < 0.75) words.push(word, other);
  }
  return words.join(' ');
}

function recased(text: string, random: Random): string {
  return text
    .split(' ')
    .map((word) => (random() < 0.3 ? word.charAt(0).toUpperCase() + word.slice(1) : word.replace(/[,.;]$/, '')))
    .join(' ');
}

/**
 * @param perLength quotations of each length, each in all its variants
 * @param absent documents that the library does not hold
 */
export function makeQueries(
  documents: readonly BenchDocument[],
  absent: readonly BenchDocument[],
  perLength: number,
  seed: number,
): BenchQuery[] {
  const random = randomFrom(seed);
  const queries: BenchQuery[] = [];
  const stretch = (
    from: readonly BenchDocument[],
    length: number,
  ): { id: string; start: number; end: number; text: string } => {
    for (;;) {
      const { id, text } = from[Math.floor(random() * from.length)]!;
      const words = wordsOf(text);
      if (words.count < length) continue;
      const first = Math.floor(random() * (words.count - length + 1));
      const start = words.starts[first]!;
      const end = words.ends[first + length - 1]!;
      return { id, start, end, text: text.slice(start, end) };
    }
  };
  for (const length of LENGTHS) {
    for (let i = 0; i < perLength; i++) {
      const { id, start, end, text } = stretch(documents, length);
      const others = stretch(documents, 100).text.split(/\s+/);
      const gold = [[id, start, end]] as const;
      const add = (variant: string, words: string): number => queries.push({ variant, length, words, gold });
      add('exact', text);
      add('case', recased(text, random));
      add('w10', edited(text, 0.1, others, random));
      add('w20', edited(text, 0.2, others, random));
      add('c5', garbled(text, 0.05, random));
      add('c15', garbled(text, 0.15, random));
      if (length >= 8 && absent.length > 0)
        queries.push({ variant: 'absent', length, words: stretch(absent, length).text, gold: [] });
    }
  }
  return queries;
}
