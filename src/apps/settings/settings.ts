/**
 * `recte.config.json`: what a project has decided once, so that its commands are short. `docs/config.schema.json`
 * describes the same to editors; paths and patterns are as seen from the file's folder.
 */

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { RecteError } from '../../errors.ts';
import type { IgnoreRule } from '../../policy/ignore.ts';
import { LEVELS, type Level, RULE_NAMES, type Severities } from '../../report/severity.ts';
import type { RuleName } from '../../types.ts';

export const SETTINGS_NAME = 'recte.config.json';

export interface Settings {
  /** What to check when nothing is named; paths that are true from where the command was called. */
  readonly documents: readonly string[];
  readonly sources: readonly string[];
  readonly library: string | null;
  /** Null when the file says nothing of levels. */
  readonly severity: Severities | null;
  readonly ignore: readonly IgnoreRule[];
  /** The file's folder, or the current one where there is no file. */
  readonly directory: string;
}

/** The file that is named, or else the nearest one, from the current folder up. @throws RecteError for one that cannot be followed */
export function readSettings(named: string | null, from: string = process.cwd()): Settings {
  const path = named === null ? nearest(resolve(from)) : resolve(from, named);
  if (path === null) {
    return { documents: [], sources: [], library: null, severity: null, ignore: [], directory: resolve(from) };
  }
  const shown = relative(from, path) === '' ? path : relative(from, path);
  return new SettingsReader(shown, dirname(path)).read(contentOf(path, shown));
}

function nearest(folder: string): string | null {
  const path = join(folder, SETTINGS_NAME);
  if (existsSync(path)) return path;
  const above = dirname(folder);
  return above === folder ? null : nearest(above);
}

function contentOf(path: string, shown: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new RecteError('no-such-file', `no such file: ${shown}`, 'Look at --config.', { cause: error });
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0]! : '';
    throw new RecteError('bad-option', `${shown} is no JSON: ${why}`, 'Look at its commas and quotation marks.', {
      cause: error,
    });
  }
}

const FIELDS = ['$schema', 'documents', 'sources', 'library', 'severity', 'ignore'];
const IGNORE_FIELDS = ['files', 'findings', 'rules', 'reason'];

class SettingsReader {
  readonly #name: string;
  readonly #directory: string;

  constructor(name: string, directory: string) {
    this.#name = name;
    this.#directory = directory;
  }

  read(content: unknown): Settings {
    const fields = this.#object(content, 'the file', FIELDS);
    const paths = (name: string): readonly string[] =>
      this.#texts(fields.get(name) ?? [], name).map((each) => this.#path(each));
    const library = fields.get('library');
    if (library !== undefined && typeof library !== 'string') throw this.#wrong('library', 'the path of a library');
    if (library !== undefined && fields.has('sources')) {
      throw this.#wrong('library', 'left out where there are "sources", or the other way round');
    }
    return {
      documents: paths('documents'),
      sources: paths('sources'),
      library: library === undefined ? null : this.#path(library),
      severity: fields.has('severity') ? this.#severities(fields.get('severity')) : null,
      ignore: this.#list(fields.get('ignore') ?? [], 'ignore').map((each, k) => this.#ignore(each, `ignore[${k}]`)),
      directory: this.#directory,
    };
  }

  #path(path: string): string {
    return relative('', join(this.#directory, path)) || '.';
  }

  #severities(value: unknown): Severities {
    const severities: Partial<Record<RuleName, Level>> = {};
    for (const [name, given] of this.#object(value, 'severity', RULE_NAMES)) {
      const level = LEVELS.find((each) => each === given);
      if (level === undefined) throw this.#wrong(`severity.${name}`, `one of ${LEVELS.join(', ')}`);
      severities[this.#rule(name, 'severity')] = level;
    }
    return severities;
  }

  #ignore(value: unknown, where: string): IgnoreRule {
    const fields = this.#object(value, where, IGNORE_FIELDS);
    const reason = fields.get('reason');
    if (typeof reason !== 'string' || reason.trim() === '')
      throw this.#wrong(`${where}.reason`, 'a text that says why');
    const texts = (name: string): readonly string[] => this.#texts(fields.get(name), `${where}.${name}`);
    return {
      reason,
      ...(fields.has('files') ? { files: texts('files') } : {}),
      ...(fields.has('findings') ? { findings: texts('findings') } : {}),
      ...(fields.has('rules') ? { rules: texts('rules').map((name) => this.#rule(name, `${where}.rules`)) } : {}),
    };
  }

  #rule(name: string, where: string): RuleName {
    const rule = RULE_NAMES.find((each) => each === name);
    if (rule === undefined) throw this.#unknown(name, where, RULE_NAMES);
    return rule;
  }

  #object(value: unknown, where: string, known: readonly string[]): ReadonlyMap<string, unknown> {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw this.#wrong(where, 'an object');
    const fields = new Map<string, unknown>(Object.entries(value));
    for (const name of fields.keys()) if (!known.includes(name)) throw this.#unknown(name, where, known);
    return fields;
  }

  #list(value: unknown, where: string): readonly unknown[] {
    if (!Array.isArray(value)) throw this.#wrong(where, 'a list');
    return Array.from<unknown>(value);
  }

  #texts(value: unknown, where: string): readonly string[] {
    return this.#list(value, where).map((each) => {
      if (typeof each !== 'string') throw this.#wrong(where, 'a list of texts');
      return each;
    });
  }

  #wrong(where: string, wanted: string): RecteError {
    return new RecteError(
      'bad-option',
      `${this.#name}: ${where} has to be ${wanted}`,
      'docs/config.schema.json says more.',
    );
  }

  #unknown(name: string, where: string, known: readonly string[]): RecteError {
    return new RecteError('bad-option', `${this.#name}: ${where} knows no "${name}"`, `It knows ${known.join(', ')}.`);
  }
}
