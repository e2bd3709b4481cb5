/**
 * `npm run bench:reading`: how fast files are read, by the processor time of one core; and what becomes of a folder of a
 * thousand files of all kinds, of which some are broken. Texts are made up, the other files are those of `test/read/files`.
 */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { addToLibrary, createLibrary } from '../src/library/index.ts';
import { extract } from '../src/read/index.ts';
import { inTemporaryDirectory, quantile } from './measure.ts';
import { prose } from './prose.ts';

const FILES = join(import.meta.dirname, '..', '..', 'test', 'read', 'files');
const RUNS = 5;
const MB = 1_000_000;

const words = [...prose(400_000, 1)].map(({ text }) => text);
const paragraphs = words.flatMap((text) => text.match(/(?:[^.]+\.){1,4}/g) ?? []).map((each) => each.trim());

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function menu(size: number): string {
  const items = Array.from(
    { length: size },
    (_, i) => `<li class="item"><a href="/s/${i}?ref=nav">Section number ${i}</a></li>`,
  );
  return `<ul class="menu">\n${items.join('\n')}\n</ul>`;
}

/** A page as sites make them: styles and scripts, menus, an article, what else one may like to read. */
function page(k: number, element: 'article' | 'div'): string {
  const body = paragraphs
    .slice(k * 30, k * 30 + 30)
    .map((each) => `<p class="p">${each} <a href="/x">More &amp; more</a>.</p>`);
  const cards = paragraphs
    .slice(0, 12)
    .map((each) => `<div class="card"><a href="/y"><h3>${each.slice(0, 60)}</h3></a></div>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page ${k}</title><style>${'.a{color:red}\n'.repeat(80)}</style>
<script>${'var a=function(b){return b+1};\n'.repeat(100)}</script></head><body><header>${menu(30)}</header><div class="wrap"><h1>Page ${k}</h1>
<${element} class="story">${body.join('\n')}</${element}><div class="sidebar">${cards.join('\n')}</div></div><footer>${menu(40)}</footer></body></html>`;
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Median over the runs, the first of which loads the libraries: units read in a second of processor time. */
async function speed(
  files: readonly Uint8Array[],
  name: string,
  unitsOf: (file: Uint8Array) => number,
): Promise<number> {
  const speeds: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const before = process.cpuUsage();
    let units = 0;
    for (const file of files) {
      await extract(file, name);
      units += unitsOf(file);
    }
    const { user, system } = process.cpuUsage(before);
    speeds.push((units * 1e6) / (user + system));
  }
  return quantile(speeds, 0.5);
}

const inMegabytes = (file: Uint8Array): number => file.length / MB;

async function throughput(): Promise<void> {
  const text = words.join('\n\n');
  const book = `<!doctype html><html><body>${paragraphs.map((each) => `<p>${each}</p>`).join('\n')}</body></html>`;
  const rows: readonly (readonly [string, string, readonly Uint8Array[]])[] = [
    ['plain text', 'a.txt', [bytes(text)]],
    ['Markdown', 'a.md', [bytes(`# Words\n\n${text}`)]],
    ['HTML, a book', 'a.html', [bytes(book)]],
    ['HTML, pages that mark their article', 'a.html', Array.from({ length: 60 }, (_, k) => bytes(page(k, 'article')))],
    ['HTML, pages that do not', 'a.html', Array.from({ length: 30 }, (_, k) => bytes(page(k, 'div')))],
  ];
  for (const [what, name, files] of rows) {
    say(`${what.padEnd(40)} ${(await speed(files, name, inMegabytes)).toFixed(1)} MB/s`);
  }
  for (const name of ['long.latex.pdf', 'long-columns.latex.pdf', 'long-columns.chromium.pdf']) {
    const file = readFileSync(join(FILES, name));
    const { loci, problems } = await extract(file, name);
    const pages = loci.filter(({ kind }) => kind === 'page').length;
    if (pages === 0) throw new Error(`${name} has no pages: ${problems[0]?.message ?? ''}`);
    const rate = await speed(
      Array.from({ length: 10 }, () => file),
      name,
      () => pages,
    );
    say(`${`PDF, ${name}`.padEnd(40)} ${rate.toFixed(0)} pages/s`);
  }
}

/** A thousand files: texts, pages, and copies of every kind of file there is, one in fifty of them cut off. */
function fill(folder: string): void {
  const kinds = readdirSync(FILES).filter((name) => !/\.(?:mjs|txt|md)$/.test(name));
  for (let k = 0; k < 1000; k++) {
    const kind = kinds[k % kinds.length]!;
    if (k % 3 === 0) writeFileSync(join(folder, `${k}.txt`), words[k % words.length]!);
    else if (k % 3 === 1) writeFileSync(join(folder, `${k}.html`), page(k % 40, k % 2 === 0 ? 'article' : 'div'));
    else {
      const content = readFileSync(join(FILES, kind));
      writeFileSync(join(folder, `${k}.${kind}`), k % 50 === 2 ? content.subarray(0, content.length / 3) : content);
    }
  }
}

async function manyFiles(): Promise<void> {
  await inTemporaryDirectory(async (directory) => {
    const folder = join(directory, 'files');
    mkdirSync(folder);
    fill(folder);
    const library = join(directory, 'library');
    await createLibrary(library);
    let told = 0;
    const begun = performance.now();
    const before = process.cpuUsage();
    const { added, problems } = await addToLibrary(library, [folder], { onProgress: () => void told++ });
    const seconds = (performance.now() - begun) / 1000;
    const { user, system } = process.cpuUsage(before);
    say(
      `1000 files of all kinds: ${added.length} texts in ${seconds.toFixed(1)} s, ${((user + system) / 1e6 / seconds).toFixed(2)} of ${availableParallelism()} cores in use, progress told ${told} times, ${problems.length} problems`,
    );
  });
}

await throughput();
await manyFiles();
