/** What goes in and comes out, as schemas: they check requests, and the OpenAPI description is made from them. */

import { type RouteConfig, z } from '@hono/zod-openapi';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Report } from '../../types.ts';
import { isAllowed, type Role } from './access.ts';
import { Refusal } from './faults.ts';
import type { Env } from './services.ts';

export const FaultShape = z
  .object({ kind: z.literal('fault'), code: z.string(), message: z.string(), hint: z.string() })
  .openapi('Fault');

export const ChoiceShape = z.enum(['accepted', 'correction', 'unverifiable', 'not-quotation']);

export const DecisionShape = z
  .object({ choice: ChoiceShape.nullable(), note: z.string(), by: z.string(), at: z.string() })
  .openapi('Decision');

export const StandingShape = DecisionShape.extend({
  changed: z.array(z.enum(['words', 'wording', 'attribution', 'passage'])),
}).openapi('StandingDecision');

/** Whose words a person says they are. */
export const GivenShape = z.strictObject({
  speaker: z.string().max(500),
  title: z.string().max(500),
  reference: z.string().max(500),
});

export const EntryShape = z
  .object({
    id: z.string(),
    name: z.string(),
    sha256: z.string(),
    path: z.string().nullable(),
    addedAt: z.string(),
    checkedAt: z.string().nullable(),
    revision: z.int(),
  })
  .openapi('DocumentEntry');

export const SpanShape = z
  .object({ start: z.int().min(0), end: z.int().min(0) })
  .openapi('Span', { description: 'half open, in UTF-16 code units of the extracted text' });

export const ReportShape = z.custom<Report>().openapi('Report', {
  type: 'object',
  description: 'as docs/report.schema.json describes it',
});

const FINDING = { type: 'object', description: 'a finding, as docs/report.schema.json describes it' } as const;
export const FindingShape = z.custom<Report['findings'][number]>().openapi('Finding', FINDING);

const JSON_BYTES = 1024 * 1024;

/** A JSON body of moderate size. */
export function jsonBody<T extends z.ZodType>(schema: T) {
  return { body: { content: { 'application/json': { schema } }, required: true } } as const;
}

export function answersJson<T extends z.ZodType>(schema: T, description: string) {
  return { 200: { description, content: { 'application/json': { schema } } }, ...FAULTS } as const;
}

export function answersLines(description: string): RouteConfig['responses'] {
  return answersBytes('application/x-ndjson', description);
}

/** Anything but JSON. */
export function answersBytes(type: string, description: string): RouteConfig['responses'] {
  return { 200: { description, content: { [type]: { schema: z.string() } } }, ...FAULTS };
}

const FAULTS = {
  default: { description: 'what hindered it', content: { 'application/json': { schema: FaultShape } } },
} as const;

/** @throws Refusal when whoever asks may not do what that role may */
export function demandRole(context: Context<Env>, needed: Role): void {
  const person = context.get('person');
  if (person === null) throw new Refusal('sign-in', 'nobody is signed in', 'Give your token.');
  if (!isAllowed(person, needed)) {
    throw new Refusal('not-allowed', `that needs the role "${needed}"`, 'Ask whoever runs the server.');
  }
}

/** Refuses bodies that are too large and people who may not. */
export function mayAsk(needed: Role, maxBytes: number = JSON_BYTES): MiddlewareHandler<Env>[] {
  return [
    async (context, next) => {
      demandRole(context, needed);
      await next();
    },
    bodyLimit({
      maxSize: maxBytes,
      onError: () => {
        throw new Refusal('too-large', `more than ${maxBytes} bytes`, 'Send it in smaller parts.');
      },
    }),
  ];
}
