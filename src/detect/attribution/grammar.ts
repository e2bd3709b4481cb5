/** The small words by which subjects, clauses and speakers are told apart, by language. */

import { type CueWords, cueLanguageOf, cuesOf } from '../../language/cues.ts';
import { SMALL_WORDS } from '../../language/small-words.ts';
import { keyOf } from '../../text/words.ts';

export type Gender = 'he' | 'she' | 'they' | 'it';

export interface Grammar {
  readonly language: string;
  readonly cues: CueWords;
  /** Personal pronouns of the third person. */
  readonly pronouns: ReadonlyMap<string, Gender>;
  /** First and second person: they name nobody. */
  readonly selves: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions that bind a noun to the noun before: "the head of the board". */
  readonly links: ReadonlySet<string>;
  /** Words that open a clause: conjunctions, "that". */
  readonly openers: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** Auxiliaries and adverbs that stand between subject and verb. */
  readonly fillers: ReadonlySet<string>;
  /** Days, months, words for time: written with a capital, and nobody's name. */
  readonly times: ReadonlySet<string>;
  /** The verb may stand before its subject when it introduces a quotation. */
  readonly invertsBefore: boolean;
  /** Verbs may stand without a subject that is known. */
  readonly dropsSubject: boolean;
  /** Common nouns are written with a capital. */
  readonly capitalNouns: boolean;
}

function keys(words: string | undefined): ReadonlySet<string> {
  return new Set(
    (words ?? '')
      .split(/\s+/)
      .filter((word) => word !== '')
      .map(keyOf),
  );
}

function build(language: string): Grammar {
  const row = SMALL_WORDS[language]!;
  const pronouns = new Map<string, Gender>();
  for (const gender of ['he', 'she', 'they', 'it'] as const)
    for (const key of keys(row[gender])) pronouns.set(key, gender);
  return {
    language,
    cues: cuesOf(language),
    pronouns,
    selves: keys(row.selves),
    relatives: keys(row.relatives),
    determiners: keys(row.determiners),
    prepositions: keys(row.prepositions),
    links: keys(row.links),
    openers: keys(row.openers),
    and: keys(row.and),
    fillers: keys(row.fillers),
    times: keys(row.times),
    invertsBefore: row.svo === undefined,
    dropsSubject: row.drops === true,
    capitalNouns: row.capitalNouns === true,
  };
}

const BUILT = new Map<string, Grammar>();

/** The grammar for a BCP 47 tag, or null when the language has none here. */
export function grammarOf(tag: string | null): Grammar | null {
  const language = cueLanguageOf(tag);
  if (language === null) return null;
  const known = BUILT.get(language);
  if (known !== undefined) return known;
  const built = build(language);
  BUILT.set(language, built);
  return built;
}
