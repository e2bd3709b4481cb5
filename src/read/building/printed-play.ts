/**
 * A play as plain text: acts, scenes, and whose words are whose.
 *
 * "ACT I", "SCENE 2. A quay." and "WATCHMAN. Who goes there?", with the words behind the name or on the lines below it. A
 * text without the heading of an act is no play to this file, whatever its lines begin with.
 */

import { numberIn } from '../../reference/keys.ts';
import { roman } from '../../reference/numerals.ts';
import type { Locus, Span } from '../../types.ts';
import { linesOf, trimmed } from './spans.ts';

const ACT = /^(?:ACT|AKT|ACTE|ACTO|ATTO|Act|Akt|Acte|Acto|Atto)[ \t]+([IVX]{1,5}|\d{1,2})\b/u;
const HAS_ACT = new RegExp(`^[ \\t]*${ACT.source.slice(1)}`, 'mu');
const SCENE = /^(?:SCENE|SZENE|SCÈNE|ESCENA|SCENA|Scene|Szene|Scène|Escena|Scena)[ \t]+([IVXL]{1,6}|\d{1,2})\b/u;
const NAME =
  /^((?:[\p{Lu}\p{M}][\p{Lu}\p{M}'’-]*)(?:[ \t]+(?:[\p{Lu}\p{M}][\p{Lu}\p{M}'’-]*|of|and|the|und|von|et|de)){0,4})\.(?=[ \t]|$)/u;
const NO_NAME = /^(?:ACT|SCENE|AKT|SZENE|ACTE|SCÈNE|PROLOGUE|EPILOGUE|CHAPTER|FINIS|THE END|[IVXLC]+)\b/u;
/** An entry of a table of contents is shorter. */
const LEAST_UNITS = 120;
const LEAST_TURNS = 4;

interface Mark {
  readonly kind: 'act' | 'scene' | 'name';
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** Acts and scenes with keys such as `act.1.2`, and the turns, in order; nothing where the text is no play. */
export function printedPlay(text: string): Locus[] {
  if (!HAS_ACT.test(text)) return [];
  const marks = marksOf(text);
  return [...scenesOf(text, marks), ...turnsOf(text, marks)];
}

function marksOf(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  for (const line of linesOf(text)) {
    const { start, end } = trimmed(text, line.start, line.end);
    if (end === start) continue;
    const words = text.slice(start, Math.min(end, start + 120));
    const act = ACT.exec(words)?.[1];
    if (act !== undefined) marks.push({ kind: 'act', words: act, start, end });
    const scene = SCENE.exec(words)?.[1];
    if (scene !== undefined) marks.push({ kind: 'scene', words: scene, start, end });
    const name = NAME.exec(words)?.[1];
    if (name !== undefined && !NO_NAME.test(name))
      marks.push({ kind: 'name', words: name, start, end: start + name.length + 1 });
  }
  return marks;
}

function scenesOf(text: string, marks: readonly Mark[]): Locus[] {
  const loci: Locus[] = [];
  const headings = marks.filter(({ kind }) => kind !== 'name');
  let act: number | null = null;
  for (const [k, { kind, words, start }] of headings.entries()) {
    const number = numberIn(words);
    if (number === null) continue;
    if (kind === 'act') {
      act = number;
      const next = headings.slice(k + 1).find((other) => other.kind === 'act');
      push(loci, {
        label: `Act ${roman(number)}`,
        key: `act.${number}`,
        span: trimmed(text, start, next?.start ?? text.length),
      });
    } else if (act !== null) {
      const span = trimmed(text, start, headings[k + 1]?.start ?? text.length);
      push(loci, { label: `Act ${roman(act)}, Scene ${roman(number)}`, key: `act.${act}.${number}`, span });
    }
  }
  return loci;
}

function push(
  loci: Locus[],
  { label, key, span }: { readonly label: string; readonly key: string; readonly span: Span },
): void {
  if (span.end - span.start >= LEAST_UNITS) loci.push({ kind: 'section', label, key, span });
}

/** Names that come back; the others are headings and cries. */
function turnsOf(text: string, marks: readonly Mark[]): Locus[] {
  const counts = new Map<string, number>();
  for (const { kind, words } of marks) if (kind === 'name') counts.set(words, (counts.get(words) ?? 0) + 1);
  const names = marks.filter(({ kind, words }) => kind === 'name' && counts.get(words)! > 1);
  if (names.length < LEAST_TURNS) return [];
  return marks.flatMap((mark, k): Locus[] => {
    if (mark.kind !== 'name' || !names.includes(mark)) return [];
    const next = marks.slice(k + 1).find((other) => other.kind !== 'name' || names.includes(other));
    const span = trimmed(text, mark.end, next?.start ?? text.length);
    return span.end > span.start ? [{ kind: 'turn', label: mark.words, speaker: mark.words, span }] : [];
  });
}
