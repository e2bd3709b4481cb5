/** What an operation is given, whoever asks: values by the names of its parameters, checked when they are read. */

import { RecteError } from '../errors.ts';

export class Arguments {
  readonly #values: ReadonlyMap<string, unknown>;

  constructor(values: ReadonlyMap<string, unknown>) {
    this.#values = values;
  }

  /** @throws RecteError when it is no text. */
  text(name: string): string | null {
    const value = this.#values.get(name) ?? null;
    if (value === null || typeof value === 'string') return value;
    throw wrong(name, 'a text');
  }

  /** @throws RecteError when it is missing. */
  neededText(name: string): string {
    const value = this.text(name);
    if (value === null) throw new RecteError('bad-option', `${name} is missing`, `Give it with --${name}.`);
    return value;
  }

  /** Empty when it is missing. @throws RecteError when one of them is no text. */
  texts(name: string): readonly string[] {
    const value = this.#values.get(name) ?? [];
    const all: readonly unknown[] = Array.isArray(value) ? value : [value];
    return all.map((each) => {
      if (typeof each !== 'string') throw wrong(name, 'a list of texts');
      return each;
    });
  }

  /** A whole number from 1 on. @throws RecteError when it is none. */
  count(name: string): number | null {
    const value = this.#values.get(name) ?? null;
    if (value === null) return null;
    const count = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
    if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 1) {
      throw wrong(name, 'a whole number from 1 on');
    }
    return count;
  }

  /** The same with one value in place of what was given. */
  with(name: string, value: unknown): Arguments {
    return new Arguments(new Map([...this.#values, [name, value]]));
  }

  flag(name: string): boolean {
    return this.#values.get(name) === true;
  }
}

function wrong(name: string, wanted: string): RecteError {
  return new RecteError('bad-option', `--${name} is not ${wanted}`, `Give ${wanted}.`);
}
