/** A finding, and what was decided of it, in a few lines: for comments in word processors and notes of all kinds. */

import { isFault } from '../text/variants.ts';
import type { Finding, Source, StandingDecision } from '../types.ts';
import { citationOf } from './citation.ts';
import { CHOICE_NAME, REMARK_NAME, WORDING_MARK } from './labels.ts';

/** Whether there is anything to say of it but that all is well. */
export function isWorthSaying({ verdict, remarks }: Finding, decision: StandingDecision | null): boolean {
  const isGood = verdict.wording === 'verbatim' || verdict.wording === 'faithful';
  const isDisputed = verdict.attribution === 'contradicted';
  return !isGood || isDisputed || remarks.length > 0 || (decision !== null && !isPlainlyAccepted(decision));
}

function isPlainlyAccepted({ choice, note }: StandingDecision): boolean {
  return choice === 'accepted' && note === '';
}

/** Each a paragraph. */
export function commentLines(
  finding: Finding,
  decision: StandingDecision | null,
  sources: ReadonlyMap<string, Source>,
): readonly string[] {
  const { verdict, passage, variants, remarks } = finding;
  const faults = variants.filter(isFault);
  const lines = [
    decision?.choice ? `${CHOICE_NAME[decision.choice]}.` : '',
    decision?.note ?? '',
    `${WORDING_MARK[verdict.wording]} ${verdict.wording}. ${verdict.reason}`.trim(),
    ...faults.map(({ lemma, reading }) => `[${lemma.words}] → [${reading.words}]`),
    ...remarks.map(({ code, words }) => `${REMARK_NAME[code]}${words === undefined ? '' : `: “${words}”`}`),
  ];
  if (passage !== null) {
    const { title, details, locus, speaker } = citationOf(passage, sources);
    if (faults.length > 0) lines.push(`The source: “${passage.words.replace(/\s+/g, ' ').trim()}”`);
    lines.push([speaker, title, ...details, locus].filter((part) => part !== null).join(' · '));
  }
  return lines.filter((line) => line !== '');
}
