/** How a source, and what the document says of a quotation, are written in one line for a person. */

import type { Attribution, Name, PartialDate, Passage, Report, Source } from '../types.ts';
import type { Addresses } from './checked.ts';
import { placeLink } from './place-link.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "4 March 1926", "March 1926", "1926", "44 BCE". */
export function dateLabel(date: PartialDate): string {
  const year = date.year > 0 ? String(date.year) : `${1 - date.year} BCE`;
  const month = date.month === undefined ? undefined : MONTHS[date.month - 1];
  if (month === undefined) return year;
  return date.day === undefined ? `${month} ${year}` : `${date.day} ${month} ${year}`;
}

/** "Ada Lovelace": given name first, or the name as it is. */
export function nameLabel(name: Name): string {
  return name.literal ?? [name.given, name.family].filter((part) => part !== undefined && part !== '').join(' ');
}

export function namesLabel(names: readonly Name[]): string {
  const labels = names.map(nameLabel).filter((label) => label !== '');
  return labels.length > 3 ? `${labels[0]!} and ${labels.length - 1} others` : labels.join(', ');
}

/** Sources of a report by id. */
export function sourcesOf(report: Report): ReadonlyMap<string, Source> {
  return new Map(report.cited.map((source) => [source.id, source]));
}

/** Of a report that may lie anywhere. */
export const NO_ADDRESSES: Addresses = new Map();

/** What a report says of the sources that it names. */
export interface Cited {
  readonly sources: ReadonlyMap<string, Source>;
  readonly addresses: Addresses;
}

export interface Citation {
  /** The title, and the version when one is known; the source's id when nothing is. */
  readonly title: string;
  /** Who made the whole, when it was made; in that order, without empty parts. */
  readonly details: readonly string[];
  /** Where in it: "Act III, Scene I". */
  readonly locus: string | null;
  /** Who speaks there. */
  readonly speaker: string | null;
  readonly url: string | null;
  /** The source's address, or else that of its file, with what leads to the very place. */
  readonly link: string | null;
}

export function citationOf(
  passage: Passage,
  sources: ReadonlyMap<string, Source>,
  addresses: Addresses = NO_ADDRESSES,
): Citation {
  const source = sources.get(passage.source);
  const place = { locus: passage.locus, speaker: passage.speaker };
  if (source === undefined) return { title: passage.source, details: [], ...place, url: null, link: null };
  const url = source.url !== null && /^https?:\/\//i.test(source.url) ? source.url : null;
  const address = url ?? addresses.get(passage.witness) ?? null;
  const version = source.version === null ? '' : ` (${source.version})`;
  const translators = namesLabel(source.translators);
  const details = [
    namesLabel(source.creators),
    translators === '' ? '' : `translated by ${translators}`,
    source.containerTitle ?? '',
    source.date === null ? '' : dateLabel(source.date),
  ];
  return {
    title: `${source.title === '' ? source.id : source.title}${version}`,
    details: details.filter((detail) => detail !== ''),
    ...place,
    url,
    link: address === null ? null : placeLink(address, passage),
  };
}

/** What the document says of whose words they are, each part once: `["Ada Lovelace", "Notes", "p. 12"]`. */
export function attributionParts(attribution: Attribution): readonly string[] {
  const { speaker, title, date, reference } = attribution;
  const parts = [speaker === null ? '' : speaker.name, title?.words ?? '', date?.words ?? '', reference?.words ?? ''];
  return [...new Set(parts.map((part) => part.replace(/\s+/g, ' ').trim()))].filter((part) => part !== '');
}
