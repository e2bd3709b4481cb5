/** The tool `find_words`: where words stand in the sources held. */

import { z } from 'zod';
import { find } from '../../find.ts';
import { answerAsText } from '../../report/answers.ts';
import type { ToolSurroundings } from './tool.ts';

const MAX_WORDS_UNITS = 20_000;
const LIMIT = { usual: 5, most: 25 };

const SPAN = z.object({ start: z.int(), end: z.int() });

const OUTPUT = z.object({
  passages: z.array(
    z.object({
      source: z.string(),
      witness: z.string(),
      span: SPAN,
      words: z.string(),
      before: z.string(),
      after: z.string(),
      locus: z.string().nullable(),
      speaker: z.string().nullable(),
      anchor: z.string().optional(),
      agreement: z.number(),
    }),
  ),
});

export function addFindTool({ server, held, answering }: ToolSurroundings): void {
  server.registerTool(
    'find_words',
    {
      title: 'Find words',
      description:
        'Looks words up in the sources: where they stand, also with words changed, best place first, with the words around ' +
        'them. Give a run of several words rather than keywords. None found means not in these sources.',
      inputSchema: z.object({
        words: z.string().min(1).max(MAX_WORDS_UNITS).describe('the words, in the order in which they are sought'),
        limit: z.int().min(1).max(LIMIT.most).default(LIMIT.usual).describe('how many places at most'),
      }),
      outputSchema: OUTPUT,
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    },
    ({ words, limit }, context) =>
      answering(context, (signal) =>
        held.use(async (library) => {
          const [answer] = await find(library, [{ id: 'place', words }], { signal, limit });
          return { text: answerAsText(answer!), structured: { passages: answer!.passages } };
        }),
      ),
  );
}
