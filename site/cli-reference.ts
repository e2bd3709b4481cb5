/** The reference of the command line, made from the table of operations. */

import { FORMATS } from '../src/apps/cli/formats.ts';
import { CHECK_OPTIONS, outputOptions } from '../src/apps/cli/options.ts';
import type { Operation, Parameter } from '../src/apps/operation.ts';
import { OPERATIONS } from '../src/apps/operations.ts';

export function cliReference(): string {
  return [
    '# Command line',
    'Every command explains itself with `--help`; this page is made from the same table.',
    'Exit status: **0** nothing to object to · **1** findings at or above `--fail-on`, or errors by the settings · **2** could not check, and ' +
      'one line on standard error says why and how to go on.',
    ...OPERATIONS.map(operationText),
    '',
  ].join('\n\n');
}

function operationText(operation: Operation): string {
  const positional = operation.parameters.filter(({ isPositional }) => isPositional === true);
  const named = operation.parameters.filter(({ isPositional }) => isPositional !== true);
  const usage = ['recte', operation.name, ...positional.map(usageOf), '[options]'].join(' ');
  const { examples = [] } = operation;
  const formats = FORMATS[operation.answers];
  const rows = [
    ...[...positional, ...named].map((parameter) => [nameOf(parameter), parameter.summary] as const),
    ...(formats.length > 1 ? outputOptions(formats) : []),
    ...(operation.answers === 'reports' ? CHECK_OPTIONS : []),
  ];
  return [
    `## recte ${operation.name}`,
    `${operation.summary[0]!.toUpperCase()}${operation.summary.slice(1)}.`,
    `\`\`\`text\n${usage}\n\`\`\``,
    [
      '| option | |',
      '| --- | --- |',
      ...rows.map(([name, summary]) => `| \`${escaped(name)}\` | ${escaped(summary)} |`),
    ].join('\n'),
    ...(examples.length === 0 ? [] : [`\`\`\`sh\n${examples.join('\n')}\n\`\`\``]),
  ].join('\n\n');
}

function usageOf({ placeholder, name, kind, isRequired }: Parameter): string {
  const label = `${placeholder ?? name.toUpperCase()}${kind === 'texts' ? '…' : ''}`;
  return isRequired === true ? label : `[${label}]`;
}

function nameOf({ name, placeholder, kind, isPositional }: Parameter): string {
  const label = placeholder ?? name.toUpperCase();
  if (isPositional === true) return label;
  return kind === 'flag' ? `--${name}` : `--${name} ${label}${kind === 'texts' ? '…' : ''}`;
}

function escaped(text: string): string {
  return text.replaceAll('|', '\\|');
}
