/**
 * What a narrator puts in brackets inside somebody's speech: „So ist es (sagte er), und so bleibt es.“ A story also says
 * there how the words are said, as a play does: “Well, (smiling,) I hope so.” Whatever else stands in brackets is the
 * speaker's own.
 */

import { wordsOf } from '../text/words.ts';
import { tellerOf, tells, withoutIncises } from './incises.ts';
import type { Run } from './runs.ts';

const IN_BRACKETS = /\(([^()]{2,120})\)/gu;

/** A comma or a stop behind the bracket belongs to nobody. */
const BEHIND = /^(?:[,.;](?=\s))?/u;

/** How somebody speaks and moves, by language. */
const DIRECTIONS: Readonly<Record<string, RegExp>> = {
  en: /^(?:looking|turning|nodding|smiling|laughing|sighing|sobbing|weeping|blushing|bowing|pointing|rising|whispering|pausing|frowning|grinning|shrugging|glancing|eyeing|speaking|sitting|standing|shaking|taking|drawing|handing|returning|kissing|recollecting|checking|inclining|lowering|raising|half|still)\b|^(?:with|in) (?:an?|some|great|much) [^()]*(?:smile|sigh|bow|laugh|nod|blush|frown|shrug|look|air|voice|tone|accent|whisper|gesture|elevation|emotion)s?\b|^to (?:Mrs?\.|Miss|Lady|Sir|\p{Lu}\p{L}+,?$)|^as (?:soon as )?(?:he|she|they) |^(?:aside|softly|sadly|gravely|eagerly|warmly|drily|to (?:himself|herself))\b/u,
  de: /^(?:lächelnd|lachend|seufzend|weinend|flüsternd|nickend|errötend|leise|laut|zögernd|traurig|heftig|für sich|beiseite|auf\p{L}+end|ab\p{L}+end)(?!\p{L})|^(?:mit|in) (?:einem|einer|leisem|lautem|leiser|großer) [^()]*(?:lächeln|seufzer|blick|ton|tone|stimme|gebärde|verbeugung)(?!\p{L})/iu,
  fr: /^(?:(?:en )?(?:souriant|riant|soupirant|pleurant|rougissant|hésitant)|à part|à voix basse|d’un ton|d'un ton|avec un (?:sourire|soupir))(?!\p{L})/iu,
  es: /^(?:riendo|sonriendo|suspirando|llorando|aparte|en voz baja|con una? (?:sonrisa|suspiro))(?!\p{L})/iu,
};

export function withoutDirections(
  text: string,
  runs: readonly Run[],
  { language, isStory }: { readonly language: string | null; readonly isStory: boolean },
): readonly Run[] {
  const teller = tellerOf(language);
  const directions = isStory ? DIRECTIONS[teller.language] : undefined;
  const isNarrated = (words: string): boolean =>
    directions?.test(words) === true || tells(wordsOf(words), teller, true);
  return runs.map((run) => {
    const spans = run.spans.flatMap((span) => {
      const found = [...text.slice(span.start, span.end).matchAll(IN_BRACKETS)]
        .filter(([, words]) => isNarrated(words!))
        .map(({ index, 0: all }) => {
          const end = span.start + index + all.length;
          return { start: span.start + index, end: end + BEHIND.exec(text.slice(end, end + 3))![0].length };
        });
      return found.length === 0 ? [span] : withoutIncises(text, span, found);
    });
    return spans.length === 0 ? run : { ...run, spans };
  });
}
