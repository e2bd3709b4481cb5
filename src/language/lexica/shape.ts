/** What is known of one language's words. Lists are separated by commas, pairs by a slash, as people write them. */
export interface LexiconWords {
  /** Words that deny: "not", "never", "nobody". */
  readonly negation: string;
  /** Beginnings that turn a word into its opposite: "un". Longest first. */
  readonly negationPrefixes: string;
  /** Endings that do: "less", and "nt" for "n’t" in the folded form. */
  readonly negationSuffixes: string;
  /** How much or how many, without a number. */
  readonly quantity: string;
  readonly modality: string;
  /** Forms of auxiliary verbs, by the time they speak of. */
  readonly past: string;
  readonly present: string;
  readonly future: string;
  /** Pairs of opposites, each side a stem that may be inflected. */
  readonly opposites: string;
  readonly exception: string;
  readonly condition: string;
  readonly contrast: string;
  /** With what a sentence begins that turns against the one before. */
  readonly turning: string;
  /** Forms of verbs of saying and thinking that can name whoever is really speaking. */
  readonly saying: string;
  /** The narrator's own "I": words said by them need no other speaker. */
  readonly self: string;
}

/** For a language of which only the little words are known that deny, count, bind or turn. */
export const NOTHING: LexiconWords = {
  negation: '',
  negationPrefixes: '',
  negationSuffixes: '',
  quantity: '',
  modality: '',
  past: '',
  present: '',
  future: '',
  opposites: '',
  exception: '',
  condition: '',
  contrast: '',
  turning: '',
  saying: '',
  self: '',
};
