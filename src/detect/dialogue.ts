/**
 * Speeches that a dash opens, as French, Spanish, Portuguese, Italian, Polish and Russian print them. A dash opens a list
 * as well, and a signature: so the document has to show that people speak, by a narrator's words among theirs, or by
 * paragraphs that ask and exclaim.
 */

import { wordsOf } from '../text/words.ts';
import type { Span } from '../types.ts';
import { incisesIn, type Teller, tellerOf, tells, withoutIncises } from './incises.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Run } from './runs.ts';

const OPENING = /^(?:[—–―]\s?|-\s)(?=[\p{Lu}¿¡«"“„…])/u;
const INNER_OPENING = /\n[\t ]*(?=[—–―-]\s?[\p{Lu}¿¡«"“„…])/gu;
/** Greek asks with a semicolon. */
const SPEECH_END = /[.!?…;]["”»]?$/u;
const LIVELY = /[!?…;]["”»]?$/u;
/** Languages that print speech in marks; and of an unknown one no verb of saying is known. */
const PRINTED_IN_MARKS: ReadonlySet<string> = new Set(['', 'de', 'en']);
/** Without a narrator, so many speeches in so large a share of lively ones. */
const UNTOLD = { speeches: 4, livelyShare: 0.25 } as const;
const ENDED_SHARE = 0.8;

interface Speech {
  readonly outer: Span;
  readonly spans: readonly Span[];
  readonly isTold: boolean;
  /** Whether a verb of saying is among the narrator's words. */
  readonly isSaid: boolean;
  readonly isHyphen: boolean;
}

/** Whether the narrator begins with a verb of saying: "—dijo él". */
function isSaid(text: string, { start, end }: Span, teller: Teller): boolean {
  const lead = /^[\s,;!?….—–―]*/u.exec(text.slice(start, end))![0].length;
  return tells(wordsOf(text, start + lead, end), teller, true);
}

/** Lines of a paragraph that each begin with a dash. */
function piecesOf(text: string, { start, end }: Paragraph): readonly Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (const next of text.slice(start, end).matchAll(INNER_OPENING)) {
    pieces.push({ start: from, end: start + next.index });
    from = start + next.index + next[0].length;
  }
  return [...pieces, { start: from, end }];
}

/** In document order. Each is one quotation, with a run for every stretch between the narrator's words. */
export function dialogueOf(text: string, paragraphs: readonly Paragraph[], language: string | null): readonly Run[] {
  const teller = tellerOf(language);
  const speeches: Speech[] = [];
  let ended = 0;
  let lively = 0;
  for (const paragraph of paragraphs) {
    for (const piece of OPENING.test(text.slice(paragraph.start, paragraph.start + 4))
      ? piecesOf(text, paragraph)
      : []) {
      const dash = OPENING.exec(text.slice(piece.start, piece.start + 4))?.[0] ?? '';
      let end = piece.end;
      // The mark that opened before the first dash may close behind the last speech.
      if (/\s?»$/.test(text.slice(piece.start, end)) && !text.slice(piece.start, end).includes('«'))
        end -= /\s»$/.test(text.slice(piece.start, end)) ? 2 : 1;
      const inner = { start: piece.start + dash.length, end };
      const isTied = !/\s$/.test(dash);
      const incises = incisesIn(text, inner, { teller, dash: isTied ? 'tied' : 'alone' });
      const words = text.slice(inner.start, inner.end).trimEnd();
      if (SPEECH_END.test(words)) ended++;
      if (LIVELY.test(words)) lively++;
      if (!SPEECH_END.test(words) && incises.length === 0) {
        speeches.push({ outer: piece, spans: [], isTold: false, isSaid: false, isHyphen: dash.startsWith('-') });
        continue;
      }
      const spans = withoutIncises(text, inner, incises);
      speeches.push({
        outer: piece,
        spans,
        isTold: incises.length > 0,
        isSaid: incises.some((incise) => isSaid(text, incise, teller)),
        isHyphen: dash.startsWith('-'),
      });
    }
  }
  const told = speeches.filter(({ isTold }) => isTold).length;
  // One alone may be an item or a signature, unless the narrator says who speaks.
  const mayBeOne = !PRINTED_IN_MARKS.has(teller.language);
  const isEnough = speeches.length > 1 || (mayBeOne && speeches.some((each) => each.isSaid && !each.isHyphen));
  if (!isEnough || ended < ENDED_SHARE * speeches.length) return [];
  if (told === 0 && (speeches.length < UNTOLD.speeches || lively < UNTOLD.livelyShare * speeches.length)) return [];
  return speeches
    .filter(({ spans, isHyphen }) => spans.length > 0 && (!isHyphen || told > 1))
    .map(({ outer, spans }) => ({ outer, spans, isClosed: true }));
}
