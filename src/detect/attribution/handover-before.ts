/** Who hands over before a quotation: in its own sentence, or in those before it. */

import { accordingBefore } from './according.ts';
import { clauseStart, sentenceStart } from './bounds.ts';
import { cuesIn, type Handover } from './cue.ts';
import { subjectOfCue, verbSecondSubject } from './cue-subject.ts';
import type { Grammar } from './grammar.ts';
import type { Element } from './narrative.ts';
import { firstSubject } from './subject.ts';

/** How near a verb stands when nothing but "that", a comma or an article parts it from the quotation. */
const ADJACENT = 3;

/** Who hands over before the run at `run`, in its sentence. */
export function handoverBefore(elements: readonly Element[], run: number, grammar: Grammar): Handover | null {
  const low = sentenceStart(elements, run);
  const according = accordingBefore(elements, low, run, grammar);
  const cues = cuesIn(elements, low, run, grammar);
  let chosen: Handover | null = null;
  let inner: Handover | null = null;
  for (const { at, isSaying: says } of cues) {
    if (according !== null && according.cue !== null && according.cue.start > elements[at]!.start) break;
    const isNear = run - at <= ADJACENT;
    // Of a verb that is neither sure nor near the subject of the sentence knows as much.
    if (!says && !isNear && chosen !== null) continue;
    const subject = subjectOfCue(elements, low, at, run, grammar);
    if (subject === null) continue;
    const word = elements[at]!;
    const found: Handover = {
      subject,
      cue: { start: word.start, end: word.end },
      strength: says ? 'saying' : 'presenting',
    };
    // "She said that he would offer “…”": inside a clause that another verb governs, the outer one counts.
    const isInner =
      subject.pronoun !== null &&
      !(isNear && says) &&
      cues.some((other) => other.at < at && other.at < subject.from && other.isSaying);
    if (isInner) {
      inner ??= found;
      continue;
    }
    if (says || isNear) return found;
    chosen ??= found;
  }
  chosen ??= inner;
  if (chosen !== null) return chosen;
  if (according !== null) return according;
  const subject =
    grammar.language === 'de'
      ? verbSecondSubject(elements, clauseStart(elements, low, run - 1), run, grammar)
      : firstSubject(elements, low, run, grammar);
  const isNobody = subject === null || (subject.pronoun === 'it' && grammar.language === 'de');
  return isNobody ? null : { subject, cue: null, strength: 'near' };
}

/** "…“, so die Ministerin": as sure as a verb where it names whoever spoke the words before. */
function isSource(elements: readonly Element[], { cue }: Handover, grammar: Grammar): boolean {
  const word = elements.find(({ start }) => start === cue?.start);
  return word?.kind === 'word' && grammar.cues.accordingBefore.has(word.key);
}

const MOST_SENTENCES_BACK = 4;

/** Who hands over in the sentences before the one that holds `run`, for a quotation that stands by itself. */
export function handoverEarlier(elements: readonly Element[], run: number, grammar: Grammar): Handover | null {
  let end = sentenceStart(elements, run) - 1;
  let nearest: Handover | null = null;
  for (let back = 0; back < MOST_SENTENCES_BACK && end > 0; back++) {
    const low = sentenceStart(elements, end);
    const found = handoverBefore(elements, end, grammar);
    if (found !== null && (found.strength === 'saying' || isSource(elements, found, grammar))) return found;
    if (found !== null && found.strength !== 'near') nearest ??= found;
    end = low - 1;
  }
  return nearest;
}
