/** The description of the API: made from the table of operations, and whole. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { pathOf } from '../../src/apps/http/operation-routes.ts';
import { OPERATIONS } from '../../src/apps/operations.ts';
import { inside } from '../report/inside.ts';
import { type TestServer, testServer } from './server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await testServer();
});

afterAll(() => server.close());

test('every operation but the servers has its route, with its parameters as they are explained', async () => {
  const { body } = await server.ask<object>('GET', 'api/openapi.json');
  expect(inside(body, 'openapi')).toBe('3.1.0');
  for (const operation of OPERATIONS) {
    const described = inside(body, 'paths', pathOf(operation));
    if (operation.isServer === true || operation.name === 'library create') {
      expect(described).toBeUndefined();
      continue;
    }
    const route = inside(described, 'post');
    expect(inside(route, 'summary')).toBe(operation.summary);
    for (const { name, summary, isRequired } of operation.parameters) {
      if (name === 'library' || name === 'sources') continue;
      const schema = inside(route, 'requestBody', 'content', 'application/json', 'schema');
      expect(inside(schema, 'properties', name, 'description')).toBe(summary);
      if (isRequired === true) expect(inside(schema, 'required')).toContain(name);
    }
  }
});

test('what it refers to, it describes', async () => {
  const { body } = await server.ask<object>('GET', 'api/openapi.json');
  const references = [...JSON.stringify(body).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)];
  expect(references.length).toBeGreaterThan(10);
  for (const [, name] of references) expect(inside(body, 'components', 'schemas', name!)).toBeDefined();
});

test('where there is nothing, that is said', async () => {
  const { status, body } = await server.ask<{ kind: string; code: string }>('GET', 'api/nowhere');
  expect([status, body.kind, body.code]).toEqual([404, 'fault', 'no-such-file']);
});
