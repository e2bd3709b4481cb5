/** Where words stand, for a terminal. */

import type { Passage } from '../types.ts';
import { printable } from './printable.ts';
import { PLAIN } from './text.ts';
import type { TextOptions } from './text-beside.ts';
import { middleLeftOut } from './text-beside.ts';
import { runsOf, wrap } from './width.ts';

/** As `find` answers. */
export interface Answer {
  readonly id: string;
  readonly passages: readonly (Passage & { readonly agreement: number })[];
}

export function answerAsText({ id, passages }: Answer, options: Partial<TextOptions> = {}): string {
  const settings = { ...PLAIN, ...options };
  const { painter, width } = settings;
  if (passages.length === 0)
    return `${painter('strong', printable(id))}  ${painter('unfound', '? not in this library')}\n`;
  const blocks = passages.map((passage, k) => {
    const place = [passage.witness, passage.locus, passage.speaker].filter((part) => part !== null).map(printable);
    const runs = [
      ...runsOf(printable(passage.before), (text) => painter('faint', text)),
      ...runsOf(`“${middleLeftOut(printable(passage.words))}”`, (text) => painter('verbatim', text)),
      ...runsOf(printable(passage.after), (text) => painter('faint', text)),
    ];
    return [
      `${painter('strong', `${printable(id)}.${k + 1}`)}  ${place.join(' · ')}  ${painter('faint', `${Math.round(passage.agreement * 100)} %`)}`,
      ...wrap(runs, width - 2).map((each) => `  ${each}`),
      '',
    ].join('\n');
  });
  return blocks.join('\n');
}
