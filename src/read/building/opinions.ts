/**
 * Whose opinion is it? A court's judgment may hold several: "JUSTICE RUUD delivered the opinion of the Court",
 * "JUSTICE AMDAHL, dissenting". What a dissent says, the court did not.
 */

import type { Locus } from '../../types.ts';
import { linesOf, trimmed } from './spans.ts';

const JUDGE = String.raw`(?:(?:MR|MRS|MS|Mr|Mrs|Ms)\.?[ \t]+)?(?:(?:CHIEF|Chief)[ \t]+)?(?:JUSTICE|Justice|JUDGE|Judge)[ \t]+\p{Lu}[\p{L}\p{M}.'’-]+(?:[ \t]+\p{Lu}[\p{L}\p{M}.'’-]+){0,2}`;
const SHORT = String.raw`\p{Lu}[\p{L}\p{M}.'’-]+(?:[ \t]+\p{Lu}[\p{L}\p{M}.'’-]+)?,[ \t]+(?:C\.[ \t]?)?J\.`;
const COURTS = new RegExp(
  String.raw`^(${JUDGE}|${SHORT}),?[ \t]+(?:delivered the (?:opinion|judgment) of the [Cc]ourt|announced the (?:opinion|judgment) of the [Cc]ourt)`,
  'u',
);
const OWN = new RegExp(
  String.raw`^(${JUDGE}|${SHORT}),?[ \t]+(?:with wh(?:om|ich)[^\n]{1,160}?,[ \t]+)?((?:dissenting|concurring)(?:[ \t,]+(?:and|in|part|the|judgment|result|dissenting|concurring))*)[.:]?$`,
  'u',
);
const PER_CURIAM = /^PER CURIAM[.:]?$/u;

interface Heading {
  readonly speaker: string;
  readonly label: string;
  readonly isOwn: boolean;
  readonly start: number;
  readonly end: number;
}

/** The opinions of a judgment that has more than the court's own, in order, each as the turn of whoever gives it. */
export function opinionsOf(text: string): Locus[] {
  if (!/(?:dissent|concurr)ing/.test(text)) return [];
  const headings: Heading[] = [];
  for (const line of linesOf(text)) {
    const { start, end } = trimmed(text, line.start, line.end);
    if (end - start > 240) continue;
    const heading = headingOf(text.slice(start, end));
    if (heading !== null) headings.push({ ...heading, start, end });
  }
  if (!headings.some(({ isOwn }) => isOwn)) return [];
  return headings.map(({ label, speaker, end }, k) => {
    const span = trimmed(text, end, headings[k + 1]?.start ?? text.length);
    return { kind: 'turn', label, speaker, span };
  });
}

function headingOf(line: string): Omit<Heading, 'start' | 'end'> | null {
  if (PER_CURIAM.test(line)) return { speaker: 'The Court', label: 'The Court', isOwn: false };
  const courts = COURTS.exec(line)?.[1];
  if (courts !== undefined) {
    const speaker = `The Court (${courts})`;
    return { speaker, label: speaker, isOwn: false };
  }
  const own = OWN.exec(line);
  return own === null ? null : { speaker: own[1]!, label: `${own[1]!}, ${own[2]!}`, isOwn: true };
}
