import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NODE_DIGESTS } from '../../src/library/node-digests.ts';
import { PURE_DIGESTS } from '../../src/library/pure-digests.ts';
import { Sha256, sha256 } from '../../src/text/sha256.ts';

test('is the platform’s SHA-256, in however many pieces', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 5 }), (pieces) => {
      const [ours, theirs] = [new Sha256(), createHash('sha256')];
      for (const piece of pieces) {
        ours.update(piece);
        theirs.update(piece);
      }
      expect(ours.digest('hex')).toBe(theirs.digest('hex'));
    }),
  );
  expect(sha256('Ærøskøbing 🙂')).toBe(createHash('sha256').update('Ærøskøbing 🙂').digest('hex'));
});

test('texts have the same chunks with Node and without', () => {
  const join = (chunks: Iterable<Uint8Array>): string => Buffer.concat([...chunks]).toString('hex');
  for (const text of ['', 'café', 'наб', 'é'.repeat(40_000), `${'a'.repeat(20_000)}\u{1f600}\ud800`]) {
    expect(join(PURE_DIGESTS.chunksOf(text))).toBe(join(NODE_DIGESTS.chunksOf(text)));
  }
});
