/** Gold as it stands on disk: one JSON object a line, looked at before it is believed. */

import { readFileSync } from 'node:fs';

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}

/** Two offsets, half open. */
export function isRange(value: unknown): value is readonly [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every((each) => Number.isInteger(each));
}

/** @throws Error that names the line when one is not what it should be */
export function readRows<Row>(path: string, isRow: (value: unknown) => value is Row): readonly Row[] {
  const rows: Row[] = [];
  for (const [k, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    const value: unknown = JSON.parse(line);
    if (!isRow(value)) throw new Error(`${path}, line ${k + 1}: not a row of this set`);
    rows.push(value);
  }
  return rows;
}
