/**
 * A quotation made ready to be laid beside a witness: its words in one row, with the gaps that the document signals.
 *
 * Editorial letters inside a word ("[W]e", "walk[ed]") are read as part of it; a bracket that stands for words
 * ("[the minister]") and an ellipsis are gaps between words; "[sic]" and "[emphasis added]" are nothing at all.
 */

import { isEditorialNote } from '../language/editorial.ts';
import { withInitialsMarked } from '../language/initials.ts';
import { isWordUnit } from '../text/characters.ts';
import { endsLine } from '../text/tags.ts';
import { keyAt, keyOf, type Words, wordsOf } from '../text/words.ts';
import type { Mention, Quotation, Span } from '../types.ts';

export interface Gap {
  readonly kind: 'ellipsis' | 'interpolation';
  /** In the document, brackets or dots included. */
  readonly mention: Mention;
}

/** The folded letters of a word before its first bracket and behind its last one. */
export interface LettersAround {
  readonly before: string;
  readonly behind: string;
}

export interface Prepared {
  /** The runs' text with brackets inside words taken off and gaps blanked out. */
  readonly text: string;
  readonly words: Words;
  readonly keys: readonly string[];
  /** For word i, the gaps that stand before it; at `words.count`, those behind the last word. */
  readonly gapsBefore: ReadonlyMap<number, readonly Gap[]>;
  /** Of word i with brackets inside, what stands around them; null where there are no brackets. */
  readonly aroundBrackets: readonly (LettersAround | null)[];
  /** Words that begin a run behind the narrator's interruption: what stands before them is not quoted punctuation. */
  readonly resumed: ReadonlySet<number>;
  /** Whether a note such as "[sic]" was passed over. */
  readonly hasNotes: boolean;
  /** The document's span for a range of `text`. */
  rawSpan(start: number, end: number): Span;
  /** The raw words of that span, as the document has them. */
  rawMention(start: number, end: number): Mention;
}

/** Builds `text` together with the offset of each of its code units in the document. */
class OffsetText {
  private pieces: string[] = [];
  private offsets: number[] = [];

  append(piece: string, offset: number): void {
    this.pieces.push(piece);
    for (let i = 0; i < piece.length; i++) this.offsets.push(offset + i);
  }

  /** White space that the document does not have there. */
  separate(separator: string, offset: number): void {
    this.pieces.push(separator);
    for (let i = 0; i < separator.length; i++) this.offsets.push(offset);
  }

  get length(): number {
    return this.offsets.length;
  }

  finish(): { text: string; offsets: readonly number[] } {
    return { text: this.pieces.join(''), offsets: this.offsets };
  }
}

const EDITORIAL_LETTERS_MAX = 20;
const APOSTROPHE = /['’]/;
/** "5[0]%", "[1]12": a figure in brackets that stands before a figure or its sign is no number of a note. */
const BEFORE_FIGURE = /^\[\p{Nd}{1,3}\]$/u;
const FIGURE = /[\p{Nd}%‰]/u;

/** The letters of a bracket that belong to the word beside it, or null when the bracket stands for itself. */
function lettersInWord(document: string, bracket: Span): string | null {
  const inner = document.slice(bracket.start, bracket.end).replace(/^[[(⟨<]|[\])⟩>]$/g, '');
  if (inner.length === 0 || inner.length > EDITORIAL_LETTERS_MAX) return null;
  if (!/[\p{L}\p{N}]/u.test(inner)) return null;
  for (let i = 0; i < inner.length; i++)
    if (!isWordUnit(inner.charCodeAt(i)) && !APOSTROPHE.test(inner[i]!)) return null;
  const touchesBefore = bracket.start > 0 && isWordUnit(document.charCodeAt(bracket.start - 1));
  // "[J]’ai": an apostrophe inside a word joins as a letter does.
  const after = APOSTROPHE.test(document[bracket.end] ?? '') ? bracket.end + 1 : bracket.end;
  const touchesAfter = after < document.length && isWordUnit(document.charCodeAt(after));
  return touchesBefore || touchesAfter ? inner : null;
}

/** What of a word no bracket holds, or null when none holds any. */
function lettersAround(text: string, word: Span, brackets: readonly Span[]): LettersAround | null {
  const inside = brackets.filter(({ start }) => start >= word.start && start < word.end);
  if (inside.length === 0) return null;
  return {
    before: keyOf(text.slice(word.start, inside[0]!.start)),
    behind: keyOf(text.slice(inside.at(-1)!.end, word.end)),
  };
}

/** @throws RangeError when a part leaves the document. */
export function prepare(document: string, quotation: Quotation): Prepared {
  const built = new OffsetText();
  const gaps: { at: number; gap: Gap }[] = [];
  const brackets: Span[] = [];
  const seams: number[] = [];
  let hasNotes = false;
  let previousEnd = -1;
  for (const part of quotation.parts) {
    const { start, end } = part.span;
    if (start < 0 || end > document.length) throw new RangeError(`no span ${start}–${end} in the document`);
    // Inside one run, what is passed over is the format's, and parts no words unless it ends a line.
    const isOneRun = quotation.spans.some((run) => run.start <= previousEnd && start <= run.end);
    const passedOver = document.slice(Math.max(0, previousEnd), start);
    if (previousEnd >= 0 && start > previousEnd && (!isOneRun || endsLine(passedOver))) {
      const isLineEnd = isOneRun || passedOver.includes('\n');
      built.separate(isLineEnd ? '\n' : ' ', previousEnd);
      if (!isLineEnd) seams.push(built.length);
    }
    previousEnd = end;
    const raw = document.slice(start, end);
    if (part.kind === 'words') {
      built.append(raw, start);
      continue;
    }
    if (part.kind === 'interpolation') {
      const isFigure = BEFORE_FIGURE.test(raw) && FIGURE.test(document[end] ?? '');
      if (!isFigure && isEditorialNote(raw, quotation.language)) {
        hasNotes = true;
        built.separate(' ', start);
        continue;
      }
      // Parentheses are the source's own, unless they hold a note.
      if (raw.startsWith('(') && /\p{L}/u.test(raw)) {
        built.append(raw, start);
        continue;
      }
      const letters = lettersInWord(document, part.span);
      if (letters !== null) {
        brackets.push({ start: built.length, end: built.length + letters.length });
        built.append(letters, start + 1);
        continue;
      }
    }
    gaps.push({ at: built.length, gap: { kind: part.kind, mention: { span: part.span, words: raw } } });
    built.separate(' ', start);
  }

  const finished = built.finish();
  const { offsets } = finished;
  const text = withInitialsMarked(finished.text);
  const words = wordsOf(text);
  const keys: string[] = [];
  const aroundBrackets: (LettersAround | null)[] = [];
  for (let i = 0; i < words.count; i++) {
    keys.push(keyAt(words, i));
    aroundBrackets.push(lettersAround(text, { start: words.starts[i]!, end: words.ends[i]! }, brackets));
  }
  const gapsBefore = new Map<number, Gap[]>();
  let word = 0;
  for (const { at, gap } of gaps) {
    while (word < words.count && words.starts[word]! < at) word++;
    const here = gapsBefore.get(word);
    if (here === undefined) gapsBefore.set(word, [gap]);
    else here.push(gap);
  }

  const rawSpan = (start: number, end: number): Span => {
    if (start >= end) {
      const at = offsets[start] ?? quotation.span.end;
      return { start: at, end: at };
    }
    const rawStart = offsets[start]!;
    let rawEnd = offsets[end - 1]! + 1;
    // A word that ends in a bracket ends behind it.
    if (document[rawStart - 1] === '[' && brackets.some((bracket) => bracket.start === start)) {
      return { start: rawStart - 1, end: rawEnd };
    }
    if (document[rawEnd] === ']' && brackets.some((bracket) => bracket.start < end && bracket.start >= start)) rawEnd++;
    return { start: rawStart, end: rawEnd };
  };
  return {
    text,
    words,
    keys,
    gapsBefore,
    aroundBrackets,
    resumed: new Set(seams.map((at) => words.starts.findIndex((start) => start >= at))),
    hasNotes,
    rawSpan,
    rawMention: (start, end) => {
      const span = rawSpan(start, end);
      return { span, words: document.slice(span.start, span.end) };
    },
  };
}

/** The quotation's runs of words between two signalled gaps, as raw strings to look up. */
export function runsOf(prepared: Prepared): readonly string[] {
  const runs: string[] = [];
  let first = 0;
  for (let i = 1; i <= prepared.words.count; i++) {
    if (i < prepared.words.count && !prepared.gapsBefore.has(i)) continue;
    runs.push(prepared.text.slice(prepared.words.starts[first], prepared.words.ends[i - 1]));
    first = i;
  }
  return runs;
}
