/** The library: sources that come as bytes, and the texts it holds, to be read. What paths name goes by the operations. */

import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createRoute, z } from '@hono/zod-openapi';
import { RecteError } from '../../errors.ts';
import { addToLibrary, openLibrary } from '../../library/index.ts';
import { MAX_FILE_BYTES } from '../../read/extract.ts';
import type { Api, Services } from './services.ts';
import { answersJson, answersLines, mayAsk } from './shapes.ts';

const TextShape = z
  .object({
    source: z.string(),
    witness: z.string(),
    title: z.string(),
    language: z.string().nullable(),
    length: z.int(),
    start: z.int(),
    text: z.string(),
    loci: z.array(
      z.object({ kind: z.string(), label: z.string(), start: z.int(), end: z.int(), speaker: z.string().optional() }),
    ),
  })
  .openapi('WitnessText');

const SLICE_UNITS = 60_000;

export function addSourceRoutes(api: Api, { libraryDirectory, uploadDirectory, lines }: Services): void {
  api.openapi(
    createRoute({
      method: 'post',
      path: '/api/sources',
      tags: ['library'],
      summary: 'add a source to the library: the bytes of a file',
      middleware: mayAsk('manage', MAX_FILE_BYTES),
      request: {
        query: z.object({ name: z.string().min(1).max(200) }),
        body: { content: { 'application/octet-stream': { schema: z.string() } }, required: true },
      },
      responses: answersLines('"progress" while it is read, and last "added" with the ids, or a fault'),
    }),
    async (context) => {
      const path = join(uploadDirectory, fileNameOf(context.req.valid('query').name));
      const bytes = new Uint8Array(await context.req.arrayBuffer());
      await mkdir(uploadDirectory, { recursive: true, mode: 0o700 });
      const temporary = `${path}.tmp`;
      await writeFile(temporary, bytes, { mode: 0o600 });
      await rename(temporary, path);
      return lines(async (send, signal) => {
        const onProgress = (progress: object): void => void send({ kind: 'progress', ...progress }).catch(() => {});
        const { added, updated, unchanged, problems } = await addToLibrary(libraryDirectory, [path], {
          signal,
          onProgress,
        });
        for (const problem of problems) await send({ kind: 'problem', problem });
        if (added.length + updated.length + unchanged.length === 0) await rm(path, { force: true });
        await send({ kind: 'added', added, updated, unchanged });
      });
    },
  );

  api.openapi(
    createRoute({
      method: 'get',
      path: '/api/texts',
      tags: ['library'],
      summary: 'a stretch of a text that the library holds, with its places',
      middleware: mayAsk('read'),
      request: {
        query: z.object({
          witness: z.string().max(4096),
          start: z.coerce.number().int().min(0),
          end: z.coerce.number().int().min(0),
        }),
      },
      responses: answersJson(TextShape, `at most ${SLICE_UNITS} code units of it`),
    }),
    async (context) => {
      const query = context.req.valid('query');
      const library = await openLibrary(libraryDirectory, { signal: context.req.raw.signal });
      try {
        const witness = library.witnesses.find(({ id }) => id === query.witness);
        if (witness === undefined) {
          throw new RecteError('no-such-source', 'the library holds no such text', 'It may have been removed.');
        }
        const source = library.sources.find(({ id }) => id === witness.source);
        const text = library.texts.text(witness.id);
        const start = Math.min(query.start, text.length);
        const end = Math.min(Math.max(start, query.end), start + SLICE_UNITS, text.length);
        const loci = text.loci.within({ start, end }).map(({ kind, label, span, speaker }) => ({
          kind,
          label,
          start: span.start,
          end: span.end,
          ...(speaker === undefined ? {} : { speaker }),
        }));
        return context.json(
          {
            source: witness.source,
            witness: witness.id,
            title: source?.title ?? witness.source,
            language: witness.language,
            length: text.length,
            start,
            text: text.slice(start, end),
            loci,
          },
          200,
        );
      } finally {
        await library.close();
      }
    },
  );
}

/** The last part of a name, without what a file system would take for something else. */
function fileNameOf(name: string): string {
  const last = name
    .split(/[\\/]/)
    .at(-1)!
    .replace(/[\p{Cc}<>:"|?*]/gu, '_')
    .replace(/^\.+/, '_')
    .trim();
  if (last === '') throw new RangeError('the source has no name');
  return last;
}
