/** The tools `list_sources` and `add_sources`: what is held, and more of it. */

import { z } from 'zod';
import { dateLabel, namesLabel } from '../../report/citation.ts';
import { counted } from '../../report/labels.ts';
import { problemLines } from '../../report/text.ts';
import { CURSOR_SHAPE, PAGE_SHAPE, pageOf } from './pages.ts';
import type { ToolSurroundings } from './tool.ts';

const LIMIT = { usual: 50, most: 500 };
const MAX_PATHS = 200;
const SHOWN_IDS = 50;

const LISTED = z.object({
  id: z.string(),
  title: z.string(),
  creators: z.string(),
  date: z.string().nullable(),
  url: z.string().nullable(),
  witnesses: z.array(z.string()).describe('ids of its editions, translations or files'),
});

export function addSourceTools({ server, held, answering, answeringWithPaths }: ToolSurroundings): void {
  server.registerTool(
    'list_sources',
    {
      title: 'List sources',
      description: 'Lists the sources that quotations are checked against, a page at a time.',
      inputSchema: z.object({
        query: z.string().optional().describe('only those whose id, title or author holds these letters'),
        limit: z.int().min(1).max(LIMIT.most).default(LIMIT.usual),
        cursor: CURSOR_SHAPE,
      }),
      outputSchema: z.object({ sources: z.array(LISTED), page: PAGE_SHAPE }),
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    },
    ({ query, limit, cursor }, context) =>
      answering(context, () =>
        held.use(async ({ sources, witnesses }) => {
          const wanted = query?.toLowerCase() ?? '';
          const all = sources
            .map(({ id, title, creators, date, url }) => ({
              id,
              title,
              creators: namesLabel(creators),
              date: date === null ? null : dateLabel(date),
              url,
            }))
            .filter((each) => `${each.id}\n${each.title}\n${each.creators}`.toLowerCase().includes(wanted));
          const { shown, page } = pageOf(all, cursor, limit);
          const listed = shown.map((each) => ({
            ...each,
            witnesses: witnesses.filter(({ source }) => source === each.id).map(({ id }) => id),
          }));
          const lines = listed.map(({ id, title, creators, date }) =>
            [id, title, creators, date].filter((part) => part !== null && part !== '').join(' · '),
          );
          const more = page.next === null ? [] : [`There are more: ask again with cursor "${page.next}".`];
          return {
            text: [counted(page.total, 'source'), ...lines, ...more].join('\n'),
            structured: { sources: listed, page },
          };
        }),
      ),
  );
  server.registerTool(
    'add_sources',
    {
      title: 'Add sources',
      description:
        'Adds files and folders to the sources, or reads them again where they have changed. Only files in the folders that ' +
        'the server was started with, and in the roots of the client where it has some, can be named.',
      inputSchema: z.object({ paths: z.array(z.string().min(1)).min(1).max(MAX_PATHS).describe('files and folders') }),
      outputSchema: z.object({
        added: z.int(),
        updated: z.int(),
        ids: z.array(z.string()).describe(`of witnesses; the first ${SHOWN_IDS}`),
        problems: z.array(z.string()),
      }),
      annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: true, openWorldHint: false },
    },
    ({ paths }, context) =>
      answeringWithPaths(context, paths, async (real, signal) => {
        const { added, updated, problems } = await held.add(real, signal);
        const said = problemLines(problems).slice(0, SHOWN_IDS);
        return {
          text: [`${added.length} added, ${updated.length} read again`, ...said].join('\n'),
          structured: {
            added: added.length,
            updated: updated.length,
            ids: [...added, ...updated].slice(0, SHOWN_IDS),
            problems: said,
          },
        };
      }),
  );
}
