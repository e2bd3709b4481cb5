/** The document's words as they would read with the source's in the place of what was altered. */

import { documentSide } from '../report/sides.ts';
import { isFault } from '../text/variants.ts';
import type { Finding } from '../types.ts';

/**
 * A text to copy, or null when there is no passage or nothing to mend. Ellipses and brackets of the document's own stay;
 * where words were moved, the whole passage is given as the source has it.
 */
export function suggestionFor({ passage, quotation, variants }: Finding): string | null {
  const faults = variants.filter(isFault);
  if (passage === null || faults.length === 0) return null;
  if (faults.some(({ kind }) => kind === 'transposition')) return passage.words.replace(/\s+/g, ' ').trim();
  const side = documentSide(quotation, faults);
  const edits = [
    ...side.stretches.flatMap(({ start, end, variant }) =>
      variant === null ? [] : [{ start, end, words: variant.lemma.words }],
    ),
    ...side.absences.map(({ at, variant }) => ({ start: at, end: at, words: variant.lemma.words })),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  let text = '';
  let at = 0;
  for (const { start, end, words } of edits) {
    if (start < at) continue;
    text = joined(text + side.text.slice(at, start), words);
    at = end;
    if (words === '' && /^[\s,;:.!?)\]]/.test(side.text.slice(at))) text = text.trimEnd();
    if (words !== '' && /^[\p{L}\p{N}]/u.test(side.text.slice(at))) text += ' ';
  }
  const rest = side.text.slice(at);
  return (/\s$/.test(text) || text === '' ? text + rest.trimStart() : text + rest).replace(/\s+/g, ' ').trim();
}

/** With a blank between two words that would run into each other. */
function joined(text: string, words: string): string {
  if (words === '' || text === '') return text + words;
  return /[\p{L}\p{N},;:.!?]$/u.test(text) && /^[\p{L}\p{N}]/u.test(words) ? `${text} ${words}` : text + words;
}
