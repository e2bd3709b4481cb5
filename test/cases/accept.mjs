/**
 * `npm run cases:accept NAME…` writes what a check says of a case to its `expected.json`, for a person to review before
 * it is committed. Never runs in CI.
 */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { createViteServer } from 'vitest/node';

const names = process.argv.slice(2);
if (process.env.CI) {
  process.stderr.write('Expectations are accepted by a person, not in CI.\n');
  process.exit(2);
}
if (names.length === 0) {
  process.stderr.write('Name the cases: npm run cases:accept NAME…\n');
  process.exit(2);
}

const server = await createViteServer({ server: { middlewareMode: true, watch: null }, appType: 'custom' });
try {
  const { CASES, runCase } = await server.ssrLoadModule('/test/cases/case.ts');
  const { writtenOut } = await server.ssrLoadModule('/test/cases/summary.ts');
  for (const name of names) {
    const path = join(CASES, name, 'expected.json');
    writeFileSync(path, writtenOut(await runCase(name)));
    process.stdout.write(`${path}\n`);
  }
} finally {
  await server.close();
}
