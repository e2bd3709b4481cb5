/**
 * Where sentences begin. By rule, not by model: full stops, question and exclamation marks of every script, with the
 * closing marks behind them, and blank lines; not initials, common abbreviations, decimals or a stop before a small
 * letter. It serves to show what was cut away, so a wrong guess costs a line of context and never a verdict.
 */

import type { Span } from '../types.ts';

const TERMINAL = new Set('.!?…。！？｡؟۔।׃።');
/** What a sentence or a paragraph may end with. */
const ENDING = /[\n.!?…。！？｡؟۔।׃።]/g;
const UNSPACED_TERMINAL = new Set('。！？｡');
const CLOSING = new Set('"\'”’»›)]}」』〉》）］﴾“‘');
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sr jr st mt no nos vol pp cf ed eds vs etc fig gen sen rep gov capt col lt sgt hon rev inc ltd co ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec bzw usw vgl hr fr nr str abs art dipl ing ca geb gest mme mlle m ' +
    'art av sra dra ud uds г гг т др стр'
  ).split(' '),
);
const LOWER = /^\p{Ll}/u;
const LETTERS_BEFORE = /[\p{L}\p{M}]+$/u;
const LETTER = /\p{L}/u;

/** Whether the full stop at `index` belongs to a word: an initial, an abbreviation, a number. */
function isInsideWord(text: string, index: number): boolean {
  const next = text[index + 1] ?? '';
  if (next !== '' && /[\p{L}\p{N}]/u.test(next)) return true;
  const before = LETTERS_BEFORE.exec(text.slice(Math.max(0, index - 12), index))?.[0] ?? '';
  if (before.length === 1 && before !== 'I' && LETTER.test(before) && before === before.toUpperCase()) {
    return before !== before.toLowerCase();
  }
  return ABBREVIATIONS.has(before.toLowerCase());
}

/**
 * The offsets at which a sentence begins, ascending, the first of them the first character that is not white space.
 * Every sentence reaches to the next one's beginning.
 * @param upTo the first that begins here or later is the last one told
 */
export function sentenceStarts(text: string, upTo: number = text.length): readonly number[] {
  const starts: number[] = [];
  let i = skipSpace(text, 0);
  if (i < text.length) starts.push(i);
  while (i < text.length && (starts.at(-1) ?? 0) < upTo) {
    ENDING.lastIndex = i;
    i = ENDING.exec(text)?.index ?? text.length;
    const character = text[i];
    if (character === undefined) break;
    if (character === '\n') {
      const next = skipSpace(text, i);
      if (next < text.length && text.slice(i, next).split('\n').length > 2) starts.push(next);
      i = Math.max(next, i + 1);
      continue;
    }
    if (character === '.' && isInsideWord(text, i)) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < text.length && (TERMINAL.has(text[end]!) || CLOSING.has(text[end]!))) end++;
    const next = skipSpace(text, end);
    const isBreak = next > end || UNSPACED_TERMINAL.has(character);
    if (isBreak && next < text.length && !LOWER.test(text.slice(next, next + 2))) {
      if (starts.at(-1) !== next) starts.push(next);
    }
    i = Math.max(next, end);
  }
  return starts;
}

/** Where the second sentence begins, if there is one. */
export function secondSentence(text: string): number | undefined {
  return sentenceStarts(text, skipSpace(text, 0) + 1)[1];
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit <= 0x20 ? unit === 0x20 || (unit >= 9 && unit <= 13) : unit >= 0xa0 && text[at]!.trim() === '';
}

function skipSpace(text: string, from: number): number {
  let i = from;
  while (i < text.length && isSpace(text, i)) i++;
  return i;
}

/**
 * The sentences that a span touches: from the beginning of the first to the end of the last, white space behind it left
 * away.
 */
export function sentencesAround(text: string, of: Span): Span {
  const starts = sentenceStarts(text, Math.max(of.end, of.start + 1));
  let start = starts[0] ?? 0;
  let end = text.length;
  for (const each of starts) {
    if (each <= of.start) start = each;
    if (each >= of.end && each > of.start) {
      end = each;
      break;
    }
  }
  while (end > of.end && isSpace(text, end - 1)) end--;
  return { start: Math.min(start, of.start), end: Math.max(end, of.end) };
}
