/** The same digests as Node's, without Node. */

import { Sha256 } from '../text/sha256.ts';
import { CHUNK_UNITS, LATIN, ONLY_LATIN, WIDE } from './chunk-layout.ts';
import type { Digests } from './fingerprint.ts';

export const PURE_DIGESTS: Digests = { newHash: () => new Sha256(), chunksOf };

function* chunksOf(text: string): Generator<Uint8Array> {
  for (let start = 0; start < text.length; start += CHUNK_UNITS) {
    const units = text.slice(start, start + CHUNK_UNITS);
    const width = ONLY_LATIN.test(units) ? 1 : 2;
    const chunk = new Uint8Array(1 + width * units.length);
    chunk[0] = width === 1 ? LATIN : WIDE;
    for (let i = 0; i < units.length; i++) {
      const unit = units.charCodeAt(i);
      chunk[1 + width * i] = unit;
      if (width === 2) chunk[2 + width * i] = unit >>> 8;
    }
    yield chunk;
  }
}
