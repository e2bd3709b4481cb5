/** Reports as a check would make them, of texts invented for these tests: every wording, remark and kind of variant. */

import type { CheckedDocument } from '../../src/report/checked.ts';
import type {
  Attribution,
  AttributionVerdict,
  Finding,
  Markup,
  Mention,
  Passage,
  Problem,
  QuotationPart,
  ReferenceKind,
  Remark,
  Report,
  Source,
  Span,
  Touch,
  Variant,
  VariantKind,
  Wording,
} from '../../src/types.ts';
import { differing } from './letters.ts';

export interface VariantOf {
  readonly kind: VariantKind;
  /** As they stand in the witness and in the document; empty ones stand behind `after`. */
  readonly lemma?: string;
  readonly reading?: string;
  readonly lemmaAfter?: string;
  readonly readingAfter?: string;
  readonly rule?: NonNullable<Variant['rule']>;
  readonly signalled?: boolean;
  readonly touches?: readonly Touch[];
}

export interface FindingOf {
  readonly runs: readonly string[];
  readonly wording: Wording;
  readonly attribution?: AttributionVerdict;
  readonly reason: string;
  readonly form?: 'inline' | 'block';
  readonly marks?: readonly { readonly kind: 'ellipsis' | 'interpolation'; readonly words: string }[];
  readonly speaker?: string;
  readonly title?: string;
  readonly reference?: { readonly words: string; readonly kind: ReferenceKind; readonly keys: readonly string[] };
  readonly passage?: PassageOf;
  readonly variants?: readonly VariantOf[];
  readonly agreement?: number;
  readonly remarks?: readonly Remark[];
  readonly rivals?: readonly PassageOf[];
  readonly complete?: boolean;
}

export interface PassageOf {
  readonly source: string;
  readonly words: string;
  readonly locus?: string;
  readonly speaker?: string;
}

export interface WitnessOf {
  readonly source: Source;
  readonly witness: string;
  readonly text: string;
}

export function source(id: string, title: string, more: Partial<Source> = {}): Source {
  return {
    id,
    title,
    containerTitle: null,
    creators: [],
    translators: [],
    date: null,
    language: null,
    version: null,
    url: null,
    type: null,
    ...more,
  };
}

function spanIn(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  return { start, end: start + words.length };
}

function mentionIn(text: string, words: string, within: Span, after?: string): Mention {
  if (words !== '') return { words, span: spanIn(text, words, within.start) };
  const at = after === undefined ? within.end : spanIn(text, after, within.start).end;
  return { words: '', span: { start: at, end: at } };
}

export function checked(
  name: string,
  language: string | null,
  text: string,
  witnesses: readonly WitnessOf[],
  findings: readonly FindingOf[],
  problems: readonly Problem[] = [],
): CheckedDocument {
  const held = new Map(witnesses.map((witness) => [witness.source.id, witness]));
  let from = 0;
  const made = findings.map((of, k): Finding => {
    const spans = of.runs.map((run) => {
      const span = spanIn(text, run, from);
      from = span.end;
      return span;
    });
    return findingOf(`q${String(k + 1).padStart(12, '0')}`, of, text, spans, held, language);
  });
  const report: Report = {
    schema: 1,
    offsets: 'utf-16',
    recte: '0.1.0',
    document: { name, sha256: '5e'.repeat(32), language },
    library: { fingerprint: 'ab'.repeat(16), sources: witnesses.length, witnesses: witnesses.length },
    findings: made,
    statements: [],
    cited: witnesses.map((witness) => witness.source).sort((a, b) => (a.id < b.id ? -1 : 1)),
    problems,
  };
  const markup = [...text.matchAll(/^(#|>) .*$/gm)].map(
    ([line, sign], k): Markup => ({
      kind: sign === '#' ? 'heading' : 'block-quotation',
      span: spanIn(text, line, k === 0 ? 0 : 1),
    }),
  );
  return { report, document: { name, text, language, markup } };
}

function findingOf(
  id: string,
  of: FindingOf,
  text: string,
  spans: readonly Span[],
  held: ReadonlyMap<string, WitnessOf>,
  language: string | null,
): Finding {
  const span: Span = { start: spans[0]!.start, end: spans.at(-1)!.end };
  const passage = of.passage === undefined ? null : passageOf(of.passage, held);
  const witness = of.passage === undefined ? '' : held.get(of.passage.source)!.text;
  return {
    id,
    quotation: {
      span,
      spans,
      words: of.runs.join(' '),
      form: of.form ?? 'inline',
      language,
      parts: partsOf(text, spans, of.marks ?? []),
    },
    attribution: attributionOf(of, text),
    verdict: { wording: of.wording, attribution: of.attribution ?? 'absent', reason: of.reason },
    passage,
    variants: (of.variants ?? []).map((variant) => variantOf(variant, witness, text, passage!.span, span)),
    agreement: of.agreement ?? (passage === null ? 0 : 1),
    remarks: of.remarks ?? [],
    rivals: (of.rivals ?? []).map((rival) => passageOf(rival, held)),
    searched: { witnesses: held.size, complete: of.complete ?? true, read_through: [] },
  };
}

function variantOf(of: VariantOf, witness: string, text: string, lemmaWithin: Span, readingWithin: Span): Variant {
  const lemma = mentionIn(witness, of.lemma ?? '', lemmaWithin, of.lemmaAfter);
  const reading = mentionIn(text, of.reading ?? '', readingWithin, of.readingAfter);
  const letters = of.kind === 'substitution' ? differing(lemma, reading) : [];
  return {
    kind: of.kind,
    lemma,
    reading,
    weight: of.rule === undefined ? 'substantive' : 'accidental',
    signalled: of.signalled ?? false,
    touches: of.touches ?? [],
    ...(of.rule === undefined ? {} : { rule: of.rule }),
    ...(letters.length === 0 ? {} : { letters }),
  };
}

function partsOf(
  text: string,
  spans: readonly Span[],
  marks: readonly { readonly kind: 'ellipsis' | 'interpolation'; readonly words: string }[],
): QuotationPart[] {
  const parts: QuotationPart[] = [];
  for (const span of spans) {
    let at = span.start;
    for (const mark of marks) {
      const start = text.indexOf(mark.words, at);
      if (start < 0 || start >= span.end) continue;
      if (start > at) parts.push({ kind: 'words', span: { start: at, end: start } });
      at = start + mark.words.length;
      parts.push({ kind: mark.kind, span: { start, end: at } });
    }
    if (at < span.end) parts.push({ kind: 'words', span: { start: at, end: span.end } });
  }
  return parts;
}

function attributionOf(of: FindingOf, text: string): Attribution | null {
  const named = [of.speaker, of.title, of.reference?.words].filter((words) => words !== undefined);
  if (named.length === 0) return null;
  const spans = named.map((words) => spanIn(text, words));
  const mention = (words: string): Mention => ({ words, span: spanIn(text, words) });
  return {
    span: { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) },
    speaker: of.speaker === undefined ? null : { ...mention(of.speaker), name: of.speaker },
    cue: null,
    title: of.title === undefined ? null : mention(of.title),
    date: null,
    reference:
      of.reference === undefined
        ? null
        : { ...mention(of.reference.words), kind: of.reference.kind, keys: of.reference.keys },
  };
}

export function passageOf(of: PassageOf, held: ReadonlyMap<string, WitnessOf>): Passage {
  const { witness, text } = held.get(of.source)!;
  const span = spanIn(text, of.words);
  return {
    source: of.source,
    witness,
    span,
    words: of.words,
    before: text.slice(Math.max(0, span.start - 160), span.start).replace(/\s+/g, ' '),
    after: text.slice(span.end, span.end + 160).replace(/\s+/g, ' '),
    locus: of.locus ?? null,
    speaker: of.speaker ?? null,
  };
}
