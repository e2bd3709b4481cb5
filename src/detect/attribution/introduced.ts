/** Somebody whom a text brings in without a name ("Asked about it, a spokesman declined to answer."): the next "he" is nobody else. */

import { isOrganisation } from '../../reference/organisations.ts';
import { keyOf } from '../../text/words.ts';
import { HEADS } from './heads.ts';

export interface Introduced {
  /** As written: "a spokesman". */
  readonly words: string;
  readonly start: number;
  readonly gender: 'he' | 'she' | null;
}

const ARTICLES: Readonly<Record<string, string>> = { en: 'An?', de: 'Eine?' };
/** Nouns that tell whether a man or a woman is meant, by language. */
const FEMALE: Readonly<Record<string, RegExp>> = {
  en: /(?:wom[ae]n|girl|lady|wife|daughter|sister|mother|aunt|queen|princess)$/,
  de: /(?:frau|in|mutter|tochter|schwester|tante)$/,
};
const MALE: Readonly<Record<string, RegExp>> = {
  en: /(?:m[ae]n|boy|guy|husband|son|brother|father|uncle|king|prince)$/,
  de: /(?:mann|vater|sohn|bruder|onkel)$/,
};
const PATTERNS = Object.fromEntries(
  Object.entries(ARTICLES).map(([language, article]) => [
    language,
    // At the beginning of a sentence, or behind what goes before its subject and names nobody.
    new RegExp(
      String.raw`(?:^|[.!?:]["”“»]?\s+)(?:(?:\p{L}\p{Ll}*(?:\s\p{Ll}[\p{L}’'-]*){0,12}),\s+)?((?:${article}|${article.toLowerCase()})(?:\s[\p{L}-]+){1,3})(?=\s)`,
      'gu',
    ),
  ]),
);

/** The last one whom these words, a paragraph up to a pronoun, bring in as the subject of a sentence. */
export function introducedIn(text: string, language: string): Introduced | null {
  const pattern = PATTERNS[language];
  const heads = HEADS[language];
  if (pattern === undefined || heads === undefined) return null;
  const isOther = (key: string): boolean =>
    isOrganisation(key, language) ||
    heads.writing.test(key) ||
    heads.notion.test(key) ||
    heads.thing?.test(key) === true;
  const isPerson = (key: string): boolean => heads.role.test(key) && !isOther(key);
  let last: Introduced | null = null;
  for (const found of text.matchAll(pattern)) {
    const [whole, phrase] = found;
    const words = phrase!.split(/\s/);
    const at = words.findIndex((word, k) => k > 0 && isPerson(keyOf(word)));
    if (at < 0 || words.slice(1, at).some((word) => isOther(keyOf(word)))) continue;
    const key = keyOf(words[at]!);
    const gender = FEMALE[language]?.test(key) === true ? 'she' : MALE[language]?.test(key) === true ? 'he' : null;
    last = { words: words.slice(0, at + 1).join(' '), start: found.index + whole.length - phrase!.length, gender };
  }
  return last;
}
