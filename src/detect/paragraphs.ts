/** Where paragraphs are: between blank lines, or line by line where lines are not broken to a width. */

import { trimmed } from '../text/span.ts';
import type { Span } from '../types.ts';
import { piecesOf } from './long-paragraphs.ts';

const WIDTH = { least: 40, most: 110 } as const;
const WRAPPED_SHARE = 0.6;
const SAMPLE_LINES = 2000;

export interface Paragraph extends Span {
  /** Whether a blank line, or an end of the text, stands behind it. */
  readonly endsBlock: boolean;
}

/** Whether most lines that have another behind them in their block were broken at about the same width. */
function isWrapped(text: string): boolean {
  const lines = text.slice(0, 200_000).split('\n', SAMPLE_LINES);
  let inner = 0;
  let wide = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!.trimEnd();
    if (line === '' || lines[i + 1]!.trim() === '') continue;
    inner++;
    if (line.length >= WIDTH.least && line.length <= WIDTH.most) wide++;
  }
  return inner > 0 && wide / inner >= WRAPPED_SHARE;
}

/** In order, without the white space around them; empty ones left away, very long ones in pieces. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const wrapped = isWrapped(text);
  const paragraphs: Paragraph[] = [];
  const push = (from: number, to: number, endsBlock: boolean): void => {
    const whole = trimmed(text, { start: from, end: to });
    if (whole.end === whole.start) return;
    for (const piece of piecesOf(text, whole)) {
      const { start, end } = trimmed(text, piece);
      if (end > start) paragraphs.push({ start, end, endsBlock: endsBlock && piece.end === whole.end });
    }
  };
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] !== '\n' && text[i] !== '\f' && text[i] !== '\u2029') continue;
    let next = i + 1;
    while (next < text.length && text[next] !== '\n' && text[next]!.trim() === '') next++;
    const isBlank = text[i] !== '\n' || next >= text.length || text[next] === '\n';
    if (!isBlank && wrapped) continue;
    push(from, i, isBlank);
    from = i + 1;
  }
  push(from, text.length, true);
  return paragraphs;
}
