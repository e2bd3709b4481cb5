/**
 * `npm run bench:detection -- [--data FOLDER]`: how long it takes to find the quotations of a document of 100 pages and to
 * say whose they are. The document is made up; with `--data`, it is news from the gold of detection laid end to end.
 * Prints the first time, which a single document costs, and the median of those that follow.
 */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { attribute } from '../src/detect/attribution.ts';
import { detect } from '../src/detect/detect.ts';
import { markedIn } from '../src/detect/marked.ts';
import { tellLanguage } from '../src/language/identify.ts';
import type { Document } from '../src/types.ts';
import { prose, randomFrom } from './prose.ts';

const PAGES = 100;
const WORDS_PER_PAGE = 500;
const QUOTATIONS = 500;
const RUNS = 9;

const { values: given } = parseArgs({ options: { data: { type: 'string' } } });

const NAMES = ['Ann Harper', 'Petra Blom', 'Tomas Reyes', 'Marit Isaksen', 'Ada Quill', 'Ben Osei'];
const CUES = ['said', 'wrote', 'replied', 'told the council', 'asked'];

/** Every few sentences of made prose are laid in somebody's mouth. */
function madeUp(): string {
  const words = [...prose(PAGES * WORDS_PER_PAGE, 1)].map(({ text }) => text).join(' ');
  const sentences = words.split(/(?<=[.!?])\s+/);
  const every = Math.max(1, Math.floor(sentences.length / QUOTATIONS));
  const random = randomFrom(2);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  return sentences
    .map((sentence, k) => {
      if (k % every !== 0) return k % 12 === 5 ? `${sentence}\n\n` : sentence;
      return `“${sentence.replace(/[.!?]$/, ',')}” ${pick(NAMES)} ${pick(CUES)}.`;
    })
    .join(' ');
}

function news(folder: string): string {
  const path = join(folder, 'detection/polnear.train.jsonl');
  if (!existsSync(path)) throw new Error(`missing: ${path}`);
  let text = '';
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (text.split(/\s+/).length >= PAGES * WORDS_PER_PAGE) break;
    const row: unknown = JSON.parse(line);
    if (typeof row === 'object' && row !== null && 'text' in row && typeof row.text === 'string')
      text += `${row.text}\n\n`;
  }
  return text;
}

interface Time {
  readonly wallMs: number;
  readonly cpuMs: number;
}

function timed(work: () => void): Time {
  const cpu = process.cpuUsage();
  const start = performance.now();
  work();
  const wallMs = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { wallMs, cpuMs: (user + system) / 1000 };
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1]!;
}

const text = given.data === undefined ? madeUp() : news(given.data);
const document: Document = { name: 'bench', sha256: '', language: tellLanguage(text), text, loci: [], markup: [] };
const words = text.split(/\s+/).length;
const steps: readonly (readonly [string, () => unknown])[] = [
  ['detection and attribution', () => detect(document)],
  ['marks alone', () => markedIn(document)],
  [
    'attribution alone',
    () =>
      attribute(
        document,
        markedIn(document).map(({ quotation }) => quotation),
      ),
  ],
];
const first = timed(() => detect(document));
process.stdout.write(`${words} words, ${detect(document).length} quotations, ${document.language ?? 'no language'}\n`);
process.stdout.write(`first time: ${first.wallMs.toFixed(0)} ms (${first.cpuMs.toFixed(0)} ms of the processor)\n`);
for (const [name, work] of steps) {
  const times = Array.from({ length: RUNS }, () => timed(() => void work()));
  const wall = median(times.map(({ wallMs }) => wallMs)).toFixed(0);
  const cpu = median(times.map(({ cpuMs }) => cpuMs)).toFixed(0);
  process.stdout.write(`${name}: ${wall} ms (${cpu} ms of the processor), median of ${RUNS}\n`);
}
