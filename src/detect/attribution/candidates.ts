/** Who may speak a quotation: every phrase near it, whoever spoke before, and nobody; each with what is to be seen of it. */

import { countFirst } from '../../text/ordered.ts';
import type { Grammar } from './grammar.ts';
import { type Element, wordAt } from './narrative.ts';
import { maySpeak, verbNear } from './neighbours.ts';
import {
  type Circumstances,
  isRulePick,
  observe,
  observeNobody,
  observeTurn,
  type RuleAnswer,
  surroundings,
  type Turn,
} from './observed.ts';
import type { Phrase } from './phrases.ts';
import type { Sentence } from './sentences.ts';

export interface Candidate {
  readonly phrase: Phrase | null;
  readonly elements: readonly Element[];
  /** Taken over from a quotation before. */
  readonly turn: Turn | null;
  /** What is to be seen of it, each by the name it has among the weights. */
  readonly observations: readonly string[];
}

const MOST_PER_SENTENCE = 14;

export function candidatesFor(circumstances: Circumstances): Candidate[] {
  const { sentences, earlier, first, last, rule, turns } = circumstances;
  const candidates: Candidate[] = [];
  const from = countFirst(sentences.length, (k) => sentences[k]!.high <= first);
  let to = from;
  while (to + 1 < sentences.length && sentences[to]!.high <= last) to++;
  const about = surroundings(circumstances, sentences[from]!, sentences[to]!);
  const add = (sentence: Sentence, place: string): void => {
    let { phrases } = sentence;
    if (phrases.length > MOST_PER_SENTENCE) {
      const nearest = phrases.findIndex(({ first: start }) => start > first);
      const start = Math.max(
        0,
        Math.min(phrases.length, (nearest < 0 ? phrases.length : nearest) + 5) - MOST_PER_SENTENCE,
      );
      phrases = phrases.slice(start, start + MOST_PER_SENTENCE);
    }
    for (const phrase of phrases) {
      if (!maySpeak(sentence, phrase, place !== '0', circumstances.grammar)) continue;
      if (place === '0' && circumstances.isReported && !isNarrated(sentence, phrase, circumstances.grammar)) continue;
      candidates.push({
        phrase,
        elements: sentence.elements,
        turn: null,
        observations: observe(circumstances, sentence, phrase, place, about),
      });
    }
  };
  const isOwn = isApposed(sentences[from]!, first, rule);
  if (!isOwn) for (let i = Math.max(0, from - 3); i < from; i++) add(sentences[i]!, `b${from - i}`);
  for (let i = from; i <= to; i++) add(sentences[i]!, '0');
  // “Why?” Smith asked.
  const next = sentences[to + 1];
  if (next !== undefined && next.isJoined) add(next, 'n1');
  if (!isOwn) for (const [i, sentence] of earlier.entries()) add(sentence, `p${i + 1}`);

  // The rules may cut a phrase otherwise.
  const { speaker } = rule.speech;
  if (speaker !== null && !rule.speech.inherited) {
    const isKnown = candidates.some(({ phrase }) => phrase !== null && isRulePick(phrase, rule));
    if (!isKnown)
      candidates.push({
        phrase: null,
        elements: [],
        turn: null,
        observations: ['rule', `rule:${rule.by}`, 'rule-alone'],
      });
  }
  if (!isOwn)
    for (const [i, turn] of turns.entries())
      candidates.push({ phrase: null, elements: [], turn, observations: observeTurn(turn, i, circumstances, about) });
  candidates.push({
    phrase: null,
    elements: [],
    turn: null,
    observations: observeNobody(circumstances, about),
  });
  return candidates;
}

/** Whether a phrase in reported speech stands outside of it: with a verb of saying, or behind "according to", or "für". */
function isNarrated(sentence: Sentence, phrase: Phrase, grammar: Grammar): boolean {
  const { elements, low, high } = sentence;
  const front = wordAt(elements, phrase.first - 1);
  if (phrase.isSource || front?.key === 'fur') return true;
  return verbNear(elements, phrase, low, high, grammar).at >= 0;
}

/** "The motion, “…,” was carried": the words of the thing that begins the sentence, and not of whoever spoke before. */
function isApposed({ elements, low, phrases }: Sentence, first: number, { by }: RuleAnswer): boolean {
  const opening = phrases[0];
  const comma = elements[first - 1];
  return (
    opening !== undefined &&
    opening.first === low &&
    opening.end === first - 1 &&
    comma?.kind === 'mark' &&
    comma.mark === ',' &&
    !by.endsWith('saying') &&
    ['notion', 'other', 'writing'].includes(opening.kind)
  );
}
