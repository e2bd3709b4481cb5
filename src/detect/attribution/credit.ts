/** Lines that give credit: "— Abraham Lincoln, Second Inaugural Address, 1865", "(John Dewey, 1916)", a footnote's text. */

import { MONTHS } from '../../language/calendar.ts';
import { isEditorialNote } from '../../language/editorial.ts';
import { bookNamed } from '../../reference/books.ts';
import { findReferences } from '../../reference/find.ts';
import { mention } from '../../text/span.ts';
import { keyOf } from '../../text/words.ts';
import type { DateMention, Mention, ReferenceMention, Span, SpeakerMention } from '../../types.ts';
import { datesIn } from './dates.ts';
import { withoutTitles } from './name-rows.ts';
import type { People } from './people.ts';

export interface Credit {
  readonly speaker: SpeakerMention | null;
  readonly title: Mention | null;
  readonly date: DateMention | null;
  readonly reference: ReferenceMention | null;
}

const NAME =
  /^(?:(?:The|St\.|Dr\.|Mr\.|Mrs\.|Sir|Saint)\s)?\p{Lu}[\p{L}\p{M}.’'-]*(?:\s(?:(?:von|van|de|del|di|da|der|den|bin|ibn|al|the|of|du|la|le)\s){0,2}\p{Lu}[\p{L}\p{M}.’'-]*){0,5}$/u;
const UNCASED_NAME =
  /^[\u05d0-\u05ea\u0621-\u064a\u4e00-\u9fff\u3040-\u30ff\uac00-\ud7af][\p{L}\p{M}\s·.’'״׳"-]{1,40}$/u;
const TITLE_WORD =
  /\b(?:Address|Speech|Letter|Lecture|Sermon|Act|Scene|Book|Chapter|Inaugural|Union|Gospel|Epistle|Psalms?|Rede|Brief|Discours|Discurso|Report|Journal|Times|Post|Tribune|Constitution|Declaration|Doctrine)\b/u;
/** "Harper v. Lindhaven": a case is nobody. */
const PARTIES = /\svs?\.?\s\p{Lu}/u;
/** "Reed Decl.": what Reed declared. */
const TESTIMONY = /\s(?:Decl|Dep|Depo|Aff)\.?$/u;
const MARKS_AROUND = /^[\s_*“”"„«»‘’(–—―-]+|[\s_*“”"„«»‘’).;,:–—-]+$/gu;

/** Reads a credit in `span`. Parts are divided by commas; null when the first names nobody and nothing else is known. */
export function creditIn(text: string, span: Span, people: People | null, language: string | null): Credit | null {
  // Some citations show themselves by the brackets around them.
  const around = { start: Math.max(0, span.start - 1), end: Math.min(text.length, span.end + 1) };
  const references = findReferences(text, around, language);
  const reference = references[0] ?? null;
  const dates = datesIn(text, span.start, span.end).filter(
    (date) => reference === null || date.span.end <= reference.span.start || date.span.start >= reference.span.end,
  );
  const date = dates.at(-1) ?? null;
  let speaker: SpeakerMention | null = null;
  let title: Mention | null = null;
  for (const part of partsOf(text, span)) {
    if (references.some((each) => each.span.start < part.end && part.start < each.span.end)) {
      if (reference !== null && reference.span.start - part.start > 3 && speaker === null && title === null) {
        const lead = trimmed(text, { start: part.start, end: reference.span.start });
        const author = lead === null ? null : authorIn(text, lead);
        if (author !== null) speaker = named(author, people);
        else if (lead !== null && lead.words.length > 2 && /^\p{Lu}/u.test(lead.words)) title = lead;
      }
      continue;
    }
    const words = trimmed(text, part);
    if (words === null || isEditorialNote(words.words, language) || TRANSLATED.test(words.words)) continue;
    const author: Mention | null = speaker === null && title === null ? authorIn(text, words) : null;
    if (author !== null) {
      speaker = named(author, people);
      continue;
    }
    if (
      date !== null &&
      date.span.start < part.end &&
      part.start < date.span.end &&
      part.end - part.start < date.words.length + 6
    )
      continue;
    const isName =
      (NAME.test(words.words) && !TITLE_WORD.test(words.words) && !PARTIES.test(words.words)) ||
      UNCASED_NAME.test(words.words);
    // "(John 3:16, KJV)": an edition.
    const isEdition = reference?.kind === 'scripture' && /^\p{Lu}{2,6}$/u.test(words.words);
    const isMarked = /[_*“"„«]/u.test(text.slice(part.start, words.span.start));
    if (speaker === null && title === null && isName && !isMarked && !isEdition && bookNamed(words.words) === null) {
      const bare = withoutTitles(words.words.replace(TESTIMONY, ''));
      speaker = named(words, people, bare);
    } else if (title === null && /\p{Lu}|\p{Lo}/u.test(words.words[0]!)) title = words;
  }
  return speaker === null && title === null && reference === null ? null : { speaker, title, date, reference };
}

function named(words: Mention, people: People | null, name = words.words): SpeakerMention {
  return { ...words, name: people === null ? name : people.fullest(name, words.span.start) };
}

/** "(Brandt 2019, 45, my translation)". */
const TRANSLATED =
  /^(?:(?:my|our|own|author[’']s|meine|eigene|unsere|ma|notre)\s(?:own\s)?(?:translation|trans\.|tr\.|Übersetzung|Übers\.|traduction)|traducción (?:propia|mía)|traduzione (?:mia|propria)|tradução (?:minha|nossa)|перевод (?:мой|автора|наш))$/iu;

/** "Smith 2019", "see Smith and Jones 2019b", "Smith et al.": the first of those who wrote it. */
const AUTHORS =
  /^(?:(?:[Ss]ee|[Cc]f\.|[Vv]gl\.|[Ss]iehe|[Vv]oir|[Vv]éase|[Сс]м\.)\s)?(\p{Lu}[\p{L}\p{M}’'-]+)(?:(?:\s(?:and|und|et|y|e|&|и)\s\p{Lu}[\p{L}\p{M}’'-]+)|\s(?:et al|u\.\s?a|et coll|и др)\.?)?(?:\s\(?\d{1,4}[a-z]?(?:\s?[-–—]\s?\d{1,4})?)?$/u;

function authorIn(text: string, { words, span }: Mention): Mention | null {
  const found = AUTHORS.exec(words);
  // A name alone is read as any other; a month has a year as well.
  if (found === null || found[0] === found[1] || MONTHS.has(keyOf(found[1]!))) return null;
  const start = span.start + words.indexOf(found[1]!);
  return mention(text, { start, end: start + found[1]!.length });
}

function partsOf(text: string, span: Span): Span[] {
  const parts: Span[] = [];
  let start = span.start;
  for (let i = span.start; i <= span.end; i++) {
    const character = i < span.end ? text[i]! : ',';
    if (!',،;\n('.includes(character)) continue;
    if (i > start) parts.push({ start, end: i });
    start = i + 1;
    if (parts.length > 12) break;
  }
  return parts;
}

function trimmed(text: string, part: Span): Mention | null {
  const raw = text.slice(part.start, part.end);
  const words = raw.replace(MARKS_AROUND, '');
  if (words === '') return null;
  const start = part.start + raw.indexOf(words);
  return mention(text, { start, end: start + words.length });
}

const DASH_LINE =
  /^[ \t\u00a0]{0,4}["'”’»“]?[.,]?[ \t\u00a0]*(\r?\n\s{0,8}(?:>\s?)?)?[_*]{0,2}(?:[—–―‒]|--?|~)[ \t\u00a0]?(?=[_*“"(]{0,2}[\p{Lu}\p{Lo}])/u;
const LONGEST_CREDIT = 160;

/** The credit behind a quotation that ends at `end`: on a line that begins with a dash, or behind a dash at the line's end. */
export function creditBehind(text: string, end: number): Span | null {
  const dash = DASH_LINE.exec(text.slice(end, end + 40));
  if (dash === null) return null;
  const start = end + dash[0].length;
  const lineEnd = endOfLine(text, start);
  if (lineEnd - start > LONGEST_CREDIT) return null;
  // On the quotation's own line a dash may as well go on with the sentence.
  const line = text.slice(start, lineEnd);
  if (
    dash[1] === undefined &&
    (/[“”"„«»]/u.test(line.replace(/^[“"„«]/u, '')) || /\.\s+\p{L}/u.test(line.replace(/\p{Lu}\./gu, '')))
  )
    return null;
  const first = line
    .split(/[,،(]/u)[0]!
    .trim()
    .replace(/^[_*“"]+|[_*”"]+$/gu, '');
  return first.split(/\s+/).length <= 8 ? { start, end: lineEnd } : null;
}

function endOfLine(text: string, from: number): number {
  const lineEnd = text.indexOf('\n', from);
  const end = lineEnd < 0 ? text.length : lineEnd;
  return text[end - 1] === '\r' ? end - 1 : end;
}
