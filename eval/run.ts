/**
 * `npm run eval -- --data FOLDER [--library FOLDER] [--set NAME] [--faults] [--record]`: every set of gold, one table.
 *
 * `--faults` prints each case that went wrong; `--record` keeps the scores as the last run.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openSources } from '../src/library/index.ts';
import type { Library } from '../src/library/library.ts';
import { scoreAttribution } from './attribution.ts';
import { scoreDetection } from './detection.ts';
import { isQuotationRow, scoreMisquotations } from './famous-misquotations.ts';
import { scoreChanges } from './generated-changes.ts';
import { isRecord, readRows } from './gold.ts';
import { isAnswerRow, scoreAnswers } from './islamiceval.ts';
import { scoreMouths } from './mouths.ts';
import { type Evaluation, type Score, tableOf } from './score.ts';
import { scoreAllStatements } from './statements.ts';
import { scoreStrangers } from './strangers.ts';

const OWN_GOLD = `Gold is a file of lines, each one JSON object, in the folder that --data names:
  verification/famous-misquotations.jsonl  {"id", "document", "quotation": [start, end],
      "expect": {"wording": ["verbatim", …], "attribution": ["confirmed", …], "source": "id or its beginning" or null}}
  detection/*.jsonl                        {"id", "text", "quotations": [{"spans": [[start, end], …], "speaker": [[start, end]], "cue": [[start, end]]}]}
  verification/islamiceval2025.jsonl       {"id", "text", "quotations": [{"spans": [[start, end]], "kind": "ayah", "correct", "correction"}]}
Offsets are half open, in UTF-16 code units. --library names a folder of sources, as recte check --sources takes it.`;

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/eval' },
    library: { type: 'string', default: '../shared/library' },
    set: { type: 'string' },
    faults: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

/** The repository's folder, from build/eval. */
const ROOT = resolve(import.meta.dirname, '../..');
const LAST_RUN = join(ROOT, 'eval/last-run.json');

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Where a set's gold lies, or null when it is not there. */
function pathOf(file: string): string | null {
  const path = join(values.data, file);
  if (existsSync(path)) return path;
  say(`missing: ${path}`);
  return null;
}

let opened: Library | null = null;

async function libraryOf(): Promise<Library | null> {
  if (opened !== null) return opened;
  if (!existsSync(values.library)) {
    say(`missing: ${values.library}, a folder of sources`);
    return null;
  }
  opened = await openSources([values.library]);
  return opened;
}

type Runner = () => Promise<Evaluation | null>;

function onLibrary(file: string, score: (path: string, library: Library) => Promise<Evaluation>): Runner {
  return async () => {
    const path = pathOf(file);
    const library = path === null ? null : await libraryOf();
    return path === null || library === null ? null : score(path, library);
  };
}

/** A set whose gold is several files of one folder. */
function onFolder(folder: string, score: (dataDirectory: string) => Evaluation | Promise<Evaluation>): Runner {
  return async () => (pathOf(folder) === null ? null : score(values.data));
}

const SETS: Readonly<Record<string, Runner>> = {
  detection: onFolder('detection', scoreDetection),
  attribution: onFolder('detection', scoreAttribution),
  statements: onFolder('detection', scoreAllStatements),
  mouths: onFolder('detection', scoreMouths),
  strangers: onLibrary('detection/polnear.dev.jsonl', scoreStrangers),
  'famous-misquotations': onLibrary('verification/famous-misquotations.jsonl', (path, library) =>
    scoreMisquotations(readRows(path, isQuotationRow), library),
  ),
  islamiceval2025: onLibrary('verification/islamiceval2025.jsonl', (path, library) =>
    scoreAnswers(readRows(path, isAnswerRow), library),
  ),
  changes: async () => {
    const library = await libraryOf();
    return library === null ? null : scoreChanges(library);
  },
};

function lastRun(): Record<string, number> {
  if (!existsSync(LAST_RUN)) return {};
  const recorded: unknown = JSON.parse(readFileSync(LAST_RUN, 'utf8'));
  const last: Record<string, number> = {};
  if (!isRecord(recorded)) return last;
  for (const [set, score] of Object.entries(recorded)) if (typeof score === 'number') last[set] = score;
  return last;
}

async function main(): Promise<number> {
  if (values.help) {
    say(`npm run eval -- --data FOLDER [--library FOLDER] [--set NAME] [--faults] [--record]
Sets: ${Object.keys(SETS).join(', ')}.
--faults prints each case that went wrong; --record keeps the scores as the last run.\n\n${OWN_GOLD}`);
    return 0;
  }
  const names = values.set === undefined ? Object.keys(SETS) : [values.set];
  const unknown = names.find((name) => SETS[name] === undefined);
  if (unknown !== undefined) {
    say(`no set ${unknown}; there are ${Object.keys(SETS).join(', ')}`);
    return 2;
  }
  const scores: Score[] = [];
  let missing = false;
  for (const name of names) {
    const evaluation = await SETS[name]!();
    if (evaluation === null) {
      missing = true;
      continue;
    }
    scores.push(...evaluation.scores);
    for (const note of evaluation.notes ?? []) say(`  ${note}`);
    if (values.faults) for (const fault of evaluation.faults) say(`  ${fault}`);
  }
  await opened?.close();
  const last = lastRun();
  if (scores.length > 0) say(tableOf(scores, last));
  if (missing) say(`\n${OWN_GOLD}`);
  if (values.record) {
    const recorded = {
      ...last,
      ...Object.fromEntries(scores.map(({ set, score }) => [set, Number(score.toFixed(4))])),
    };
    writeFileSync(LAST_RUN, `${JSON.stringify(recorded, null, 2)}\n`);
  }
  return missing && scores.length === 0 ? 2 : 0;
}

process.exitCode = await main();
