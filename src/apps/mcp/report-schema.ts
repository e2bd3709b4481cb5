/** The report's JSON Schema, as it is published with the package. */

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Seen from the module itself, and from the few files that the command is laid out in. */
const PLACES = ['../../../docs/report.schema.json', '../../docs/report.schema.json'].map((place) =>
  fileURLToPath(new URL(place, import.meta.url)),
);

/** Without its explanations, which whoever reads an answer does not need, and without its address. */
export function reportSchema(): ReportSchema {
  const path = PLACES.find((place) => existsSync(place)) ?? PLACES[0]!;
  const schema = withoutExplanations(JSON.parse(readFileSync(path, 'utf8')));
  if (!isReportSchema(schema)) throw new TypeError(`${path} is no schema of an object`);
  const { $id: _, $schema: __, ...kept } = schema;
  return kept;
}

interface ReportSchema {
  readonly properties: object;
  readonly required: readonly unknown[];
}

function isReportSchema(
  value: unknown,
): value is ReportSchema & { readonly $id?: unknown; readonly $schema?: unknown } {
  if (typeof value !== 'object' || value === null || !('properties' in value) || !('required' in value)) return false;
  return typeof value.properties === 'object' && value.properties !== null && Array.isArray(value.required);
}

function withoutExplanations(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutExplanations);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key, each]) => key !== 'description' || typeof each !== 'string');
  return Object.fromEntries(kept.map(([key, each]) => [key, withoutExplanations(each)]));
}
