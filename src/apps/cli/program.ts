/** The command line, made from the table of operations. */

import { Command, Option } from 'commander';
import { VERSION } from '../../version.ts';
import { Arguments } from '../arguments.ts';
import type { Operation, Parameter } from '../operation.ts';
import { OPERATIONS } from '../operations.ts';
import { FORMATS } from './formats.ts';
import { CHECK_OPTIONS, outputOptions } from './options.ts';
import type { CommandOptions } from './plan.ts';
import type { Status } from './run.ts';

const LIBRARY_SUMMARY = 'keep sources in a place of their own';

const STATUS_HELP = `
Exit status: 0 nothing to object to, 1 findings at or above --fail-on, 2 could not check.`;

export function programOf(onRun: (status: Status) => void, signal: AbortSignal): Command {
  const program = new Command('recte')
    .description('Finds every quotation in a document and shows what the source really says, and where.')
    .version(VERSION)
    .addHelpText('after', STATUS_HELP)
    .configureOutput({ outputError: (text, write) => write(`recte: ${oneLine(text)}. Look at recte --help.\n`) });
  const groups = new Map<string, Command>();
  for (const operation of OPERATIONS) {
    const [group, name] = operation.name.split(' ');
    if (name === undefined) addCommand(program, operation, operation.name, onRun, signal);
    else {
      const parent = groups.get(group!) ?? program.command(group!).description(LIBRARY_SUMMARY);
      groups.set(group!, parent);
      addCommand(parent, operation, name, onRun, signal);
    }
  }
  return program;
}

function addCommand(
  parent: Command,
  operation: Operation,
  name: string,
  onRun: (status: Status) => void,
  signal: AbortSignal,
): void {
  const command = parent.command(name).description(operation.summary);
  for (const parameter of operation.parameters) {
    if (parameter.isPositional === true) command.argument(positional(parameter), parameter.summary);
    else command.addOption(optionOf(parameter));
  }
  const formats = FORMATS[operation.answers];
  if (formats.length > 1) for (const [flags, summary] of outputOptions(formats)) command.option(flags, summary);
  if (operation.answers === 'reports') {
    for (const [flags, summary] of CHECK_OPTIONS) command.option(flags, summary);
  }
  command.option('--debug', 'show where a fault came from');
  const { examples = [] } = operation;
  if (examples.length > 0)
    command.addHelpText('after', `\nExamples:\n${examples.map((each) => `  ${each}`).join('\n')}`);
  command.action(async () => {
    const { runOperation } = await import('./run.ts');
    onRun(await runOperation(operation, argumentsOf(command, operation), optionsOf(command), signal));
  });
}

function positional({ placeholder, name, kind, isRequired }: Parameter): string {
  const label = `${placeholder ?? name.toUpperCase()}${kind === 'texts' ? '...' : ''}`;
  return isRequired === true ? `<${label}>` : `[${label}]`;
}

function optionOf({ name, kind, placeholder, summary, isRequired }: Parameter): Option {
  const value = `${placeholder ?? name.toUpperCase()}${kind === 'texts' ? '...' : ''}`;
  const option = new Option(kind === 'flag' ? `--${name}` : `--${name} <${value}>`, summary);
  return isRequired === true ? option.makeOptionMandatory() : option;
}

function argumentsOf(command: Command, { parameters }: Operation): Arguments {
  const values = new Map<string, unknown>();
  let position = 0;
  const given = command.opts<Record<string, unknown>>();
  for (const { name, isPositional } of parameters) {
    const value: unknown = isPositional === true ? command.processedArgs[position++] : given[camelCased(name)];
    if (value !== undefined) values.set(name, value);
  }
  return new Arguments(values);
}

function optionsOf(command: Command): CommandOptions {
  const given = new Arguments(new Map(Object.entries(command.opts<Record<string, unknown>>())));
  return {
    format: given.text('format'),
    output: given.text('output'),
    failOn: given.text('failOn'),
    config: given.text('config'),
    changedSince: given.text('changedSince'),
    watch: given.flag('watch'),
    debug: given.flag('debug'),
  };
}

/** Commander's complaint, without its label and line ends. */
function oneLine(text: string): string {
  return text
    .trim()
    .replace(/^error: /, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\.$/, '');
}

/** As commander names options. */
function camelCased(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
