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
  /** Who "Q" or "A" is, where the record says so. */
  readonly named: string | null;
  readonly time: string | null;
  readonly style: 'capitals' | 'letter' | 'name';
  /** Where the label begins, and where the words begin behind it. */
  readonly start: number;
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

function labelAt(text: string, line: Span): Omit<Label, 'named'> | null {
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
    start: line.start,
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
  const labels: Label[] = [];
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
    if (label !== null)
      labels.push({ ...label, named: label.style === 'letter' ? examiners.name(label.speaker) : null });
  }
  const kept = believed(labels, blocks);
  if (kept.length === 0) {
    const heads = timedHeads(text);
    if (heads.length > 0) return heads;
    const opinions = opinionsOf(text);
    if (opinions.length > 0) return opinions;
    const play = printedPlay(text);
    return play.length > 0 ? play : lettersOf(text);
  }
  return kept.flatMap((label, index): Locus[] => {
    const next = kept[index + 1]?.start ?? text.length;
    const span = trimmed(text, Math.min(label.words, next), next);
    const { named, time } = label;
    const speaker = named ?? label.speaker;
    const shown = named === null ? speaker : `${label.speaker}. ${named}`;
    if (time === null) return [{ kind: 'turn', label: shown, span, speaker }];
    return [
      { kind: 'turn', label: `${shown} (${time})`, span, speaker },
      { kind: 'time', label: clockTime(time), span },
    ];
  });
}

/** Labels that are likely no chance: of a kind that comes back, in a text that has much of it. */
function believed(labels: readonly Label[], blocks: number): readonly Label[] {
  if (labels.length < 2) return [];
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label.speaker, (counts.get(label.speaker) ?? 0) + 1);
  const capitals = labels.filter((label) => label.style === 'capitals');
  const letters = labels.filter((label) => label.style === 'letter');
  const names = labels.filter((label) => label.style === 'name');
  const timed = labels.filter((label) => label.time !== null);
  const speakersBack = [...counts.values()].filter((count) => count > 1).length;

  const share = labels.length / Math.max(blocks, 1);
  const isCapitalBack = capitals.some(({ speaker }) => counts.get(speaker)! > 1);
  const hasCapitals =
    (capitals.length >= 3 && (isCapitalBack || share > 0.1)) || (capitals.length === 2 && share > 0.3);
  const hasLetters = letters.length >= 4 && counts.has('Q') && counts.has('A');
  const hasTimes = timed.length >= 2 && timed.length * 2 >= labels.length;
  const hasNames =
    hasTimes ||
    (names.length >= 3 && share > 0.3 && speakersBack >= 1 && counts.size * 2 <= names.length + 2) ||
    (names.length >= 2 && share > 0.6 && counts.size <= names.length);
  return labels.filter((label) => {
    if (label.style === 'letter') return hasLetters;
    if (label.style === 'capitals') return hasCapitals || hasNames;
    return hasNames && (hasTimes || counts.get(label.speaker)! > 1 || share > 0.6);
  });
}
