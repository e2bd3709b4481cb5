/** The library: sources that come as bytes, and the texts it holds, to be read. What paths name goes by the operations. */

import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
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

const LibraryShape = z.object({ fingerprint: z.string(), sources: z.int(), witnesses: z.int() }).openapi('Library');

const SLICE_UNITS = 60_000;

export function addSourceRoutes(api: Api, { libraryDirectory, uploadDirectory, lines }: Services): void {
  api.openapi(
    createRoute({
      method: 'post',
      path: '/api/sources',
      tags: ['library'],
      summary: 'add a source to the library, or in a *.csl.json what others are: the bytes of a file',
      middleware: mayAsk('manage', MAX_FILE_BYTES),
      request: {
        query: z.object({ name: z.string().min(1).max(200) }),
        body: { content: { 'application/octet-stream': { schema: z.string() } }, required: true },
      },
      responses: answersLines('"progress" while it is read, and last "added" with the ids, or a fault'),
    }),
    async (context) => {
      const name = fileNameOf(context.req.valid('query').name);
      const path = join(uploadDirectory, name);
      const bytes = new Uint8Array(await context.req.arrayBuffer());
      await mkdir(uploadDirectory, { recursive: true, mode: 0o700 });
      const wasHeld = existsSync(path);
      const temporary = `${path}.tmp`;
      await writeFile(temporary, bytes, { mode: 0o600 });
      await rename(temporary, path);
      return lines(async (send, signal) => {
        const onProgress = (progress: object): void => void send({ kind: 'progress', ...progress }).catch(() => {});
        // A description may come before what it describes.
        if (isDescription(name) && !(await readdir(uploadDirectory)).some((each) => !isDescription(each))) {
          await send({ kind: 'added', added: [], updated: [] });
          return;
        }
        // The folder as a whole, so that a description that comes by itself is laid on the files it speaks of.
        const changes = await addToLibrary(libraryDirectory, [uploadDirectory], { signal, onProgress }).catch(
          async (error: unknown) => {
            // What was stopped does not come with the next one.
            if (!wasHeld) await rm(path, { force: true });
            throw error;
          },
        );
        const { added, updated, problems } = changes;
        for (const problem of problems) await send({ kind: 'problem', problem });
        const isHeld = [...added, ...updated, ...changes.unchanged].includes(name) || isDescription(name);
        if (!isHeld) await rm(path, { force: true });
        await send({ kind: 'added', added, updated });
      });
    },
  );

  api.openapi(
    createRoute({
      method: 'get',
      path: '/api/library',
      tags: ['library'],
      summary: 'what the library holds now, in short: a report of another fingerprint was made before it changed',
      middleware: mayAsk('read'),
      responses: answersJson(LibraryShape, 'as a report names it'),
    }),
    async (context) => {
      const library = await openLibrary(libraryDirectory, { signal: context.req.raw.signal });
      try {
        const { fingerprint, sources, witnesses } = library;
        return context.json({ fingerprint, sources: sources.length, witnesses: witnesses.length }, 200);
      } finally {
        await library.close();
      }
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

/** Of the files beside it; see docs/formats.md. */
function isDescription(name: string): boolean {
  return /\.csl\.json$/i.test(name);
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
