/** How wide a text is on a terminal, and how it is broken into lines. */

import { eastAsianWidth } from 'get-east-asian-width';

const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const EMOJI = /^\p{Emoji_Presentation}$/u;

/** In cells: 2 for wide and full-width characters, 0 for marks and invisible ones. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    const point = character.codePointAt(0)!;
    if (point < 0x300) width += point === 0xad ? 0 : 1;
    else if (ZERO_WIDTH.test(character)) continue;
    else width += EMOJI.test(character) ? 2 : eastAsianWidth(point);
  }
  return width;
}

/** A piece that is not broken, already painted, with its width. */
export interface Run {
  readonly painted: string;
  readonly width: number;
  /** Whether a line may end behind it, and a blank stands there. */
  readonly gap: 'blank' | 'break' | 'none';
}

const PIECES = /\S+|\s+/gu;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** The runs of a text, painted alike. Scripts without spaces may be broken behind every character. */
export function runsOf(text: string, paint: (text: string) => string): Run[] {
  const runs: Run[] = [];
  for (const [piece] of text.matchAll(PIECES)) {
    if (/^\s/.test(piece)) {
      const last = runs.at(-1);
      if (last === undefined) runs.push({ painted: '', width: 0, gap: 'blank' });
      else runs[runs.length - 1] = { ...last, gap: 'blank' };
    } else if (WIDE.test(piece)) {
      for (const character of graphemes(piece)) {
        runs.push({ painted: paint(character), width: widthOf(character), gap: 'break' });
      }
    } else runs.push({ painted: paint(piece), width: widthOf(piece), gap: 'none' });
  }
  return runs;
}

/** Characters with the marks that follow them. Closing punctuation stays with what it closes. */
function graphemes(text: string): string[] {
  return text
    .match(/[^\p{M}\p{Pe}\p{Pf}、。，．！？：；]?[\p{M}\p{Pe}\p{Pf}、。，．！？：；]*/gu)!
    .filter((each) => each !== '');
}

/** Lines of at most `width` cells, as long as no run is wider than that. */
export function wrap(runs: readonly Run[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  let i = 0;
  while (i < runs.length) {
    // What may not be parted goes together.
    let end = i;
    let wide = runs[i]!.width;
    while (runs[end]!.gap === 'none' && end + 1 < runs.length) wide += runs[++end]!.width;
    if (used > 0 && used + wide > width) {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    for (; i <= end; i++) {
      line += runs[i]!.painted;
      used += runs[i]!.width;
    }
    if (runs[end]!.gap === 'blank' && used > 0) {
      line += ' ';
      used++;
    }
  }
  if (line.trimEnd() !== '') lines.push(line.trimEnd());
  return lines;
}
