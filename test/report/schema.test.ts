/** docs/report.schema.json describes what reports are, whole and strictly. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { toJson } from '../../src/report/json.ts';
import * as documents from './documents.ts';

const text = readFileSync(resolve(import.meta.dirname, '../../docs/report.schema.json'), 'utf8');

/** Readers let unknown fields pass; the tests don't, so that no field goes undescribed. */
function strictly(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strictly);
  if (typeof schema !== 'object' || schema === null) return schema;
  const copy: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(schema)) copy[name] = name === 'enum' ? value : strictly(value);
  if ('properties' in schema && 'required' in schema) copy['additionalProperties'] = false;
  return copy;
}

function compiled(schema: unknown) {
  if (typeof schema !== 'object' || schema === null) throw new Error('the schema is no object');
  return new Ajv2020({ allErrors: true }).compile(schema);
}

const lenient = compiled(JSON.parse(text));
const strict = compiled(strictly(JSON.parse(text)));

describe('the published schema', () => {
  test.each([
    ['everything', documents.everything()],
    ['arabic', documents.arabic()],
    ['hebrew', documents.hebrew()],
    ['chinese', documents.chinese()],
    ['empty', documents.empty()],
    ['hostile', documents.hostile()],
  ])('describes %s', (_, { report }) => {
    const value: unknown = JSON.parse(toJson(report));
    strict(value);
    expect(strict.errors ?? []).toEqual([]);
  });

  test('lets fields pass that it does not know', () => {
    const value: unknown = { ...documents.empty().report, added_later: true };
    expect(lenient(value)).toBe(true);
    expect(strict(value)).toBe(false);
  });

  test.each([
    ['another schema', { schema: 2 }],
    ['no findings', { findings: undefined }],
    ['a wording there is not', { findings: wrongWording() }],
  ])('refuses %s', (_, wrong) => {
    expect(lenient({ ...documents.everything().report, ...wrong })).toBe(false);
  });
});

function wrongWording(): unknown {
  const [first] = documents.everything().report.findings;
  return [{ ...first, verdict: { ...first!.verdict, wording: 'invented' } }];
}
