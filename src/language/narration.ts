/** What a narrator says in the middle of somebody's speech: "my uncle used to say", "respondió el concejal". */

import { rawAt, wordsOf } from '../text/words.ts';
import { cutHolds } from './cuts.ts';
import { lexicalKeys, lexiconOf } from './lexicon.ts';
import { occurrences } from './phrases.ts';

const MOST_WORDS = 12;
const SENTENCE = /[.!?…;:。！？]\s|[!?;:。！？]$/u;

/** "said Ann, and Tom added": what stands behind may be another's. */
const GOES_ON = /[,،]\s*(?:and|but|then|und|aber|et|mais|y|pero|e|ma|mas|en|maar|и|а|но|ثم|و|ו)(?:\s|$)/iu;

/** Whether words say who is speaking, and nothing besides that could turn what is said. */
export function isNarration(words: string, language: string | null): boolean {
  const scanned = wordsOf(words);
  if (scanned.count === 0 || scanned.count > MOST_WORDS || SENTENCE.test(words) || GOES_ON.test(words)) return false;
  const lexicon = lexiconOf(language);
  const keys = lexicalKeys(
    Array.from({ length: scanned.count }, (_, i) => rawAt(scanned, i)),
    lexicon,
  );
  // Who says it once: where a second one speaks, the words behind are another's.
  const times = occurrences(lexicon.saying, keys).length;
  return times === 1 && cutHolds(words, language).every((held) => held === 'speaker');
}
