/**
 * What one language lets a writer choose in writing a word. Each function takes a lower-case word in NFC, with its
 * apostrophes as `'`, and answers a form that all accepted writings of that word share; a word without a choice answers
 * itself. Two words may only share a form when no reader would take them for different words.
 */
export interface Spelling {
  /** Accents that a writer may leave away or set otherwise. */
  accents(word: string): string;
  /** Spelling norms: regional, reformed, historical. */
  norm(word: string): string;
  /** The full words that a contracted one stands for, or null. */
  expand(word: string): readonly string[] | null;
  /** Words written as one that are not what their parts are when written apart: "maybe", "altogether". */
  readonly undivided: ReadonlySet<string>;
  /** Pairs of words, parted by a blank, that are also written as one: "to day". */
  readonly joins: RegExp | null;
  /** Whether long words that are not listed may be written as one as well; raw words. */
  mayCompound(words: readonly string[]): boolean;
  /** Whether an apostrophe may be left out of or put into this pair without another word coming out; raw words. */
  apostropheIsFree(a: string, b: string): boolean;
  /** Pairs that only their capital tells apart: "US" and "us". Raw words. */
  readonly capitalMatters: ReadonlySet<string>;
  /** Pairs of names that the norms would make one. Raw words. */
  readonly twoNames: ReadonlySet<string>;
  /** What "&" stands for. */
  readonly and: readonly string[];
}

/** A pattern, what it becomes, and an example that it makes one word: "honour=honor". */
export type PatternRule = readonly [pattern: RegExp, replacement: string, example: string];

export const MARKS = /\p{M}+/gu;

const ASCII = /^[ -~]*$/;

/** A word without its marks: "café" as "cafe". */
export function bare(word: string): string {
  if (ASCII.test(word)) return word;
  return word.normalize('NFD').replace(MARKS, '').normalize('NFC');
}

/** Keeps from a word the marks that make another letter of the alphabet, and drops the rest. */
export function withoutMarks(word: string, dropped: RegExp): string {
  return word.normalize('NFD').replace(dropped, '').normalize('NFC');
}

export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

/** "a=b c=d" as a map from each spelling to the one that stands for it. */
export function respelled(list: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const pair of list.split(/\s+/)) {
    const [from, to] = pair.split('=');
    if (from !== undefined && to !== undefined) map.set(from, to);
  }
  return map;
}

/** The rules that hold where a language is not known: nothing may vary but what is no letter. */
export const STRICT: Spelling = {
  accents: (word) => word,
  norm: (word) => word,
  expand: () => null,
  undivided: new Set(),
  joins: null,
  mayCompound: () => true,
  apostropheIsFree: () => false,
  capitalMatters: new Set(),
  twoNames: new Set(),
  and: ['and'],
};
