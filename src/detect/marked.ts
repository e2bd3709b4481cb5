/** Everything in a document that stands as quoted: blocks, declared quotations, and whatever marks enclose. */

import { tellLanguage } from '../language/identify.ts';
import { countFirst } from '../text/ordered.ts';
import { overlaps, trimmed } from '../text/span.ts';
import { wordsOf } from '../text/words.ts';
import type { Document, MarkupKind, Quotation, Span } from '../types.ts';
import { blocksOf, isTabular } from './blocks.ts';
import { companyOf } from './company.ts';
import { dialogueOf } from './dialogue.ts';
import { withoutDirections } from './directions.ts';
import { genreOf } from './genre.ts';
import { withoutNarrator } from './incises.ts';
import { lostIn } from './lost.ts';
import { STYLES } from './marks.ts';
import type { KindCircumstances } from './observations.ts';
import { type Pair, pairsIn, pointsIn } from './pairs.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { partsOf } from './parts.ts';
import { joined, type MarkedParagraph, type Run, runsOf } from './runs.ts';

export interface Marked {
  readonly quotation: Quotation;
  readonly isClosed: boolean;
  /** What tells whether it is a quotation; null when that is certain: a block, or one that the format declares. */
  readonly circumstances: KindCircumstances | null;
}

/** In document order. Linear in the length of the document. */
export function markedIn(document: Document): readonly Marked[] {
  const { text, language } = document;
  const paragraphs = paragraphsOf(text);
  const blocks = blocksOf(document, paragraphs);
  const code = document.markup.filter(({ kind }) => kind === 'code').map(({ span }) => span);
  const isSetApart = sparedBy([...blocks.map(({ outer }) => outer), ...code]);
  const spoken = dialogueOf(text, paragraphs, language).filter(({ outer }) => !isSetApart(outer.start));
  const isSpared = sparedBy([...[...blocks, ...spoken].map(({ outer }) => outer), ...code]);
  const marked = markedParagraphs(withoutFormatMarks(document), paragraphs, language, isSpared);
  const runs = runsOf(text, marked).map((run) => ({
    ...run,
    isClosed:
      run.isClosed || (spoken.length > 0 && GOES_ON_IN_DASHES.test(text.slice(run.outer.end, run.outer.end + 9))),
  }));
  const genre = genreOf(text, language?.split('-')[0] ?? null, { paragraphs, marked, runs });
  const paragraphOf = indexIn(paragraphs);
  const spokenIn = withoutDirections(text, runs, { language, isStory: genre === 'story' });
  const inline = joined(text, withoutNarrator(text, spokenIn, language), { genre, language, paragraphOf });
  const isHeading = headings(document, paragraphs);
  const isSingle = (run: Run): boolean =>
    SINGLE_MARKS.has(text[run.outer.start]!) && text[run.outer.start + 1] !== text[run.outer.start];
  const singles = inline.filter(isSingle).length;
  const company = companyOf(text, inline, paragraphOf);
  const certain = (spans: readonly Span[], form: 'inline' | 'block'): Marked => ({
    quotation: quotationOf(document, spans, form),
    isClosed: true,
    circumstances: null,
  });
  const found: Marked[] = [
    ...blocks.map(({ spans }) => certain(spans, 'block')),
    ...spoken.map(({ spans }) => certain(spans, 'inline')),
  ];
  for (const run of inline) {
    const spans = withWords(text, run.spans);
    if (spans.length === 0 || (!run.isClosed && isTabular(text, { start: spans[0]!.start, end: text.length })))
      continue;
    const circumstances = {
      language,
      genre,
      isHeading: isHeading(run.outer.start),
      isClosed: run.isClosed,
      isSingle: isSingle(run) && singles < inline.length - singles,
      ...company(run),
    };
    found.push({ quotation: quotationOf(document, spans, 'inline'), isClosed: run.isClosed, circumstances });
  }
  let next = 0;
  for (const { kind, span } of document.markup) {
    if (kind !== 'inline-quotation' || isSpared(span.start)) continue;
    while (next < inline.length && inline[next]!.outer.end <= span.start) next++;
    if (next < inline.length && overlaps(inline[next]!.outer, span)) continue;
    const spans = withWords(text, [trimmed(text, span)]);
    if (spans.length > 0) found.push(certain(spans, 'inline'));
  }
  return found.sort((a, b) => a.quotation.span.start - b.quotation.span.start);
}

/** Without marks, but announced by the text or known to stand in a source. */
export function withoutMarks(document: Document, span: Span): Marked {
  const quotation: Quotation = { ...quotationOf(document, [span], 'inline'), marked: false };
  return { quotation, isClosed: true, circumstances: null };
}

/** The mark that opens a dialogue is closed behind its last speech; dashes part the speeches between. */
const GOES_ON_IN_DASHES = /^\s*\n\s*[—–―-]/u;
const SINGLE_MARKS: ReadonlySet<string> = new Set(STYLES.filter(({ isSingle }) => isSingle).map(({ open }) => open));

function markedParagraphs(
  text: string,
  paragraphs: readonly Paragraph[],
  language: string | null,
  isSpared: (offset: number) => boolean,
): readonly MarkedParagraph[] {
  const options = {
    language: language?.split('-')[0] ?? null,
    guillemetsPointIn: pointsIn(text, language),
    hasLeftMarks: /[“„]/.test(text),
  };
  const opened = paragraphs.map((paragraph, k) => {
    let pairs = pairsIn(text, paragraph.start, paragraph.end, options);
    // A line of verse is no paragraph: where a mark stays open at a line's end, the rest of the block is looked at.
    if (!paragraph.endsBlock && pairs.some(({ isClosed }) => !isClosed)) {
      let last = k;
      const isVerse = (line: number): boolean => line < paragraphs.length && !isSpared(paragraphs[line]!.start);
      while (!paragraphs[last]!.endsBlock && last < k + VERSE_LINES && isVerse(last + 1)) last++;
      const wider = pairsIn(text, paragraph.start, paragraphs[last]!.end, options);
      const whole = wider.filter(({ outer }) => outer.start < paragraph.end);
      if (whole.every(({ isClosed }) => isClosed)) pairs = whole;
    }
    return pairs.filter(({ depth }) => depth === 0);
  });
  const habits = new Map<string, number>();
  for (const { style, isClosed } of opened.flat())
    if (isClosed) habits.set(style.close, (habits.get(style.close) ?? 0) + 1);
  let open: Pair | null = null;
  return paragraphs.map((paragraph, k) => {
    const own = opened[k]!;
    const going = open;
    const reaching = opened.slice(Math.max(0, k - VERSE_LINES), k).flat();
    const around = [...reaching.filter(({ outer }) => outer.end > paragraph.start), ...own];
    const lost = lostIn(text, paragraph, around, { ...options, isFirst: k === 0 }).filter(
      ({ style, inner, outer }) =>
        (habits.get(style.close) ?? 0) >=
          (k === 0 && inner.start === paragraph.start
            ? GOES_ON.test(text.slice(outer.end, outer.end + 4))
              ? 0
              : 1
            : LEAST_HABIT) || going?.style.close === style.close,
    );
    const pairs = [...own, ...lost].sort((a, b) => a.outer.start - b.outer.start);
    const last = pairs.at(-1);
    open = last !== undefined && !last.isClosed && last.outer.end >= paragraph.end ? last : null;
    return { paragraph, pairs: pairs.filter(({ outer }) => !isSpared(outer.start)) };
  });
}

/** So many pairs show that a mark is the document's own: then one that nothing opened is no ornament. */
const LEAST_HABIT = 3;
/** What goes on behind a closing mark with the narrator. */
const GOES_ON = /^[,\s]{0,3}\p{Ll}/u;
const VERSE_LINES = 12;

/** Whether an offset lies in one of the spans, which are in order. */
function sparedBy(spans: readonly Span[]): (offset: number) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  return (offset) => {
    const index = lastStartingBy(sorted, offset);
    return index >= 0 && offset < sorted[index]!.end;
  };
}

function indexIn(spans: readonly Span[]): (offset: number) => number {
  return (offset) => lastStartingBy(spans, offset);
}

function lastStartingBy(spans: readonly Span[], offset: number): number {
  return countFirst(spans.length, (k) => spans[k]!.start <= offset) - 1;
}

const TITLE_WORDS = 20;

/** Headings that the format declares; in plain text, a short first paragraph with more behind it. */
function headings(document: Document, paragraphs: readonly Paragraph[]): (offset: number) => boolean {
  const declared = document.markup.filter(({ kind }) => kind === 'heading').map(({ span }) => span);
  const [first] = paragraphs;
  const isTitled =
    declared.length === 0 &&
    first !== undefined &&
    paragraphs.length > 2 &&
    first.endsBlock &&
    first.end - first.start < TITLE_WORDS * 15 &&
    wordsOf(document.text, first.start, first.end).count <= TITLE_WORDS;
  return sparedBy(isTitled ? [first] : declared);
}

/** The runs that are not empty; none when there is no word in them. */
function withWords(text: string, runs: readonly Span[]): readonly Span[] {
  const spans = runs.filter(({ start, end }) => text.slice(start, end).trim() !== '');
  return spans.some(({ start, end }) => wordsOf(text, start, end).count > 0) ? spans : [];
}

const OWN_LANGUAGE_WORDS = 4;
const OTHER_SCRIPT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** The characters of the document's format inside some spans: nobody quotes a link's address or a note's number. */
function formatIn({ markup }: Document, spans: readonly Span[]): readonly Span[] {
  const [start, end] = [spans[0]!.start, spans.at(-1)!.end];
  const inside: Span[] = [];
  for (let k = countFirst(markup.length, (each) => markup[each]!.span.start < start); k < markup.length; k++) {
    const { kind, span } = markup[k]!;
    if (span.start >= end) break;
    if (isFormat(kind)) inside.push(span);
  }
  return inside;
}

function isFormat(kind: MarkupKind): boolean {
  return kind === 'syntax' || kind === 'note-call';
}

const MARKS = /["'`“”„‟«»‘’]/g;

/** The text with no quotation marks in the characters of its format, such as an element's attributes. */
function withoutFormatMarks({ text, markup }: Document): string {
  let plain = '';
  let from = 0;
  for (const { kind, span } of markup) {
    if (!isFormat(kind) || span.start < from) continue;
    const format = text.slice(span.start, span.end);
    const blanked = format.replace(MARKS, ' ');
    if (blanked === format) continue;
    plain += text.slice(from, span.start) + blanked;
    from = span.end;
  }
  return from === 0 ? text : plain + text.slice(from);
}

function quotationOf(document: Document, spans: readonly Span[], form: 'inline' | 'block'): Quotation {
  const { text } = document;
  const words = spans.map(({ start, end }) => text.slice(start, end)).join(' ');
  return {
    span: { start: spans[0]!.start, end: spans.at(-1)!.end },
    spans,
    words,
    form,
    language: languageOf(words, document.language),
    parts: partsOf(text, spans, formatIn(document, spans)),
  };
}

/** The document's, unless the quotation is written in another script or says otherwise at some length. */
function languageOf(words: string, language: string | null): string | null {
  const isOther = OTHER_SCRIPT.test(words);
  if (language !== null && !isOther && wordsOf(words).count < OWN_LANGUAGE_WORDS * 5) return language;
  return tellLanguage(words) ?? language;
}
