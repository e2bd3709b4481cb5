/**
 * `recte/remark`: the findings of a Markdown file as ordinary lint messages, for remark and whatever runs on unified.
 * It needs nothing of unified but a file with a text and a place for messages, so it brings no package with it.
 */

import { check } from './check.ts';
import { type Library, openLibrary, openSources } from './library/index.ts';
import { type IgnoreRule, withIgnored } from './policy/ignore.ts';
import { readDocumentText } from './read/index.ts';
import { clamp, lineTable } from './report/lines.ts';
import { type Level, levelOf, reasonToIgnore, rulesOf, type Severities } from './report/severity.ts';
import type { Finding, RuleName, Span } from './types.ts';

export interface RemarkOptions {
  /** Files and folders to look quotations up in. */
  readonly sources?: readonly string[];
  /** In place of them: the directory of a library. */
  readonly library?: string;
  readonly severity?: Severities;
  readonly ignore?: readonly IgnoreRule[];
}

/** A place in a file, as unified writes it: lines and columns from 1, the column in UTF-16 code units. */
interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** What the plugin asks of a `VFile`. */
export interface LintedFile {
  readonly path?: string | undefined;
  toString(): string;
  message(
    reason: string,
    options: {
      readonly place: { readonly start: Point; readonly end: Point };
      readonly ruleId: string;
      readonly source: string;
    },
  ): { fatal?: boolean | null | undefined; note?: string | undefined; expected?: string[] | undefined };
}

const FATAL: Record<Exclude<Level, 'off'>, boolean | null> = { error: true, warning: false, note: null };

/**
 * A unified plugin: `.use(remarkRecte, { sources: ['sources/'] })`. The sources are opened with the first file and shared by
 * the others. Errors are fatal, warnings are not, notes are for information. Rejects when the sources cannot be opened.
 */
export function remarkRecte(options: RemarkOptions): (tree: unknown, file: LintedFile) => Promise<void> {
  let opening: Promise<Library> | null = null;
  return async (_, file) => {
    opening ??= options.library === undefined ? openSources(options.sources ?? []) : openLibrary(options.library);
    const library = await opening;
    const text = file.toString();
    if (!/\S/.test(text)) return;
    const name = file.path ?? 'document.md';
    const { document } = await readDocumentText(text, name);
    const checked = { document, report: await check(document, library) };
    const { report } = withIgnored(checked, options.ignore ?? [], name.replaceAll('\\', '/'));
    const lines = lineTable(text);
    const pointAt = (offset: number): Point => ({ ...lines.placeAt(offset), offset });
    const say = (finding: Finding, rule: RuleName, reason: string, span: Span): void => {
      const level = levelOf(rule, options.severity);
      if (level === 'off' || reasonToIgnore(finding, rule) !== null) return;
      const { start, end } = clamp(span, text.length);
      const place = { start: pointAt(start), end: pointAt(end) };
      const message = file.message(reason, { place, ruleId: rule, source: 'recte' });
      message.fatal = FATAL[level];
      if (rule === 'altered' && finding.passage !== null) message.expected = [finding.passage.words];
    };
    for (const finding of report.findings) {
      for (const rule of rulesOf(finding)) {
        const remark = finding.remarks.find(({ code }) => code === rule);
        const reason = remark?.message ?? finding.verdict.reason;
        say(finding, rule, reason, remark?.span ?? finding.quotation.span);
      }
    }
  };
}

// Programs that load plugins by name, such as remark's own command, take the default export.
// oxlint-disable-next-line import/no-default-export
export default remarkRecte;
