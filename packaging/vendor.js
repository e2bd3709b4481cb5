/**
 * Lays out in `dist/vendor` what Recte uses of the packages that read and store, each in one small file: installed whole they
 * are seven times as large, and some would run a script. `imports` of package.json says where each is found. LMDB's binaries
 * come in packages of their own, of which npm installs the one for the platform.
 */

import { rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { build } from 'rolldown';
import { licencesOf } from './licences.js';

const target = join('dist', 'vendor');

/** What they use where it is there, and do without where it is not. */
const OPTIONAL = new Set(['msgpackr-extract', '@napi-rs/nice']);

/** What is used of each. Some are CommonJS, whose names have to be written out. */
const USED = {
  chardet: 'export { analyse } from "chardet";',
  entities: 'export { decodeHTML } from "entities";',
  fflate: 'export { unzipSync, zipSync } from "fflate";',
  'lezer-markdown': 'export { parser } from "@lezer/markdown";',
  lmdb: 'export { open } from "lmdb";',
  parse5: 'export { defaultTreeAdapter, Parser, Token, TokenizerMode } from "parse5";',
  readability: 'export { Readability } from "@mozilla/readability";',
  saxes: 'export { SaxesParser } from "saxes";',
};

/** @param {string} id */
const isOutside = (id) => id.startsWith('node:') || builtinModules.includes(id) || OPTIONAL.has(id);

rmSync(target, { recursive: true, force: true });
const { output } = await build({
  input: Object.fromEntries(Object.keys(USED).map((name) => [name, `used:${name}`])),
  platform: 'node',
  external: isOutside,
  // LMDB's values are bytes here: what would make objects of them sooner is not looked for.
  transform: { define: { 'process.env.MSGPACKR_NATIVE_ACCELERATION_DISABLED': '"true"' } },
  plugins: [
    {
      name: 'used',
      resolveId: (id) => (id.startsWith('used:') ? id : null),
      load: (id) => (id.startsWith('used:') ? USED[id.slice('used:'.length)] : null),
    },
  ],
  // Packages evaluate code of their own when they are asked to draw or to compile, which reading and storing never does.
  logLevel: 'silent',
  output: {
    dir: target,
    minify: true,
    // The binary is sought beside the package that asks for it, by the package's name.
    entryFileNames: (chunk) => (chunk.name === 'lmdb' ? 'lmdb/index.js' : '[name].js'),
    chunkFileNames: 'shared-[hash].js',
  },
});
writeFileSync(join(target, 'lmdb/package.json'), '{ "name": "lmdb", "type": "module" }\n');

/** A thread of the pool is started by the name of a file beside it, so these two stay what they are: CommonJS, side by side. */
const pool = await Promise.all(
  ['main', 'worker'].map((name) =>
    build({
      input: join('node_modules/piscina/dist', `${name}.js`),
      platform: 'node',
      external: isOutside,
      output: { file: join(target, 'piscina', `${name}.js`), format: 'cjs', minify: true },
    }),
  ),
);
writeFileSync(join(target, 'piscina.js'), "import pool from './piscina/main.js';\nexport const { Piscina } = pool;\n");
writeFileSync(join(target, 'piscina/package.json'), '{ "name": "piscina", "type": "commonjs" }\n');
writeFileSync(join(target, 'LICENSES.txt'), licencesOf([output, ...pool.map((each) => each.output)].flat()));
