/**
 * The places of a text: which cover an offset, which bear a canonical key, and how are they kept in few bytes?
 *
 * A table answers from columns, and makes the objects that people see only for the places asked for, so that opening
 * the 31,000 verses of a Bible costs next to nothing. Places are in order of start, outer before inner; above their
 * ends stands a tree of maxima (an implicit interval tree), which leads past those that end too early. Strings stand
 * once each, front-coded in blocks; keys are found by their sorted hashes.
 *
 * Encoded, the columns stand one behind the other: little-endian, each beginning at a multiple of four.
 */

import type { Locus, LocusKind, LocusTable, Span } from '../types.ts';
import { hashKey } from './words.ts';

/** Their order is part of the encoding: new ones go to the end. */
const KINDS: readonly LocusKind[] = ['page', 'line', 'verse', 'section', 'turn', 'time', 'note'];

const MAGIC = 0x31434f4c;
const SECTIONS = 11;
const HEADER_BYTES = 4 * (2 + SECTIONS);

/** A table over loci in any order. @throws RangeError when a span is no span, or a kind unknown */
export function locusTable(loci: readonly Locus[]): LocusTable {
  return new ColumnTable(columnsOf(loci));
}

/** @throws RangeError when a span is no span, or a kind unknown */
export function encodeLoci(loci: readonly Locus[]): Uint8Array {
  const columns = columnsOf(loci);
  const sections = [
    bytesOf(columns.starts),
    bytesOf(columns.ends),
    columns.kinds,
    columns.labels.bytes,
    bytesOf(columns.labelOf),
    columns.keys.bytes,
    bytesOf(columns.keyOf),
    columns.speakers.bytes,
    bytesOf(columns.speakerOf),
    bytesOf(columns.keyHashes),
    bytesOf(columns.keyRows),
  ];
  const encoded = new Uint8Array(sections.reduce((size, section) => size + ((section.length + 3) & ~3), HEADER_BYTES));
  const header = new DataView(encoded.buffer);
  header.setUint32(0, MAGIC, true);
  header.setUint32(4, columns.count, true);
  let at = HEADER_BYTES;
  sections.forEach((section, i) => {
    header.setUint32(8 + 4 * i, section.length, true);
    encoded.set(section, at);
    at += (section.length + 3) & ~3;
  });
  return encoded;
}

/** Opens what `encodeLoci` made. The bytes must not change afterwards. @throws RangeError when they are something else */
export function decodeLoci(encoded: Uint8Array): LocusTable {
  // Columns of numbers need their place in memory to be a multiple of four.
  const bytes = encoded.byteOffset % 4 === 0 ? encoded : new Uint8Array(encoded);
  if (bytes.length < HEADER_BYTES) throw malformed();
  const header = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES);
  if (header.getUint32(0, true) !== MAGIC) throw malformed();
  const count = header.getUint32(4, true);
  let at = HEADER_BYTES;
  const sections = Array.from({ length: SECTIONS }, (_, i) => {
    const length = header.getUint32(8 + 4 * i, true);
    if (at + length > bytes.length) throw malformed();
    const section = bytes.subarray(at, at + length);
    at += (length + 3) & ~3;
    return section;
  });
  const columns: Columns = {
    count,
    starts: numbersIn(sections[0]!),
    ends: numbersIn(sections[1]!),
    kinds: sections[2]!,
    labels: new Strings(sections[3]!),
    labelOf: referencesIn(sections[4]!, count),
    keys: new Strings(sections[5]!),
    keyOf: referencesIn(sections[6]!, count),
    speakers: new Strings(sections[7]!),
    speakerOf: referencesIn(sections[8]!, count),
    keyHashes: numbersIn(sections[9]!),
    keyRows: numbersIn(sections[10]!),
  };
  const { starts, ends, kinds, keyHashes, keyRows } = columns;
  if (starts.length !== count || ends.length !== count || kinds.length !== count) throw malformed();
  if (keyHashes.length !== keyRows.length) throw malformed();
  return new ColumnTable(columns);
}

function malformed(): RangeError {
  return new RangeError('these bytes are no encoded loci');
}

// ── columns ──────────────────────────────────────────────────────────────────────────────────────────────────────────

type References = Uint8Array | Uint16Array | Uint32Array;

interface Columns {
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Places in `KINDS`. */
  readonly kinds: Uint8Array;
  readonly labels: Strings;
  readonly labelOf: References;
  readonly keys: Strings;
  readonly keyOf: References;
  readonly speakers: Strings;
  readonly speakerOf: References;
  /** Ascending, and the row that each is of; rows with the same hash ascend. */
  readonly keyHashes: Uint32Array;
  readonly keyRows: Uint32Array;
}

function columnsOf(given: readonly Locus[]): Columns {
  const loci = inOrder(given);
  const count = loci.length;
  const starts = new Uint32Array(count);
  const ends = new Uint32Array(count);
  const kinds = new Uint8Array(count);
  const hashes: { hash: number; row: number }[] = [];
  loci.forEach(({ kind, span, key }, row) => {
    const place = KINDS.indexOf(kind);
    if (place < 0) throw new RangeError(`no kind of locus: ${kind}`);
    if (!(Number.isInteger(span.start) && span.start >= 0 && span.end >= span.start && span.end < 2 ** 32))
      throw new RangeError(`no span ${span.start}–${span.end}`);
    starts[row] = span.start;
    ends[row] = span.end;
    kinds[row] = place;
    if (key !== undefined) hashes.push({ hash: hashKey(key), row });
  });
  hashes.sort((a, b) => a.hash - b.hash || a.row - b.row);
  const [labels, labelOf] = dictionaryOf(loci.map(({ label }) => label));
  const [keys, keyOf] = dictionaryOf(loci.map(({ key }) => key));
  const [speakers, speakerOf] = dictionaryOf(loci.map(({ speaker }) => speaker));
  return {
    count,
    starts,
    ends,
    kinds,
    labels,
    labelOf,
    keys,
    keyOf,
    speakers,
    speakerOf,
    keyHashes: Uint32Array.from(hashes, ({ hash }) => hash),
    keyRows: Uint32Array.from(hashes, ({ row }) => row),
  };
}

function compare(a: Locus, b: Locus): number {
  return a.span.start - b.span.start || b.span.end - a.span.end;
}

function inOrder(loci: readonly Locus[]): readonly Locus[] {
  for (let i = 1; i < loci.length; i++) if (compare(loci[i - 1]!, loci[i]!) > 0) return [...loci].sort(compare);
  return loci;
}

/** The different strings, and for each row its string's number and one more; 0 where there is none. */
function dictionaryOf(rows: readonly (string | undefined)[]): [Strings, References] {
  const numbers = new Map<string, number>();
  const references = Uint32Array.from(rows, (row) => {
    if (row === undefined) return 0;
    let number = numbers.get(row);
    if (number === undefined) numbers.set(row, (number = numbers.size + 1));
    return number;
  });
  const strings = new Strings(frontCoded([...numbers.keys()]));
  if (numbers.size === 0) return [strings, new Uint8Array(0)];
  const narrow = numbers.size < 0x100 ? Uint8Array : numbers.size < 0x10000 ? Uint16Array : Uint32Array;
  return [strings, narrow.from(references)];
}

function bytesOf(column: References): Uint8Array {
  return new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
}

function numbersIn(bytes: Uint8Array): Uint32Array {
  if (bytes.length % 4 !== 0) throw malformed();
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
}

function referencesIn(bytes: Uint8Array, count: number): References {
  if (bytes.length === 0 || bytes.length === count) return bytes;
  if (bytes.length === 2 * count) return new Uint16Array(bytes.buffer, bytes.byteOffset, count);
  if (bytes.length === 4 * count) return new Uint32Array(bytes.buffer, bytes.byteOffset, count);
  throw malformed();
}

// ── strings ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** So many strings share what they begin with; one is read by reading those before it in its block. */
const BLOCK = 16;

/**
 * Number of strings, bytes a code unit (1 or 2), offset of each block; then each string as two variable-length numbers
 * (code units shared with the one before, code units that follow) and the units.
 */
function frontCoded(strings: readonly string[]): Uint8Array {
  const width = strings.every((each) => /^[\0-\xff]*$/.test(each)) ? 1 : 2;
  const blocks = Math.ceil(strings.length / BLOCK);
  const bytes: number[] = [];
  const offsets: number[] = [];
  let before = '';
  strings.forEach((each, i) => {
    if (i % BLOCK === 0) {
      offsets.push(bytes.length);
      before = '';
    }
    let shared = 0;
    while (shared < each.length && shared < before.length && each[shared] === before[shared]) shared++;
    pushNumber(bytes, shared);
    pushNumber(bytes, each.length - shared);
    for (let u = shared; u < each.length; u++) {
      const unit = each.charCodeAt(u);
      bytes.push(unit & 0xff);
      if (width === 2) bytes.push(unit >> 8);
    }
    before = each;
  });
  const head = Uint32Array.from([strings.length, width, ...offsets]);
  const coded = new Uint8Array(4 * (2 + blocks) + bytes.length);
  coded.set(bytesOf(head));
  coded.set(bytes, head.byteLength);
  return coded;
}

function pushNumber(bytes: number[], value: number): void {
  let rest = value;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  bytes.push(rest);
}

class Strings {
  readonly bytes: Uint8Array;
  private readonly count: number;
  private readonly width: number;
  private readonly offsets: Uint32Array;
  private readonly body: number;
  /** The block read last. */
  private block: readonly string[] = [];
  private blockNumber = -1;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    if (bytes.length < 8) throw malformed();
    const head = new Uint32Array(bytes.buffer, bytes.byteOffset, 2);
    this.count = head[0]!;
    this.width = head[1]!;
    const blocks = Math.ceil(this.count / BLOCK);
    this.body = 4 * (2 + blocks);
    if (this.body > bytes.length) throw malformed();
    this.offsets = new Uint32Array(bytes.buffer, bytes.byteOffset + 8, blocks);
  }

  get(index: number): string {
    if (index >= this.count) throw malformed();
    const number = Math.floor(index / BLOCK);
    if (number !== this.blockNumber) {
      this.block = this.readBlock(number);
      this.blockNumber = number;
    }
    return this.block[index % BLOCK]!;
  }

  private readBlock(number: number): readonly string[] {
    const { bytes, width } = this;
    let at = this.body + this.offsets[number]!;
    const readNumber = (): number => {
      let value = 0;
      for (let shift = 0; shift < 35; shift += 7) {
        const byte = bytes[at++];
        if (byte === undefined) break;
        value |= (byte & 0x7f) << shift;
        if (byte < 0x80) return value >>> 0;
      }
      throw malformed();
    };
    const block: string[] = [];
    let before = '';
    for (let i = number * BLOCK; i < Math.min(this.count, (number + 1) * BLOCK); i++) {
      const shared = readNumber();
      const length = readNumber();
      if (shared > before.length || at + length * width > bytes.length) throw malformed();
      let string = before.slice(0, shared);
      for (const end = at + length * width; at < end; at += width)
        string += String.fromCharCode(width === 1 ? bytes[at]! : bytes[at]! | (bytes[at + 1]! << 8));
      block.push(string);
      before = string;
    }
    return block;
  }
}

// ── the table ────────────────────────────────────────────────────────────────────────────────────────────────────────

const FAN_BITS = 4;
const FAN = 1 << FAN_BITS;

class ColumnTable implements LocusTable {
  readonly count: number;
  private readonly columns: Columns;
  /** The ends; above them the maximum of each sixteen, and so on up to one. Built when first needed. */
  private levels: readonly Uint32Array[] | null = null;
  private readonly made = new Map<number, Locus>();

  constructor(columns: Columns) {
    this.columns = columns;
    this.count = columns.count;
  }

  at(offset: number): readonly Locus[] {
    return this.within({ start: offset, end: offset + 1 });
  }

  within({ start, end }: Span): readonly Locus[] {
    const found: Locus[] = [];
    if (start >= end) return found;
    // Those that begin before the span's end; of them, those that end behind its start.
    const { starts } = this.columns;
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! < end) low = middle + 1;
      else high = middle;
    }
    this.levels ??= levelsAbove(this.columns.ends);
    this.collect(this.levels.length - 1, 0, low, start, found);
    return found;
  }

  /** Adds the loci below node `index` of a level that are among the first `limit` and end behind `start`. */
  private collect(level: number, index: number, limit: number, start: number, found: Locus[]): void {
    const levels = this.levels!;
    if (index << (FAN_BITS * level) >= limit || levels[level]![index]! <= start) return;
    if (level === 0) {
      // An empty span shares nothing with any other.
      if (this.columns.starts[index]! < this.columns.ends[index]!) found.push(this.locus(index));
      return;
    }
    const last = Math.min(levels[level - 1]!.length, (index + 1) * FAN);
    for (let child = index * FAN; child < last; child++) this.collect(level - 1, child, limit, start, found);
  }

  withKey(key: string): readonly Locus[] {
    const { keyHashes, keyRows, keys, keyOf } = this.columns;
    const wanted = hashKey(key);
    let low = 0;
    let high = keyHashes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (keyHashes[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    const found: Locus[] = [];
    for (; keyHashes[low] === wanted; low++) {
      const row = keyRows[low]!;
      if (keys.get(keyOf[row]! - 1) === key) found.push(this.locus(row));
    }
    return found;
  }

  private locus(row: number): Locus {
    const known = this.made.get(row);
    if (known !== undefined) return known;
    const { starts, ends, kinds, labels, labelOf, keys, keyOf, speakers, speakerOf } = this.columns;
    const kind = KINDS[kinds[row]!];
    if (kind === undefined) throw malformed();
    const keyNumber = keyOf[row] ?? 0;
    const speakerNumber = speakerOf[row] ?? 0;
    const locus: Locus = {
      kind,
      label: labels.get(labelOf[row]! - 1),
      span: { start: starts[row]!, end: ends[row]! },
      ...(keyNumber === 0 ? {} : { key: keys.get(keyNumber - 1) }),
      ...(speakerNumber === 0 ? {} : { speaker: speakers.get(speakerNumber - 1) }),
    };
    this.made.set(row, locus);
    return locus;
  }
}

function levelsAbove(ends: Uint32Array): readonly Uint32Array[] {
  const levels = [ends];
  for (let below = ends; below.length > 1; ) {
    const level = new Uint32Array(Math.ceil(below.length / FAN));
    for (let i = 0; i < below.length; i++) {
      const parent = i >> FAN_BITS;
      if (below[i]! > level[parent]!) level[parent] = below[i]!;
    }
    levels.push(level);
    below = level;
  }
  return levels;
}
