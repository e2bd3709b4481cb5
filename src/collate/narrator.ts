/**
 * The narrator who interrupts a speech is not part of it: “The mill,” answered Paz, “grinds no more” is quoted as “The
 * mill grinds no more”. Only where the sentence goes on behind the interruption: what follows a full stop may be
 * somebody else's.
 */

import { isNarration } from '../language/narration.ts';
import type { Span } from '../types.ts';

/** A closing mark, or the comma and dash that hand over to a narrator inside the marks. */
const HANDED_OVER = /(?:[,—–-]?[”"»«“’」』][,—–-]?|,\s*[—–])\s*$/u;
const TAKEN_BACK = /^\s*(?:[,—–-]?\s*[“"«„»‘「『]|,?\s*[—–])/u;
const NEAR_UNITS = 8;

/** Whether the words `[start, end)` of `text` are a narrator's, between two stretches of one sentence of a speech. */
export function isNarrator(text: string, { start, end }: Span, language: string | null): boolean {
  const before = text.slice(Math.max(0, start - NEAR_UNITS), start);
  const after = text.slice(end, end + NEAR_UNITS);
  return HANDED_OVER.test(before) && TAKEN_BACK.test(after) && isNarration(text.slice(start, end), language);
}
