/**
 * Lays the compiled command out in few files, `dist/bin`: a module of its own for each source file costs a command that
 * runs for half a second a tenth of its time. What `src/` imports on demand stays apart.
 */

import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'rolldown';

const COMPILED = 'dist';
/** Packages that every run loads. The others stay what their authors published. */
const TAKEN_IN = new Set(['commander', 'get-east-asian-width', 'picocolors']);

/** Threads are started by the name of their file, which lies beside the code that starts them. */
const threads = readdirSync(COMPILED, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('-worker.js') && !path.startsWith('bin'),
);
/** @type {Record<string, string>} */
const input = { recte: join(COMPILED, 'apps/cli/main.js') };
for (const path of threads) input[basename(path, '.js')] = join(COMPILED, path);

await build({
  input,
  platform: 'node',
  external: (id) => /^[^./]/.test(id) && !TAKEN_IN.has(id),
  output: {
    dir: join(COMPILED, 'bin'),
    cleanDir: true,
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
  },
});
