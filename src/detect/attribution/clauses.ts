/** How a phrase's clause stands to the quotation: beside it, around it, or shut off from it. */

import type { Grammar } from './grammar.ts';
import { type Element, isCapital, type WordElement } from './narrative.ts';

/** Whether the clause that holds element `at` is one that another governs: "dass …", "who …". */
export function isSubordinate(elements: readonly Element[], at: number, low: number, grammar: Grammar): boolean {
  for (let i = at - 1; i >= low && at - i < 24; i--) {
    const element = elements[i]!;
    if (element.kind === 'run') return false;
    if (element.kind !== 'mark') continue;
    if (element.mark !== ',' && element.mark !== '—') return false;
    return opensSubordinate(elements, i + 1, grammar);
  }
  return opensSubordinate(elements, low, grammar);
}

/** How many clauses that others govern begin in `[from, to)`. */
export function subordinatesIn(elements: readonly Element[], from: number, to: number, grammar: Grammar): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const element = elements[i]!;
    if (element.kind === 'mark' && element.mark === ',' && opensSubordinate(elements, i + 1, grammar)) count++;
  }
  return count;
}

function opensSubordinate(elements: readonly Element[], at: number, grammar: Grammar): boolean {
  const first = elements[at];
  if (first?.kind !== 'word') return false;
  if (SUBORDINATORS.test(first.key)) return true;
  const second = elements[at + 1];
  // "in dem eine …", "deren Vorsitz": a relative, with a preposition or without.
  const relative = grammar.prepositions.has(first.key) ? second : first;
  if (relative?.kind !== 'word' || at === 0) return false;
  const next = elements[at + (relative === first ? 1 : 2)];
  if (!RELATIVES.test(relative.key)) return false;
  return next?.kind === 'word' && !isNounBehind(next);
}

const SUBORDINATORS =
  /^(?:dass|weil|wenn|obwohl|nachdem|bevor|wahrend|damit|sodass|indem|ob|wonach|wobei|wodurch|womit|worin|welche|welcher|welches|welchem|welchen|that|because|while|when|if|although|though|which|who|whom|whose|where|whether|since|unless)$/;
const RELATIVES = /^(?:der|die|das|dem|den|deren|dessen|denen)$/;

function isNounBehind(word: WordElement): boolean {
  return isCapital(word);
}
