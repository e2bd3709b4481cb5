/** The keyboard: every act has a key, and none is taken while somebody writes. */

import type { Choice } from '../../src/types.ts';
import { step, stepToLeft } from './actions.ts';
import { decide, mark, undo } from './amending.ts';
import { closeDialog, openDialog } from './dialogs.ts';
import { isWriting } from './forms.ts';
import { chosen, chosenStatement, session, view } from './model.ts';
import { hasPage } from './pages.ts';
import { copySuggestion } from './parts/Suggestion.tsx';
import { shownPassage, stepPassage } from './passages.ts';
import { selectedSpan } from './selection.ts';
import { hasKeys } from './settings.ts';
import type { TextKey } from './words/english.ts';

export const CHOICES: readonly Choice[] = ['accepted', 'correction', 'unverifiable', 'not-quotation'];

/** What the list of keys says, in its order. */
export const KEYS: readonly (readonly [string, TextKey])[] = [
  ['j', 'keyNext'],
  ['k', 'keyPrevious'],
  ['l', 'keyNextLeft'],
  ['1 – 4', 'keyDecide'],
  ['n', 'keyNote'],
  ['u', 'keyUndo'],
  ['o', 'keyOpen'],
  ['p', 'keyPassage'],
  ['c', 'keyCopy'],
  ['a', 'keyAttribution'],
  ['m', 'keyMark'],
  ['v', 'keyPage'],
  ['/', 'keySearch'],
  ['s', 'keyLibrary'],
  ['?', 'keyHelp'],
];

function openSource(): void {
  const passage = shownPassage.value;
  if (passage !== null) openDialog.value = { kind: 'source', witness: passage.witness, ...passage.span };
}

function focus(id: string): void {
  document.getElementById(id)?.focus();
}

const ACTS: Readonly<Record<string, () => void>> = {
  j: () => step(1),
  k: () => step(-1),
  l: stepToLeft,
  n: () => focus('note'),
  u: () => void undo(),
  o: openSource,
  p: stepPassage,
  c: () => void copySuggestion(),
  a: () => {
    if (chosen.value !== null) openDialog.value = { kind: 'attribution' };
  },
  m: () => {
    const span = selectedSpan.value ?? chosenStatement.value?.span ?? null;
    if (span === null) openDialog.value = { kind: 'mark' };
    else void mark(span);
  },
  v: () => (hasPage.value = !hasPage.value),
  '/': () => focus('query'),
  s: () => (openDialog.value = { kind: 'library' }),
  '?': () => (openDialog.value = { kind: 'help' }),
};

const FOR_READERS = new Set(['j', 'k', 'l', 'o', 'p', 'c', 'v', '/', 's', '?']);

function onKey(event: KeyboardEvent): void {
  if (event.key === 'Escape' && event.target instanceof HTMLElement && isWriting(event.target)) {
    event.target.blur();
    return;
  }
  if (!hasKeys.value || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (isWriting(event.target)) return;
  if (openDialog.value !== null) {
    if (event.key === '?' && openDialog.value.kind === 'help') closeDialog();
    return;
  }
  if (event.key === '?' || event.key === 's') {
    event.preventDefault();
    ACTS[event.key]!();
    return;
  }
  if (view.value === null) return;
  const mayDecide = session.value?.role !== 'read';
  const choice = CHOICES[Number(event.key) - 1];
  const act = choice === undefined ? ACTS[event.key] : () => void decide(choice);
  if (act === undefined || !(mayDecide || FOR_READERS.has(event.key))) return;
  event.preventDefault();
  act();
}

/** Returns what stops it. */
export function listenToKeys(): () => void {
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}
