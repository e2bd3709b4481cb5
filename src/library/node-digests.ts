/** Node's own SHA-256, and the chunks as the store writes them. */

import { createHash } from 'node:crypto';
import type { Digests } from './fingerprint.ts';
import { chunksOf } from './text-chunks.ts';

export const NODE_DIGESTS: Digests = { newHash: () => createHash('sha256'), chunksOf };
