/** What is to be seen of whoever may speak a quotation, each observation by the name it has among the weights. */

import { isSubordinate, subordinatesIn } from './clauses.ts';
import { formsOf } from './forms.ts';
import type { Grammar } from './grammar.ts';
import type { Element } from './narrative.ts';
import { acrossVerb, COARSE, classOf, roleOf, verbNear } from './neighbours.ts';
import type { Phrase } from './phrases.ts';
import type { Sentence } from './sentences.ts';
import type { Speech } from './speech.ts';
import { isSubjunctive } from './subjunctive.ts';

/** What the rules of word order say, to be weighed with the rest. */
export interface RuleAnswer {
  readonly speech: Speech;
  /** Which rule, and how sure it is: "before:saying". */
  readonly by: string;
  /** Whether word order leaves no doubt, so that nothing is left to be weighed. */
  readonly isSure: boolean;
}

export interface Circumstances {
  readonly grammar: Grammar;
  readonly sentences: readonly Sentence[];
  /** The last sentences of the paragraph before, the nearest first. */
  readonly earlier: readonly Sentence[];
  /** Elements of the quotation's first and last run. */
  readonly first: number;
  readonly last: number;
  readonly words: string;
  readonly rule: RuleAnswer;
  /** Speeches before this one, the nearest first. */
  readonly turns: readonly Turn[];
  readonly isReported: boolean;
}

/** Who spoke a quotation before this one. */
export interface Turn {
  readonly speech: Speech;
  readonly sameParagraph: boolean;
  /** How many paragraphs back. */
  readonly back: number;
}

export interface Surroundings {
  readonly size: string;
  /** What stands right before and right behind the quotation. */
  readonly lead: string;
  readonly tail: string;
  /** How much the narrator says in its sentence. */
  readonly narration: string;
}

export function surroundings(
  { words, first, last, grammar }: Circumstances,
  from: Sentence,
  to: Sentence,
): Surroundings {
  const count = words.split(/\s+/, 12).length;
  const size = count > 8 ? 'long' : count > 3 ? 'some' : 'few';
  const isUpper = /^\P{L}*\p{Lu}/u.test(words);
  let narrated = 0;
  for (let i = from.low; i < to.high; i++) if (from.elements[i]!.kind === 'word') narrated++;
  return {
    size: `${size}${isUpper ? 'U' : ''}`,
    lead: classOf(from.elements, first - 1, from.low, from.high, grammar),
    tail: classOf(to.elements, last + 1, to.low, to.high, grammar),
    narration: narrated === 0 ? 'bare' : narrated < 6 ? 'short' : 'told',
  };
}

export function observe(
  { first, last, grammar, rule, turns, isReported }: Circumstances,
  sentence: Sentence,
  phrase: Phrase,
  place: string,
  about: Surroundings,
): string[] {
  const { elements, low, high, phrases } = sentence;
  const where = place !== '0' ? place : phrase.end <= first ? 'b0' : phrase.first > last ? 'a0' : 'm0';
  const before = phrase.isSource ? 'according' : classOf(elements, phrase.first - 1, low, high, grammar);
  const behind = classOf(elements, phrase.end, low, high, grammar);
  const kind = COARSE[phrase.kind];
  const { stands: says, at: verb } = verbNear(elements, phrase, low, high, grammar);
  const rank = rankOf(phrases, phrase, where, first, last);
  const lead = where === 'a0' || where === 'n1' ? about.tail : about.lead;
  const role = roleOf(sentence, phrase, before, grammar);
  const side = where === 'b0' || where === 'a0' || where === 'm0' ? where : where.startsWith('b') ? 'b1' : where[0]!;
  const observations = [
    where,
    `kind:${phrase.kind}`,
    `${where}:${kind}`,
    `${side}:before:${before}`,
    `${side}:behind:${behind}`,
    `${kind}:before:${before}`,
    `${kind}:behind:${behind}`,
    `${side}:says:${says}`,
    `${kind}:says:${says}`,
    `before:${before}:says:${says}`,
    `${where}:rank:${rank}`,
    `${where}:${about.size}`,
    `${side}:lead:${lead}`,
    `lead:${lead}:says:${says}`,
    `${where}:${about.narration}`,
    `role:${role}`,
    `${kind}:role:${role}`,
    `${side}:role:${role}`,
    `role:${role}:says:${says}`,
    `${side}:${kind}:role:${role}`,
    `${side}:role:${role}:says:${says}`,
    `${side}:rank:${rank}:role:${role}`,
  ];
  if (isReported) observations.push(`reported:${where}`);
  if (grammar.capitalNouns)
    observations.push(...formsOf(elements, phrase, verb, grammar).flatMap((each) => [each, `${each}:${side}`]));
  const isBehindVerb = says === 'before' || says === 'presents-before';
  if (isBehindVerb && isClauseEdge(elements[verb - 1]))
    observations.push(`inverted:${side}`, `inverted:${side}:${kind}`);
  if (isSubjunctiveOf(elements, phrase, low)) observations.push('subjunctive', `subjunctive:${side}`);
  if (side === 'b1' && verb >= 0 && high - low <= MOST_INTRODUCING)
    observations.push('introduces', `introduces:${kind}`);
  const clause = isSubordinate(elements, phrase.first, low, grammar) ? 'within' : 'main';
  const between = where === 'b0' ? Math.min(2, subordinatesIn(elements, phrase.end, first, grammar)) : 0;
  observations.push(
    `clause:${clause}:${side}`,
    `clause:${clause}:says:${says}`,
    `between:${between}:${side}`,
    `between:${between}:says:${says}`,
  );
  observations.push(`${side}:before:${before}:lead:${lead}`);
  if (verb >= 0 && says !== 'later') {
    const other = acrossVerb(sentence, phrase, verb, grammar);
    observations.push(`across:${other}:${isBehindVerb}`, `across:${other}:${isBehindVerb}:${kind}`);
  }
  const front = elements[phrase.first - 1];
  if (phrase.first > low && front?.kind === 'word' && grammar.prepositions.has(front.key))
    observations.push(`preposition:${front.key}:${side}`);
  if (isRulePick(phrase, rule)) observations.push('rule', `rule:${rule.by}`, `rule:${where}`, `rule:${kind}`);
  const turn = turns[0];
  if (
    turn !== undefined &&
    turn.speech.speaker !== null &&
    kind === 'N' &&
    isSameEnd(elements, phrase, turn.speech.speaker.name)
  )
    observations.push(`spoke-last:${where}`);
  if (crossesRun(elements, phrase, where, first, last)) observations.push(`${where}:past-another`);
  return observations;
}

/** "Sie fügte hinzu." */
const MOST_INTRODUCING = 6;

/** Whether nothing of its clause stands before what follows: a mark, a quoted run, or the start. */
function isClauseEdge(before: Element | undefined): boolean {
  return before === undefined || before.kind !== 'word';
}

/** "die Fraktion nehme …": the subject of what somebody else is said to have said. */
function isSubjunctiveOf(elements: readonly Element[], phrase: Phrase, low: number): boolean {
  const behind = elements[phrase.end];
  if (behind?.kind === 'word' && isSubjunctive(behind)) return true;
  const front = elements[phrase.first - 1];
  return phrase.first > low && front?.kind === 'word' && isSubjunctive(front);
}

/** How many phrases that may speak stand nearer to the quotation. */
function rankOf(phrases: readonly Phrase[], phrase: Phrase, where: string, first: number, last: number): number {
  const isBefore = where.startsWith('b') || where.startsWith('p');
  let nearer = 0;
  for (const other of phrases) {
    if (other === phrase || other.kind === 'notion' || other.kind === 'other' || other.kind === 'it') continue;
    if (
      isBefore
        ? other.first > phrase.first && (where !== 'b0' || other.end <= first)
        : other.first < phrase.first && (where !== 'a0' || other.first > last)
    )
      nearer++;
  }
  return Math.min(3, nearer);
}

function crossesRun(elements: readonly Element[], phrase: Phrase, where: string, first: number, last: number): boolean {
  if (where === 'b0') {
    for (let i = phrase.end; i < first; i++) if (elements[i]!.kind === 'run') return true;
  } else if (where === 'a0') {
    for (let i = last + 1; i < phrase.first; i++) if (elements[i]!.kind === 'run') return true;
  }
  return false;
}

function isSameEnd(elements: readonly Element[], { end }: Phrase, name: string): boolean {
  const last = elements[end - 1];
  return last?.kind === 'word' && last.raw.length > 2 && name.endsWith(last.raw);
}

export function isRulePick({ subject }: Phrase, { speech }: RuleAnswer): boolean {
  const { speaker } = speech;
  return speaker !== null && subject.span.start < speaker.span.end && speaker.span.start < subject.span.end;
}

/** What is to be seen of whoever spoke before; `index`: how many different speakers ago. */
export function observeTurn(
  turn: Turn,
  index: number,
  { rule, isReported }: Circumstances,
  about: Surroundings,
): readonly string[] {
  const place = `turn${index}`;
  const where = turn.sameParagraph ? 'here' : turn.back > 2 ? 'far' : `back${turn.back}`;
  const observations = [
    place,
    `${place}:${where}`,
    `${place}:${where}:${about.narration}`,
    `${place}:${where}:${about.size}`,
    `${place}:lead:${about.lead}`,
    `${place}:tail:${about.tail}`,
    ...(isReported ? [`${place}:reported`] : []),
  ];
  if (index === 0) observations.push(`${place}:rule:${rule.speech.inherited ? 'same' : rule.by}`);
  return observations;
}

/** What is to be seen where nobody may speak. */
export function observeNobody({ rule, turns }: Circumstances, about: Surroundings): readonly string[] {
  return [
    'nobody',
    `nobody:${about.size}`,
    `nobody:lead:${about.lead}`,
    `nobody:tail:${about.tail}`,
    ...(rule.speech.speaker === null ? [`nobody:rule:${rule.by}`] : []),
    `nobody:${about.narration}`,
    `nobody:turns:${turns.length > 0}`,
  ];
}
