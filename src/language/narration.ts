/** What a narrator says in the middle of somebody's speech: "my uncle used to say", "respondió el concejal". */

import { rawAt, wordsOf } from '../text/words.ts';
import { cutHolds } from './cuts.ts';
import { lexicalKeys, lexiconOf } from './lexicon.ts';

const MOST_WORDS = 12;
const SENTENCE = /[.!?…;:。！？]\s|[!?;:。！？]$/u;

/** Whether words say who is speaking, and nothing besides that could turn what is said. */
export function isNarration(words: string, language: string | null): boolean {
  const scanned = wordsOf(words);
  if (scanned.count === 0 || scanned.count > MOST_WORDS || SENTENCE.test(words)) return false;
  const lexicon = lexiconOf(language);
  const keys = lexicalKeys(
    Array.from({ length: scanned.count }, (_, i) => rawAt(scanned, i)),
    lexicon,
  );
  const says = keys.some((_, i) => lexicon.saying.lengthAt(keys, i) > 0);
  return says && cutHolds(words, language).every((held) => held === 'speaker');
}
