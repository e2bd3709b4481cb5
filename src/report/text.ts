/** The report for a terminal: each finding so that it can be checked by eye in seconds, then what they come to. */

import { isFault } from '../text/variants.ts';
import type { Finding, Passage, Remark, Report, Source, Variant } from '../types.ts';
import type { ShownDocument } from './checked.ts';
import { attributionParts, citationOf, sourcesOf } from './citation.ts';
import {
  countByWording,
  counted,
  REMARK_NAME,
  rivalsToShow,
  touchesName,
  variantName,
  WORDING_MARK,
} from './labels.ts';
import { clamp, type LineTable, lineTable, type Place } from './lines.ts';
import { plain } from './painter.ts';
import { hasRightToLeft, printable } from './printable.ts';
import { besideLines, middleLeftOut, passageLines, type TextOptions } from './text-beside.ts';
import { type Run, runsOf, widthOf, wrap } from './width.ts';

export type { TextOptions } from './text-beside.ts';

export const PLAIN: TextOptions = { width: 100, painter: plain, isolates: false };

const INDENT = '  ';
const SHOWN_ACCIDENTALS = 6;
const SHOWN_FAULTS = 24;

/** All findings in the order of the document, the problems, and a summary. Ends with a line end. */
export function toText(report: Report, document: ShownDocument, options: Partial<TextOptions> = {}): string {
  const settings = { ...PLAIN, ...options };
  const lines = lineTable(document.text);
  const sources = sourcesOf(report);
  const blocks = report.findings.map((finding) => {
    const place = lines.placeAt(clamp(finding.quotation.span, document.text.length).start);
    return findingText(finding, report.document.name, place, sources, settings);
  });
  const problems = problemLines(report.problems, settings);
  return [
    ...blocks,
    ...statementsText(report, lines, sources, document.text.length, settings),
    ...(problems.length === 0 ? [] : [joined(problems)]),
    `${summaryLine(report, settings)}\n`,
  ].join('\n');
}

/** What is said without being quoted, where something near it stands in the library; the rest is counted. */
function statementsText(
  { statements, document }: Report,
  lines: LineTable,
  sources: ReadonlyMap<string, Source>,
  length: number,
  options: TextOptions,
): string[] {
  if (statements.length === 0) return [];
  const { painter } = options;
  const near = statements.filter(({ nearest }) => nearest.length > 0);
  const blocks = near.map(({ span, words, attribution, nearest }) => {
    const { line, column } = lines.placeAt(clamp(span, length).start);
    const said = attributionParts(attribution).map((part) => isolated(printable(part), options));
    const wrapped = (text: string): string[] =>
      wrap(
        runsOf(text, (each) => each),
        options.width - INDENT.length,
      );
    return [
      `${painter('strong', `${isolated(printable(document.name), options)}:${line}:${column}`)}  ${painter('faint', 'not quoted, not judged')}`,
      ...[
        ...wrapped(isolated(middleLeftOut(printable(words)), options)),
        ...(said.length === 0 ? [] : [painter('faint', `said to be: ${said.join(' · ')}`)]),
        ...passageList('nearest in the library', nearest, sources, options),
      ].map((each) => INDENT + each),
      '',
    ].join('\n');
  });
  const others = statements.length - near.length;
  const rest =
    others === 0
      ? []
      : [
          painter(
            'faint',
            `${counted(others, 'attributed statement')} ${near.length === 0 ? '' : 'more '}with nothing near in the library\n`,
          ),
        ];
  return [...blocks, ...rest];
}

/** One line for each problem. */
export function problemLines(problems: Report['problems'], { painter }: TextOptions = PLAIN): string[] {
  return problems.map(({ message, path }) => {
    const where = path === undefined || message.includes(path) ? '' : `${printable(path)}: `;
    return `${painter('problem', '!')} ${where}${printable(message)}`;
  });
}

/** What several reports come to, in one line. */
export function totalLine(reports: readonly Report[], { painter }: TextOptions = PLAIN): string {
  const count = reports.reduce((sum, { findings }) => sum + findings.length, 0);
  return `${painter('strong', counted(reports.length, 'document'))}: ${countsText(reports, count, painter)}`;
}

function summaryLine(report: Report, options: TextOptions): string {
  const { painter } = options;
  return `${painter('strong', isolated(printable(report.document.name), options))}: ${countsText([report], report.findings.length, painter)}`;
}

function countsText(reports: readonly Report[], count: number, painter: TextOptions['painter']): string {
  const counts = countByWording(reports).map(({ wording, count }) =>
    painter(wording, `${WORDING_MARK[wording]} ${count} ${wording}`),
  );
  const contradicted = reports.reduce(
    (sum, { findings }) => sum + findings.filter(({ verdict }) => verdict.attribution === 'contradicted').length,
    0,
  );
  return [
    counted(count, 'quotation'),
    ...counts,
    ...(contradicted === 0 ? [] : [painter('altered', `${contradicted} wrongly attributed`)]),
  ].join(' · ');
}

function joined(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

function findingText(
  finding: Finding,
  name: string,
  { line, column }: Place,
  sources: ReadonlyMap<string, Source>,
  options: TextOptions,
): string {
  const { painter } = options;
  const { verdict, passage, attribution, variants } = finding;
  const inner = { ...options, width: Math.max(30, options.width - INDENT.length) };
  const paragraph = (text: string, paint: (text: string) => string, hang = ''): string[] =>
    wrap(runsOf(text, paint), inner.width - hang.length).map((each, k) => (k === 0 ? each : hang + each));

  const said = attribution === null ? [] : attributionParts(attribution);
  const head = [
    painter('strong', `${isolated(printable(name), options)}:${line}:${column}`),
    painter(verdict.wording, `${WORDING_MARK[verdict.wording]} ${verdict.wording}`),
    ...(verdict.attribution === 'absent'
      ? []
      : [painter(verdict.attribution === 'contradicted' ? 'altered' : 'faint', `attribution ${verdict.attribution}`)]),
  ].join('  ');

  const isAsQuoted = verdict.wording === 'verbatim' && variants.length === 0;
  const body = [
    ...paragraph(printable(verdict.reason), (text) => text),
    '',
    ...(passage === null
      ? paragraph(`“${middleLeftOut(printable(finding.quotation.words))}”`, (text) => text)
      : isAsQuoted
        ? passageLines(finding, inner)
        : besideLines(finding, inner)),
    '',
    ...(passage === null ? [] : wrap(citationRuns(passage, sources, options), inner.width)),
    ...(said.length === 0
      ? []
      : paragraph(`said to be: ${said.map((part) => isolated(printable(part), options)).join(' · ')}`, (text) =>
          painter('faint', text),
        )),
    ...variantLines(variants, inner),
    ...finding.remarks.flatMap((remark) => remarkLines(remark, sources, inner)),
    ...(finding.ignored ?? []).flatMap(({ rules, reason }) =>
      paragraph(`ignored (${rules.join(', ')}): ${printable(reason)}`, (text) => painter('faint', text)),
    ),
    ...(finding.searched.complete
      ? []
      : [painter('problem', 'Part of the library did not answer: what is not found may yet be there.')]),
    ...rivalLines(finding, sources, inner),
  ];
  return [head, ...body.map((each) => (each === '' ? '' : INDENT + each)), ''].join('\n');
}

function citationLine(passage: Passage, sources: ReadonlyMap<string, Source>, options: TextOptions): string {
  const { title, details, locus, speaker } = citationOf(passage, sources);
  return [title, ...details, locus, speaker]
    .filter((part) => part !== null)
    .map((part) => isolated(printable(part), options))
    .join(' · ');
}

function citationRuns(passage: Passage, sources: ReadonlyMap<string, Source>, options: TextOptions): Run[] {
  const { title, details, locus, speaker } = citationOf(passage, sources);
  const parts = [...details, locus, speaker].filter((part) => part !== null);
  const rest = parts.map((part) => ` · ${isolated(printable(part), options)}`).join('');
  return [
    ...runsOf(isolated(printable(title), options), (text) => options.painter('strong', text)),
    ...runsOf(rest, (text) => text),
  ];
}

/** Between isolates, on a terminal, when its direction would move what stands around. */
function isolated(text: string, { isolates }: TextOptions): string {
  return isolates && hasRightToLeft(text) ? `\u2068${text}\u2069` : text;
}

function variantLines(variants: readonly Variant[], options: TextOptions): string[] {
  const { painter } = options;
  const faults = variants.filter(isFault);
  const aside = variants.filter((variant) => !isFault(variant) && variant.weight === 'accidental');
  const lines = faults.slice(0, SHOWN_FAULTS).map((variant) => {
    const touches = touchesName(variant.touches);
    return [
      painter('altered', '•'),
      `${variantName(variant)}:`,
      changeText(variant, options, true),
      ...(touches === '' ? [] : [painter('altered', `(${touches})`)]),
    ].join(' ');
  });
  if (faults.length > SHOWN_FAULTS) lines.push(painter('faint', `• and ${faults.length - SHOWN_FAULTS} more`));
  if (aside.length > 0) {
    const shown = aside
      .slice(0, SHOWN_ACCIDENTALS)
      .map((variant) => `${changeText(variant, options, false)} (${(variant.rule ?? '').replace('-', ' ')})`);
    const more = aside.length > SHOWN_ACCIDENTALS ? [`and ${aside.length - SHOWN_ACCIDENTALS} more`] : [];
    const text = `set aside: ${[...shown, ...more].join(', ')}`;
    lines.push(
      ...wrap(
        runsOf(text, (each) => painter('faint', each)),
        options.width - 2,
      ).map((each, k) => (k === 0 ? each : `  ${each}`)),
    );
  }
  return lines;
}

function changeText({ kind, lemma, reading }: Variant, options: TextOptions, isPainted: boolean): string {
  const paint = isPainted ? options.painter : plain;
  const side = (role: 'lemma' | 'reading', words: string): string =>
    isolated(paint(role, shortened(printable(words))), options);
  if (kind === 'transposition' || reading.words === '') return side('lemma', lemma.words);
  if (lemma.words === '') return side('reading', reading.words);
  return `${side('lemma', lemma.words)} → ${side('reading', reading.words)}`;
}

const SHOWN_CELLS = 70;

function shortened(text: string): string {
  if (widthOf(text) <= SHOWN_CELLS) return text;
  const head = text.slice(0, SHOWN_CELLS);
  return `${head.slice(0, Math.max(head.lastIndexOf(' '), SHOWN_CELLS / 2)).trimEnd()} …`;
}

function remarkLines(remark: Remark, sources: ReadonlyMap<string, Source>, options: TextOptions): string[] {
  const { painter, width } = options;
  const text = `${REMARK_NAME[remark.code]}: ${printable(remark.message)}`;
  const lines = wrap(
    runsOf(text, (each) => painter('remark', each)),
    width - 2,
  ).map((each, k) => (k === 0 ? `${painter('remark', '▸')} ${each}` : `  ${each}`));
  if (remark.words !== undefined && remark.words !== '') {
    const words = runsOf(`“${printable(remark.words)}”`, (each) => painter('cut', each));
    lines.push(...wrap(words, width - 4).map((each) => `    ${each}`));
  }
  if (remark.passage !== undefined && remark.code !== 'wrong-reference' && remark.words === undefined) {
    lines.push(...passageShort(remark.passage, sources, options).map((each) => `    ${each}`));
  }
  return lines;
}

function passageShort(passage: Passage, sources: ReadonlyMap<string, Source>, options: TextOptions): string[] {
  const words = runsOf(`${citationLine(passage, sources, options)}: `, (each) => options.painter('faint', each));
  const quoted = runsOf(`“${isolated(shortened(printable(passage.words)), options)}”`, (each) => each);
  return wrap([...words, ...quoted], options.width - 4);
}

const SHOWN_RIVALS = 3;

function rivalLines(finding: Finding, sources: ReadonlyMap<string, Source>, options: TextOptions): string[] {
  const { passage } = finding;
  const rivals = rivalsToShow(finding);
  if (rivals.length === 0) return [];
  return passageList(passage === null ? 'nearest in the library' : 'also', rivals, sources, options);
}

function passageList(
  label: string,
  passages: readonly Passage[],
  sources: ReadonlyMap<string, Source>,
  options: TextOptions,
): string[] {
  const lines = passages
    .slice(0, SHOWN_RIVALS)
    .flatMap((each) =>
      passageShort(each, sources, { ...options, width: options.width - 2 }).map((line, k) =>
        k === 0 ? `- ${line}` : `  ${line}`,
      ),
    );
  const more = passages.length - SHOWN_RIVALS;
  return [
    options.painter('faint', `${label}:`),
    ...lines.map((each) => `${INDENT}${each}`),
    ...(more > 0 ? [options.painter('faint', `${INDENT}and ${more} more`)] : []),
  ];
}
