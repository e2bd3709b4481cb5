/** CSL-JSON: what a bibliography says of the files beside it. */

import type { Name, PartialDate, Source, SourceMetadata } from '../../types.ts';
import { partialDate } from './dates.ts';
import type { Fields } from './fields.ts';
import { addressOfDoi, isFields, listOf, stringOf } from './fields.ts';

/** One entry that names a file. */
export interface Described {
  /** As the entry writes it, with `/` between. */
  readonly file: string;
  readonly source: Source;
}

/** The entries that name files. @throws SyntaxError when the text is no JSON, or no list of entries. */
export function readCsl(json: string): readonly Described[] {
  const parsed: unknown = JSON.parse(json.replace(/^\ufeff/, ''));
  const entries = listOf(parsed) ?? listIn(parsed);
  const described: Described[] = [];
  for (const fields of entries) {
    if (!isFields(fields)) continue;
    const file = stringOf(fields['file']);
    if (file === null) continue;
    const normal = normalPath(file);
    described.push({ file: normal, source: sourceOf(fields, normal) });
  }
  return described;
}

/** A path with `/` between, whatever the platform that wrote it. */
export function normalPath(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\.\//, '');
}

function listIn(parsed: unknown): readonly unknown[] {
  if (isFields(parsed)) {
    const items = listOf(parsed['items']);
    if (items !== null) return items;
    if ('file' in parsed || 'title' in parsed) return [parsed];
  }
  throw new SyntaxError('there is no list of entries in it');
}

function sourceOf(fields: Fields, file: string): Source {
  const id = fields['id'];
  return {
    id: typeof id === 'number' ? String(id) : (stringOf(id) ?? withoutEnding(file)),
    title: stringOf(fields['title']) ?? titleOfFile(file),
    containerTitle: stringOf(fields['container-title']),
    creators: namesOf(fields['author']) ?? namesOf(fields['editor']) ?? [],
    translators: namesOf(fields['translator']) ?? [],
    date: dateOf(fields['issued']) ?? dateOf(fields['original-date']),
    language: stringOf(fields['language'])?.replaceAll('_', '-') ?? null,
    version: stringOf(fields['version']) ?? stringOf(fields['edition']),
    url: stringOf(fields['URL']) ?? addressOfDoi(stringOf(fields['DOI'])),
    type: stringOf(fields['type']),
  };
}

/** A source of which nothing is known but its file. */
export function undescribed(path: string, id: string): Source {
  return {
    id,
    title: titleOfFile(path),
    containerTitle: null,
    creators: [],
    translators: [],
    date: null,
    language: null,
    version: null,
    url: null,
    type: null,
  };
}

/** What CSL says, and below it what the file says of itself. */
export function withMetadata(source: Source, path: string, own: Partial<SourceMetadata>): Source {
  const isTitled = source.title !== titleOfFile(path);
  return {
    id: source.id,
    title: isTitled ? source.title : (own.title ?? source.title),
    containerTitle: source.containerTitle ?? own.containerTitle ?? null,
    creators: source.creators.length > 0 ? source.creators : (own.creators ?? []),
    translators: source.translators.length > 0 ? source.translators : (own.translators ?? []),
    date: source.date ?? own.date ?? null,
    language: source.language ?? own.language ?? null,
    version: source.version ?? own.version ?? null,
    url: source.url ?? own.url ?? null,
    type: source.type ?? own.type ?? null,
  };
}

/** "speeches/first_address.txt" → "first address". */
export function titleOfFile(path: string): string {
  return withoutEnding(path.slice(path.lastIndexOf('/') + 1))
    .replaceAll('_', ' ')
    .trim();
}

/** A path without its last ending. A name that is nothing but an ending keeps it. */
export function withoutEnding(path: string): string {
  return path.replace(/(?<=[^/])\.[^./]{1,12}$/, '');
}

function namesOf(value: unknown): readonly Name[] | null {
  const names: Name[] = [];
  for (const each of listOf(value) ?? []) {
    if (typeof each === 'string' && each.trim() !== '') names.push({ literal: each.trim() });
    if (!isFields(each)) continue;
    const literal = stringOf(each['literal']);
    const family = stringOf(each['family']);
    const given = stringOf(each['given']);
    const particle = stringOf(each['non-dropping-particle']) ?? stringOf(each['dropping-particle']);
    if (literal !== null) names.push({ literal });
    else if (family !== null) {
      const whole = particle === null ? family : `${particle} ${family}`;
      names.push(given === null ? { family: whole } : { family: whole, given });
    } else if (given !== null) names.push({ given });
  }
  return names.length > 0 ? names : null;
}

function dateOf(value: unknown): PartialDate | null {
  if (typeof value === 'string') return partialDate(value);
  if (!isFields(value)) return null;
  const parts = listOf(listOf(value['date-parts'])?.[0]);
  if (parts !== null) {
    const [year, month, day] = parts.map(Number);
    if (year === undefined || !Number.isInteger(year)) return null;
    if (month === undefined || !(month >= 1 && month <= 12)) return { year };
    return day === undefined || !(day >= 1 && day <= 31) ? { year, month } : { year, month, day };
  }
  return partialDate(stringOf(value['raw']) ?? stringOf(value['literal']));
}
