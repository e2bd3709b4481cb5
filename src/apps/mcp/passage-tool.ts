/** The tool `show_passage`: what stands around a place in a witness. */

import { z } from 'zod';
import { RecteError } from '../../errors.ts';
import { printable } from '../../report/printable.ts';
import type { ToolSurroundings } from './tool.ts';

const UNITS = { usual: 600, most: 8000 };

const OUTPUT = z.object({
  witness: z.string(),
  source: z.string(),
  title: z.string(),
  length: z.int().describe('of the whole text'),
  span: z.object({ start: z.int(), end: z.int() }).describe('of the text that is shown'),
  text: z.string(),
  places: z.array(z.string()).describe('labelled places in what is shown: pages, verses, speakers'),
});

const MAX_PLACES = 40;

export function addPassageTool({ server, held, answering }: ToolSurroundings): void {
  server.registerTool(
    'show_passage',
    {
      title: 'Show a passage',
      description:
        'Shows the text of a witness around a span, as check_text and find_words name both. To read on, ask again from the ' +
        'end of what was shown.',
      inputSchema: z.object({
        witness: z.string().describe('its id: "speeches/2030-11-02.txt"'),
        start: z.int().min(0).describe('in UTF-16 code units of its text'),
        end: z.int().min(0).optional().describe('the same as start when it is left out'),
        context: z
          .int()
          .min(0)
          .max(UNITS.most)
          .default(UNITS.usual)
          .describe('how much to show on either side, in code units'),
      }),
      outputSchema: OUTPUT,
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    },
    ({ witness: id, start, end, context: around }, context) =>
      answering(context, () =>
        held.use(async (library) => {
          const witness = library.witnesses.find((each) => each.id === id);
          if (witness === undefined) {
            throw new RecteError('no-such-source', `there is no witness ${id}`, 'The tool list_sources names them.');
          }
          const text = library.texts.text(id);
          const from = Math.min(start, text.length);
          const to = Math.min(Math.max(end ?? start, from), from + UNITS.most, text.length);
          const span = { start: Math.max(0, from - around), end: Math.min(text.length, to + around) };
          const shown = wholeCharacters(text.slice(span.start, span.end));
          const places = text.loci
            .within(span)
            .slice(0, MAX_PLACES)
            .map(({ kind, label }) => `${kind} ${label}`);
          const title = library.sources.find((each) => each.id === witness.source)?.title ?? witness.source;
          const head = `${printable(title)} (${printable(id)}), ${span.start}–${span.end} of ${text.length}`;
          const marks = [span.start > 0 ? '…' : '', span.end < text.length ? '…' : ''];
          return {
            text: [head, ...(places.length === 0 ? [] : [places.join(' · ')]), '', marks[0] + shown + marks[1]].join(
              '\n',
            ),
            structured: { witness: id, source: witness.source, title, length: text.length, span, text: shown, places },
          };
        }),
      ),
  );
}

/** Half a character at an end is shown as what it is: none. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '\uFFFD');
}
