/**
 * BibTeX and BibLaTeX, as reference managers export them: what a bibliography says of the files it names.
 *
 * Read by ourselves, since the libraries that read it bring a network or a language model along. The grammar is that of
 * BibTeX itself: entries, strings in braces or quotation marks, joined by "#"; what stands between entries is a comment.
 */

import type { Name } from '../../types.ts';
import type { Described } from './csl.ts';
import { normalPath, titleOfFile, undescribed, withoutEnding } from './csl.ts';
import { partialDate } from './dates.ts';
import { addressOfDoi } from './fields.ts';
import { unTex } from './tex.ts';

interface Entry {
  readonly type: string;
  readonly key: string;
  /** By name in small letters; raw, with their TeX. */
  readonly fields: ReadonlyMap<string, string>;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const TYPES: Readonly<Record<string, string>> = {
  article: 'article-journal',
  book: 'book',
  inbook: 'chapter',
  incollection: 'chapter',
  inproceedings: 'paper-conference',
  conference: 'paper-conference',
  online: 'webpage',
  electronic: 'webpage',
  report: 'report',
  techreport: 'report',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  thesis: 'thesis',
  speech: 'speech',
  letter: 'personal_communication',
  legislation: 'legislation',
  jurisdiction: 'legal_case',
};
/** BibLaTeX's names of languages. */
const LANGUAGES: Readonly<Record<string, string>> = {
  english: 'en',
  american: 'en-US',
  british: 'en-GB',
  german: 'de',
  ngerman: 'de',
  french: 'fr',
  spanish: 'es',
  italian: 'it',
  portuguese: 'pt',
  dutch: 'nl',
  polish: 'pl',
  czech: 'cs',
  russian: 'ru',
  swedish: 'sv',
  finnish: 'fi',
  greek: 'el',
  latin: 'la',
  arabic: 'ar',
  hebrew: 'he',
  persian: 'fa',
};

/** The entries that name files, each file by itself. @throws SyntaxError when there is no entry at all */
export function readBibtex(text: string): readonly Described[] {
  const entries = entriesOf(text);
  if (entries.length === 0) throw new SyntaxError('there is no entry in it');
  const described: Described[] = [];
  for (const entry of entries) {
    const files = filesOf(entry.fields.get('file') ?? '');
    const [first] = files;
    if (first === undefined) continue;
    const source = sourceOf(entry, first);
    for (const file of files) described.push({ file, source });
  }
  return described;
}

function sourceOf({ type, key, fields }: Entry, file: string): Described['source'] {
  const field = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const words = unTex(fields.get(name) ?? '');
      if (words !== '') return words;
    }
    return null;
  };
  const names = (...which: readonly string[]): readonly Name[] => {
    const raw = which.map((name) => fields.get(name) ?? '').find((value) => value.trim() !== '');
    return raw === undefined ? [] : namesOf(raw);
  };
  const doi = field('doi');
  const year = field('year');
  const month = field('month')?.slice(0, 3).toLowerCase();
  const monthNumber = month === undefined ? 0 : MONTHS.indexOf(month) + 1 || Number.parseInt(month, 10) || 0;
  const written = year === null || monthNumber === 0 ? year : `${year}-${monthNumber}-${field('day') ?? ''}`;
  const language = field('langid', 'language');
  return {
    ...undescribed(file, key === '' ? withoutEnding(file) : key),
    title: field('title') ?? titleOfFile(file),
    containerTitle: field('booktitle', 'journaltitle', 'journal'),
    creators: names('author', 'editor'),
    translators: names('translator'),
    date: partialDate(field('date')) ?? partialDate(written) ?? partialDate(field('origdate')),
    language: language === null ? null : (LANGUAGES[language.toLowerCase()] ?? tagOf(language)),
    version: field('version', 'edition'),
    url: field('url') ?? addressOfDoi(doi),
    type: TYPES[type] ?? null,
  };
}

function tagOf(language: string): string | null {
  const tag = language.replaceAll('_', '-');
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null;
}

/** "von Last, First and Last, Jr, First and {A Company}". */
function namesOf(raw: string): readonly Name[] {
  return topLevelParts(raw, /\s+and\s+/gi)
    .filter((name) => name.trim() !== '' && name.trim() !== 'others')
    .map((name): Name => {
      if (/^\s*\{[^]*\}\s*$/.test(name)) return { literal: unTex(name) };
      const parts = topLevelParts(name, /,/g).map(unTex);
      if (parts.length >= 2) return { family: [parts[0]!, ...parts.slice(1, -1)].join(' '), given: parts.at(-1)! };
      const words = unTex(name).split(' ');
      if (words.length === 1) return { literal: words[0]! };
      // What begins with a small letter is a "von" and belongs to the family's name.
      let at = words.findIndex((word, k) => k > 0 && /^\p{Ll}/u.test(word));
      if (at < 0) at = words.length - 1;
      return { family: words.slice(at).join(' '), given: words.slice(0, at).join(' ') };
    });
}

/** Cuts where a pattern stands outside of all braces. */
function topLevelParts(raw: string, pattern: RegExp): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (const found of raw.matchAll(pattern)) {
    const before = raw.slice(0, found.index);
    if (count(before, '{') !== count(before, '}')) continue;
    parts.push(raw.slice(from, found.index));
    from = found.index + found[0].length;
  }
  parts.push(raw.slice(from));
  return parts;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

/** The paths in a `file` field: "files/3/a.pdf", "Full Text:files/3/a.pdf:application/pdf;Snapshot:…", ":a.pdf:PDF". */
function filesOf(field: string): readonly string[] {
  const paths: string[] = [];
  for (const one of splitEscaped(field, ';')) {
    const parts = splitEscaped(one, ':');
    const path = parts.length >= 3 ? parts.slice(1, -1).join(':') : parts.length === 2 ? parts[1]! : parts[0]!;
    const normal = normalPath(path.replace(/\\([:;\\{}_&%$#])/g, '$1').trim());
    if (normal !== '') paths.push(normal);
  }
  return paths;
}

function splitEscaped(text: string, divider: string): readonly string[] {
  const parts: string[] = [''];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\' && i + 1 < text.length) parts[parts.length - 1] += text[i]! + text[++i]!;
    else if (text[i] === divider) parts.push('');
    else parts[parts.length - 1] += text[i]!;
  }
  return parts;
}

// ── the grammar ──────────────────────────────────────────────────────────────────────────────────────────────────────

function entriesOf(text: string): readonly Entry[] {
  const entries: Entry[] = [];
  const strings = new Map<string, string>();
  const start = /@\s*([a-z]+)\s*[{(]\s*/gi;
  for (let found = start.exec(text); found !== null; found = start.exec(text)) {
    const type = found[1]!.toLowerCase();
    if (type === 'comment' || type === 'preamble') continue;
    let at = start.lastIndex;
    let key = '';
    if (type !== 'string') {
      const head = /([^\s,{}()"=#]*)\s*,/y;
      head.lastIndex = at;
      const named = head.exec(text);
      if (named === null) continue;
      key = named[1]!;
      at = head.lastIndex;
    }
    const read = fieldsFrom(text, at, strings);
    start.lastIndex = Math.max(read.end, start.lastIndex);
    if (type === 'string') for (const [name, value] of read.fields) strings.set(name, value);
    else entries.push({ type, key, fields: read.fields });
  }
  return entries;
}

function fieldsFrom(
  text: string,
  from: number,
  strings: ReadonlyMap<string, string>,
): { readonly fields: ReadonlyMap<string, string>; readonly end: number } {
  const fields = new Map<string, string>();
  const name = /[\s,]*([a-z][\w.:+/-]*)\s*=\s*/iy;
  let at = from;
  for (;;) {
    name.lastIndex = at;
    const found = name.exec(text);
    if (found === null) return { fields, end: at };
    const value = valueAt(text, name.lastIndex, strings);
    if (value === null) return { fields, end: name.lastIndex };
    fields.set(found[1]!.toLowerCase(), value.words);
    at = value.end;
  }
}

interface Value {
  readonly words: string;
  readonly end: number;
}

/** Abbreviations that stand for each other twice over would grow without end. */
const MAX_VALUE_LENGTH = 100_000;

/** Pieces joined by "#"; null where there is none, or one is never closed. */
function valueAt(text: string, from: number, strings: ReadonlyMap<string, string>): Value | null {
  let words = '';
  let at = from;
  for (;;) {
    const piece = pieceAt(text, at, strings);
    if (piece === null) return null;
    words = (words + piece.words).slice(0, MAX_VALUE_LENGTH);
    const join = /\s*#\s*/y;
    join.lastIndex = piece.end;
    if (join.exec(text) === null) return { words, end: piece.end };
    at = join.lastIndex;
  }
}

function pieceAt(text: string, at: number, strings: ReadonlyMap<string, string>): Value | null {
  const mark = text[at];
  if (mark !== '{' && mark !== '"') {
    const bare = /[^\s,{}"#=()]+/y;
    bare.lastIndex = at;
    const found = bare.exec(text)?.[0];
    return found === undefined ? null : { words: strings.get(found.toLowerCase()) ?? found, end: at + found.length };
  }
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    const unit = text[i];
    if (unit === '\\') i++;
    else if (unit === '{') depth++;
    else if (unit === '}') depth--;
    if (i > at && depth === 0 && unit === (mark === '{' ? '}' : '"'))
      return { words: text.slice(at + 1, i), end: i + 1 };
  }
  return null;
}
