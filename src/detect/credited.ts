/** What it says of marked words whether the document names a speaker, a verb of saying or a place for them, and how near. */

import type { Attribution, Quotation } from '../types.ts';

/** How far a mention is counted, and in which steps. In code units. */
const STEP = 30;
const MOST_STEPS = 5;

export function creditOf({ span }: Quotation, attribution: Attribution | null): string[] {
  if (attribution === null) return ['credit:none'];
  const { speaker, cue, title, reference } = attribution;
  const names = [speaker === null ? 'credit:no-speaker' : 'credit:speaker'];
  if (speaker !== null) names.push(`speaker:${placeOf(speaker.span.start, span.start)}`);
  if (cue === null) names.push('credit:no-cue');
  else names.push('credit:cue', `cue:${placeOf(cue.span.start, span.start)}`);
  if (title !== null) names.push('credit:title');
  if (reference !== null) names.push('credit:reference');
  return names;
}

function placeOf(offset: number, start: number): string {
  const steps = Math.min(MOST_STEPS, Math.floor(Math.abs(offset - start) / STEP));
  return `${offset < start ? 'before' : 'behind'}-${steps}`;
}
