/**
 * Which of the sources it was given does a generated text name at each quotation? By a mark in brackets (`[2]`,
 * `[minutes, letter]`, `【2†…】`), a `<cite ids="…">` element around or behind the words, a footnote, or a link.
 */

import { hull, mention } from '../text/span.ts';
import type { DetectedQuotation, Document, Markup, ReferenceMention, Remark, Span } from '../types.ts';

/** The id of the source that a label, an address or a note's words mean, or null when none is meant. */
export type SourceNaming = (label: string) => string | null;

interface NamedAt {
  readonly span: Span;
  readonly sources: readonly string[];
  /** Labels that mean no source that was given. */
  readonly unknown: readonly string[];
}

const BRACKETS = /\[(\^?[^[\]\n]{1,80})\](?!\()|【([^【】\n]{1,80})】/gu;
const CITE = /<(\/?)(?:cite|citation|source|ref|quote|q)\b([^<>]{0,200})>/giu;
const CITE_IDS =
  /\b(?:ids?|sources?|docs?|documents?|document_ids?|refs?|indexe?s?)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/iu;
/** Within one sentence, so far behind a quotation its mark may stand, and so far before it. */
const BEHIND_UNITS = 240;
const BEFORE_UNITS = 160;
const NUMBER = /^\^?\d{1,4}$/;

/** Each quotation with what it names in place of what else was taken for its reference. */
export function withCitedSources(
  document: Document,
  quotations: readonly DetectedQuotation[],
  naming: SourceNaming,
): readonly DetectedQuotation[] {
  const marks = marksIn(document, naming);
  if (marks.length === 0) return quotations;
  return quotations.map((quotation, k) => {
    const named = namedFor(document.text, quotation.span, quotations[k - 1]?.span, quotations[k + 1]?.span, marks);
    return named === null ? quotation : nameSources(document, quotation, named);
  });
}

function nameSources(document: Document, quotation: DetectedQuotation, named: NamedAt): DetectedQuotation {
  const remarks: Remark[] = quotation.remarks.filter(({ code }) => code !== 'dangling-citation');
  if (named.unknown.length > 0) {
    const labels = named.unknown.join(', ');
    remarks.push({
      code: 'dangling-citation',
      message: `The citation ${labels} means none of the sources that were given.`,
      span: named.span,
    });
  }
  if (named.sources.length === 0) return { ...quotation, remarks };
  const reference: ReferenceMention = {
    ...mention(document.text, named.span),
    kind: 'source',
    keys: [],
    sources: named.sources,
  };
  const { attribution } = quotation;
  const rest = attribution ?? { speaker: null, cue: null, title: null, date: null };
  const spans = attribution === null ? [named.span] : [attribution.span, named.span];
  return { ...quotation, attribution: { ...rest, span: hull(spans), reference }, remarks };
}

/** An element's marks name sources for all that stands in it; other marks for what stands before them. */
interface Mark extends NamedAt {
  /** What the mark speaks of, where it says so itself. */
  readonly around: Span | null;
}

function marksIn(document: Document, naming: SourceNaming): readonly Mark[] {
  return [...bracketsIn(document, naming), ...elementsIn(document.text, naming), ...linksIn(document, naming)].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

function bracketsIn({ text, markup }: Document, naming: SourceNaming): readonly Mark[] {
  const notes = new Map(
    markup.flatMap(({ kind, target, span }) =>
      kind === 'note' && target !== undefined ? [[target, text.slice(span.start, span.end)]] : [],
    ),
  );
  return [...text.matchAll(BRACKETS)].flatMap((found): Mark[] => {
    const inner = (found[1] ?? found[2]!.replace(/[†:].*$/u, '')).trim();
    const note = notes.get(inner.replace(/^\^/, ''));
    const span = { start: found.index, end: found.index + found[0].length };
    if (note !== undefined && inner.startsWith('^')) {
      if (text[span.end] === ':') return [];
      const source = sourceIn(note, naming);
      return source === null ? [] : [{ span, sources: [source], unknown: [], around: null }];
    }
    const labels = labelsIn(inner);
    const sources = labels.flatMap((label) => naming(label) ?? []);
    const unknown = labels.filter((label) => NUMBER.test(label) && naming(label) === null);
    // Brackets that name nothing given and are no number are an editor's.
    return sources.length + unknown.length === 0 ? [] : [{ span, sources, unknown, around: null }];
  });
}

function labelsIn(inner: string): readonly string[] {
  return inner
    .split(/[,;]\s*|\s+and\s+|\s*[&+]\s*/u)
    .map((label) => label.trim().replace(/^(?:\^|(?:doc(?:ument)?|source|quelle|ref)\s*[:#]?\s+|#)/iu, ''))
    .filter((label) => label !== '');
}

/** The source that a footnote's words mean: by its address, or by a label in them. */
function sourceIn(note: string, naming: SourceNaming): string | null {
  const whole = naming(note.trim().replace(/[.\s]+$/u, ''));
  if (whole !== null) return whole;
  for (const word of note.matchAll(/https?:\/\/[^\s<>)\]]+|[\p{L}\p{N}][\p{L}\p{N}._/-]*/gu)) {
    const source = naming(word[0].replace(/[.,;]+$/u, ''));
    if (source !== null) return source;
  }
  return null;
}

function elementsIn(text: string, naming: SourceNaming): readonly Mark[] {
  const marks: Mark[] = [];
  const open: { span: Span; ids: string | null }[] = [];
  for (const found of text.matchAll(CITE)) {
    const span = { start: found.index, end: found.index + found[0].length };
    if (found[1] === '/') {
      const opening = open.pop();
      if (opening !== undefined && opening.ids !== null)
        marks.push(elementMark(opening.ids, opening.span, { start: opening.span.end, end: span.start }, naming));
      continue;
    }
    const ids = CITE_IDS.exec(found[2]!);
    const named = ids === null ? null : (ids[1] ?? ids[2] ?? ids[3]!);
    if (!found[2]!.trimEnd().endsWith('/')) open.push({ span, ids: named });
    else if (named !== null) marks.push(elementMark(named, span, null, naming));
  }
  return marks;
}

/** An element without words in it stands behind what it speaks of, as brackets do. */
function elementMark(ids: string, span: Span, around: Span | null, naming: SourceNaming): Mark {
  const labels = labelsIn(ids.replace(/[[\]]/g, ''));
  return {
    span,
    sources: labels.flatMap((label) => naming(label) ?? []),
    unknown: labels.filter((label) => naming(label) === null),
    around: around === null || around.end - around.start < 2 ? null : around,
  };
}

function linksIn({ markup }: Document, naming: SourceNaming): readonly Mark[] {
  return markup.flatMap(({ kind, span, target }: Markup): Mark[] => {
    const source = kind === 'link' && target !== undefined ? naming(target) : null;
    return source === null ? [] : [{ span, sources: [source], unknown: [], around: null }];
  });
}

const SENTENCE_END =
  /[.!?。！？]["'”’»)]?(?:\s*(?:\[[^\]\n]*\]|【[^】\n]*】|<[^>\n]*>)){0,8}(?=\s+["“„«']?\p{Lu}|\s*\n\s*\n|$)/u;

function namedFor(
  text: string,
  quotation: Span,
  previous: Span | undefined,
  next: Span | undefined,
  marks: readonly Mark[],
): NamedAt | null {
  const around = marks.filter(
    (mark) => mark.around !== null && mark.around.start <= quotation.start && quotation.end <= mark.around.end,
  );
  if (around.length > 0) return around.at(-1)!;
  const limit = Math.min(next?.start ?? text.length, quotation.end + BEHIND_UNITS);
  const behind = text.slice(quotation.end, limit);
  const end =
    quotation.end + (SENTENCE_END.exec(behind)?.[0].length ?? 0) + (SENTENCE_END.exec(behind)?.index ?? behind.length);
  const near = marks.filter(({ around, span }) => around === null && span.start >= quotation.end && span.end <= end);
  const first = near[0];
  if (first !== undefined) {
    // "[1][3]": marks that touch speak together.
    let last = first;
    const together = [first];
    for (const mark of near.slice(1)) {
      if (text.slice(last.span.end, mark.span.start).trim() !== '') break;
      together.push(mark);
      last = mark;
    }
    return {
      span: { start: first.span.start, end: last.span.end },
      sources: [...new Set(together.flatMap(({ sources }) => sources))],
      unknown: together.flatMap(({ unknown }) => unknown),
    };
  }
  const from = Math.max(previous?.end ?? 0, quotation.start - BEFORE_UNITS);
  const before = text.slice(from, quotation.start);
  const sentence = from + Math.max(0, before.search(/[^.!?\n]*$/u));
  return (
    marks.findLast(({ around, span }) => around === null && span.start >= sentence && span.end <= quotation.start) ??
    null
  );
}
