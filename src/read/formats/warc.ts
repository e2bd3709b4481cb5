/** Archives of the web (WARC, packed or not): every page that was fetched, with its address and the day of its capture. */

import { constants, createBrotliDecompress, createGunzip, createInflate, gunzipSync } from 'node:zlib';
import type { Problem } from '../../types.ts';
import { partialDate } from '../metadata/dates.ts';
import { endOfHeaders, type Headers, mediaType, parameterOf, parseHeaders } from '../packed/mime.ts';
import { type WarcRecord, warcRecords } from '../packed/warc-records.ts';
import type { PackageReader, Part, Probe } from '../reader.ts';

export const warc: PackageReader = {
  id: 'warc',
  takes: 'package',
  holds: 'many',
  accepts,
  unpack: (bytes) => unpackWarc(bytes, null),
};

/** What may be a page; the rest of the web is pictures, scripts and data. */
const PAGES =
  /^(?:text\/(?:html|plain|markdown|xml|vtt)|application\/(?:xhtml\+xml|pdf|xml|epub\+zip|rtf|msword|vnd\.[\w.-]+))$/;
const MAX_PAGE_BYTES = 32 * 1024 * 1024;
const MAX_PAGES = 20_000;
const CHUNK_BYTES = 1 << 18;

const VERSION = /^WARC\/\d\.\d\r?\n/;
/** So much of a packed file is unpacked to see what is in it. */
const HEAD_BYTES = 1024;

function accepts({ bytes, head }: Probe): boolean {
  if (head !== null) return VERSION.test(head);
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return false;
  try {
    const begun = gunzipSync(bytes.subarray(0, HEAD_BYTES), { finishFlush: constants.Z_SYNC_FLUSH });
    return VERSION.test(begun.toString('latin1', 0, HEAD_BYTES));
  } catch {
    return false;
  }
}

/** The pages of a WARC; only those at these addresses, where any are given. */
export async function* unpackWarc(bytes: Uint8Array, only: ReadonlySet<string> | null): AsyncGenerator<Part | Problem> {
  const ids = new Set<string>();
  const isWanted = (headers: Headers, length: number): boolean =>
    /^(?:response|resource)$/.test(headers.get('warc-type') ?? '') &&
    length <= MAX_PAGE_BYTES &&
    (only === null || only.has(addressOf(headers)));
  try {
    for await (const record of warcRecords(contentOf(bytes), isWanted)) {
      if (record.body === null) continue;
      const page = await pageOf(record, ids);
      if (page === null) continue;
      if (ids.size >= MAX_PAGES) {
        yield { code: 'too-large', message: `of more than ${MAX_PAGES} pages the first ${MAX_PAGES} were read` };
        return;
      }
      ids.add(page.id);
      yield page;
    }
  } catch (error) {
    const said = error instanceof Error ? error.message : 'unknown fault';
    yield { code: 'broken-archive', message: `the archive is broken (${said}); it was read as far as it goes` };
  }
}

async function* contentOf(bytes: Uint8Array): AsyncGenerator<Buffer> {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (whole[0] !== 0x1f || whole[1] !== 0x8b) {
    yield whole;
    return;
  }
  const unpacked = createGunzip({ chunkSize: CHUNK_BYTES });
  unpacked.end(whole);
  for await (const chunk of unpacked) yield chunk;
}

function addressOf(headers: Headers): string {
  return (headers.get('warc-target-uri') ?? '').replace(/^<|>$/g, '');
}

async function pageOf({ headers, body }: WarcRecord, ids: ReadonlySet<string>): Promise<Part | null> {
  const address = addressOf(headers);
  if (body === null || !/^https?:/i.test(address)) return null;
  let content: { readonly about: Headers; readonly body: Buffer } | null = { about: headers, body };
  if (headers.get('warc-type') === 'response') content = await answerOf(body);
  if (content === null || !PAGES.test(mediaType(content.about))) return null;
  const captured = (headers.get('warc-date') ?? '').slice(0, 10);
  const date = partialDate(captured);
  let id = address;
  for (let n = 2; ids.has(id); n++) id = `${address}#${n}`;
  return {
    id,
    name: address.replace(/^https?:\/\/[^/?#]*|[?#].*$/gis, ''),
    bytes: content.body,
    charset: parameterOf(content.about.get('content-type'), 'charset'),
    metadata: { url: address, ...(date === null ? {} : { date, version: `captured ${captured}` }) },
  };
}

/** What a server answered, when it answered with the page. */
async function answerOf(response: Buffer): Promise<{ about: Headers; body: Buffer } | null> {
  const { at, length } = endOfHeaders(response, 0);
  if (at < 0) return null;
  const lines = response.toString('latin1', 0, at);
  if (!/^HTTP\/[\d.]+ 2\d\d\b/.test(lines)) return null;
  const about = parseHeaders(lines.replace(/^[^\n]*\n/, ''));
  let body: Buffer = response.subarray(at + length);
  if (/chunked/i.test(about.get('transfer-encoding') ?? '')) body = withoutChunks(body);
  const unpacked = await decoded(body, (about.get('content-encoding') ?? '').trim().toLowerCase());
  return unpacked === null ? null : { about, body: unpacked };
}

/** Chunks are a length in hexadecimal on a line, and so many bytes. What is none was put together already. */
function withoutChunks(body: Buffer): Buffer {
  const pieces: Buffer[] = [];
  let at = 0;
  for (;;) {
    const size = /^([\da-f]{1,8})(?:;[^\r\n]*)?\r\n/i.exec(body.toString('latin1', at, at + 200));
    if (size === null) return pieces.length === 0 ? body : Buffer.concat(pieces);
    const length = Number.parseInt(size[1]!, 16);
    if (length === 0) return Buffer.concat(pieces);
    at += size[0].length;
    pieces.push(body.subarray(at, at + length));
    at += length + 2;
  }
}

/** The body without its `Content-Encoding`; null when it is too large, or of a kind that is not known. */
async function decoded(body: Buffer, encoding: string): Promise<Buffer | null> {
  if (encoding === '' || encoding === 'identity') return body;
  const unpacking =
    encoding === 'br'
      ? createBrotliDecompress()
      : encoding === 'gzip' || encoding === 'x-gzip'
        ? createGunzip()
        : encoding === 'deflate'
          ? createInflate()
          : null;
  if (unpacking === null) return null;
  const pieces: Buffer[] = [];
  let length = 0;
  unpacking.end(body);
  try {
    for await (const piece of unpacking) {
      pieces.push(piece);
      length += piece.length;
      if (length > MAX_PAGE_BYTES) return null;
    }
  } catch {
    // Some tools store the body unpacked and leave the header as it was.
    return pieces.length === 0 ? body : Buffer.concat(pieces);
  }
  return Buffer.concat(pieces);
}
