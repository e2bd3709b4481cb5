/** The language of a text that says nothing of it: told by its script, or by the small words of the grammars. */

import { keyOf } from '../../text/words.ts';
import { grammarOf } from './grammar.ts';

const WORD = /[\p{L}\p{M}]{1,20}/gu;

const SAMPLE_UNITS = 4000;

const LATIN_LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'cs', 'sv', 'fi'] as const;

/** The language whose small words a stretch of text uses most, among those that have a grammar; for want of a better word. */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE_UNITS);
  if (/[\u3040-\u30ff]/.test(sample)) return 'ja';
  if (/[\uac00-\ud7af]/.test(sample)) return 'ko';
  if (/[\u4e00-\u9fff]/.test(sample)) return 'zh';
  if (/[\u05d0-\u05ea]/.test(sample)) return 'he';
  if (/[پچژگ]|ی/.test(sample)) return 'fa';
  if (/[\u0621-\u064a]/.test(sample)) return 'ar';
  if (/[\u0400-\u04ff]/.test(sample)) return 'ru';
  if (/[\u0370-\u03ff]/.test(sample)) return 'el';
  const words = [...sample.matchAll(WORD)].map(([word]) => keyOf(word));
  let best: string | null = null;
  let most = 0;
  for (const language of LATIN_LANGUAGES) {
    const { determiners, prepositions, openers, pronouns, fillers, cues } = grammarOf(language)!;
    let count = 0;
    for (const word of words) {
      if (determiners.has(word) || prepositions.has(word) || openers.has(word) || pronouns.has(word)) count += 2;
      else if (fillers.has(word) || cues.saying.has(word)) count++;
    }
    if (count > most) [best, most] = [language, count];
  }
  return best;
}
