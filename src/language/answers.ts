/**
 * Words that deny the whole before a comma and deny the next word without one: "No, man is an island", "No man is an
 * island". Behind them punctuation is no accident.
 */

import { keyOf } from '../text/words.ts';
import { primaryTag } from './lexicon.ts';

const ANSWERS: Readonly<Record<string, string>> = { ar: 'لا', en: 'no', es: 'no', he: 'לא', pt: 'não' };

export function isDenyingAnswer(word: string, language: string | null): boolean {
  const answer = ANSWERS[primaryTag(language)];
  return answer !== undefined && keyOf(answer) === keyOf(word);
}
