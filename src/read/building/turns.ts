/**
 * Who speaks where in a transcript?
 *
 * A turn begins with a label at the start of a line: "SENATOR REED:", "MR. SMITH.", "Q.", "[00:12:03] Anna:",
 * "**Anna:**". Prose has lines like that too ("Fellow-citizens:"), so a text counts as a transcript only where labels
 * come back and make up a good part of its paragraphs. The span of a turn is its words, without the label.
 */

import type { Locus, Span } from '../../types.ts';
import { clockTime } from './clock-time.ts';
import { Examiners } from './examiners.ts';
import { isMailHead, lettersOf } from './letters.ts';
import { opinionsOf } from './opinions.ts';
import { printedPlay } from './printed-play.ts';
import { linesOf, trimmed } from './spans.ts';
import { timedHeads } from './timed-heads.ts';

interface Label {
  readonly speaker: string;
  readonly time: string | null;
  readonly style: 'capitals' | 'letter' | 'name';
  /** Where the words begin behind it. */
  readonly words: number;
}

const TIME = String.raw`(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?`;
/** A line number of a court reporter's page, Markdown's marks, a time: whatever may stand before the name. */
const LEAD = new RegExp(
  String.raw`^(?:[ \t]*\d{1,2}[ \t]{2,})?[ \t]*(?:[-–—>*•][ \t]+)?(?:\*\*|__|\*|_)?(?:[[(]?(${TIME})[\])]?[ \t]*(?:[-–—][ \t]*)?)?(?:\*\*|__|\*|_)?`,
);
const NAME_END = String.raw`(?:[ \t]*[([][^()[\]\n]{1,60}[)\]])?(?:\*\*|__|\*|_)?[ \t]*[:：](?:\*\*|__|\*|_)?(?=\s|$|\p{Lo})`;
const CAPITALS = new RegExp(
  String.raw`^((?:(?:THE|MR|MRS|MS|DR|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Hon|The|Senator|Representative|President|Secretary|Chairman|Chairwoman|Judge|Justice|General|Minister|Herr|Frau|Abg)\.?[ \t]+)*\p{Lu}[\p{Lu}\p{M}\p{N}.'’\-]*(?:(?:,?[ \t]+|/|&)(?:\p{Lu}[\p{Lu}\p{M}\p{N}.'’\-]*|&|of|de|von|van|Mc\p{Lu}+)){0,6})${NAME_END}`,
  'u',
);
/** The style of the Congressional Record: "Mr. REED. I yield." */
const STOPPED =
  /^((?:Mr|Mrs|Ms|Miss|Dr|The|Sir|Senator)\.?[ \t]+\p{Lu}[\p{Lu}\p{M}.'’-]+(?:[ \t]+\p{Lu}[\p{Lu}\p{M}.'’-]+){0,3}(?:[ \t]+of[ \t]+\p{Lu}\p{Ll}+(?:[ \t]\p{Lu}\p{Ll}+)?)?)(?:\.|[ \t]*:)[ \t]+(?=\S)/u;
/** What the long patterns need at least: a run whose lines have no labels need not make them ready. */
const COLON = /[:：]/;
const MAY_BE_STOPPED = /^(?:M(?:rs?|s|iss)|Dr|The|Sir|Senator)\.?[ \t]+[^a-z]/;
const LETTER = /^([QA])(?:[.:][ \t]+|[ \t]{2,})(?=\S)/;
const NAME = new RegExp(
  String.raw`^(\p{L}[\p{L}\p{M}\p{N}.'’\-]*(?:[ \t]+(?:\p{Lu}|\p{Lo}|\(|de |von |van |of |the )?[\p{L}\p{M}\p{N}.'’\-]*){0,4})${NAME_END}`,
  'u',
);
/** "PART I: The Mosque" */
const HEADING =
  /^(?:part|book|chapter|volume|section|appendix|act|scene|teil|buch|kapitel|band|abschnitt|partie|livre|chapitre|parte|libro|capítulo|capitolo|часть|глава|книга)[ \t]+(?:[ivxlc]+|\d+|\p{Lu}|one|two|three|the)\b/iu;
const MAX_LABEL = 160;

function labelAt(text: string, line: Span): Label | null {
  const head = text.slice(line.start, Math.min(line.end, line.start + MAX_LABEL));
  const lead = LEAD.exec(head);
  const before = lead?.[0].length ?? 0;
  const time = lead?.[1] ?? null;
  const rest = head.slice(before);
  const found = firstLabel(rest);
  if (found === null) return null;
  return {
    speaker: found.speaker.replace(/[ \t]+/g, ' ').trim(),
    style: found.style,
    time,
    words: line.start + before + found.length,
  };
}

function firstLabel(rest: string): { speaker: string; style: Label['style']; length: number } | null {
  const letter = LETTER.exec(rest);
  if (letter !== null) return { speaker: letter[1]!, style: 'letter', length: letter[0].length };
  const hasColon = COLON.test(rest);
  if (hasColon && (HEADING.test(rest) || isMailHead(rest))) return null;
  const capitals = (hasColon ? CAPITALS.exec(rest) : null) ?? (MAY_BE_STOPPED.test(rest) ? STOPPED.exec(rest) : null);
  if (capitals !== null && /\p{Lu}{2}|^(?:Mr|Mrs|Ms|Dr)\b/u.test(capitals[1]!)) {
    return { speaker: capitals[1]!, style: 'capitals', length: capitals[0].length };
  }
  const name = hasColon ? NAME.exec(rest) : null;
  if (name !== null && /^[\p{Lu}\p{Lo}]/u.test(name[1]!)) {
    return { speaker: name[1]!, style: 'name', length: name[0].length };
  }
  return null;
}

/** The turns of a transcript with the times at which they begin, in order; none when the text is not one. */
export function turnsOf(text: string): Locus[] {
  const labels = new Labels();
  const examiners = new Examiners();
  let blocks = 0;
  let isBlank = true;
  for (const line of linesOf(text)) {
    const isEmpty = trimmed(text, line.start, line.end).start >= line.end;
    if (!isEmpty && (isBlank || line.end - line.start > 200)) blocks++;
    isBlank = isEmpty;
    if (isEmpty) continue;
    if (examiners.follow(text.slice(line.start, line.end))) continue;
    const label = labelAt(text, line);
    if (label !== null) labels.add(label, line, label.style === 'letter' ? examiners.name(label.speaker) : null);
  }
  const kept = labels.believed(blocks);
  if (kept.length === 0) {
    const heads = timedHeads(text);
    if (heads.length > 0) return heads;
    const opinions = opinionsOf(text);
    if (opinions.length > 0) return opinions;
    const play = printedPlay(text);
    return play.length > 0 ? play : lettersOf(text);
  }
  return kept.flatMap((row, index): Locus[] => {
    const label = labelAt(text, labels.lineOf(row))!;
    const following = kept[index + 1];
    const next = following === undefined ? text.length : labels.lineOf(following).start;
    const span = trimmed(text, Math.min(label.words, next), next);
    const named = labels.nameOf(row);
    const { time } = label;
    const speaker = named ?? label.speaker;
    const shown = named === null ? speaker : `${label.speaker}. ${named}`;
    if (time === null) return [{ kind: 'turn', label: shown, span, speaker }];
    return [
      { kind: 'turn', label: `${shown} (${time})`, span, speaker },
      { kind: 'time', label: clockTime(time), span },
    ];
  });
}

const STYLES = ['capitals', 'letter', 'name'] as const;

/** What may be labels, in columns: a text made of nothing else has millions of them, of which none may count. */
class Labels {
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly speakers: number[] = [];
  private readonly styles: number[] = [];
  private readonly timed: boolean[] = [];
  private readonly named = new Map<number, string>();
  private readonly bySpeaker = new Map<string, number>();
  /** How often each speaker was met. */
  private readonly counts: number[] = [];

  add({ speaker, style, time }: Label, line: Span, named: string | null): void {
    let id = this.bySpeaker.get(speaker);
    if (id === undefined) {
      id = this.counts.push(0) - 1;
      this.bySpeaker.set(speaker, id);
    }
    this.counts[id]!++;
    if (named !== null) this.named.set(this.starts.length, named);
    this.starts.push(line.start);
    this.ends.push(line.end);
    this.speakers.push(id);
    this.styles.push(STYLES.indexOf(style));
    this.timed.push(time !== null);
  }

  lineOf(row: number): Span {
    return { start: this.starts[row]!, end: this.ends[row]! };
  }

  /** Who "Q" or "A" is, where the record says so. */
  nameOf(row: number): string | null {
    return this.named.get(row) ?? null;
  }

  /** The rows of labels that are likely no chance: of a kind that comes back, in a text that has much of it. */
  believed(blocks: number): readonly number[] {
    const { styles, speakers, timed, counts } = this;
    const all = styles.length;
    if (all < 2) return [];
    const numbers = STYLES.map((_, style) => styles.reduce((sum, each) => sum + (each === style ? 1 : 0), 0));
    const [capitals, letters, names] = [numbers[0]!, numbers[1]!, numbers[2]!];
    const timedCount = timed.reduce((sum, each) => sum + (each ? 1 : 0), 0);
    const speakersBack = counts.reduce((sum, count) => sum + (count > 1 ? 1 : 0), 0);
    const isBack = (row: number): boolean => counts[speakers[row]!]! > 1;

    const share = all / Math.max(blocks, 1);
    const isCapitalBack = styles.some((style, row) => STYLES[style] === 'capitals' && isBack(row));
    const hasCapitals = (capitals >= 3 && (isCapitalBack || share > 0.1)) || (capitals === 2 && share > 0.3);
    const hasLetters = letters >= 4 && this.bySpeaker.has('Q') && this.bySpeaker.has('A');
    const hasTimes = timedCount >= 2 && timedCount * 2 >= all;
    const hasNames =
      hasTimes ||
      (names >= 3 && share > 0.3 && speakersBack >= 1 && counts.length * 2 <= names + 2) ||
      (names >= 2 && share > 0.6 && counts.length <= names);
    const isBelieved = (row: number): boolean => {
      const style = STYLES[styles[row]!];
      if (style === 'letter') return hasLetters;
      if (style === 'capitals') return hasCapitals || hasNames;
      return hasNames && (hasTimes || isBack(row) || share > 0.6);
    };
    return Array.from(styles.keys()).filter(isBelieved);
  }
}
