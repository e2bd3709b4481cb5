/**
 * Whether a sentence lays the words in its subject's mouth at all: not of whoever is told them, or is said never to have
 * said them, nor of a party by whose name a case is called.
 */

import { keyOf } from '../../text/words.ts';
import type { Grammar } from './grammar.ts';
import type { Element } from './narrative.ts';

function keys(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).map(keyOf));
}

function keyAt(elements: readonly Element[], index: number): string | null {
  const element = elements[index];
  return element?.kind === 'word' ? element.key : null;
}

const TELLING = keys('told asked informed reminded advised warned urged assured');
const BEING = keys('is are was were be been being');

/** "Reed was told": whoever a passive verb at `cue` speaks to. */
export function isHearer(elements: readonly Element[], cue: number, grammar: Grammar): boolean {
  const verb = keyAt(elements, cue);
  if (grammar.language !== 'en' || verb === null || !TELLING.has(verb)) return false;
  for (let i = cue - 1; cue - i <= MOST_ADVERBS; i--) {
    const key = keyAt(elements, i);
    if (key === null) return false;
    if (BEING.has(key)) return true;
    if (!isAdverb(key, grammar)) return false;
  }
  return false;
}

/** "Finch was moved by these words:": whom something befell said nothing. `from`: behind the subject. */
export function isAffected(elements: readonly Element[], from: number, grammar: Grammar): boolean {
  if (grammar.language !== 'en' || !BEING.has(keyAt(elements, from) ?? '')) return false;
  for (let i = from + 2; i - from <= MOST_ADVERBS; i++) if (keyAt(elements, i) === 'by') return true;
  return false;
}

const MOST_ADVERBS = 3;

function isAdverb(key: string, grammar: Grammar): boolean {
  return grammar.fillers.has(key) || key.endsWith('ly');
}

const DENIALS = keys(
  `never not didnt doesnt dont hasnt havent hadnt wont wouldnt denied denies denying nie niemals nicht keineswegs jamais pas nunca jamás no
   mai non não nooit niet nigdy nikdy не никогда aldrig inte ikke δεν ποτέ لم لن לא מעולם`,
);
/** Behind these only more is said: "not only said". */
const ONLY = keys('only just merely nur bloß seulement sólo solo solamente soltanto apenas slechts alleen только лишь');
const BEHIND_VERB = keys('nie niemals nooit aldrig never');

/** "Reed never said", "hat nie gesagt", "не говорил": whether the verb at `cue` is denied. */
export function isDenied(elements: readonly Element[], cue: number, grammar: Grammar): boolean {
  if (BEHIND_VERB.has(keyAt(elements, cue + 1) ?? '')) return true;
  let isDenial = false;
  for (let i = cue - 1; cue - i <= MOST_ADVERBS; i--) {
    const key = keyAt(elements, i);
    if (key === null || ONLY.has(key)) break;
    if (DENIALS.has(key)) isDenial = true;
    else if (!isAdverb(key, grammar)) break;
  }
  return isDenial && !ONLY.has(keyAt(elements, cue - 1) ?? '');
}

const AGAINST = keys('v vs versus');

/** "Reed v. Port Authority": whether the words from `from` to `to` are half of a case's name. */
export function isParty(elements: readonly Element[], from: number, to: number): boolean {
  let before = from - 1;
  let behind = to;
  while (isCapital(elements[before])) before--;
  while (isCapital(elements[behind])) behind++;
  return AGAINST.has(keyAt(elements, before) ?? '') || AGAINST.has(keyAt(elements, behind) ?? '');
}

function isCapital(element: Element | undefined): boolean {
  return element?.kind === 'word' && /^\p{Lu}/u.test(element.raw);
}
