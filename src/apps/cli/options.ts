/** What the command line adds to the parameters of operations: where the answer goes, and what it is worth. */

/** As commander takes it: `--output <FILE>`. */
export type CommandOption = readonly [flags: string, summary: string];

export function outputOptions(formats: readonly string[]): readonly CommandOption[] {
  return [
    ['--format <FORMAT>', `${formats.join(', ')} (the ending of --output tells it too)`],
    ['--output <FILE>', 'write to a file, whole or not at all'],
  ];
}

export const CHECK_OPTIONS: readonly CommandOption[] = [
  [
    '--fail-on <WORDING,…>',
    'end with status 1 at any of these or worse: faithful, unchecked, unfound, altered; or contradicted',
  ],
  ['--config <FILE>', 'settings (the nearest recte.config.json, from the current folder up)'],
  ['--changed-since <REV>', 'only documents that have changed since this git revision'],
  ['--watch', 'check again whenever a document or source changes'],
];
