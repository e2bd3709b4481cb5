/** A person's name as a page or a file writes it in one piece. */

import { mayBeOrganisation } from '../../reference/organisations.ts';
import { keyOf } from '../../text/words.ts';
import type { Name } from '../../types.ts';

const PARTICLES = new Set(
  'von van de der den del della di da la le du dos das ten ter zu zur al el bin ibn'.split(' '),
);

/** "Reed, Anna" and "Anna Reed" are family and given name; anything that is not clearly a person's is literal. */
export function nameOf(written: string): Name {
  const name = written.replace(/\s+/g, ' ').replace(/^by /i, '').trim().slice(0, 200);
  const comma = /^([^,]+), ([^,]+)$/.exec(name);
  if (comma !== null) return { family: comma[1]!, given: comma[2]! };
  const words = name.split(' ');
  if (words.length < 2 || words.length > 5 || /[\d@/&]|\b(?:and|und|et|the|of|Staff|Office|Press|Inc)\b/.test(name)) {
    return { literal: name };
  }
  // "United Nations" has no family. Whoever is called Hall or Post is told as well by the whole name.
  if (words.some((word) => mayBeOrganisation(keyOf(word)))) return { literal: name };
  let at = words.length - 1;
  while (at > 1 && PARTICLES.has(words[at - 1]!)) at--;
  return { family: words.slice(at).join(' '), given: words.slice(0, at).join(' ') };
}
