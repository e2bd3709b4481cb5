/** What `--fail-on` objects to. */

import { RecteError } from '../../errors.ts';
import type { Finding, Wording } from '../../types.ts';

/** From least to most to object to: whoever objects to one objects to those behind it. */
export const SEVERITY: readonly Wording[] = ['verbatim', 'faithful', 'unchecked', 'unfound', 'altered'];

export interface Gate {
  readonly wordings: ReadonlySet<string>;
  readonly contradicted: boolean;
}

/** @throws RecteError for a word that is neither a wording nor `contradicted`. */
export function gateOf(list: string | null): Gate {
  const names = (list ?? '').split(',').map((name) => name.trim().toLowerCase());
  const given = names.filter((name) => name !== '');
  for (const name of given) {
    if (name !== 'contradicted' && !SEVERITY.some((wording) => wording === name)) {
      const hint = `Give some of ${[...SEVERITY, 'contradicted'].join(', ')}.`;
      throw new RecteError('bad-option', `--fail-on does not know "${name}"`, hint);
    }
  }
  const least = Math.min(...SEVERITY.flatMap((wording, k) => (given.includes(wording) ? [k] : [])));
  return {
    wordings: new Set(SEVERITY.slice(Math.min(least, SEVERITY.length))),
    contradicted: given.includes('contradicted'),
  };
}

/** Whether nothing at all is objected to. */
export function isOpen({ wordings, contradicted }: Gate): boolean {
  return wordings.size === 0 && !contradicted;
}

export function objectsTo({ wordings, contradicted }: Gate, { verdict }: Finding): boolean {
  return wordings.has(verdict.wording) || (contradicted && verdict.attribution === 'contradicted');
}
