/**
 * What a document itself says is to be set aside, in comments of Markdown, HTML or MDX that its text still holds:
 * `<!-- recte-ignore altered: as the minutes print it -->` for the paragraph it stands in or before,
 * `recte-ignore-start` … `recte-ignore-end` for what lies between, `recte-ignore-file` for all. Each needs its reason.
 */

import type { Problem, RuleName, Span } from '../types.ts';

export interface IgnoreComment {
  /** The comment itself, in the document. */
  readonly at: Span;
  /** Quotations that begin here are meant. */
  readonly scope: Span;
  /** Null for all. */
  readonly rules: readonly RuleName[] | null;
  readonly reason: string;
}

export interface IgnoreComments {
  readonly comments: readonly IgnoreComment[];
  readonly problems: readonly Problem[];
}

const COMMENT =
  /(?:<!--|\{\/\*)\s*recte-ignore(?<range>-start|-end|-file)?(?![\w-])(?<rules>[\w\s,-]*?)(?::(?<reason>[\s\S]*?))?\s*(?:-->|\*\/\})/g;
const BLANK_LINE = /\n[ \t>]*(?=\n)/;

export function ignoreCommentsIn(text: string, ruleNames: readonly RuleName[]): IgnoreComments {
  const comments: IgnoreComment[] = [];
  const problems: Problem[] = [];
  const found = [...text.matchAll(COMMENT)];
  const problem = (at: number, code: string, message: string): void => {
    problems.push({ code, message: `line ${lineOf(text, at)}: ${message}` });
  };
  found.forEach((match, k) => {
    const { range, rules: named = '', reason = '' } = match.groups ?? {};
    if (range === '-end') return;
    const at = { start: match.index, end: match.index + match[0].length };
    if (reason.trim() === '') {
      problem(at.start, 'ignore-without-reason', 'recte-ignore needs a reason: <!-- recte-ignore: why -->');
      return;
    }
    const names = named.split(/[\s,]+/).filter((name) => name !== '');
    const unknown = names.find((name) => !ruleNames.some((rule) => rule === name));
    if (unknown !== undefined) {
      problem(at.start, 'ignore-unknown-rule', `recte-ignore does not know "${unknown}"`);
      return;
    }
    const end = found.slice(k + 1).find((each) => each.groups?.['range'] === '-end');
    comments.push({
      at,
      scope:
        range === '-file'
          ? { start: 0, end: text.length }
          : range === '-start'
            ? { start: at.end, end: end?.index ?? text.length }
            : scopeOf(text, at),
      rules: names.length === 0 ? null : ruleNames.filter((rule) => names.includes(rule)),
      reason: reason.trim().replace(/\s+/g, ' '),
    });
  });
  return { comments, problems };
}

/** The paragraph that the comment stands in; the next one, where it stands by itself. */
function scopeOf(text: string, at: Span): Span {
  const start = paragraphStart(text, at.start);
  const end = paragraphEnd(text, at.end);
  const rest = (text.slice(start, at.start) + text.slice(at.end, end)).replaceAll(COMMENT, '');
  if (/\S/.test(rest)) return { start, end };
  const next = text.slice(end).search(/\S/);
  return next < 0 ? { start, end } : { start, end: paragraphEnd(text, end + next) };
}

function paragraphStart(text: string, at: number): number {
  const before = [...text.slice(0, at).matchAll(new RegExp(BLANK_LINE, 'g'))].at(-1);
  return before === undefined ? 0 : before.index + before[0].length;
}

function paragraphEnd(text: string, at: number): number {
  const length = text.slice(at).search(BLANK_LINE);
  return length < 0 ? text.length : at + length;
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
