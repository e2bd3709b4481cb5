/** Documents, their findings, and what is decided about them. */

import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { bytesOf } from '../../read/document.ts';
import { MAX_FILE_BYTES } from '../../read/extract.ts';
import { reportOf } from './desk.ts';
import { EXPORTS, exported } from './exports.ts';
import { allowedPath } from './files.ts';
import type { Api, Env, Services } from './services.ts';
import {
  answersBytes,
  answersJson,
  answersLines,
  ChoiceShape,
  DecisionShape,
  EntryShape,
  FindingShape,
  GivenShape,
  jsonBody,
  mayAsk,
  SpanShape,
} from './shapes.ts';
import { inShort, textView, ViewShape, viewOf } from './view.ts';

const Id = z.object({ id: z.string().max(100) });
const Named = z.object({ name: z.string().min(1).max(500) });
const OfFinding = Id.extend({ finding: z.string().max(100) });
/** Who does it, where nobody signs in. */
const By = { by: z.string().max(200).optional() };

const ListedShape = EntryShape.extend({
  findings: z.int().nullable(),
  /** How many findings still have to be looked at. */
  left: z.int().nullable(),
}).openapi('ListedDocument');

const BYTES = { body: { content: { 'application/octet-stream': { schema: z.string() } }, required: true } } as const;

export function addDeskRoutes(api: Api, { desk, roots, userName, lines }: Services): void {
  const personOf = (context: Context<Env>, said: string | undefined): string =>
    context.get('person')?.name ?? (said === undefined || said.trim() === '' ? userName : said.trim());
  const bodyOf = async (context: Context<Env>): Promise<Uint8Array> => new Uint8Array(await context.req.arrayBuffer());

  api.openapi(
    createRoute({
      method: 'get',
      path: '/api/documents',
      tags: ['documents'],
      summary: 'the documents on the desk',
      middleware: mayAsk('read'),
      responses: answersJson(z.array(ListedShape), 'in the order in which they were added'),
    }),
    (context) => context.json(desk.listed(), 200),
  );

  api.openapi(
    createRoute({
      method: 'post',
      path: '/api/documents',
      tags: ['documents'],
      summary: 'put a document on the desk: the bytes of a file, or text',
      middleware: mayAsk('review', MAX_FILE_BYTES),
      request: { query: Named, ...BYTES },
      responses: answersJson(EntryShape, 'what it is known by from now on'),
    }),
    async (context) => context.json(await desk.add(await bodyOf(context), context.req.valid('query').name, null), 200),
  );

  api.openapi(
    createRoute({
      method: 'post',
      path: '/api/documents/open',
      tags: ['documents'],
      summary: 'put a file on the desk that lies where the server runs; each check reads it again',
      middleware: mayAsk('manage'),
      request: jsonBody(z.strictObject({ path: z.string().min(1).max(4096) })),
      responses: answersJson(EntryShape, 'what it is known by from now on'),
    }),
    async (context) => {
      const path = await allowedPath(context.req.valid('json').path, roots);
      const name = path.split(/[\\/]/).at(-1)!;
      return context.json(await desk.add(await bytesOf(path), name, path), 200);
    },
  );

  api.openapi(
    createRoute({
      method: 'get',
      path: '/api/documents/{id}',
      tags: ['documents'],
      summary: 'a document: its text, what was found, what was decided',
      middleware: mayAsk('read'),
      request: { params: Id },
      responses: answersJson(ViewShape, 'all of it'),
    }),
    (context) => context.json(viewOf(desk, desk.kept(context.req.valid('param').id)), 200),
  );

  api.openapi(
    createRoute({
      method: 'delete',
      path: '/api/documents/{id}',
      tags: ['documents'],
      summary: 'take a document off the desk, and all that was decided with it',
      middleware: mayAsk('manage'),
      request: { params: Id },
      responses: answersJson(z.object({}), 'done'),
    }),
    (context) => {
      desk.remove(context.req.valid('param').id);
      return context.json({}, 200);
    },
  );

  api.openapi(
    createRoute({
      method: 'put',
      path: '/api/documents/{id}/content',
      tags: ['documents'],
      summary: 'put another state in the place of a document; it is shown from the next check on',
      middleware: mayAsk('review', MAX_FILE_BYTES),
      request: { params: Id, ...BYTES },
      responses: answersJson(EntryShape, 'the document'),
    }),
    async (context) => {
      const { id } = context.req.valid('param');
      return context.json(await desk.replace(id, await bodyOf(context)), 200);
    },
  );

  api.openapi(
    createRoute({
      method: 'get',
      path: '/api/documents/{id}/content',
      tags: ['documents'],
      summary: 'the bytes of a document, as they were given',
      middleware: mayAsk('read'),
      request: { params: Id },
      responses: answersBytes('application/octet-stream', 'the file'),
    }),
    (context) =>
      context.body(new Uint8Array(desk.bytes(context.req.valid('param').id)), 200, {
        'content-type': 'application/octet-stream',
        'content-disposition': 'attachment',
      }),
  );

  api.openapi(
    createRoute({
      method: 'get',
      path: '/api/documents/{id}/export',
      tags: ['documents'],
      summary: 'the report with what was decided, as a file; docx gives a Word document back with comments in it',
      middleware: mayAsk('read'),
      request: { params: Id, query: z.object({ format: z.enum(EXPORTS) }) },
      responses: answersBytes('application/octet-stream', 'the file'),
    }),
    async (context) => {
      const kept = desk.kept(context.req.valid('param').id);
      const { type, ending, content } = await exported(context.req.valid('query').format, {
        document: kept.document,
        report: reportOf(kept),
        decisions: new Map([...desk.standing(kept).byFinding].map(([id, { decision }]) => [id, decision])),
        bytes: () => desk.bytes(kept.entry.id),
      });
      const name = `${kept.entry.name.replace(/\.[^.]*$/, '')}.${ending}`;
      return context.body(content, 200, {
        'content-type': type,
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      });
    },
  );

  api.openapi(
    createRoute({
      method: 'post',
      path: '/api/documents/{id}/check',
      tags: ['documents'],
      summary: 'check it; ends when whoever asked goes away',
      middleware: mayAsk('review'),
      request: { params: Id },
      responses: answersLines(
        '"document" with the text, a "finding" as each is judged, and last "checked", or a fault',
      ),
    }),
    (context) => {
      const { id } = context.req.valid('param');
      desk.kept(id);
      return lines(async (send, signal) => {
        const kept = await desk.check(id, {
          signal,
          onDocument: (document) => send({ kind: 'document', ...textView(document) }),
          onFinding: (finding, { done, total }) => send({ kind: 'finding', finding: inShort(finding), done, total }),
        });
        await send({ kind: 'checked', view: viewOf(desk, kept) });
      });
    },
  );

  api.openapi(
    createRoute({
      method: 'put',
      path: '/api/documents/{id}/findings/{finding}/decision',
      tags: ['decisions'],
      summary: 'decide about a quotation, or take back with no choice and no note what was decided',
      middleware: mayAsk('review'),
      request: {
        params: OfFinding,
        ...jsonBody(z.strictObject({ choice: ChoiceShape.nullable(), note: z.string().max(20_000), ...By })),
      },
      responses: answersJson(DecisionShape, 'as it was kept'),
    }),
    (context) => {
      const { id, finding } = context.req.valid('param');
      const { choice, note, by } = context.req.valid('json');
      return context.json(desk.decide(id, finding, { choice, note }, personOf(context, by)), 200);
    },
  );

  api.openapi(
    createRoute({
      method: 'get',
      path: '/api/documents/{id}/findings/{finding}',
      tags: ['documents'],
      summary: 'a finding with the rivals of its passage',
      middleware: mayAsk('read'),
      request: { params: OfFinding },
      responses: answersJson(FindingShape, 'all of it'),
    }),
    (context) => {
      const { id, finding } = context.req.valid('param');
      return context.json(desk.finding(id, finding), 200);
    },
  );

  api.openapi(
    createRoute({
      method: 'get',
      path: '/api/documents/{id}/findings/{finding}/history',
      tags: ['decisions'],
      summary: 'all that was decided about a quotation',
      middleware: mayAsk('read'),
      request: { params: OfFinding },
      responses: answersJson(z.array(DecisionShape), 'first to last'),
    }),
    (context) => {
      const { id, finding } = context.req.valid('param');
      return context.json([...desk.history(id, finding)], 200);
    },
  );

  api.openapi(
    createRoute({
      method: 'post',
      path: '/api/documents/{id}/findings',
      tags: ['decisions'],
      summary: 'mark words as a quotation, and check it',
      middleware: mayAsk('review'),
      request: { params: Id, ...jsonBody(z.strictObject({ span: SpanShape, ...By })) },
      responses: answersJson(FindingShape, 'what was found'),
    }),
    async (context) => {
      const { span, by } = context.req.valid('json');
      const { id } = context.req.valid('param');
      return context.json(await desk.mark(id, span, personOf(context, by), context.req.raw.signal), 200);
    },
  );

  api.openapi(
    createRoute({
      method: 'delete',
      path: '/api/documents/{id}/findings/{finding}',
      tags: ['decisions'],
      summary: 'take back a mark that a person made',
      middleware: mayAsk('review'),
      request: { params: OfFinding },
      responses: answersJson(z.object({}), 'done'),
    }),
    (context) => {
      const { id, finding } = context.req.valid('param');
      desk.unmark(id, finding, personOf(context, undefined));
      return context.json({}, 200);
    },
  );

  api.openapi(
    createRoute({
      method: 'put',
      path: '/api/documents/{id}/findings/{finding}/attribution',
      tags: ['decisions'],
      summary: 'say whose words they are, or with null take that back, and check that quotation again',
      middleware: mayAsk('review'),
      request: { params: OfFinding, ...jsonBody(z.strictObject({ given: GivenShape.nullable(), ...By })) },
      responses: answersJson(FindingShape, 'what is found now'),
    }),
    async (context) => {
      const { id, finding } = context.req.valid('param');
      const { given, by } = context.req.valid('json');
      const found = await desk.attribute(id, finding, given, personOf(context, by), context.req.raw.signal);
      return context.json(found, 200);
    },
  );
}
