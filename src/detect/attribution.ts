/**
 * Whose words the document says each quotation's are: who speaks, by which cue, in what work, when, and where it is to
 * be found. Rules of word order and lists of words, by language; nothing is said of a quotation that names nobody.
 */

import { isBookName } from '../reference/books.ts';
import { TITLES } from '../reference/name-lists.ts';
import { sameName } from '../reference/names.ts';
import { hull, overlaps } from '../text/span.ts';
import { keyOf } from '../text/words.ts';
import type {
  Attribution,
  DateMention,
  Document,
  Mention,
  Quotation,
  ReferenceMention,
  Remark,
  Span,
  SpeakerMention,
} from '../types.ts';
import { type Citation, citationOf } from './attribution/citation.ts';
import { type Credit, creditBehind, creditIn } from './attribution/credit.ts';
import { eastAsianSpeeches } from './attribution/east-asian.ts';
import { type EastAsian, isEastAsian, type Narration, narrationOf } from './attribution/narration.ts';
import { saysSame } from './attribution/notes.ts';
import { isWorkName, occasionIn } from './attribution/occasion.ts';
import type { People } from './attribution/people.ts';
import { type Spoken, speechesOf } from './attribution/speakers.ts';
import { type Doubt, NOBODY } from './attribution/speech.ts';

export interface Attributed {
  /** Null when the document names nobody, no work and no place. */
  readonly attribution: Attribution | null;
  /** `dangling-citation`. */
  readonly remarks: readonly Remark[];
}

interface Parts {
  speaker: SpeakerMention | null;
  doubt: Doubt | null;
  cue: Mention | null;
  title: Mention | null;
  date: DateMention | null;
  reference: ReferenceMention | null;
}

/** One answer for each quotation, in the same order. Spans are in code units of the document's text. */
export function attribute(document: Document, quotations: readonly Quotation[]): readonly Attributed[] {
  if (quotations.length === 0) return [];
  const narration = narrationOf(document, quotations);
  const { language, grammar } = narration;
  const spoken = isEastAsian(language)
    ? eastAsian(document, quotations, language)
    : grammar === null
      ? quotations.map(silent)
      : speechesOf(narration, quotations, grammar);
  const attributed: Attributed[] = [];
  let last: Parts | null = null;
  const cited: Span[] = [];
  for (const [i, { span }] of quotations.entries()) {
    const speech = outsideCitations(spoken[i]!, cited);
    const { parts, citation } = partsAt(narration, span, speech);
    if (last !== null && citesSame(document.text, citation, quotations[i - 1]!.span)) {
      if (parts.speaker === null) [parts.speaker, parts.doubt] = [last.speaker, last.doubt];
      parts.title ??= last.title;
      parts.date ??= last.date;
    }
    // With the next paragraph an occasion may be over.
    if (
      speech.inherited &&
      last !== null &&
      !PARAGRAPH_BREAK.test(document.text.slice(quotations[i - 1]!.span.end, span.start))
    ) {
      parts.title ??= last.title;
      parts.date ??= last.date;
    }
    attributed.push({ attribution: attributionOf(parts), remarks: citation.remarks });
    const { brackets, reference } = citation;
    if (reference !== null)
      cited.push(brackets !== null && overlaps(brackets, reference.span) ? brackets : reference.span);
    last = parts;
  }
  return attributed;
}

/** What the document says of the words at `span`, when it is known who speaks. */
export function attributionAt(narration: Narration, span: Span, speech: Spoken): Attribution | null {
  return attributionOf(partsAt(narration, span, speech).parts);
}

function partsAt(
  narration: Narration,
  span: Span,
  speech: Spoken,
): { readonly parts: Parts; readonly citation: Citation } {
  const { document, language, notes } = narration;
  const citation = citationOf({ ...document, language }, { span }, speech.before, speech.after, notes);
  return { parts: partsOf(narration, span, speech, citation), citation };
}

/** How many citations before a quotation are looked at. */
const CITATIONS_SEEN = 40;

/** Who is named in the citation of other words says none of these: "(Brandt 2019, 45)", "(II.1)". */
function outsideCitations(speech: Spoken, cited: readonly Span[]): Spoken {
  const { speaker, cue, before } = speech;
  if (speaker === null || cue !== null) return speech;
  const isCited = cited.slice(-CITATIONS_SEEN).some((citation) => overlaps(citation, speaker.span));
  return isCited ? { ...NOBODY, cue, before, after: speech.after } : speech;
}

const PARAGRAPH_BREAK = /\n\s*\n/;

/** A bracket with a year, as works are cited in. */
const OTHER_WORK = /\([^()]{2,120}\d{4}[^()]{0,40}\)|\[@/u;

/** "(ibid., 46)", where no other work is cited between the quotation before and this one. */
function citesSame(text: string, { brackets }: Citation, before: Span): boolean {
  if (brackets === null || !saysSame(text.slice(brackets.start, brackets.end))) return false;
  const between = text.slice(before.end, brackets.start);
  const ownEnd = between.indexOf(')') + 1;
  return !OTHER_WORK.test(between.slice(ownEnd));
}

function silent({ span }: Quotation): Spoken {
  return {
    ...NOBODY,
    before: { start: span.start, end: span.start },
    after: { start: span.end, end: span.end },
  };
}

const EAST_ASIAN_BEFORE = 100;

function eastAsian(document: Document, quotations: readonly Quotation[], language: EastAsian): readonly Spoken[] {
  const tag = language.startsWith('zh') ? 'zh' : language.startsWith('ja') ? 'ja' : 'ko';
  const speeches = eastAsianSpeeches(document, quotations, tag);
  return quotations.map(({ span }, i) => ({
    ...NOBODY,
    ...speeches[i]!,
    before: { start: Math.max(0, span.start - EAST_ASIAN_BEFORE), end: span.start },
    after: { start: span.end, end: Math.min(document.text.length, span.end + EAST_ASIAN_BEFORE) },
  }));
}

/** "Teresa Ferreira. She" ends where the sentence does: behind a word of small letters that is no title. */
const SENTENCE_INSIDE = /(\p{Lu}?\p{Ll}{2,})[.!?]\s.*$/su;

function withinSentence(speaker: SpeakerMention | null): SpeakerMention | null {
  if (speaker === null) return null;
  const cut = (name: string): string => {
    const found = SENTENCE_INSIDE.exec(name);
    return found === null || TITLES.has(keyOf(found[1]!)) ? name : name.slice(0, found.index + found[1]!.length);
  };
  const words = cut(speaker.words);
  const { start } = speaker.span;
  return { ...speaker, span: { start, end: start + words.length }, words, name: cut(speaker.name) };
}

function partsOf(narration: Narration, span: Span, speech: Spoken, citation: Citation): Parts {
  const { document, language, people } = narration;
  const { text, markup } = document;
  const parts: Parts = {
    speaker: withinSentence(speech.speaker),
    doubt: speech.doubt,
    cue: speech.cue,
    title: null,
    date: null,
    reference: citation.reference,
  };
  const near = speech.cue === null || speech.inherited ? span.start : speech.cue.span.start;
  const inSentence = markupWithin(markup, speech.before.start, speech.after.end);
  const isLiterary = isPresentTense(speech, language);
  const before = occasionIn(text, speech.before, near, inSentence, isLiterary);
  const after = occasionIn(text, speech.after, span.end, inSentence, isLiterary);
  parts.title = before.title ?? after.title;
  parts.date = before.date ?? after.date;

  // Whoever a sentence is about that has no word of saying, or spoke before, gives way to whom the words are credited to.
  const isIdle =
    (parts.cue === null && parts.doubt !== null) || (speech.inherited && creditBehind(text, span.end) !== null);
  const credits = creditsOf(text, span.end, citation, people, language, parts.speaker !== null && !isIdle);
  for (const credit of credits) {
    const isOpen = parts.speaker === null || parts.speaker.name === '' || isIdle;
    if (isOpen && credit.speaker !== null) [parts.speaker, parts.doubt] = [credit.speaker, null];
    // What the credit names as a work is nobody.
    else if (isIdle && credit.title !== null && overlaps(credit.title.span, parts.speaker!.span)) parts.speaker = null;
    parts.title ??=
      credit.title ?? (credit.speaker !== null && isOther(credit.speaker, parts.speaker) ? credit.speaker : null);
    parts.date ??= credit.date;
    parts.reference ??= credit.reference;
  }
  return settled(parts);
}

/** Whoever is credited beside the speaker is rather the work; not when it is the speaker again: "The Court said … (Court, …)". */
function isOther(credited: SpeakerMention, speaker: SpeakerMention | null): boolean {
  return speaker === null || sameName(credited.name, speaker.name) === 'different';
}

function markupWithin(markup: Document['markup'], start: number, end: number): Document['markup'] {
  let low = 0;
  let high = markup.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (markup[middle]!.span.start < start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < markup.length && markup[to]!.span.start < end) to++;
  return markup.slice(low, to);
}

/** Plays and books speak in the present: "Hamlet asks", "sagt Faust". */
function isPresentTense(speech: Spoken, language: string | null): boolean {
  if (speech.cue === null) return false;
  const words = speech.cue.words.toLowerCase();
  if (language?.startsWith('en') === true)
    return !/(?:ed|said|told|wrote|spoke|written|began|thought|sang|held|put|read)$/u.test(words);
  return language?.startsWith('de') === true && words.endsWith('t') && !/(?:te|gt?e)$/u.test(words);
}

function creditsOf(
  text: string,
  end: number,
  citation: Citation,
  people: People,
  language: string | null,
  isNamed: boolean,
): readonly Credit[] {
  const spans: Span[] = [];
  const behind = creditBehind(text, end);
  if (behind !== null) spans.push(behind);
  if (citation.brackets !== null) spans.push(citation.brackets);
  if (citation.namingNote !== null) spans.push(citation.namingNote);
  return spans.flatMap((span) => {
    const credit = creditIn(text, span, people, language);
    if (credit === null) return [];
    // In brackets behind a named speaker's words a name alone is rather somebody's party, or the one who is meant.
    const isBare =
      span === citation.brackets && credit.reference === null && credit.date === null && credit.title === null;
    return isBare && (isNamed || credit.speaker === null || !credit.speaker.words.includes(' ')) ? [] : [credit];
  });
}

/** What stands as the subject may be no person: "The State of the Union address of 2002 named …", "Psalm 23:4 reads …". */
function settled(parts: Parts): Parts {
  const { speaker, title, reference } = parts;
  if (speaker === null) return parts;
  const isIn = (inner: Mention | null): boolean =>
    inner !== null && speaker.span.start <= inner.span.start + 4 && inner.span.end <= speaker.span.end + 1;
  if (
    reference !== null &&
    (isIn(reference) || (reference.span.start <= speaker.span.start && speaker.span.end <= reference.span.end))
  )
    return { ...parts, speaker: null };
  if (title !== null && isIn(title) && isWorkName(speaker.words)) return { ...parts, speaker: null };
  if (title !== null && title.span.start <= speaker.span.start && speaker.span.end <= title.span.end) {
    return isWorkName(title.words) ? { ...parts, speaker: null } : { ...parts, title: null };
  }
  if (!/\p{L}/u.test(speaker.words)) return { ...parts, speaker: null };
  if (isBookName(speaker.name))
    return { ...parts, speaker: null, title: title ?? { span: speaker.span, words: speaker.words } };
  return parts;
}

function attributionOf({ speaker: named, doubt, cue, title, date, reference }: Parts): Attribution | null {
  const speaker = named === null || doubt === null ? named : vague(named);
  if (speaker === null && title === null && date === null && reference === null) return null;
  const spans = [speaker, cue, title, date, reference].flatMap((each) => (each === null ? [] : [each.span]));
  return { span: hull(spans), speaker, cue, title, date, reference };
}

function vague({ span, words, name, declined }: SpeakerMention): SpeakerMention {
  return { span, words, name, vague: true, ...(declined === undefined ? {} : { declined }) };
}
