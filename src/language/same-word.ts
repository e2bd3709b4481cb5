/** Are words of a witness and of a document the same words in another spelling? */

import type { AccidentalRule } from '../types.ts';

/** The rule that makes the two the same words, or null: they are other words. */
export function accidentalRule(
  lemma: readonly string[],
  reading: readonly string[],
  _language: string | null,
): AccidentalRule | null {
  const a = lemma.join(' ').normalize('NFC').toLowerCase();
  const b = reading.join(' ').normalize('NFC').toLowerCase();
  if (a === b) return 'case';
  if (lemma.length !== reading.length && a.replaceAll(' ', '') === b.replaceAll(' ', '')) return 'word-division';
  return null;
}
