/**
 * What a story puts in brackets inside somebody's speech, as a play does: “Well, (smiling,) I hope so.” How the words are
 * said is the narrator's; whatever else stands in brackets is the speaker's own.
 */

import type { Span } from '../types.ts';
import { withoutIncises } from './incises.ts';
import type { Run } from './runs.ts';

const IN_BRACKETS = /\(([^()]{2,120})\)/gu;

/** How somebody speaks and moves, by language. */
const DIRECTIONS: Readonly<Record<string, RegExp>> = {
  en: /^(?:looking|turning|nodding|smiling|laughing|sighing|sobbing|weeping|blushing|bowing|pointing|rising|whispering|pausing|frowning|grinning|shrugging|glancing|eyeing|speaking|sitting|standing|shaking|taking|drawing|handing|returning|kissing|recollecting|checking|inclining|lowering|raising|half|still)\b|^(?:with|in) (?:an?|some|great|much) [^()]*(?:smile|sigh|bow|laugh|nod|blush|frown|shrug|look|air|voice|tone|accent|whisper|gesture|elevation|emotion)s?\b|^(?:aside|softly|sadly|gravely|eagerly|warmly|drily|to (?:himself|herself))\b/u,
  de: /^(?:lächelnd|lachend|seufzend|weinend|flüsternd|nickend|errötend|leise|laut|zögernd|traurig|heftig|für sich|beiseite|auf\p{L}+end|ab\p{L}+end)(?!\p{L})|^(?:mit|in) (?:einem|einer|leisem|lautem|leiser|großer) [^()]*(?:lächeln|seufzer|blick|ton|tone|stimme|gebärde|verbeugung)(?!\p{L})/iu,
  fr: /^(?:(?:en )?(?:souriant|riant|soupirant|pleurant|rougissant|hésitant)|à part|à voix basse|d’un ton|d'un ton|avec un (?:sourire|soupir))(?!\p{L})/iu,
  es: /^(?:riendo|sonriendo|suspirando|llorando|aparte|en voz baja|con una? (?:sonrisa|suspiro))(?!\p{L})/iu,
};

export function withoutDirections(text: string, runs: readonly Run[], language: string | null): readonly Run[] {
  const directions = DIRECTIONS[language?.split('-')[0] ?? ''];
  if (directions === undefined) return runs;
  return runs.map((run) => {
    const spans = run.spans.flatMap((span) => {
      const found = directionsIn(text, span, directions);
      return found.length === 0 ? [span] : withoutIncises(text, span, found);
    });
    return spans.length === 0 ? run : { ...run, spans };
  });
}

function directionsIn(text: string, { start, end }: Span, directions: RegExp): Span[] {
  return [...text.slice(start, end).matchAll(IN_BRACKETS)]
    .filter(([, words]) => directions.test(words!))
    .map(({ index, 0: all }) => ({ start: start + index, end: start + index + all.length }));
}
