/** MHTML: a web page that a browser saved in one file, as a mail with its pictures attached. */

import type { Problem } from '../../types.ts';
import { decodeTransfer, endOfHeaders, type Headers, mediaType, parameterOf, parseHeaders } from '../packed/mime.ts';
import type { PackageReader, Part, Probe } from '../reader.ts';

export const mhtml: PackageReader = {
  id: 'mhtml',
  takes: 'package',
  holds: 'one',
  accepts,
  unpack,
};

const MAX_PARTS = 5000;

/** The head of a mail whose content is a page with what belongs to it. */
function accepts({ head }: Probe): boolean {
  if (head === null || !/^(?:[\w-]{1,60}: ?[^\n]{0,2000}\r?\n(?:[ \t][^\n]{0,2000}\r?\n)*){2,}/.test(head))
    return false;
  const headers = parseHeaders(head.split(/\r?\n\r?\n/)[0]!);
  return headers.has('mime-version') && /^(?:multipart\/related|text\/html)$/.test(mediaType(headers));
}

interface MimePart {
  readonly headers: Headers;
  readonly body: Buffer;
}

async function* unpack(bytes: Uint8Array): AsyncGenerator<Part | Problem> {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const top = partOf(whole);
  const boundary = parameterOf(top.headers.get('content-type'), 'boundary');
  const pages = (boundary === null ? [top] : partsOf(top.body, boundary)).filter(({ headers }) =>
    /^(?:text\/html|application\/xhtml\+xml)$/.test(mediaType(headers)),
  );
  const address = top.headers.get('snapshot-content-location') ?? top.headers.get('content-location') ?? null;
  const page = pages.find(({ headers }) => headers.get('content-location') === address) ?? pages[0];
  if (page === undefined) {
    yield { code: 'no-page', message: 'there is no page in it' };
    return;
  }
  const url = address ?? page.headers.get('content-location') ?? null;
  yield {
    id: url ?? 'page',
    name: 'page.html',
    bytes: decodeTransfer(page.body, page.headers.get('content-transfer-encoding') ?? ''),
    charset: parameterOf(page.headers.get('content-type'), 'charset'),
    metadata: url !== null && /^https?:/i.test(url) ? { url } : {},
  };
}

function partOf(bytes: Buffer): MimePart {
  const { at, length } = endOfHeaders(bytes, 0);
  if (at < 0) return { headers: parseHeaders(bytes.toString('latin1')), body: Buffer.alloc(0) };
  return { headers: parseHeaders(bytes.toString('latin1', 0, at)), body: bytes.subarray(at + length) };
}

/** What stands between the lines that name the boundary. */
function partsOf(body: Buffer, boundary: string): readonly MimePart[] {
  const mark = `--${boundary}`;
  const parts: MimePart[] = [];
  let from = body.indexOf(mark, 0, 'latin1');
  while (from >= 0 && parts.length < MAX_PARTS) {
    const start = body.indexOf('\n', from, 'latin1') + 1;
    if (start === 0) break;
    const next = body.indexOf(`\n${mark}`, start, 'latin1');
    const end = next < 0 ? body.length : next;
    parts.push(partOf(body.subarray(start, end)));
    from = next < 0 || body.toString('latin1', next + 1 + mark.length, next + 3 + mark.length) === '--' ? -1 : next + 1;
  }
  return parts;
}
