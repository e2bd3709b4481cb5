/** Who is there, and what this server is. */

import { createRoute, z } from '@hono/zod-openapi';
import { VERSION } from '../../version.ts';
import { ROLES } from './access.ts';
import { Refusal } from './faults.ts';
import type { Api, Services } from './services.ts';
import { answersJson, jsonBody } from './shapes.ts';

const SessionShape = z
  .object({
    version: z.string(),
    needsToken: z.boolean(),
    role: z.enum(ROLES).nullable(),
    name: z.string().nullable(),
    /** What a person is called until they say otherwise. */
    userName: z.string(),
    roots: z.array(z.string()),
  })
  .openapi('Session');

export function addSessionRoutes(api: Api, { access, userName, roots }: Services): void {
  const sessionOf = (person: { readonly name: string | null; readonly role: (typeof ROLES)[number] } | null) => ({
    version: VERSION,
    needsToken: access.needsToken,
    role: person?.role ?? null,
    name: person?.name ?? null,
    userName: access.needsToken ? '' : userName,
    roots: person?.role === 'manage' ? [...roots] : [],
  });
  const answers = answersJson(SessionShape, 'who is signed in');

  api.openapi(
    createRoute({
      method: 'get',
      path: '/api/session',
      tags: ['session'],
      summary: 'who is signed in',
      responses: answers,
    }),
    (context) => context.json(sessionOf(context.get('person')), 200),
  );

  api.openapi(
    createRoute({
      method: 'post',
      path: '/api/session',
      tags: ['session'],
      summary: 'sign in with a token',
      request: jsonBody(z.strictObject({ token: z.string().max(1000) })),
      responses: answers,
    }),
    (context) => {
      const person = access.signIn(context, context.req.valid('json').token);
      if (person === null) throw new Refusal('sign-in', 'there is no such token', 'Look at it again.');
      return context.json(sessionOf(person), 200);
    },
  );

  api.openapi(
    createRoute({ method: 'delete', path: '/api/session', tags: ['session'], summary: 'sign out', responses: answers }),
    (context) => {
      access.signOut(context);
      return context.json(sessionOf(null), 200);
    },
  );
}
