/**
 * Does a quotation take for the subject of a clause what the source's clause is not about? "The love of money is the root of
 * all evil", quoted as “money is the root of all evil”: what the preposition governs is left, and the subject is gone.
 */

import { keyOf, rawAt, wordsOf } from '../text/words.ts';
import { type Lexicon, lexicalKeys, lexiconOf } from './lexicon.ts';
import { SMALL_WORDS } from './small-words.ts';

/**
 * Prepositions that govern what follows and never begin a clause, as "for", "before" and "until" do. Languages that say "is" by
 * nothing, or show by the noun's case that it is no subject, are left out.
 */
const GOVERNING: Readonly<Record<string, string>> = {
  de: 'von vom zu zum zur an am auf aus bei beim für gegen in im ins mit nach über unter ohne durch',
  en: 'of in to into on upon by with from at about against between among over under without through toward towards',
  es: 'de del a al por con sin en sobre contra entre hacia',
  fr: 'de du des d à au aux par avec sans dans en sur contre entre vers',
  it: 'di del dello della dei degli delle d a al allo alla ai agli alle da dal dalla in nel nella con sul sulla contro tra fra',
  nl: 'van in op aan met bij door tegen over onder zonder uit naar',
  pt: 'de do da dos das a à ao às aos em no na nos nas por pelo pela com sem sobre contra entre',
};
/** How many words may stand before the verb of the clause. */
const SUBJECT_WORDS = 6;
/** "the love of the | money is": an article may be left out with the subject. */
const ARTICLES_MAX = 1;

interface Lists {
  readonly governing: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** What begins a clause of its own: before the verb it makes the verb another clause's. */
  readonly opening: ReadonlySet<string>;
}

const known = new Map<string, Lists>();

function keysOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(keyOf));
}

function listsOf(language: string): Lists | null {
  const governing = GOVERNING[language];
  const small = SMALL_WORDS[language];
  if (governing === undefined || small === undefined) return null;
  let lists = known.get(language);
  if (lists === undefined) {
    const { determiners = '', relatives = '', openers, and } = small;
    const joins = new Set(and.split(' '));
    lists = {
      governing: keysOf(governing),
      determiners: keysOf(determiners),
      opening: keysOf(
        `${relatives} ${openers
          .split(' ')
          .filter((word) => !joins.has(word))
          .join(' ')}`,
      ),
    };
    known.set(language, lists);
  }
  return lists;
}

/**
 * @param before the words of the source's sentence up to the passage
 * @param passage the source's own words that stand for the quotation
 */
export function cutsSubject(before: string, passage: string, language: string | null): boolean {
  const lexicon = lexiconOf(language);
  const lists = listsOf(lexicon.language);
  return lists !== null && isGoverned(before, lists) && beginsClause(passage, lists, lexicon);
}

/** Whether a preposition stands right before the passage, with a subject before it. */
function isGoverned(before: string, { governing, determiners }: Lists): boolean {
  const words = wordsOf(before);
  const parted = /[^\p{L}\p{M}\p{N}\s'’]/u;
  if (words.count < 2 || parted.test(before.slice(words.ends[words.count - 1]))) return false;
  for (let k = 0; k <= ARTICLES_MAX; k++) {
    const at = words.count - 1 - k;
    if (at < 1) return false;
    const key = keyOf(rawAt(words, at));
    if (governing.has(key)) return !parted.test(before.slice(words.ends[at - 1], words.starts[at]));
    if (!determiners.has(key)) return false;
  }
  return false;
}

/** Whether the passage reads as a clause: a noun with what belongs to it, and its verb. */
function beginsClause(passage: string, { governing, determiners, opening }: Lists, lexicon: Lexicon): boolean {
  const words = wordsOf(passage);
  const count = Math.min(words.count, SUBJECT_WORDS + 1);
  const raw = Array.from({ length: count }, (_, i) => rawAt(words, i));
  const keys = lexicalKeys(raw, lexicon);
  const isVerb = (key: string): boolean =>
    Object.values(lexicon.tenses).some((tense) => tense.has(key)) || lexicon.modality.has(key);
  let hasNoun = false;
  for (const [i, key] of keys.entries()) {
    if (i > 0 && /[^\s'’]/u.test(words.text.slice(words.ends[i - 1], words.starts[i]))) return false;
    if (opening.has(key) || (i === 0 && governing.has(key))) return false;
    if (hasNoun && isVerb(key)) return true;
    if (!determiners.has(key)) hasNoun = true;
  }
  return false;
}
