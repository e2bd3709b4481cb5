/** Does the document name the very place, address, exhibit or source in which the words stand? */

import { sameAddress } from '../reference/addresses.ts';
import { exhibitNamed } from '../reference/exhibits.ts';
import type { Attribution, Source } from '../types.ts';
import type { Place } from './place.ts';
import type { Holdings, Stand } from './speaker.ts';

/** Whether a named place and a labelled one are the same, or the labelled one lies in it. */
function isWithin(key: string, claimed: string, isFinest: boolean): boolean {
  if (key === claimed || key.startsWith(`${claimed}.`)) return true;
  // "3.1.56" can be held no closer against a play whose smallest places are scenes.
  return isFinest && claimed.startsWith(`${key}.`);
}

const partsOf = (key: string): number => key.split('.').length;
const workOf = (key: string): string => key.slice(0, key.indexOf('.') >>> 0);

export function standOfReference(attribution: Attribution, source: Source, place: Place, holdings: Holdings): Stand {
  const { reference } = attribution;
  if (reference === null) return 'silent';
  if (reference.sources !== undefined) {
    if (reference.sources.includes(source.id)) return 'agrees';
    return holdings.sources.some(({ id }) => reference.sources!.includes(id)) ? 'conflicts' : 'silent';
  }
  if (reference.kind === 'link') {
    if (reference.target === undefined) return 'silent';
    if (source.url !== null && sameAddress(reference.target, source.url)) return 'agrees';
    const other = holdings.sources.some(({ url }) => url !== null && sameAddress(reference.target!, url));
    return other ? 'conflicts' : 'silent';
  }
  const exhibit = reference.kind === 'legal' ? exhibitNamed(reference.words) : null;
  if (exhibit !== null) {
    if (exhibitNamed(source.title) === exhibit) return 'agrees';
    return holdings.sources.some(({ title }) => exhibitNamed(title) === exhibit) ? 'conflicts' : 'silent';
  }
  if (reference.keys.length === 0 || place.keys.length === 0) return 'silent';
  const finest = Math.max(...place.keys.map(partsOf));
  const isHere = (claimed: string): boolean =>
    place.keys.some((key) => isWithin(key, claimed, partsOf(key) === finest));
  if (reference.keys.some(isHere)) return 'agrees';
  // The place named is held, or it is one of the very book in which the words stand somewhere else.
  const isKnown = (claimed: string): boolean =>
    place.keys.some((key) => workOf(key) === workOf(claimed)) || holdings.holdsKey(claimed);
  return reference.keys.some(isKnown) ? 'conflicts' : 'silent';
}
