/**
 * The parts of a report that a case folder's `expected.json` may speak of. An expectation has one entry for each finding,
 * in order, and each entry says as much as its case is about: what it leaves out is free, what it lists is complete.
 */

import type { Finding, Remark, Report, Variant } from '../../src/types.ts';

export interface FindingSummary {
  readonly words: string;
  /** Whether marks or the format set the words apart. */
  readonly marked: boolean;
  readonly wording: string;
  readonly attribution: string;
  /** The person meant, as the document names them. */
  readonly speaker: string | null;
  /** In order of the alphabet; a cut is followed by what it holds: `cut-end: contrast, negation`. */
  readonly remarks: readonly string[];
  readonly variants: readonly VariantSummary[];
  readonly passage: PassageSummary | null;
}

export interface VariantSummary {
  readonly kind: string;
  readonly lemma: string;
  readonly reading: string;
  readonly weight: string;
  readonly signalled: boolean;
  readonly touches: readonly string[];
  readonly rule: string | null;
}

export interface PassageSummary {
  readonly source: string;
  readonly words: string;
  readonly locus: string | null;
  readonly speaker: string | null;
}

export interface Summary {
  readonly findings: readonly FindingSummary[];
  /** Codes, in order. */
  readonly problems: readonly string[];
}

export function remarkSummary({ code, holds }: Remark): string {
  return holds === undefined || holds.length === 0 ? code : `${code}: ${[...holds].sort().join(', ')}`;
}

function variantSummary({ kind, lemma, reading, weight, signalled, touches, rule }: Variant): VariantSummary {
  return {
    kind,
    lemma: lemma.words,
    reading: reading.words,
    weight,
    signalled,
    touches: [...touches].sort(),
    rule: rule ?? null,
  };
}

function findingSummary({ quotation, attribution, verdict, remarks, variants, passage }: Finding): FindingSummary {
  return {
    words: quotation.words,
    marked: quotation.marked ?? true,
    wording: verdict.wording,
    attribution: verdict.attribution,
    speaker: attribution?.speaker?.name ?? null,
    remarks: remarks.map(remarkSummary).sort(),
    variants: variants.map(variantSummary),
    passage:
      passage === null
        ? null
        : { source: passage.source, words: passage.words, locus: passage.locus, speaker: passage.speaker },
  };
}

export function summaryOf(report: Report): Summary {
  return {
    findings: report.findings.map(findingSummary),
    problems: report.problems.map(({ code }) => code),
  };
}

/** As an `expected.json` has it: a finding a paragraph, a variant a line. */
export function writtenOut({ findings, problems }: Summary): string {
  const paragraphs = findings.map((finding) => {
    const lines = Object.entries(finding).map(([name, value]) => {
      const isList = name === 'variants' && finding.variants.length > 0;
      const written = isList
        ? `[\n${finding.variants.map((variant) => `        ${JSON.stringify(variant)}`).join(',\n')}\n      ]`
        : JSON.stringify(value);
      return `      ${JSON.stringify(name)}: ${written}`;
    });
    return `\n    {\n${lines.join(',\n')}\n    }`;
  });
  const end = paragraphs.length === 0 ? '' : '\n  ';
  return `{\n  "findings": [${paragraphs.join(',')}${end}],\n  "problems": ${JSON.stringify(problems)}\n}\n`;
}
