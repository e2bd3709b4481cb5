/** What a document says that somebody said, in its own words: "X said that …", "according to X, …". */

import { statementWordsOf } from '../language/statements.ts';
import { mention } from '../text/span.ts';
import type { AttributedStatement, Document, Quotation } from '../types.ts';
import { sentenceBounds } from './attribution/bounds.ts';
import { narrationOf } from './attribution/narration.ts';
import { type Element, elementsOf, paragraphsOf } from './attribution/narrative.ts';
import { reportedIn } from './attribution/reported.ts';
import { type LastSpeaker, type Speech, speechBy } from './attribution/speech.ts';
import { isReported } from './attribution/subjunctive.ts';
import { attributionAt } from './attribution.ts';

/**
 * In document order, beside the quotations that `detect` found: none overlaps one. Spans are in code units of the
 * document's text. Linear in its length.
 */
export function statementsIn(document: Document, quotations: readonly Quotation[]): readonly AttributedStatement[] {
  const { text } = document;
  const narration = narrationOf(document, quotations);
  const { language, grammar, runs, people } = narration;
  const words = grammar === null ? null : statementWordsOf(grammar.language);
  if (grammar === null || words === null) return [];
  const statements: AttributedStatement[] = [];
  let last: LastSpeaker | null = null;
  let r = 0;
  for (const span of paragraphsOf(text)) {
    while (r < runs.length && runs[r]!.end <= span.start) r++;
    const within = [];
    for (let k = r; k < runs.length && runs[k]!.start < span.end; k++)
      if (runs[k]!.start >= span.start && runs[k]!.end <= span.end) within.push(runs[k]!);
    const elements = elementsOf(text, span.start, span.end, within);
    let speaking: Speech | null = null;
    for (const { low, high } of sentenceBounds(elements)) {
      const found = reportedIn(elements, low, high, grammar, words);
      let speech: Speech;
      let content: { readonly from: number; readonly to: number };
      if (found !== null) {
        speech = speechBy(
          text,
          { subject: found.subject, cue: found.cue, elements, isSaid: true },
          people,
          grammar,
          last,
        );
        content = found;
      } else if (
        speaking !== null &&
        grammar.language === 'de' &&
        isPlain(elements, low, high) &&
        isReported(elements, low, high)
      ) {
        // The subjunctive goes on with what somebody said.
        speech = { ...speaking, inherited: true };
        content = { from: low, to: high };
      } else {
        speaking = null;
        continue;
      }
      speaking = speech;
      if (speech.speaker !== null && speech.speaker.name !== '' && found !== null)
        last = { name: speech.speaker.name, at: found.subject.span.end };
      const start = elements[content.from]!.start;
      const end = elements[content.to - 1]!.end;
      const spoken = {
        ...speech,
        before: { start: Math.min(elements[low]!.start, start), end: start },
        after: { start: end, end: Math.max(end, elements[high - 1]!.end) },
      };
      const { words: written } = mention(text, { start, end });
      const attribution = attributionAt(narration, { start, end }, spoken);
      if (attribution === null) continue;
      statements.push({ span: { start, end }, words: written, language, attribution });
    }
  }
  return statements;
}

function isPlain(elements: readonly Element[], low: number, high: number): boolean {
  for (let i = low; i < high; i++) if (elements[i]!.kind === 'run') return false;
  return high - low > 3;
}
