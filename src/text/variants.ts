/** What one variant says of the quotation it stands in. */

import type { Variant } from '../types.ts';

/** A variant that counts against the quotation: in substance, and not owned up to. */
export function isFault(variant: Variant): boolean {
  return variant.weight === 'substantive' && !variant.signalled;
}
