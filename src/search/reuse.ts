/**
 * Words of scripture that a document has without marks and without a word that announces them. Pieces of its text near
 * talk of scripture are looked up in the witnesses whose places are verses; what agrees at length is a quotation, as far
 * as it agrees. A piece that only shares a phrase is none.
 */

import { alignWith } from '../collate/collate.ts';
import { prepare } from '../collate/prepared.ts';
import type { Library } from '../library/library.ts';
import type { Candidate, ProposeOptions } from '../retrieve/passage-index.ts';
import { contains } from '../text/span.ts';
import { isFault } from '../text/variants.ts';
import { wordsOf } from '../text/words.ts';
import type { Collation, Document, Quotation, Span, Variant } from '../types.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { stretchAround, windowOf } from './windows.ts';

const CANDIDATES = 3;
/** How much an agreement must prove that nothing but the words themselves claims. */
const LEAST_SIGNIFICANCE = 3;
const LEAST_WORDS = 5;
/** The same of a piece that is set apart, and agrees to the letter. */
const APART_SIGNIFICANCE = 1.5;
const APART_WORDS = 3;
/** What agrees has to be most of its piece, or as many words as no chance brings together. */
const SHARE_OF_PIECE = 0.6;
const MANY_WORDS = 6;
/** The share of its words that must agree when some do not. */
const AGREEING = 0.6;
/** As many words beside what agrees are the document's own. */
const OWN_WORDS = 3;
/** What is left of a piece is looked up again as often. */
const ROUNDS = 3;
const VERSES_WITHIN = 4000;

interface Found {
  readonly span: Span;
  readonly witness: string;
  readonly passage: Span;
}

/**
 * The spans that stand in scripture, in order, none over one of `taken`. Asks nothing of the library where the document
 * does not speak of scripture, or where no witness has verses.
 */
export async function reusedIn(
  document: Document,
  taken: readonly Span[],
  library: Library,
  options: ProposeOptions = {},
): Promise<readonly Span[]> {
  // The places of every witness are read to know which have verses.
  let pieces = piecesOf(document, taken);
  if (pieces.length === 0) return [];
  const within = versedWitnesses(library);
  if (within.length === 0) return [];
  const found: Found[] = [];
  for (let round = 0; round < ROUNDS && pieces.length > 0; round++) {
    const queries = pieces.map((piece) => ({ words: textOf(document, piece.span), limit: CANDIDATES, within }));
    const proposals = await library.index.propose(queries, options);
    const left: Span[] = [];
    for (const [k, piece] of pieces.entries()) {
      const best = bestOf(document, piece, proposals[k]!.candidates, library);
      if (best === null) continue;
      found.push(best);
      const { start, end } = piece.span;
      left.push({ start, end: best.span.start }, { start: best.span.end, end });
    }
    pieces = left
      .filter(({ start, end }) => wordsOf(document.text, start, end).count >= LEAST_WORDS)
      .map((span) => ({ span, within: span, setApart: null }));
  }
  found.sort((a, b) => a.span.start - b.span.start);
  return joined(document, found).map(({ span }) => span);
}

const VERSED = new WeakMap<Library, readonly string[]>();

/** The witnesses whose places are verses, looked for once in each library. */
function versedWitnesses(library: Library): readonly string[] {
  let versed = VERSED.get(library);
  if (versed === undefined) {
    versed = library.witnesses.filter(({ id }) => hasVerses(library, id)).map(({ id }) => id);
    VERSED.set(library, versed);
  }
  return versed;
}

function hasVerses(library: Library, witness: string): boolean {
  const { loci, length } = library.texts.text(witness);
  return loci.within({ start: 0, end: Math.min(length, VERSES_WITHIN) }).some(({ kind }) => kind === 'verse');
}

function textOf(document: Document, { start, end }: Span): string {
  return document.text.slice(start, end);
}

function bestOf(document: Document, piece: Piece, candidates: readonly Candidate[], library: Library): Found | null {
  let best: (Found & { readonly agreeing: number }) | null = null;
  for (const candidate of candidates) {
    if (candidate.significance < (isApart(piece) ? APART_SIGNIFICANCE : LEAST_SIGNIFICANCE)) continue;
    const collation = laidBeside(document, piece.span, candidate, library);
    const core = coreOf(document, piece, collation);
    if (core === null || (best !== null && best.agreeing >= collation.agreeing)) continue;
    best = { span: core, witness: candidate.witness, passage: collation.span, agreeing: collation.agreeing };
  }
  return best;
}

/** A line to itself is too little to tell a formula, such as an invocation, from a quotation. */
function isApart({ setApart }: Piece): boolean {
  return setApart === 'marks' || setApart === 'signs';
}

function laidBeside(document: Document, piece: Span, candidate: Candidate, library: Library): Collation {
  const text = library.texts.text(candidate.witness);
  const stretch = stretchAround(candidate.witness, text.length, candidate.span, piece.end - piece.start);
  const { language } = library.witnesses.find(({ id }) => id === candidate.witness)!;
  const quotation: Quotation = {
    span: piece,
    spans: [piece],
    words: textOf(document, piece),
    form: 'inline',
    marked: false,
    language,
    parts: [{ kind: 'words', span: piece }],
  };
  return alignWith(prepare(document.text, quotation), windowOf(text, stretch.span), { language }).collate();
}

/** The part of a piece that stands in the passage, or null when that is no more than a shared phrase. */
function coreOf(document: Document, piece: Piece, collation: Collation): Span | null {
  const { text } = document;
  const faults = collation.variants.filter(isFault).toSorted((a, b) => a.reading.span.start - b.reading.span.start);
  const core = withoutEdges(text, piece.span, faults);
  const count = countIn(text, core);
  const share = count / countIn(text, piece.span);
  if (piece.setApart !== null && share >= SHARE_OF_PIECE) {
    // The document sets all of it apart: what is changed in it was meant as a quotation as well.
    if (faults.length === 0) return count >= (isApart(piece) ? APART_WORDS : LEAST_WORDS) ? core : null;
    return count >= LEAST_WORDS && collation.agreeing >= AGREEING * count ? piece.span : null;
  }
  if (faults.some(({ reading }) => contains(core, reading.span)) || collation.agreeing < count) return null;
  if (count < LEAST_WORDS || (share < SHARE_OF_PIECE && count < MANY_WORDS)) return null;
  return isWholeAt(text, piece.within, core) ? core : null;
}

function countIn(text: string, { start, end }: Span): number {
  return wordsOf(text, start, end).count;
}

/** The span without words at its beginning and end that do not agree. */
function withoutEdges(text: string, { start, end }: Span, faults: readonly Variant[]): Span {
  let from = start;
  let to = end;
  for (const { reading } of faults)
    if (reading.words !== '' && countIn(text, { start: from, end: reading.span.start }) === 0) from = reading.span.end;
  for (const { reading } of faults.toReversed())
    if (reading.words !== '' && reading.span.start >= from && countIn(text, { start: reading.span.end, end: to }) === 0)
      to = reading.span.start;
  const words = wordsOf(text, from, to);
  return words.count === 0
    ? { start: from, end: from }
    : { start: words.starts[0]!, end: words.ends[words.count - 1]! };
}

const CLAUSE_SIGN = /[,،؛;:.!?؟—–]/u;

/**
 * Whether the words left over on either side are the document's own: several of them, or parted off by a sign. A word or
 * two that run on from what agrees may as well be changed ones.
 */
function isWholeAt(text: string, within: Span, core: Span): boolean {
  const isOwn = (left: Span, seam: string): boolean => {
    const count = countIn(text, left);
    return count === 0 || count >= OWN_WORDS || CLAUSE_SIGN.test(seam);
  };
  const before = { start: within.start, end: core.start };
  const behind = { start: core.end, end: within.end };
  return (
    isOwn(before, /[^\p{L}\p{M}\p{N}]*$/u.exec(text.slice(before.start, before.end))![0]) &&
    isOwn(behind, /^[^\p{L}\p{M}\p{N}]*/u.exec(text.slice(behind.start, behind.end))![0])
  );
}

/** What follows itself in the document and in one witness, with nothing but signs between, is one quotation. */
function joined(document: Document, found: readonly Found[]): readonly Found[] {
  const out: Found[] = [];
  for (const each of found) {
    const last = out.at(-1);
    const isNext =
      last !== undefined &&
      last.witness === each.witness &&
      each.passage.start >= last.passage.end &&
      each.passage.start - last.passage.end <= 3 &&
      !/[\p{L}\n]/u.test(document.text.slice(last.span.end, each.span.start));
    if (isNext) {
      out[out.length - 1] = {
        ...last,
        span: { start: last.span.start, end: each.span.end },
        passage: { start: last.passage.start, end: each.passage.end },
      };
    } else out.push(each);
  }
  return out;
}
