/** A long document is checked in little memory. */

import { setFlagsFromString } from 'node:v8';
import type { Document } from '../../types.ts';

/** As much as some long books have. */
const LONG_UNITS = 1_000_000;
const GROWTH_PERCENT = 50;

/**
 * V8 lets what is no longer used grow to three times of what is, before it looks for it, the more the busier the machine
 * is: of a text of some megabytes that is most of the memory taken.
 */
export function spareMemoryFor({ text }: Document): void {
  if (text.length > LONG_UNITS) setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
}
