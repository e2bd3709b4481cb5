/** SARIF is what the standard's own schema says, whatever stands in the report and whatever is asked of it. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { toSarif } from '../../src/report/sarif.ts';
import { RULE_NAMES } from '../../src/report/severity.ts';
import type { Finding } from '../../src/types.ts';
import * as documents from './documents.ts';

const HOME = dirname(createRequire(import.meta.url).resolve('@microsoft/jest-sarif/package.json'));

/** The schema is in an older draft of the language, which differs from the one that is read here by the names of these fields. */
function standard(): object {
  const schema: unknown = JSON.parse(readFileSync(join(HOME, 'lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'));
  if (typeof schema !== 'object' || schema === null) throw new Error('the schema is no object');
  return { ...schema, $schema: undefined, id: undefined };
}

const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(
  standard(),
);

const everything = documents.everything();
const ignored: readonly Finding[] = everything.report.findings.map((finding, k) => ({
  ...finding,
  ignored: [{ rules: [finding.verdict.wording], reason: 'agreed', by: k % 2 === 0 ? 'document' : 'settings' }],
}));

describe.each([
  ['everything', [everything]],
  ['Arabic', [documents.arabic()]],
  ['hostile texts', [documents.hostile()]],
  ['what is set aside', [{ ...everything, report: { ...everything.report, findings: ignored } }]],
  ['nothing', []],
])('of %s', (_, checked) => {
  test('is valid', () => {
    const log: unknown = JSON.parse(toSarif(checked));
    expect(validate(log), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    const off = Object.fromEntries(RULE_NAMES.map((rule) => [rule, 'off'] as const));
    expect(validate(JSON.parse(toSarif(checked, off)))).toBe(true);
  });
});

test('the schema objects to what is wrong', () => {
  expect(validate({ version: '2.1.0' })).toBe(false);
  const log = toSarif([everything]);
  expect(validate(JSON.parse(log.replace('"level": "error"', '"level": "fatal"')))).toBe(false);
  expect(validate(JSON.parse(log.replace('"startLine": 5', '"startLine": 0')))).toBe(false);
});
