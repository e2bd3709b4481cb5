/** Into data of unknown shape, one name after the other. */

export function inside(value: unknown, ...path: readonly (string | number)[]): unknown {
  let at = value;
  for (const name of path) {
    if (typeof at !== 'object' || at === null) throw new Error(`nothing has ${name}`);
    at = Reflect.get(at, name);
  }
  return at;
}

export function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error('it is no list');
  return Array.from<unknown>(value);
}

export function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new Error('it is no text');
  return value;
}

export function numberOf(value: unknown): number {
  if (typeof value !== 'number') throw new Error('it is no number');
  return value;
}
