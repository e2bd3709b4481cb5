/** What ends with status 1: what `--fail-on` names, or else what the settings call an error. */

import { RecteError } from '../../errors.ts';
import { reasonToIgnore, rulesAt, type Severities } from '../../report/severity.ts';
import type { Finding, Wording } from '../../types.ts';

/** From least to most to object to: whoever objects to one objects to those behind it. */
export const SEVERITY: readonly Wording[] = ['verbatim', 'faithful', 'unchecked', 'unfound', 'altered'];

export interface Gate {
  /** Whether nothing at all is objected to. */
  readonly isOpen: boolean;
  /** What is set aside with a reason is not objected to. */
  readonly objectsTo: (finding: Finding) => boolean;
}

/** @throws RecteError for a word that is neither a wording nor `contradicted`. */
export function gateOf(list: string | null, severities: Severities | null = null): Gate {
  if (list === null && severities !== null) {
    return { isOpen: false, objectsTo: (finding) => rulesAt(finding, 'error', severities).length > 0 };
  }
  const names = (list ?? '').split(',').map((name) => name.trim().toLowerCase());
  const given = names.filter((name) => name !== '');
  for (const name of given) {
    if (name !== 'contradicted' && !SEVERITY.some((wording) => wording === name)) {
      const hint = `Give some of ${[...SEVERITY, 'contradicted'].join(', ')}.`;
      throw new RecteError('bad-option', `--fail-on does not know "${name}"`, hint);
    }
  }
  const least = Math.min(...SEVERITY.flatMap((wording, k) => (given.includes(wording) ? [k] : [])));
  const wordings = new Set(SEVERITY.slice(Math.min(least, SEVERITY.length)));
  const contradicted = given.includes('contradicted');
  return {
    isOpen: given.length === 0,
    objectsTo: (finding) =>
      (wordings.has(finding.verdict.wording) && reasonToIgnore(finding, finding.verdict.wording) === null) ||
      (contradicted &&
        finding.verdict.attribution === 'contradicted' &&
        reasonToIgnore(finding, 'contradicted') === null),
  };
}
