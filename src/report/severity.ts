/** How much of what a report says is to be objected to: the levels that code hosts, editors and build servers know. */

import type { Finding, RemarkCode, RuleName, Wording } from '../types.ts';
import { REMARK_NAME, WORDINGS } from './labels.ts';

export type Level = 'error' | 'warning' | 'note' | 'off';
/** Where a rule is not named, its usual level holds. */
export type Severities = Readonly<Partial<Record<RuleName, Level>>>;

export const LEVELS: readonly Level[] = ['error', 'warning', 'note', 'off'];
export const REMARK_CODES: readonly RemarkCode[] = Object.keys(REMARK_NAME).filter(
  (code): code is RemarkCode => code in REMARK_NAME,
);
export const RULE_NAMES: readonly RuleName[] = [...WORDINGS, 'contradicted', ...REMARK_CODES];

const OF_WORDINGS: Record<Wording, Level> = {
  verbatim: 'off',
  faithful: 'off',
  altered: 'error',
  unfound: 'warning',
  unchecked: 'note',
};

export function levelOf(rule: RuleName, severities: Severities = {}): Level {
  const given = severities[rule];
  if (given !== undefined) return given;
  const wording = WORDINGS.find((each) => each === rule);
  if (wording !== undefined) return OF_WORDINGS[wording];
  return rule === 'contradicted' ? 'error' : 'note';
}

/** Its wording, then a wrong attribution, then the remarks, each once. */
export function rulesOf({ verdict, remarks }: Finding): readonly RuleName[] {
  const contradicted: readonly RuleName[] = verdict.attribution === 'contradicted' ? ['contradicted'] : [];
  return [verdict.wording, ...contradicted, ...new Set(remarks.map(({ code }) => code))];
}

/** Why a rule is set aside, or null where it is not. */
export function reasonToIgnore({ ignored }: Finding, rule: RuleName): string | null {
  return ignored?.find(({ rules }) => rules.includes(rule))?.reason ?? null;
}

/** The rules of a finding that stand at a level, those set aside left out. */
export function rulesAt(finding: Finding, level: Level, severities: Severities = {}): readonly RuleName[] {
  return rulesOf(finding).filter(
    (rule) => levelOf(rule, severities) === level && reasonToIgnore(finding, rule) === null,
  );
}
