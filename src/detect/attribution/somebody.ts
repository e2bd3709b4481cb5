/** Whether the words of a German phrase show that it names somebody, and no thing. */

import { isTitle } from '../../reference/name-lists.ts';
import { isOrganisation } from '../../reference/organisations.ts';
import type { Grammar } from './grammar.ts';
import { HEADS } from './heads.ts';
import { isGivenName } from './name-rows.ts';
import type { Subject } from './named.ts';
import { type Element, isCapital, type WordElement, wordAt } from './narrative.ts';

/** Two words with capitals side by side, the second of them no common noun: "dem Theologen Hans Weber". */
export function isNamed(elements: readonly Element[], { from, to }: Subject, grammar: Grammar): boolean {
  const { role, notion, thing, writing } = HEADS['de']!;
  const isDetermined = grammar.determiners.has(wordAt(elements, from)?.key ?? '');
  for (let i = from + 1; i < to; i++) {
    const [word, next] = [wordAt(elements, i - 1), wordAt(elements, i)];
    if (word === null || next === null || !isCapital(word) || !isCapital(next)) continue;
    if (i === from + 1 && isDetermined) continue;
    // "die Lage Lindhafens": behind an article only a title, a role or a given name begins a name.
    if (isDetermined && !(role.test(word.key) || isTitle(word.key) || isGivenName(word.key))) continue;
    return ![notion, thing, writing].some((ending) => ending?.test(next.key));
  }
  return false;
}

/** Somebody named, "er", "die Sprecherin" or "die Polizei". */
export function isSomebody(elements: readonly Element[], subject: Subject, grammar: Grammar): boolean {
  if (subject.pronoun !== null) return subject.pronoun !== 'it';
  if (isNamed(elements, subject, grammar)) return true;
  const head = headOf(elements, subject);
  if (head === null) return false;
  const { role, notion, thing, writing } = HEADS['de']!;
  if (isOrganisation(head.key, 'de')) return true;
  return role.test(head.key) && ![notion, thing, writing].some((ending) => ending?.test(head.key));
}

/** "jede Schuld", "die Verantwortung": neither somebody nor a writing. */
export function isNotion(elements: readonly Element[], subject: Subject): boolean {
  const head = subject.pronoun === null ? headOf(elements, subject) : null;
  if (head === null || isOrganisation(head.key, 'de')) return false;
  const { notion, writing } = HEADS['de']!;
  return notion.test(head.key) && !writing.test(head.key);
}

/** The last of the first words with a capital that stand side by side. */
function headOf(elements: readonly Element[], { from, to }: Subject): WordElement | null {
  let head: WordElement | null = null;
  for (let i = from; i < to; i++) {
    const word = wordAt(elements, i);
    if (word !== null && isCapital(word)) head = word;
    else if (head !== null) break;
  }
  return head;
}
