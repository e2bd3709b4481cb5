/** What a person can do, and what then happens. Faults end as a notice. */

import { batch } from '@preact/signals';
import type { Choice, Decision, Finding, Span, StandingDecision } from '../../src/types.ts';
import { api, type Entry, Fault, type GivenAttribution, type SourceLine } from './api.ts';
import { counted, t } from './i18n.ts';
import {
  chosen,
  decisionOf,
  documents,
  findings,
  isSettled,
  libraryNow,
  notice,
  places,
  ranks,
  selected,
  session,
  setDecision,
  shown,
  showView,
  view,
  wholeFindings,
  work,
} from './model.ts';
import { ownName } from './settings.ts';

/** Runs what was asked for; a fault becomes a notice, and what was stopped is no fault. */
export async function attempt<T>(what: () => Promise<T>): Promise<T | null> {
  try {
    return await what();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    if (error instanceof Fault && error.code === 'sign-in') session.value = await api.session();
    notice.value = { text: textOf(error), isFault: true };
    return null;
  }
}

function textOf(error: unknown): string {
  if (!(error instanceof Fault)) return error instanceof Error ? error.message : String(error);
  if (error.code === 'unreachable') return t('faultUnreachable');
  const message = /[.!?]$/.test(error.message) ? error.message : `${error.message}.`;
  return `${message.slice(0, 1).toUpperCase()}${message.slice(1)} ${error.hint}`.trim();
}

export function by(): string {
  return ownName.value.trim() === '' ? (session.value?.userName ?? '') : ownName.value;
}

// ── documents ────────────────────────────────────────────────────────────────────────────────────────────────────────

export async function loadDocuments(): Promise<void> {
  const listed = await attempt(() => api.documents());
  if (listed !== null) documents.value = listed;
}

export function go(id: string | null, finding: string | null = null): void {
  const place = id === null ? '' : `#/${id}${finding === null ? '' : `/${finding}`}`;
  if (place === location.hash) return;
  if (place === '') {
    history.pushState(null, '', location.pathname);
    dispatchEvent(new Event('placechange'));
  } else location.hash = place;
}

/** Shows a document; one that was never checked is checked at once. */
export async function openDocument(id: string, finding: string | null): Promise<void> {
  if (view.value?.entry.id !== id) {
    const found = await attempt(() => api.view(id));
    if (found === null) {
      go(null);
      return;
    }
    showView(found);
    if (found.report === null && session.value?.role !== 'read') void checkAgain();
    else void lookAtLibrary();
  }
  if (finding !== null && ranks.value.has(finding)) selected.value = finding;
}

/** Sees whether the library is still the one that was checked against. */
async function lookAtLibrary(): Promise<void> {
  const library = await attempt(() => api.library());
  libraryNow.value = library?.fingerprint ?? null;
}

/** Stops what a person waits for. */
function halt(stop: AbortController): void {
  stop.abort();
  notice.value = { text: t('stopped'), isFault: false };
}

/** How long findings are gathered before they are shown while a check goes on. */
const GATHERED_MS = 120;

export async function checkAgain(): Promise<void> {
  const id = view.value?.entry.id;
  if (id === undefined) return;
  if (work.value?.stage === 'checking') return;
  const stop = new AbortController();
  const before = view.value;
  const began = { stage: 'checking', stop: () => halt(stop) } as const;
  work.value = { ...began, done: 0, total: 0 };
  let isWhole = false;
  await attempt(async () => {
    const found: Finding[] = [];
    let drawn = performance.now();
    for await (const line of api.check(id, stop.signal)) {
      if (view.value?.entry.id !== id) stop.abort();
      stop.signal.throwIfAborted();
      if (line.kind === 'document') {
        const { text, language, markup, pages } = line;
        batch(() => {
          view.value = { ...view.value!, text, language, markup, pages, report: null };
          findings.value = [];
        });
      } else if (line.kind === 'finding') {
        found.push(line.finding);
        const now = performance.now();
        if (now - drawn < GATHERED_MS && line.done < line.total) continue;
        drawn = now;
        batch(() => {
          findings.value = [...found];
          work.value = { ...began, done: line.done, total: line.total };
        });
      } else {
        isWhole = true;
        batch(() => {
          libraryNow.value = line.view.report?.library.fingerprint ?? null;
          showView(line.view);
        });
      }
    }
  });
  work.value = null;
  if (view.value?.entry.id !== id) return;
  // What was shown before the check still stands.
  if (!isWhole && before !== null && before.report !== null) showView(before);
}

export async function addDocument(content: Blob, name: string): Promise<void> {
  const entry = await attempt(() => api.add(content, name));
  if (entry !== null) go(entry.id);
}

export async function openPath(path: string): Promise<boolean> {
  const entry = await attempt(() => api.open(path));
  if (entry !== null) go(entry.id);
  return entry !== null;
}

/** Another state of a document that is known: decisions are laid on it when it is checked. */
export async function replaceDocument({ id }: Pick<Entry, 'id'>, content: Blob): Promise<void> {
  if ((await attempt(() => api.replace(id, content))) === null) return;
  if (view.value?.entry.id !== id) {
    const found = await attempt(() => api.view(id));
    if (found === null) return;
    showView(found);
    go(id);
  }
  await checkAgain();
}

export async function removeDocument(id: string): Promise<void> {
  if ((await attempt(() => api.remove(id))) === null) return;
  if (view.value?.entry.id === id) view.value = null;
  await loadDocuments();
}

// ── findings ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Sees to it that the chosen finding is there with all its passages. */
export async function completeChosen(id: string): Promise<void> {
  const { entry, report } = view.peek() ?? {};
  if (entry === undefined || report === null || wholeFindings.peek().has(id)) return;
  const whole = await attempt(async () => {
    try {
      return await api.finding(entry.id, id);
    } catch (error) {
      // It was taken back meanwhile.
      if (error instanceof Fault && error.code === 'no-such-file') return null;
      throw error;
    }
  });
  if (whole === null || view.peek()?.report !== report) return;
  wholeFindings.value = new Map([...wholeFindings.peek(), [id, whole]]);
}

/** The one next to the chosen one among those shown, or the first after it in the text. */
export function step(by: 1 | -1, wanted: (id: string) => boolean = () => true): void {
  const ids = shown.value;
  const at = selected.value === null ? -1 : (ranks.value.get(selected.value) ?? -1);
  const from =
    by === 1 ? ids.findIndex((id) => ranks.value.get(id)! > at) : ids.findLastIndex((id) => ranks.value.get(id)! < at);
  if (from < 0 && !(at < 0 && by === -1)) return;
  for (let k = from < 0 ? ids.length - 1 : from; k >= 0 && k < ids.length; k += by) {
    if (wanted(ids[k]!)) {
      selected.value = ids[k]!;
      return;
    }
  }
}

export function stepToLeft(): void {
  step(1, (id) => !isSettled(decisionOf(id).peek()));
}

interface Done {
  /** The finding that it was done to, or null when there is none now. */
  readonly to: string | null;
  readonly undo: () => Promise<unknown>;
}

const done: Done[] = [];

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

export async function undo(): Promise<void> {
  const last = done.pop();
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

/** What was decided on other grounds has to be looked at again: the server knows which. */
async function refresh(document: string): Promise<void> {
  const fresh = await attempt(() => api.view(document));
  if (fresh !== null && view.value?.entry.id === document) showView(fresh);
}

export async function mark(span: Span): Promise<void> {
  const finding = await setMark(span);
  if (finding !== null) done.push({ to: finding.id, undo: () => takeMark(finding.id) });
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
  if (await takeMark(id)) done.push({ to: null, undo: () => setMark(quotation.span) });
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
  if (await setAttribution(id, given)) done.push({ to: id, undo: () => setAttribution(id, before) });
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

// ── the library ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** Follows what a change of the library says of itself. */
export async function changeLibrary(lines: (signal: AbortSignal) => AsyncGenerator<SourceLine>): Promise<void> {
  const stop = new AbortController();
  const onStop = (): void => halt(stop);
  work.value = { stage: 'reading', done: 0, total: 0, stop: onStop };
  await attempt(async () => {
    const problems: string[] = [];
    let said = '';
    for await (const line of lines(stop.signal)) {
      if (line.kind === 'progress') {
        const stage = line.stage === 'indexing' || line.stage === 'merging' ? line.stage : 'reading';
        work.value = { stage, done: line.done, total: line.total, stop: onStop };
      } else if (line.kind === 'problem') problems.push(line.problem.message);
      else if (line.kind === 'added') said = counted('added', line.added.length + line.updated.length);
    }
    if (problems.length > 0)
      notice.value = { text: [said, ...problems].filter((each) => each !== '').join(' '), isFault: true };
    else if (said !== '') notice.value = { text: said, isFault: false };
  });
  work.value = null;
  await lookAtLibrary();
}
