/** Setting findings aside, with a reason: by comments in the document, and by rules of a settings file. Nothing is hidden. */

import type { CheckedDocument } from '../report/checked.ts';
import { RULE_NAMES, rulesOf } from '../report/severity.ts';
import type { Finding, Ignored, Problem, RuleName } from '../types.ts';
import { ignoreCommentsIn } from './comments.ts';
import { matchesGlob } from './glob.ts';

/** What is to be set aside; what is left out means all. */
export interface IgnoreRule {
  /** Patterns for the document's path. */
  readonly files?: readonly string[];
  /** Ids of findings. */
  readonly findings?: readonly string[];
  readonly rules?: readonly RuleName[];
  readonly reason: string;
}

/**
 * The same report, in which findings say what of them is set aside. `path` is the document's, as the patterns see it.
 * Comments without a reason, or that set nothing aside, are problems.
 */
export function withIgnored<T extends CheckedDocument>(checked: T, rules: readonly IgnoreRule[], path: string): T {
  const { report, document } = checked;
  const { comments, problems } = ignoreCommentsIn(document.text, RULE_NAMES);
  const ofFile = rules.filter(({ files }) => files === undefined || files.some((each) => matchesGlob(path, each)));
  if (comments.length === 0 && problems.length === 0 && ofFile.length === 0) return checked;
  const used = new Set<unknown>();
  const findings = report.findings.map((finding): Finding => {
    const ignored: Ignored[] = [];
    const setAside = (rules: readonly RuleName[] | null, reason: string, by: Ignored['by'], what: unknown): void => {
      const concerned = rulesOf(finding).filter((rule) => rules === null || rules.includes(rule));
      if (concerned.length === 0) return;
      used.add(what);
      ignored.push({ rules: concerned, reason, by });
    };
    const { start } = finding.quotation.span;
    for (const comment of comments) {
      if (start >= comment.scope.start && start < comment.scope.end) {
        setAside(comment.rules, comment.reason, 'document', comment);
      }
    }
    for (const rule of ofFile) {
      if (rule.findings === undefined || rule.findings.includes(finding.id)) {
        setAside(rule.rules ?? null, rule.reason, 'settings', rule);
      }
    }
    return ignored.length === 0 ? finding : { ...finding, ignored };
  });
  const idle = comments
    .filter((comment) => !used.has(comment))
    .map(({ at, reason }): Problem => {
      const line = document.text.slice(0, at.start).split('\n').length;
      return { code: 'ignore-unused', message: `line ${line}: this recte-ignore sets nothing aside (${reason})` };
    });
  const said = [...problems, ...idle].map((problem) => ({ ...problem, path: report.document.name }));
  return { ...checked, report: { ...report, findings, problems: [...report.problems, ...said] } };
}
