/** What a check is to do: what the command line says, filled up with what the project's settings say. */

import { relative } from 'node:path';
import { RecteError } from '../../errors.ts';
import type { CheckedDocument } from '../../report/checked.ts';
import type { Arguments } from '../arguments.ts';
import { readSettings, type Settings } from '../settings/settings.ts';
import { type Gate, gateOf } from './gate.ts';

/** What the command line says besides the operation's own parameters. */
export interface CommandOptions {
  readonly format: string | null;
  readonly output: string | null;
  readonly failOn: string | null;
  readonly config: string | null;
  readonly changedSince: string | null;
  readonly watch: boolean;
  readonly debug: boolean;
}

export interface Plan {
  readonly given: Arguments;
  readonly gate: Gate;
  readonly severities: NonNullable<Settings['severity']>;
  /** Where only what has changed is checked: there may be several, or none. */
  readonly isChosen: boolean;
  /** For whoever wonders what is checked. */
  readonly note: string | null;
  /** What has to be watched. */
  readonly paths: readonly string[];
  readonly withIgnored: (checked: CheckedDocument) => Promise<CheckedDocument>;
}

/** @throws RecteError when the settings cannot be followed, or git cannot say what has changed. */
export async function planOf(asked: Arguments, options: CommandOptions): Promise<Plan> {
  const settings = readSettings(options.config);
  const names = asked.texts('document').length > 0 ? asked.texts('document') : settings.documents;
  const isAgainst = asked.texts('sources').length > 0 || asked.text('library') !== null;
  const sources = isAgainst ? asked.texts('sources') : settings.sources;
  const library = isAgainst ? asked.text('library') : settings.library;
  let given = asked.with('sources', sources).with('library', library);
  let note: string | null = null;
  let documents = names;
  if (options.changedSince !== null) {
    if (names.includes('-')) {
      throw new RecteError('bad-option', 'git knows nothing of standard input', 'Leave --changed-since away.');
    }
    const { changedDocuments } = await import('./changed.ts');
    const changed = await changedDocuments(options.changedSince, names, sources);
    documents = changed.documents;
    if (changed.changedSource !== null) {
      note = `${changed.changedSource} has changed, which is a source: every document is checked`;
    } else if (documents.length === 0) note = `no document has changed since ${options.changedSince}`;
  }
  given = given.with('document', documents);
  return {
    given,
    gate: gateOf(options.failOn, settings.severity),
    severities: settings.severity ?? {},
    isChosen: options.changedSince !== null,
    note,
    paths: [...names.filter((name) => name !== '-'), ...sources],
    async withIgnored(checked) {
      const { withIgnored } = await import('../../policy/ignore.ts');
      const path = relative(settings.directory, checked.report.document.name).replaceAll('\\', '/');
      return withIgnored(checked, settings.ignore, path);
    },
  };
}
