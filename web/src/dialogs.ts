/** Which dialog is open. */

import { signal } from '@preact/signals';
import type { Entry } from './api.ts';

export type OpenDialog =
  | { readonly kind: 'help' }
  | { readonly kind: 'library' }
  | { readonly kind: 'attribution' }
  | { readonly kind: 'mark' }
  | { readonly kind: 'source'; readonly witness: string; readonly start: number; readonly end: number }
  | { readonly kind: 'paste' }
  | { readonly kind: 'same-name'; readonly entry: Entry; readonly content: Blob };

export const openDialog = signal<OpenDialog | null>(null);

export function closeDialog(): void {
  openDialog.value = null;
}
