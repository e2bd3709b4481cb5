/** Headers and bodies as mail, web servers and web archives write them. */

/** Names in small letters; of a header that comes twice the first counts. */
export type Headers = ReadonlyMap<string, string>;

/** Reads lines of `Name: value`; a line that begins with a blank goes on with the one before. */
export function parseHeaders(lines: string): Headers {
  const headers = new Map<string, string>();
  for (const line of lines.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

/** "text/html" of "text/html; charset=utf-8", in small letters. */
export function mediaType(headers: Headers): string {
  return (headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
}

/** A parameter of a header's value: `charset`, `boundary`. */
export function parameterOf(value: string | undefined, name: string): string | null {
  const found = new RegExp(String.raw`;\s*${name}\s*=\s*(?:"([^"]{1,200})"|([^\s;"]{1,200}))`, 'i').exec(value ?? '');
  return found?.[1] ?? found?.[2] ?? null;
}

/** Where headers end: at the first empty line, or -1. `length` is that of the empty line with the line end before it. */
export function endOfHeaders(bytes: Buffer, from: number): { readonly at: number; readonly length: number } {
  const strict = bytes.indexOf('\r\n\r\n', from, 'latin1');
  const loose = bytes.indexOf('\n\n', from, 'latin1');
  if (strict >= 0 && (loose < 0 || strict < loose)) return { at: strict, length: 4 };
  return { at: loose, length: 2 };
}

/** Undoes a mail's `Content-Transfer-Encoding`. */
export function decodeTransfer(body: Buffer, encoding: string): Buffer {
  const kind = encoding.trim().toLowerCase();
  if (kind === 'base64') return Buffer.from(body.toString('latin1'), 'base64');
  return kind === 'quoted-printable' ? quotedPrintable(body) : body;
}

function quotedPrintable(body: Buffer): Buffer {
  const out = Buffer.allocUnsafe(body.length);
  let length = 0;
  for (let i = 0; i < body.length; i++) {
    const byte = body[i]!;
    if (byte !== 0x3d) {
      out[length++] = byte;
      continue;
    }
    const next = body[i + 1];
    const value = Number.parseInt(body.toString('latin1', i + 1, i + 3), 16);
    if (next === 0x0a) i++;
    else if (next === 0x0d && body[i + 2] === 0x0a) i += 2;
    else if (/^[\da-f]{2}$/i.test(body.toString('latin1', i + 1, i + 3))) {
      out[length++] = value;
      i += 2;
    } else out[length++] = byte;
  }
  return out.subarray(0, length);
}
