/** Who speaks each quotation, as the narrative around it says. */

import { isProperName } from '../../reference/names.ts';
import { countFirst } from '../../text/ordered.ts';
import type { Quotation, Span } from '../../types.ts';
import { sentenceStart } from './bounds.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import type { Grammar } from './grammar.ts';
import { handoverOf, type Paragraph } from './handover.ts';
import type { Narration } from './narration.ts';
import { type Element, elementsOf, outerRuns, paragraphsOf, type Run } from './narrative.ts';
import type { RuleAnswer, Turn } from './observed.ts';
import type { People } from './people.ts';
import { chosen, cueOf } from './ranking.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { type Weights, weightsFor } from './speaker-weights.ts';
import { doubted, isInWords, type LastSpeaker, NOBODY, type Speech, speechBy, speechOf } from './speech.ts';
import { isReported } from './subjunctive.ts';

/** A speech with the narrator's words in the quotation's own sentence. */
export interface Spoken extends Speech {
  readonly before: Span;
  readonly after: Span;
}

/**
 * Sees what each quotation's speaker was chosen from, where word order left a doubt. `quotation` counts as they were
 * given.
 */
export type Watch = (quotation: number, candidates: readonly Candidate[], speechOf: (of: Candidate) => Speech) => void;

/** One answer for each quotation, in a language whose grammar is known. */
export function speechesOf(
  { document: { text, markup }, runs, people }: Narration,
  quotations: readonly Quotation[],
  grammar: Grammar,
  watch?: Watch,
): readonly Spoken[] {
  const headings = markup.filter(({ kind }) => kind === 'heading').map((each) => each.span);
  const telling = new Telling(text, quotations, grammar, people, looksLikeDialogue(text, runs), headings, watch);
  let r = 0;
  for (const span of paragraphsOf(text)) {
    const first = r;
    while (r < runs.length && runs[r]!.start < span.end) r++;
    telling.read(span, runs.slice(first, r));
  }
  return quotations.map(
    (quotation, i) => telling.speeches.get(i) ?? withinAnother(text, quotation, quotations, grammar, people),
  );
}

/** How many paragraphs back a speaker may still be speaking. */
const MOST_PARAGRAPHS_BACK = 8;
const MOST_TURNS = 3;
/** How much of a paragraph without quotations is read, at its end. */
const EARLIER_UNITS = 600;

/** A text read paragraph by paragraph, with who has spoken so far. */
class Telling {
  readonly speeches = new Map<number, Spoken>();
  private readonly text: string;
  private readonly quotations: readonly Quotation[];
  private readonly grammar: Grammar;
  private readonly people: People;
  private readonly isDialogue: boolean;
  private readonly headings: readonly Span[];
  private readonly weights: Weights | null;
  private readonly watch: Watch | undefined;
  private last: LastSpeaker | null = null;
  /** The speech at the end of the paragraph before, when it has one. */
  private carried: Speech | null = null;
  private previous: Paragraph | null = null;
  /** The last sentences of the paragraph before, the nearest first; null until they are asked for. */
  private ending: readonly Sentence[] | null = null;
  private turns: { readonly speech: Speech; readonly paragraph: number }[] = [];
  private paragraphs = 0;

  constructor(
    text: string,
    quotations: readonly Quotation[],
    grammar: Grammar,
    people: People,
    isDialogue: boolean,
    headings: readonly Span[],
    watch: Watch | undefined,
  ) {
    this.text = text;
    this.headings = headings;
    this.quotations = quotations;
    this.grammar = grammar;
    this.people = people;
    this.isDialogue = isDialogue;
    this.weights = weightsFor(grammar.language, isDialogue);
    this.watch = watch;
  }

  read(span: Span, runs: readonly Run[]): void {
    this.paragraphs++;
    this.ending = null;
    if (runs.length === 0) {
      // A heading tells of what is to come, and of nobody who speaks next.
      this.previous = this.isHeading(span) ? null : { span, elements: [] };
      this.carried = null;
      return;
    }
    const end = Math.max(span.end, runs.at(-1)!.end);
    const elements = elementsOf(this.text, span.start, end, runs);
    const paragraph: Paragraph = { span: { start: span.start, end }, elements };
    let sentences: readonly Sentence[] | null = null;
    let before: Speech | null = null;
    for (const [quotation, at] of positionsOf(elements)) {
      if (this.speeches.has(quotation)) continue;
      const rule = this.byRule(paragraph, at, before);
      let { speech } = rule;
      if (!rule.isSure && (this.watch !== undefined || this.weights !== null)) {
        sentences ??= sentencesOf(elements, this.grammar, this.people);
        speech = this.ranked(quotation, paragraph, sentences, at, rule);
      }
      this.speeches.set(quotation, { ...speech, ...regionsOf(elements, at) });
      before = speech;
      if (speech.speaker !== null) {
        this.turns = [{ speech, paragraph: this.paragraphs }, ...this.turns.slice(0, MOST_TURNS * 2)];
        if (isProperName(speech.speaker.name)) this.last = { name: speech.speaker.name, at: elements[at.at(-1)!]!.end };
      }
    }
    this.previous = paragraph;
    this.carried = before === null || before.speaker === null ? null : before;
  }

  private isHeading({ start, end }: Span): boolean {
    const { headings } = this;
    const next = headings[countFirst(headings.length, (k) => headings[k]!.end <= start)];
    return next !== undefined && next.start < end;
  }

  private byRule(paragraph: Paragraph, at: readonly number[], before: Speech | null): RuleAnswer {
    const { text, people, grammar } = this;
    const found = handoverOf(text, paragraph, at, this.previous, grammar, before !== null);
    const by = found === null ? 'none' : `${found.by}:${found.handover.strength}`;
    const speech = found === null ? NOBODY : speechOf(text, found, people, grammar, this.last);
    if (found === null && before === null && !this.isDialogue && this.carried !== null)
      return { speech: { ...this.carried, inherited: true }, by: 'carried', isSure: false };
    if (
      speech.speaker === null &&
      before !== null &&
      before.speaker !== null &&
      (found === null || found.handover.strength === 'near' || found.handover.subject === null)
    )
      return { speech: { ...before, inherited: true }, by: 'again', isSure: false };
    return { speech, by, isSure: found !== null && found.isSure && speech.speaker !== null };
  }

  private ranked(
    quotation: number,
    paragraph: Paragraph,
    sentences: readonly Sentence[],
    at: readonly number[],
    rule: RuleAnswer,
  ): Speech {
    const { grammar } = this;
    const { elements } = paragraph;
    const first = at[0]!;
    const candidates = candidatesFor({
      grammar,
      sentences,
      earlier: this.earlier(),
      first,
      last: at.at(-1)!,
      words: this.quotations[quotation]!.words,
      rule,
      turns: this.recent(),
      isReported: grammar.language === 'de' && isReported(elements, sentenceStart(elements, first), elements.length),
    });
    const speechFor = (candidate: Candidate): Speech =>
      this.speechFor(candidate, candidate.elements === elements ? first : Infinity, rule.speech);
    this.watch?.(quotation, candidates, speechFor);
    if (this.weights === null) return rule.speech;
    return speechFor(chosen(candidates, this.weights));
  }

  private speechFor({ phrase, elements, turn, observations }: Candidate, run: number, byRule: Speech): Speech {
    if (observations.includes('rule')) return byRule;
    if (turn !== null) {
      const isRules = byRule.inherited && byRule.speaker?.name === turn.speech.speaker?.name;
      const speech = { ...turn.speech, inherited: true };
      return isRules ? speech : doubted(speech, 'weighed');
    }
    if (phrase === null || phrase.kind === 'self')
      return { ...NOBODY, cue: byRule.speaker === null ? byRule.cue : null };
    const { subject } = phrase;
    const cue = cueOf(elements, phrase, run, this.grammar);
    const before = elements[run - 1];
    const isSaid = phrase.isSource || (before?.kind === 'mark' && before.mark === ':');
    const speech = speechBy(this.text, { subject, cue, elements, isSaid }, this.people, this.grammar, this.last);
    // "According to Reed", "in Reed’s words".
    const isCredited = phrase.isSource || isInWords(speech.speaker?.words ?? '');
    return isCredited ? speech : doubted(speech, 'weighed');
  }

  /** The last sentences of the paragraph before, the nearest first. */
  private earlier(): readonly Sentence[] {
    this.ending ??= this.previous === null ? [] : this.endingOf(this.previous);
    return this.ending;
  }

  private endingOf({ span, elements }: Paragraph): readonly Sentence[] {
    const read =
      elements.length > 0
        ? elements
        : elementsOf(this.text, Math.max(span.start, span.end - EARLIER_UNITS), span.end, []);
    return sentencesOf(read, this.grammar, this.people).slice(-2).reverse();
  }

  /** The speeches before this one by different speakers, the nearest first. */
  private recent(): readonly Turn[] {
    const turns: Turn[] = [];
    const names = new Set<string>();
    for (const { speech, paragraph } of this.turns) {
      const back = this.paragraphs - paragraph;
      if (back > MOST_PARAGRAPHS_BACK || turns.length === MOST_TURNS) break;
      const name = speech.speaker!.name;
      if (names.has(name)) continue;
      names.add(name);
      turns.push({ speech, sameParagraph: back === 0, back });
    }
    return turns;
  }
}

const MOST_OUTER_UNITS = 2000;

/** Of a quotation inside another one: whoever the outer quotation's own words say. */
function withinAnother(
  text: string,
  quotation: Quotation,
  quotations: readonly Quotation[],
  grammar: Grammar,
  people: People,
): Spoken {
  const { start, end } = quotation.span;
  const nobody = { ...NOBODY, before: { start, end: start }, after: { start: end, end } };
  const outer = outerOf(quotation, quotations);
  if (outer === null || outer.end - outer.start > MOST_OUTER_UNITS) return nobody;
  const elements = elementsOf(text, outer.start, outer.end, outerRuns(text, [quotation], outer));
  const at = elements.flatMap((element, i) => (element.kind === 'run' ? [i] : []));
  if (at.length === 0) return nobody;
  const found = handoverOf(text, { span: outer, elements }, at, null, grammar, false);
  if (found === null || found.handover.strength === 'near') return nobody;
  return { ...speechOf(text, found, people, grammar, null), ...regionsOf(elements, at) };
}

/** The run of another quotation that this one lies in; quotations are in order of start. */
function outerOf({ span }: Quotation, quotations: readonly Quotation[]): Span | null {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.span.start <= span.start) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0 && low - i < 40; i--) {
    const run = quotations[i]!.spans.find(
      (each) => each.start <= span.start && span.end <= each.end && each.end - each.start > span.end - span.start,
    );
    if (run !== undefined) return run;
  }
  return null;
}

/** The narrator's words before and behind a quotation, as far as its sentence and the next quotation reach. */
function regionsOf(
  elements: readonly Element[],
  at: readonly number[],
): { readonly before: Span; readonly after: Span } {
  const first = elements[at[0]!]!;
  const last = elements[at.at(-1)!]!;
  let low = sentenceStart(elements, at[0]!);
  for (let i = at[0]! - 1; i >= low; i--) if (elements[i]!.kind === 'run') low = i + 1;
  let high = at.at(-1)! + 1;
  while (high < elements.length && isWithinSentence(elements[high]!) && high - at.at(-1)! < 60) high++;
  const before = { start: Math.min(elements[low]!.start, first.start), end: first.start };
  return { before, after: { start: last.end, end: Math.max(last.end, elements[high - 1]!.end) } };
}

function isWithinSentence(element: Element): boolean {
  return element.kind === 'word' || (element.kind === 'mark' && element.mark !== '.' && element.mark !== '?');
}

/** More than this share of quotations standing alone in their paragraph: people talk to each other, and take turns. */
const DIALOGUE_SHARE = 0.4;

/** Whether many paragraphs are nothing but a quotation, as in a story; there the next one is somebody else's. */
function looksLikeDialogue(text: string, runs: readonly Run[]): boolean {
  let alone = 0;
  for (const { start, end } of runs) {
    const isFirst = /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 8), start));
    const isLast = /^[ \t]*(?:\n|$)/.test(text.slice(end, end + 8));
    if (isFirst && isLast) alone++;
  }
  return alone > 4 && alone > DIALOGUE_SHARE * runs.length;
}

/** Where the runs of each quotation stand among the elements. */
function positionsOf(elements: readonly Element[]): ReadonlyMap<number, readonly number[]> {
  const positions = new Map<number, number[]>();
  for (const [i, element] of elements.entries()) {
    if (element.kind !== 'run') continue;
    const known = positions.get(element.quotation);
    if (known === undefined) positions.set(element.quotation, [i]);
    else known.push(i);
  }
  return positions;
}
