/** `recte library …`: sources kept in a place of their own. */

import { RecteError } from '../../errors.ts';
import {
  addToLibrary,
  type BuildOptions,
  compactLibrary,
  createLibrary,
  type LibraryChanges,
  listLibrary,
  rebuildLibrary,
  removeFromLibrary,
  statsLibrary,
  verifyLibrary,
} from '../../library/index.ts';
import { namesLabel } from '../../report/citation.ts';
import { counted } from '../../report/labels.ts';
import type { Arguments } from '../arguments.ts';
import type { OperationContext, Outcome } from '../operation.ts';

function buildOptions({ signal, onProgress }: OperationContext): BuildOptions {
  return { signal, onProgress };
}

export async function* create(given: Arguments): AsyncGenerator<Outcome> {
  const directory = given.neededText('dir');
  await createLibrary(directory);
  yield { kind: 'done', message: `made an empty library in ${directory}` };
}

export async function* add(given: Arguments, context: OperationContext): AsyncGenerator<Outcome> {
  const directory = given.neededText('library');
  const changes = await addToLibrary(directory, given.texts('path'), buildOptions(context));
  yield* changesAsOutcomes(changes, directory);
}

export async function* remove(given: Arguments, context: OperationContext): AsyncGenerator<Outcome> {
  const directory = given.neededText('library');
  const changes = await removeFromLibrary(directory, given.texts('source'), buildOptions(context));
  yield* changesAsOutcomes(changes, directory);
}

function* changesAsOutcomes(changes: LibraryChanges, directory: string): Generator<Outcome> {
  for (const problem of changes.problems) yield { kind: 'problem', problem };
  for (const id of changes.vanished) {
    const message = `${id} is no longer in its folder; it stays until "recte library remove" takes it away`;
    yield { kind: 'problem', problem: { code: 'vanished', message } };
  }
  const parts = [
    [changes.added.length, 'added'],
    [changes.updated.length, 'read again'],
    [changes.removed.length, 'removed'],
    [changes.unchanged.length, 'unchanged'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  yield { kind: 'done', message: `${directory}: ${said.length === 0 ? 'nothing to do' : said.join(', ')}` };
}

export async function* list(given: Arguments): AsyncGenerator<Outcome> {
  const listed = await listLibrary(given.neededText('library'));
  const rows = listed.map(({ source, witness, path, sizeBytes }) => [
    source.id,
    witness.id,
    source.title,
    namesLabel(source.creators),
    source.date?.year ?? null,
    witness.language,
    sizeBytes,
    path,
  ]);
  const columns = ['source', 'witness', 'title', 'creators', 'year', 'language', 'bytes', 'path'];
  yield { kind: 'table', table: { columns, rows } };
}

export async function* stats(given: Arguments): AsyncGenerator<Outcome> {
  const { sources, witnesses, words, codeUnits, storeBytes, indexBytes } = await statsLibrary(
    given.neededText('library'),
  );
  const columns = ['sources', 'witnesses', 'words', 'code_units', 'store_bytes', 'index_bytes'];
  yield { kind: 'table', table: { columns, rows: [[sources, witnesses, words, codeUnits, storeBytes, indexBytes]] } };
}

export async function* verify(given: Arguments, context: OperationContext): AsyncGenerator<Outcome> {
  const directory = given.neededText('library');
  const { witnesses, problems } = await verifyLibrary(directory, buildOptions(context));
  for (const problem of problems) yield { kind: 'problem', problem };
  if (problems.length === 0) {
    yield { kind: 'done', message: `${directory}: ${counted(witnesses, 'text')} read, all well` };
    return;
  }
  const message = `${directory}: ${counted(problems.length, 'thing is', 'things are')} wrong`;
  const hint = '"recte library rebuild" makes the index anew; "recte library add" reads sources again.';
  yield { kind: 'failure', error: new RecteError('index-damaged', message, hint) };
}

export async function* compact(given: Arguments, context: OperationContext): AsyncGenerator<Outcome> {
  const directory = given.neededText('library');
  await compactLibrary(directory, buildOptions(context));
  yield { kind: 'done', message: `${directory}: compacted` };
}

export async function* rebuild(given: Arguments, context: OperationContext): AsyncGenerator<Outcome> {
  const directory = given.neededText('library');
  await rebuildLibrary(directory, buildOptions(context));
  yield { kind: 'done', message: `${directory}: the index is made anew` };
}
