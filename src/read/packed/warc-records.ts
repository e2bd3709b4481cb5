/**
 * WARC as a stream of records. A record is a few lines of headers, an empty line, and as many bytes as they say.
 *
 * Only bodies that are asked for are held in memory; the others flow past, so that an archive may be far larger than
 * what is kept of it. (`warcio`, the usual library, brings an interpreter of command lines, temporary files and a pack of
 * hash functions along.)
 */

import { endOfHeaders, type Headers, parseHeaders } from './mime.ts';

export interface WarcRecord {
  readonly headers: Headers;
  /** Null when it was not wanted. */
  readonly body: Buffer | null;
}

const MAX_HEADER_BYTES = 256 * 1024;

/** @throws SyntaxError where the bytes are no WARC, or break off inside a record */
export async function* warcRecords(
  chunks: AsyncIterable<Buffer>,
  wants: (headers: Headers, length: number) => boolean,
): AsyncGenerator<WarcRecord> {
  const source = chunks[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  const more = async (): Promise<boolean> => {
    const next = await source.next();
    if (next.done === true) return false;
    held = held.length === 0 ? next.value : Buffer.concat([held, next.value]);
    return true;
  };
  for (;;) {
    let blank = 0;
    while (blank < held.length && (held[blank] === 13 || held[blank] === 10)) blank++;
    held = held.subarray(blank);
    if (held.length === 0) {
      if (await more()) continue;
      return;
    }
    let end = endOfHeaders(held, 0);
    while (end.at < 0) {
      if (held.length > MAX_HEADER_BYTES) throw new SyntaxError('a record has no end of its headers');
      if (!(await more())) throw new SyntaxError('it breaks off in the headers of a record');
      end = endOfHeaders(held, 0);
    }
    const lines = held.toString('latin1', 0, end.at);
    if (!/^WARC\/\d/.test(lines)) throw new SyntaxError('a record does not begin with WARC/');
    const headers = parseHeaders(lines.replace(/^[^\n]*\n/, ''));
    const length = Number(headers.get('content-length'));
    if (!Number.isSafeInteger(length) || length < 0) throw new SyntaxError('a record does not say how long it is');
    held = held.subarray(end.at + end.length);
    const body = wants(headers, length) ? await take(length) : await pass(length);
    yield { headers, body };
  }

  async function take(length: number): Promise<Buffer> {
    const pieces = [held];
    let have = held.length;
    while (have < length) {
      const next = await source.next();
      if (next.done === true) throw new SyntaxError('it breaks off inside a record');
      pieces.push(next.value);
      have += next.value.length;
    }
    const all = pieces.length === 1 ? held : Buffer.concat(pieces);
    held = all.subarray(length);
    return all.subarray(0, length);
  }

  async function pass(length: number): Promise<null> {
    let left = length;
    while (held.length < left) {
      left -= held.length;
      const next = await source.next();
      if (next.done === true) throw new SyntaxError('it breaks off inside a record');
      held = next.value;
    }
    held = held.subarray(left);
    return null;
  }
}
