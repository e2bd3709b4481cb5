/**
 * Lays the compiled command out in few files, `dist/bin`: a module of its own for each source file costs a command that
 * runs for half a second a tenth of its time. What `src/` imports on demand stays apart. Packages that the command alone
 * uses are taken in, so that whoever installs Recte as a library does not install them; their licences stand beside.
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, join } from 'node:path';
import { build } from 'rolldown';
import { licencesOf } from './licences.js';

const COMPILED = 'dist';
/** What is installed with Recte is not taken in, but for what every run loads. */
const TAKEN_IN = new Set(['get-east-asian-width']);

/** @type {{ dependencies: Record<string, string> }} */
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

/** @param {string} id */
const packageOf = (id) => /^(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? id;
/** @param {string} id */
const isBuiltIn = (id) => id.startsWith('node:') || builtinModules.includes(id);
/** @param {string} id */
const isInstalled = (id) => packageOf(id) in dependencies && !TAKEN_IN.has(packageOf(id));

/** Threads are started by the name of their file, which lies beside the code that starts them. */
const threads = readdirSync(COMPILED, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('-worker.js') && !path.startsWith('bin'),
);
/** @type {Record<string, string>} */
const input = { recte: join(COMPILED, 'apps/cli/main.js') };
for (const path of threads) input[basename(path, '.js')] = join(COMPILED, path);

const { output } = await build({
  input,
  platform: 'node',
  // What begins with # is laid out in `dist/vendor`.
  external: (id) => id.startsWith('#') || (/^[^./\0]/.test(id) && (isBuiltIn(id) || isInstalled(id))),
  output: {
    dir: join(COMPILED, 'bin'),
    // Names of functions stay, for whoever reads what a fault leaves behind.
    minify: { compress: false, mangle: { toplevel: false }, codegen: { removeWhitespace: true } },
    cleanDir: true,
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
  },
});
writeFileSync(join(COMPILED, 'bin', 'LICENSES.txt'), licencesOf(output));
