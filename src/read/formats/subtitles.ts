/**
 * SubRip and WebVTT: what is said, with the time of every cue and who says it.
 *
 * The text is the words of the cues, a line for each of theirs; times, numbers, tags and speakers' labels are not in it,
 * so that a sentence that runs over several cues is one run of words.
 */

import type { Extraction, Locus, Markup } from '../../types.ts';
import { clockTime } from '../building/clock-time.ts';
import { linesOf, trimmed } from '../building/spans.ts';
import { turnsOf } from '../building/turns.ts';
import { withoutSyntax } from '../building/without-syntax.ts';
import type { TextReader } from '../reader.ts';
import { extraction } from '../reader.ts';

const TIMES = /^\s*((?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3})[ \t]*-->[ \t]*((?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3})/;

export const subtitles: TextReader = {
  id: 'subtitles',
  takes: 'text',
  accepts: (probe) =>
    probe.head !== null &&
    (/^WEBVTT(?:[ \t\r\n]|$)/.test(probe.head) ||
      /^\s*(?:\d{1,7}[ \t]*\r?\n)?[ \t]*(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}[ \t]*-->/.test(probe.head)),
  read: readSubtitles,
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': '\u00a0',
  '&lrm;': '\u200e',
  '&rlm;': '\u200f',
};

function readSubtitles(raw: string): Extraction {
  const lines: string[] = [];
  let length = 0;
  const loci: Locus[] = [];
  const voices: { speaker: string; start: number; end: number }[] = [];
  let cue: { label: string; start: number } | null = null;
  let inNote = false;
  const close = (): void => {
    if (cue !== null && length > cue.start) {
      loci.push({ kind: 'time', label: cue.label, span: { start: cue.start, end: length - 1 } });
    }
    cue = null;
  };
  for (const { start, end } of linesOf(raw)) {
    const line = raw.slice(start, end);
    const times = TIMES.exec(line.slice(0, 200));
    if (times !== null) {
      close();
      inNote = false;
      cue = { label: clockTime(times[1]!), start: length };
    } else if (line.trim() === '') {
      close();
      inNote = false;
    } else if (cue === null) {
      // A cue's number or name, a note, a style, the head.
      inNote ||= /^(?:NOTE|STYLE|REGION)\b/.test(line);
    } else {
      const voice = /<v(?:\.[^\s>]{0,80})?[ \t]+([^>]{1,120})>/.exec(line)?.[1]?.trim();
      const words = cueWords(line);
      if (words === '') continue;
      if (voice !== undefined) voices.push({ speaker: voice, start: length, end: length + words.length });
      lines.push(words);
      length += words.length + 1;
    }
  }
  close();
  const text = lines.join('\n');
  const turns = voices.length > 0 ? joined(voices) : turnsOf(text);
  const made = extraction(text, { loci: [...turns, ...loci], markup: labelsOf(text, turns) });
  return withoutSyntax(made);
}

function cueWords(line: string): string {
  return line
    .replace(/<\/?[a-z][^<>]{0,200}>|<\d[\d:.]{0,20}>|\{\\[^{}]{0,80}\}/gi, '')
    .replace(/&(?:amp|lt|gt|nbsp|lrm|rlm);/g, (entity) => ENTITIES[entity]!)
    .replace(/^[ \t]*(?:[-–—]|>>+)[ \t]*(?=\S)/, '')
    .trim();
}

/** Neighbouring cues of one voice are one turn. */
function joined(voices: readonly { speaker: string; start: number; end: number }[]): Locus[] {
  const turns: Locus[] = [];
  for (const { speaker, start, end } of voices) {
    const last = turns.at(-1);
    if (last?.speaker === speaker && last.span.end + 1 === start) {
      turns[turns.length - 1] = { ...last, span: { start: last.span.start, end } };
    } else turns.push({ kind: 'turn', label: speaker, span: { start, end }, speaker });
  }
  return turns;
}

/** The labels before the turns, which are cut out: from the start of a turn's line to its words. */
function labelsOf(text: string, turns: readonly Locus[]): Markup[] {
  const labels: Markup[] = [];
  for (const { span } of turns) {
    const start = text.lastIndexOf('\n', span.start - 1) + 1;
    if (start < span.start && trimmed(text, start, span.start).end > start) {
      labels.push({ kind: 'syntax', span: { start, end: span.start } });
    }
  }
  return labels;
}
