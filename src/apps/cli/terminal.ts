/** What the terminal can do, and how roles look on it. */

import picocolors from 'picocolors';
import type { Painter, Role } from '../../report/painter.ts';
import { plain } from '../../report/painter.ts';
import type { TextOptions } from '../../report/text-beside.ts';

const NARROWEST = 40;
/** Lines longer than this tire the eye, however wide the window. */
const WIDEST = 110;
const PIPED = 100;

export interface Environment {
  readonly NO_COLOR?: string | undefined;
  readonly FORCE_COLOR?: string | undefined;
  readonly TERM?: string | undefined;
  readonly COLUMNS?: string | undefined;
}

/** FORCE_COLOR and NO_COLOR decide, in this order, where they are set and not empty; else whether it is a terminal. */
export function wantsColour(isTerminal: boolean, { NO_COLOR, FORCE_COLOR, TERM }: Environment): boolean {
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return isTerminal && TERM !== 'dumb';
}

export function textOptions(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  environment: Environment,
): TextOptions {
  const isTerminal = stream.isTTY === true;
  const columns = isTerminal ? (stream.columns ?? 80) : Number(environment.COLUMNS ?? PIPED) || PIPED;
  return {
    width: Math.min(WIDEST, Math.max(NARROWEST, columns)),
    painter: wantsColour(isTerminal, environment) ? colours() : plain,
    isolates: isTerminal,
  };
}

function colours(): Painter {
  const { bold, cyan, dim, green, italic, magenta, red, underline, yellow } = picocolors.createColors(true);
  const paints: Record<Role, (text: string) => string> = {
    verbatim: green,
    faithful: cyan,
    altered: (text) => bold(red(text)),
    unfound: yellow,
    unchecked: dim,
    strong: bold,
    faint: dim,
    lemma: (text) => bold(green(text)),
    reading: (text) => bold(red(text)),
    letters: underline,
    cut: (text) => italic(magenta(text)),
    remark: yellow,
    problem: yellow,
  };
  return (role, text) => (text === '' ? '' : paints[role](text));
}
