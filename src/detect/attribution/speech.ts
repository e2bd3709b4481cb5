/** What is known of who speaks a quotation: the speaker as written, and the name that is meant. */

import { PEERESSES } from '../../reference/name-parts.ts';
import { isProperName } from '../../reference/names.ts';
import { countFirst } from '../../text/ordered.ts';
import { mention } from '../../text/span.ts';
import { keyOf } from '../../text/words.ts';
import type { Mention, Span, SpeakerMention } from '../../types.ts';
import type { Grammar } from './grammar.ts';
import type { Found } from './handover.ts';
import { isGivenName, withoutTitles } from './name-rows.ts';
import { type Subject, subjectFrom } from './named.ts';
import { type Element, isCapital } from './narrative.ts';
import type { People } from './people.ts';
import { isAffected, isDenied, isHearer } from './stance.ts';
import { describesOnly, isAddressed, isDeclined, isSignal, quotesAnother } from './vague.ts';

/**
 * Why the words need not be in the mouth of one who is named:
 *
 * - `pronoun`: several may be meant by it.
 * - `wordless`: whoever the sentence is about has no word of saying.
 * - `hands-on`: the subject quotes somebody else again.
 * - `description`: "residents" names nobody.
 * - `left-out`: the verb of saying has no subject, and somebody named before is taken.
 * - `weighed`: no rule names anybody, and the weights prefer this one.
 */
export type Doubt = 'pronoun' | 'wordless' | 'hands-on' | 'description' | 'left-out' | 'weighed';

export interface Speech {
  readonly speaker: SpeakerMention | null;
  /** The first that applies; null where there is none, or nobody speaks. */
  readonly doubt: Doubt | null;
  readonly cue: Mention | null;
  /** Taken over from the quotation before. */
  readonly inherited: boolean;
}

/** Who spoke last, and where. */
export interface LastSpeaker {
  readonly name: string;
  readonly at: number;
}

export const NOBODY: Speech = { speaker: null, doubt: null, cue: null, inherited: false };

/** What a rule found, as a speech: the speaker with the name meant, and the cue. */
export function speechOf(
  text: string,
  found: Found,
  people: People,
  grammar: Grammar,
  last: LastSpeaker | null,
): Speech {
  const { subject, cue, strength } = found.handover;
  const isSaid = introduces(found);
  const speech = speechBy(text, { subject, cue, elements: found.elements, isSaid }, people, grammar, last);
  // "The bridge is “quite safe”": the subject of the sentence need not speak at all.
  const isIdle =
    strength === 'near' &&
    subject?.pronoun === null &&
    speech.speaker !== null &&
    !isProperName(speech.speaker.name) &&
    !isSaid;
  if (isIdle) return { ...speech, speaker: null, doubt: null };
  return found.handover.isOmitted === true ? doubted(speech, 'left-out') : speech;
}

/** With a doubt, unless there is one already or nobody speaks. */
export function doubted(speech: Speech, doubt: Doubt): Speech {
  return speech.speaker === null || speech.doubt !== null ? speech : { ...speech, doubt };
}

export interface SpeechParts {
  readonly subject: Subject | null;
  readonly cue: Span | null;
  readonly elements: readonly Element[];
  /** Whether something other than a cue, a colon or "according to", lays the words in the subject's mouth. */
  readonly isSaid: boolean;
}

/** A pronoun for which nobody fitting was named has an empty name. */
export function speechBy(
  text: string,
  by: SpeechParts,
  people: People,
  grammar: Grammar,
  last: LastSpeaker | null,
): Speech {
  const { elements } = by;
  const cue = by.cue === null ? null : mention(text, by.cue);
  const at = by.cue === null ? -1 : indexAt(elements, by.cue.start);
  const isTold = at >= 0 && isHearer(elements, at, grammar);
  const subject = isTold ? agentOf(elements, at, grammar) : by.subject;
  if (subject === null || (at >= 0 && isDenied(elements, at, grammar))) return { ...NOBODY, cue };
  const written = text.slice(subject.span.start, subject.span.end);
  const isSaid = (by.isSaid && !isAffected(elements, subject.to, grammar)) || isInWords(written);
  if (isAddressed(written) || (cue === null && isSignal(written))) return NOBODY;
  const { name, isSure } =
    subject.pronoun === null
      ? { name: nameOf(text, elements, subject, people, grammar), isSure: true }
      : people.meant(subject.pronoun, subject.span.start, last);
  const isDescription = (): boolean =>
    subject.pronoun === null && describesOnly(text, subject.span, name, { grammar, people, hasCue: cue !== null });
  const isHandedOn = cue !== null && quotesAnother(cue.words, elements, subject.to);
  let doubt: Doubt | null = null;
  if (!isSure) doubt = 'pronoun';
  else if (cue === null && !isSaid) doubt = 'wordless';
  else if (isHandedOn) doubt = 'hands-on';
  else if (isDescription()) doubt = 'description';
  const speaker = {
    ...mention(text, subject.span),
    name,
    ...(cue !== null && isDeclined(cue.words, grammar) ? { declined: true as const } : {}),
  };
  return { speaker, doubt, cue, inherited: false };
}

/** Which element begins at an offset, or -1. */
function indexAt(elements: readonly Element[], start: number): number {
  const index = countFirst(elements.length, (k) => elements[k]!.start < start);
  return elements[index]?.start === start ? index : -1;
}

/** "… was told by Stone": who does what a passive verb says. */
function agentOf(elements: readonly Element[], cue: number, grammar: Grammar): Subject | null {
  for (let i = cue + 1; i < elements.length && i - cue < 6; i++) {
    const word = elements[i]!;
    if (word.kind !== 'word') return null;
    if (word.key === 'by') return subjectFrom(elements, i + 1, elements.length, grammar);
  }
  return null;
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
  // "der Außenminister der Republik Sergej Lawrow": the name stands behind what describes it.
  const named = grammar.capitalNouns && end < words.length ? nameAtEnd(text, words, people) : null;
  if (named !== null) return people.fullest(named, subject.span.start);
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
    const behind = grammar.capitalNouns && startsWithArticle ? apposition(text, subject.span.end) : null;
    if (behind !== null) return people.fullest(withoutTitles(behind), subject.span.start);
    if (isOrganisation && people.genderOf(bare) === null && bare === run)
      return people.fullest(run, subject.span.start) === run ? whole : people.fullest(run, subject.span.start);
    if (grammar.capitalNouns && startsWithArticle && to - from === 1) return whole;
    const fullest = people.fullest(bare, subject.span.start);
    return fullest === bare ? asPeeress(run, bare) : fullest;
  }
  // "Ellison’s words" are Ellison's.
  const owner = words.findIndex(({ raw, capital }) => !capital || /[’']s?$/.test(raw));
  const said = words[owner + 1];
  if (owner >= 0 && words[owner]!.capital && said !== undefined && UTTERANCE.test(said.key)) {
    const owning = text.slice(words[0]!.start, words[owner]!.end).replace(/\s+/g, ' ');
    return people.fullest(withoutTitles(owning.replace(/[’']s?$/, '')), subject.span.start);
  }
  // "his campaign manager, Corey Lewandowski, said"
  const apposed = apposition(text, subject.span.end);
  if (apposed !== null && /\p{Ll}/u.test(whole)) return people.fullest(withoutTitles(apposed), subject.span.start);
  // "The witches in Macbeth" are the witches.
  const place = words.findIndex(({ key }, i) => i > 0 && key === 'in');
  return place < 0 ? whole : whole.slice(0, words[place]!.start - words[0]!.start).trim();
}

/** "Lady Macbeth" is not Macbeth. */
function asPeeress(run: string, bare: string): string {
  const title = run.slice(0, run.length - bare.length).trim();
  return !bare.includes(' ') && PEERESSES.has(keyOf(title)) ? run : bare;
}

interface NamedWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
}

/** A given name and what follows it, at the end of a phrase; or null. */
function nameAtEnd(text: string, words: readonly NamedWord[], people: People): string | null {
  const last = words.at(-1)!;
  if (!last.capital || !people.names(last.key)) return null;
  let from = words.length - 1;
  while (from > 0 && words[from - 1]!.capital && words.length - from < 4) from--;
  const given = words.findIndex(({ key }, i) => i >= from && i < words.length - 1 && isGivenName(key));
  return given < 0 ? null : text.slice(words[given]!.start, last.end).replace(/\s+/g, ' ');
}

/** "In Stone’s words" says it as a verb would. */
const IN_WORDS = /[’']s?\swords$/u;

/** Whether a phrase lays words in somebody's mouth by itself. */
export function isInWords(written: string): boolean {
  return IN_WORDS.test(written);
}

const UTTERANCE = /^(?:words|statement|speech|letter|promise|remarks?|comments?|message|tweet|reply|answer)$/;
const APPOSITION = /^,\s((?:\p{Lu}[\p{L}\p{M}.’'-]*\s){1,4}\p{Lu}[\p{L}\p{M}’'-]*)(?=[,.]?\s|,)/u;

function apposition(text: string, from: number): string | null {
  return APPOSITION.exec(text.slice(from, from + 80))?.[1] ?? null;
}
