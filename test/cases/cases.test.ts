/** Every case folder beside this file, checked. A folder without an expectation fails: none is ever written by a test. */

import { describe, expect, test } from 'vitest';
import { caseNames, expectedOf, runCase } from './case.ts';

describe('cases', () => {
  test.each(caseNames())('%s', async (name) => {
    const expected = expectedOf(name);
    expect(expected, `write ${name}/expected.json, or accept what comes out: npm run cases:accept ${name}`).not.toBeNull();
    expect(await runCase(name)).toMatchObject(expected!);
  });
});
