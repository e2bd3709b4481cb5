/** Long lists, a page at a time: a cursor is the place at which the next page begins. */

import { z } from 'zod';
import { RecteError } from '../../errors.ts';

export interface Page<T> {
  readonly shown: readonly T[];
  readonly page: { readonly from: number; readonly total: number; readonly next: string | null };
}

export const PAGE_SHAPE = z.object({
  from: z.int().min(0).describe('the place of the first that is shown, from 0'),
  total: z.int().min(0),
  next: z.string().nullable().describe('the cursor of the next page; null behind the last'),
});

export const CURSOR_SHAPE = z.string().optional().describe('where to go on: "next" of the page before');

/** @throws RecteError for a cursor that is none. */
export function pageOf<T>(all: readonly T[], cursor: string | undefined, limit: number): Page<T> {
  if (cursor !== undefined && !/^\d{1,9}$/.test(cursor)) {
    throw new RecteError('bad-option', `"${cursor}" is no cursor`, 'Give "next" of the page before, or none.');
  }
  const from = Math.min(Number(cursor ?? 0), all.length);
  const to = Math.min(from + limit, all.length);
  return {
    shown: all.slice(from, to),
    page: { from, total: all.length, next: to < all.length ? String(to) : null },
  };
}
