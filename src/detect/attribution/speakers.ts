/** Who speaks each quotation, as the narrative around it says. */

import { isProperName } from '../../reference/names.ts';
import { mention } from '../../text/span.ts';
import type { Document, Mention, Quotation, Span, SpeakerMention } from '../../types.ts';
import {
  type Handover,
  handoverAfter,
  handoverBefore,
  handoverEarlier,
  handoverLate,
  isPresentedBehind,
  passiveAgent,
  sentenceStart,
} from './cue.ts';
import type { Grammar } from './grammar.ts';
import { type Element, elementsOf, outerRuns, paragraphsOf, type Run } from './narrative.ts';
import { type People, peopleOf, withoutTitles } from './people.ts';
import { isCapital, type Subject } from './subject.ts';

export interface Speech {
  readonly speaker: SpeakerMention | null;
  readonly cue: Mention | null;
  /** Taken over from the quotation before. */
  readonly inherited: boolean;
}

/** A speech with the narrator's words in the quotation's own sentence. */
export interface Spoken extends Speech {
  readonly before: Span;
  readonly after: Span;
}

const NOBODY: Speech = { speaker: null, cue: null, inherited: false };

interface Paragraph {
  readonly span: Span;
  readonly elements: readonly Element[];
}

/** One answer for each quotation. `within`: where to look, for quotations inside another one. */
export function speechesOf(
  document: Document,
  quotations: readonly Quotation[],
  grammar: Grammar,
  people: People,
): readonly Spoken[] {
  const { text } = document;
  const speeches = new Map<number, Spoken>();
  const runs = outerRuns(text, quotations, { start: 0, end: text.length });
  let last: { readonly name: string; readonly at: number } | null = null;
  let r = 0;
  let lastSpeech: Speech | null = null;
  const isDialogue = looksLikeDialogue(text, runs);
  let previous: Paragraph | null = null;
  for (const span of paragraphsOf(text)) {
    const first = r;
    while (r < runs.length && runs[r]!.start < span.end) r++;
    if (first === r) {
      previous = { span, elements: [] };
      lastSpeech = null;
      continue;
    }
    const end = Math.max(span.end, runs[r - 1]!.end);
    const paragraph: Paragraph = {
      span: { start: span.start, end },
      elements: elementsOf(text, span.start, end, runs.slice(first, r)),
    };
    const positions = positionsOf(paragraph.elements);
    let before: Speech | null = null;
    const carried: Speech | null = lastSpeech;
    for (const [quotation, at] of positions) {
      if (speeches.has(quotation)) continue;
      const found = handoverOf(text, paragraph, at, previous, grammar, before !== null);
      let speech: Speech = NOBODY;
      if (found !== null) speech = speechOf(text, found, people, grammar, last);
      if (found === null && before === null && !isDialogue && carried !== null)
        speech = { ...carried, inherited: true };
      if (
        speech.speaker === null &&
        before !== null &&
        before.speaker !== null &&
        (found === null || found.handover.strength === 'near' || found.handover.subject === null)
      ) {
        speech = { ...before, inherited: true };
      }
      speeches.set(quotation, { ...speech, ...regionsOf(paragraph.elements, at) });
      before = speech;
      if (speech.speaker !== null && isProperName(speech.speaker.name))
        last = { name: speech.speaker.name, at: paragraph.elements[at.at(-1)!]!.end };
    }
    previous = paragraph;
    lastSpeech = before === null || before.speaker === null ? null : before;
  }
  return quotations.map(
    (quotation, i) => speeches.get(i) ?? withinAnother(text, quotation, quotations, grammar, people),
  );
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

/** Names what a document names, with the quotations' own words told apart. */
export function peopleIn(document: Document, quotations: readonly Quotation[], grammar: Grammar | null): People {
  const runs = outerRuns(document.text, quotations, { start: 0, end: document.text.length });
  return peopleOf(document.text, grammar, quotedTest(runs));
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

function quotedTest(runs: readonly Run[]): (offset: number) => boolean {
  return (offset) => {
    let low = 0;
    let high = runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (runs[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    return low > 0 && offset < runs[low - 1]!.end;
  };
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

interface Found {
  readonly handover: Handover;
  readonly elements: readonly Element[];
}

const COMMA_AT_END = /[,，،—–-]\s*["'”’»“]*$/u;
const SOFT_END = /[?!…]\s*["'”’»“]*$/u;

function handoverOf(
  text: string,
  paragraph: Paragraph,
  at: readonly number[],
  previous: Paragraph | null,
  grammar: Grammar,
  follows: boolean,
): Found | null {
  const { elements } = paragraph;
  const first = at[0]!;
  const last = at.at(-1)!;
  const ending = text.slice(Math.max(elements[last]!.start, elements[last]!.end - 6), elements[last]!.end);
  const wrap = (handover: Handover | null): Found | null => (handover === null ? null : { handover, elements });
  if (at.length > 1) {
    const middle = handoverAfter(elements, first, grammar, true);
    if (middle !== null) return wrap(middle);
  }
  const low = sentenceStart(elements, first);
  let lead = 0;
  for (let i = low; i < first; i++) {
    const element = elements[i]!;
    if (element.kind === 'word' && !(grammar.and.has(element.key) || grammar.openers.has(element.key))) lead++;
  }
  const after = handoverAfter(elements, last, grammar, SOFT_END.test(ending));
  if (lead === 0) {
    if (after !== null) return wrap(after);
    // A run of the sentence before this one may hand over to both: “…,” and “…”.
    if (first === firstWordlessStart(elements, first)) return intro(text, paragraph, previous, grammar);
    return follows ? null : wrap(handoverEarlier(elements, first, grammar));
  }
  const before = handoverBefore(elements, first, grammar);
  if (after !== null && after.strength === 'saying' && COMMA_AT_END.test(ending) && before?.strength !== 'saying')
    return wrap(after);
  if (before !== null && before.strength !== 'near') return wrap(before);
  const late = after === null ? handoverLate(elements, last, grammar) : null;
  if (late !== null) return wrap(late);
  if (before !== null && after === null && grammar.language === 'de' && isPresentedBehind(elements, last, grammar)) {
    const agent = passiveAgent(elements, first, grammar);
    return wrap(
      agent === null ? { ...before, strength: 'presenting' } : { ...before, subject: agent, strength: 'presenting' },
    );
  }
  // Reported speech goes on: "Außerdem halte die Fraktion den Schritt für „…“."
  if (after === null && grammar.language === 'de' && isReported(elements, low, elements.length)) {
    const earlier = handoverEarlier(elements, first, grammar);
    if (earlier !== null && earlier.strength !== 'near') return wrap(earlier);
  }
  if (after !== null) return wrap(after);
  return wrap(before);
}

const REPORTED =
  /^(?:sei|seien|habe|werde|konne|musse|solle|wolle|durfe|gebe|gehe|bleibe|stehe|komme|halte|lasse|fuhre|sehe|liege|hatten?|waren?|wurden?|weise|richte|handele|handle)$/;

/** Whether a German sentence is in the subjunctive of reported speech. */
function isReported(elements: readonly Element[], low: number, high: number): boolean {
  for (let i = low; i < high && i - low < 60; i++) {
    const element = elements[i]!;
    if (element.kind === 'mark' && element.mark === '.') return false;
    if (element.kind === 'word' && REPORTED.test(element.key) && !/^(?:waren|wurden|hatten)$/.test(element.raw))
      return true;
  }
  return false;
}

/** `at` when only marks stand before it in the paragraph, else -1. */
function firstWordlessStart(elements: readonly Element[], at: number): number {
  for (let i = 0; i < at; i++) if (elements[i]!.kind !== 'mark') return -1;
  return at;
}

const COLON_AT_END = /[:：]\s*$/u;
const MOST_INTRO_UNITS = 600;

/** The last sentence of the paragraph before, when it ends in a colon. */
function intro(text: string, paragraph: Paragraph, previous: Paragraph | null, grammar: Grammar): Found | null {
  if (previous === null) return null;
  const { start, end } = previous.span;
  if (!COLON_AT_END.test(text.slice(Math.max(start, end - 4), end))) return null;
  const from = Math.max(start, end - MOST_INTRO_UNITS);
  const run: Run = { start: paragraph.span.start, end: paragraph.span.start, quotation: -1, run: 0 };
  const elements = previous.elements.length > 0 ? [...previous.elements] : elementsOf(text, from, end, []);
  elements.push({ kind: 'run', start: run.start, end: run.end, quotation: -1, run: 0 });
  const handover = handoverBefore(elements, elements.length - 1, grammar);
  return handover === null ? null : { handover, elements };
}

function speechOf(
  text: string,
  found: Found,
  people: People,
  grammar: Grammar,
  last: { readonly name: string; readonly at: number } | null,
): Speech {
  const { subject, cue } = found.handover;
  const cueMention = cue === null ? null : mention(text, cue);
  if (subject === null) return { ...NOBODY, cue: cueMention };
  const written = mention(text, subject.span);
  const name =
    subject.pronoun === null
      ? nameOf(text, found.elements, subject, people, grammar)
      : people.meant(subject.pronoun, subject.span.start, last);
  if (
    found.handover.strength === 'near' &&
    subject.pronoun === null &&
    name !== null &&
    !isProperName(name) &&
    !introduces(found)
  ) {
    // "The bridge is “quite safe”": the subject of the sentence need not speak at all.
    return { ...NOBODY, cue: cueMention };
  }
  if (name === null) {
    // A pronoun for a thing or for several, without a name to stand for it, still says whose words they are not.
    return { ...NOBODY, cue: cueMention };
  }
  return { speaker: { ...written, name }, cue: cueMention, inherited: false };
}

/** Whether a colon hands over to the quotation. */
function introduces({ elements, handover }: Found): boolean {
  const from = handover.subject?.to ?? 0;
  for (let i = from; i < elements.length; i++) {
    const element = elements[i]!;
    if (element.kind === 'mark' && element.mark === ':') return elements[i + 1]?.kind === 'run';
    if (element.kind === 'run' || (element.kind === 'mark' && element.mark === '.')) return false;
  }
  return false;
}

/** The name within a subject: "his campaign manager, Corey Lewandowski" → "Corey Lewandowski"; a description as it stands. */
function nameOf(
  text: string,
  elements: readonly Element[],
  subject: Subject,
  people: People,
  grammar: Grammar,
): string {
  const words: { raw: string; key: string; start: number; end: number; capital: boolean }[] = [];
  for (let i = subject.from; i < subject.to; i++) {
    const element = elements[i]!;
    if (element.kind === 'word') words.push({ ...element, capital: isCapital(element) });
  }
  const whole = text
    .slice(words[0]?.start ?? subject.span.start, words.at(-1)?.end ?? subject.span.end)
    .replace(/\s+/g, ' ');
  // The head ends at the first link: "a spokesman for the Trump campaign" names no Trump.
  let end = words.length;
  for (let i = 1; i < words.length; i++) {
    if (!grammar.links.has(words[i]!.key) || words[i]!.capital) continue;
    const isInName =
      words[i - 1]!.capital &&
      words[i + 1]?.capital === true &&
      i - 1 > 0 &&
      grammar.language !== 'en' &&
      !grammar.capitalNouns;
    if (isInName) continue;
    end = i;
    break;
  }
  let to = end;
  while (to > 0 && !words[to - 1]!.capital) to--;
  const isDescription = to < end || to === 0;
  if (!isDescription) {
    let from = to;
    while (
      from > 0 &&
      (words[from - 1]!.capital ||
        (from > 1 &&
          words[from - 2]!.capital &&
          /^(?:von|van|de|del|di|da|du|der|den|la|bin|ibn|al)$/.test(words[from - 1]!.key)))
    ) {
      if (/[’']s?$/.test(words[from - 1]!.raw) && from < to) break;
      if (grammar.determiners.has(words[from - 1]!.key) && from < to) break;
      from--;
    }
    const run = text
      .slice(words[from]!.start, words[to - 1]!.end)
      .replace(/\s+/g, ' ')
      .replace(/[’']s$/, '');
    const startsWithArticle = words[0] !== undefined && grammar.determiners.has(words[0].key);
    const isOrganisation = startsWithArticle && from <= 1 && grammar.language === 'en' && to - from > 0;
    const bare = withoutTitles(run);
    if (isOrganisation && people.genderOf(bare) === null && bare === run)
      return people.fullest(run, subject.span.start) === run ? whole : people.fullest(run, subject.span.start);
    if (grammar.capitalNouns && startsWithArticle && to - from === 1) return whole;
    return people.fullest(bare, subject.span.start);
  }
  // "his campaign manager, Corey Lewandowski, said"
  const named = apposition(text, subject.span.end);
  if (named !== null && /\p{Ll}/u.test(whole)) return people.fullest(withoutTitles(named), subject.span.start);
  // "The witches in Macbeth" are the witches.
  const place = words.findIndex(({ key }, i) => i > 0 && key === 'in');
  return place < 0 ? whole : whole.slice(0, words[place]!.start - words[0]!.start).trim();
}

const APPOSITION = /^,\s((?:\p{Lu}[\p{L}\p{M}.’'-]*\s){1,4}\p{Lu}[\p{L}\p{M}’'-]*)(?=[,.]?\s|,)/u;

function apposition(text: string, from: number): string | null {
  return APPOSITION.exec(text.slice(from, from + 80))?.[1] ?? null;
}
