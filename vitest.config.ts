import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
    // A snapshot or an expectation that is missing is an error, here as in CI; it is never written by a test run.
    update: false,
    // The second is read by `.ci/run`, which counts what passed.
    reporters: ['default', ['json', { outputFile: '.tsbuild/vitest.json' }]],
  },
});
