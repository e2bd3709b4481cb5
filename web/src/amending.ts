/** What a person does to findings: decides, marks what was missed, sets right whose words they are; and takes it back. */

import { batch } from '@preact/signals';
import type { Choice, Decision, Finding, Span, StandingDecision } from '../../src/types.ts';
import { attempt, by } from './actions.ts';
import { api, type GivenAttribution } from './api.ts';
import { t } from './i18n.ts';
import { chosen, decisionOf, findings, notice, places, selected, setDecision, showView, view } from './model.ts';

interface Done {
  /** The finding that it was done to, or null when there is none now. */
  readonly to: string | null;
  readonly undo: () => Promise<unknown>;
}

/** In the order in which they were begun; null is what came to nothing. */
const done: (Done | Promise<Done | null>)[] = [];

/** Decides about the chosen finding; the same choice again takes it back. */
export async function decide(choice: Choice): Promise<void> {
  const id = chosen.value?.id;
  if (id === undefined) return;
  const before = decisionOf(id).peek();
  const isSame = before?.choice === choice && before.changed.length === 0;
  await setTo(id, isSame ? null : choice, before?.note ?? '');
}

export async function setNote(id: string, note: string): Promise<void> {
  const before = decisionOf(id).peek();
  if (note === (before?.note ?? '')) return;
  await setTo(id, before?.choice ?? null, note);
}

async function setTo(id: string, choice: Choice | null, note: string): Promise<void> {
  const before = decisionOf(id).peek();
  done.push({ to: id, undo: () => put(id, before?.choice ?? null, before?.note ?? '') });
  await put(id, choice, note);
}

/** One after the other, so that the last is the last at the server, too. */
let writing: Promise<unknown> = Promise.resolve();
/** Resolves when the server has all that was decided until now. */
export function decided(): Promise<unknown> {
  return writing;
}

/** What waits for its turn; whoever leaves the page does not wait. */
const waiting = new Set<() => void>();
addEventListener('pagehide', () => {
  for (const send of waiting) send();
});
/** Of each finding, what was decided last; answers to what was decided before come too late to be shown. */
const lastWritten = new Map<string, object>();

async function put(id: string, choice: Choice | null, note: string): Promise<void> {
  const document = view.value?.entry.id;
  if (document === undefined) return;
  const before = decisionOf(id).peek();
  const isNothing = choice === null && note === '';
  const own = {};
  lastWritten.set(id, own);
  // It is seen at once; what the server says of it takes its place.
  setDecision(id, isNothing ? null : { choice, note, by: by(), at: new Date().toISOString(), changed: [] });
  let sent: Promise<Decision | null> | null = null;
  const send = () => {
    waiting.delete(send);
    sent ??= attempt(() => api.decide(document, id, choice, note, by()));
    return sent;
  };
  waiting.add(send);
  const asked = writing.then(send);
  writing = asked;
  const kept = await asked;
  if (view.value?.entry.id !== document || lastWritten.get(id) !== own) return;
  lastWritten.delete(id);
  if (kept === null) setDecision(id, before);
  else setDecision(id, isNothing ? null : { ...kept, changed: [] });
}

/** One after the other, and each after what it undoes has come to its end. */
let undoing: Promise<void> = Promise.resolve();

export function undo(): Promise<void> {
  undoing = undoing.then(undoLast);
  return undoing;
}

async function undoLast(): Promise<void> {
  let last: Done | null | undefined = null;
  while (last === null) last = await done.pop();
  if (last === undefined) return;
  if (last.to !== null) {
    if (!places.value.has(last.to)) return;
    selected.value = last.to;
  }
  await last.undo();
  notice.value = { text: t('undone'), isFault: false };
}

/** Forgets what could be undone, because another document is shown. */
export function forgetUndo(): void {
  done.length = 0;
}

function place(finding: Finding): void {
  const others = findings.value.filter(({ id }) => id !== finding.id);
  const next = [...others, finding].sort(
    (a, b) => a.quotation.span.start - b.quotation.span.start || b.quotation.span.end - a.quotation.span.end,
  );
  batch(() => {
    findings.value = next;
    selected.value = finding.id;
  });
}

/** What was decided on other grounds has to be looked at again, and others decide, too: the server knows. */
export async function refresh(document: string): Promise<void> {
  const fresh = await attempt(() => api.view(document));
  if (fresh !== null && view.value?.entry.id === document) showView(fresh);
}

export async function mark(span: Span): Promise<void> {
  const marking = setMark(span);
  done.push(marking.then((finding) => finding && { to: finding.id, undo: () => takeMark(finding.id) }));
  await marking;
}

/** The finding that was made of the words; null when it was there already, or could not be made. */
async function setMark(span: Span): Promise<Finding | null> {
  const document = view.value?.entry.id;
  if (document === undefined) return null;
  const finding = await attempt(() => api.mark(document, span, by()));
  if (finding === null) return null;
  const isNew = !places.value.has(finding.id);
  place(finding);
  await refresh(document);
  return isNew ? finding : null;
}

export async function unmark({ id, quotation }: Finding): Promise<void> {
  const taking = takeMark(id);
  done.push(taking.then((isTaken) => (isTaken ? { to: null, undo: () => setMark(quotation.span) } : null)));
  await taking;
}

async function takeMark(id: string): Promise<boolean> {
  const document = view.value?.entry.id;
  if (document === undefined || (await attempt(() => api.unmark(document, id))) === null) return false;
  await refresh(document);
  return true;
}

/** Says whose words they are; with null, that it is as the document says. */
export async function attribute(id: string, given: GivenAttribution | null): Promise<void> {
  const before = view.value?.attributed[id] ?? null;
  const setting = setAttribution(id, given);
  done.push(setting.then((isSet) => (isSet ? { to: id, undo: () => setAttribution(id, before) } : null)));
  await setting;
}

async function setAttribution(id: string, given: GivenAttribution | null): Promise<boolean> {
  const document = view.value?.entry.id;
  if (document === undefined) return false;
  const finding = await attempt(() => api.attribute(document, id, given, by()));
  if (finding === null) return false;
  place(finding);
  await refresh(document);
  return true;
}

export async function pastDecisions(id: string): Promise<readonly Omit<StandingDecision, 'changed'>[]> {
  const document = view.value?.entry.id;
  return document === undefined ? [] : ((await attempt(() => api.history(document, id))) ?? []);
}
