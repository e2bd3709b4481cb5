/** Which case the endings of a German phrase show: whether it may be a subject. */

import type { Grammar } from './grammar.ts';
import { type Element, isCapital, type WordElement, wordAt } from './narrative.ts';

export type Case = 'subject' | 'oblique' | 'open';

const OBLIQUE = /^(?:den|dem|des|einen|einem|eines|einer|(?:sein|ihr|unser|kein)e[nmrs]|(?:dies|jed)e[nms])$/;

/** Whether an article never begins a subject: "dem", "seiner". By its folded form. */
export function isObliqueArticle(key: string): boolean {
  return OBLIQUE.test(key);
}

const FEMININE =
  /(?:ung|heit|keit|schaft|tion|tat|ei|erin|tin|ssin|presse|polizei|partei|regierung|fraktion|behorde|zeitung)$/;

/** Which case the ending of a German article, and of the word behind it, shows: "der neue Rat", "der neuen Ministerin". */
export function caseOf(words: readonly WordElement[]): Case {
  const article = words[0];
  if (article === undefined) return 'open';
  if (isObliqueArticle(article.key)) return 'oblique';
  const noun = words.findIndex((word, i) => i > 0 && isCapital(word));
  // "der Süddeutschen Zeitung": of two with a capital the first may be an attribute, and is none in "Grünen-Politiker".
  let head = noun;
  while (head > 0 && words[head + 1]?.isJoined === true) head++;
  const second = noun > 0 && head === noun ? words[noun + 1] : undefined;
  const isAttribute = second !== undefined && isCapital(second) && /(?:er|en|sche)$/.test(words[noun]!.key);
  const attribute = words[isAttribute ? noun : noun - 1];
  if (/^(?:der|dieser|jeder)$/.test(article.key) && noun > 0 && attribute !== undefined) {
    // "der Lindhafener Rat" is what the noun is, as without an attribute.
    if (attribute === article || (isAttribute && attribute.key.endsWith('er')))
      return FEMININE.test((isAttribute ? second : words[head])!.key) ? 'oblique' : 'subject';
    return attribute.key.endsWith('en') ? 'oblique' : attribute.key.endsWith('e') ? 'subject' : 'open';
  }
  if (article.key === 'ein' && words[1]?.key.endsWith('er') === true) return 'subject';
  return 'open';
}

const MOST_TO_NOUN = 6;

/** Whether the phrase that begins at `from` has the ending of a German dative, genitive or accusative. */
export function isOblique(elements: readonly Element[], from: number, grammar: Grammar): boolean {
  if (grammar.language !== 'de') return false;
  const words: WordElement[] = [];
  for (let i = from; i < from + MOST_TO_NOUN; i++) {
    const word = wordAt(elements, i);
    if (word === null) break;
    words.push(word);
  }
  return caseOf(words) === 'oblique';
}
