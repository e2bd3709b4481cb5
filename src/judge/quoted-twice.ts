/** Two quotations of one passage in one document that do not read the same. */

import { overlaps } from '../text/span.ts';
import { isFault } from '../text/variants.ts';
import type { Finding, Remark, Variant } from '../types.ts';

/** The shortest common stretch, in code units, that says two quotations mean the same place. */
const COMMON_UNITS = 12;

function common(a: Finding, b: Finding): { readonly start: number; readonly end: number } | null {
  if (a.passage === null || b.passage === null || a.passage.witness !== b.passage.witness) return null;
  if (!overlaps(a.passage.span, b.passage.span)) return null;
  const start = Math.max(a.passage.span.start, b.passage.span.start);
  const end = Math.min(a.passage.span.end, b.passage.span.end);
  return end - start >= COMMON_UNITS ? { start, end } : null;
}

function readingsWithin(finding: Finding, start: number, end: number): string {
  const inside = (variant: Variant): boolean => variant.lemma.span.start >= start && variant.lemma.span.end <= end;
  return finding.variants
    .filter((variant) => isFault(variant) && inside(variant))
    .map(({ lemma, reading }) => `${lemma.span.start}:${reading.words.toLowerCase()}`)
    .join('|');
}

/** Adds the remark to each of two findings that read one passage differently, where at least one altered it. */
export function quotedTwice(findings: readonly Finding[]): readonly Finding[] {
  const added = new Map<Finding, Remark>();
  const byWitness = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.passage === null) continue;
    const others = byWitness.get(finding.passage.witness);
    if (others === undefined) byWitness.set(finding.passage.witness, [finding]);
    else others.push(finding);
  }
  for (const group of byWitness.values()) {
    group.sort(
      (a, b) => a.passage!.span.start - b.passage!.span.start || a.quotation.span.start - b.quotation.span.start,
    );
    group.forEach((finding, k) => {
      for (let j = k + 1; j < group.length; j++) {
        const other = group[j]!;
        if (other.passage!.span.start >= finding.passage!.span.end) break;
        const shared = common(finding, other);
        if (shared === null) continue;
        if (readingsWithin(finding, shared.start, shared.end) === readingsWithin(other, shared.start, shared.end))
          continue;
        if (!added.has(finding)) added.set(finding, remark(finding, other));
        if (!added.has(other)) added.set(other, remark(other, finding));
      }
    });
  }
  return findings.map((finding) => {
    const more = added.get(finding);
    return more === undefined ? finding : { ...finding, remarks: [...finding.remarks, more] };
  });
}

function remark(finding: Finding, other: Finding): Remark {
  const place = other.quotation.span.start < finding.quotation.span.start ? 'before' : 'again further on';
  return {
    code: 'quoted-twice-differently',
    message: `The document quotes this passage ${place} in other words: “${other.quotation.words}”.`,
    span: other.quotation.span,
  };
}
