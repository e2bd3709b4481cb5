/** Texts that were made apart, put one behind the other: chapters of a book, notes behind their text, pages of an archive. */

import type { Locus, Markup } from '../../types.ts';

export interface MadeText {
  readonly text: string;
  readonly loci: readonly Locus[];
  readonly markup: readonly Markup[];
}

const BETWEEN = '\n\n';

/** The texts in order, a blank line between them, with every place moved along. Texts without words are left out. */
export function joinTexts(made: readonly MadeText[]): MadeText {
  const pieces: string[] = [];
  const loci: Locus[] = [];
  const markup: Markup[] = [];
  let offset = 0;
  for (const each of made) {
    if (each.text.trim() === '') continue;
    const from = offset;
    const moved = <T extends Locus | Markup>(place: T): T => ({
      ...place,
      span: { start: place.span.start + from, end: place.span.end + from },
    });
    for (const locus of each.loci) loci.push(moved(locus));
    for (const mark of each.markup) markup.push(moved(mark));
    pieces.push(each.text);
    offset += each.text.length + BETWEEN.length;
  }
  return { text: pieces.join(BETWEEN), loci, markup };
}

/** A text with its notes behind it, each marked with the target that its call names. */
export function joinNotes(
  text: MadeText,
  notes: readonly { readonly target: string; readonly made: MadeText }[],
): MadeText {
  const marked = notes.map(({ target, made }): MadeText => {
    const note: Markup = { kind: 'note', span: { start: 0, end: made.text.length }, target };
    return { ...made, markup: [note, ...made.markup] };
  });
  return joinTexts([text, ...marked]);
}
