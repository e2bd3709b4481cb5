/** What a person can do, and what then happens. Faults end as a notice. */

import { batch } from '@preact/signals';
import type { Finding, Problem } from '../../src/types.ts';
import { api, type Entry, Fault, type SourceLine, type View } from './api.ts';
import { counted, t } from './i18n.ts';
import {
  decisionOf,
  documents,
  findings,
  isSettled,
  isShortened,
  libraryNow,
  notice,
  ranks,
  selected,
  session,
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
  // A sentence, unless it begins with the name of a file.
  const sentence = message.replace(/^[a-z]+(?= )/, (word) => word.slice(0, 1).toUpperCase() + word.slice(1));
  return `${sentence} ${error.hint}`.trim();
}

export function by(): string {
  return ownName.value.trim() === '' ? (session.value?.userName ?? '') : ownName.value;
}

// ── documents ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The list as it was asked for last. */
let listing: Promise<unknown> = Promise.resolve();

export async function loadDocuments(): Promise<void> {
  const asked = attempt(() => api.documents());
  listing = asked;
  const listed = await asked;
  if (listed !== null) documents.value = listed;
}

/** Those on the desk, once they are listed. */
export async function knownDocuments(): Promise<readonly Entry[]> {
  await listing;
  return documents.value ?? [];
}

export function go(id: string | null, finding: string | null = null): void {
  const place = id === null ? '' : `#/${id}${finding === null ? '' : `/${finding}`}`;
  if (place === location.hash) return;
  if (place === '') {
    history.pushState(null, '', location.pathname);
    dispatchEvent(new Event('placechange'));
  } else location.hash = place;
}

/** A document that was asked for before it was known who asks; null when that came to nothing. */
let early: { readonly id: string; readonly view: Promise<View | null> } | null = null;

/** Asks for the document that the page is opened with, while all else is still being asked. */
export function askEarly(id: string): void {
  early = { id, view: api.view(id).catch(() => null) };
}

/** Shows a document; one that was never checked is checked at once. */
export async function openDocument(id: string, finding: string | null): Promise<void> {
  if (view.value?.entry.id !== id) {
    const asked = early?.id === id ? early.view : null;
    early = null;
    const found = await attempt(async () => (await asked) ?? api.view(id));
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

/** How long findings are gathered before they are shown while a check goes on, at the least. */
const GATHERED_MS = 120;
/** And how many times as long as it took to show those before. */
const GATHERED_SHARE = 6;

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
    let next = performance.now() + GATHERED_MS;
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
        const start = performance.now();
        if (start < next && line.done < line.total) continue;
        batch(() => {
          findings.value = [...found];
          work.value = { ...began, done: line.done, total: line.total };
        });
        await new Promise((drawn) => setTimeout(drawn));
        const end = performance.now();
        next = end + Math.max(GATHERED_MS, GATHERED_SHARE * (end - start));
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
  if (entry === undefined || report === null || !isShortened(id)) return;
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

// ── the library ──────────────────────────────────────────────────────────────────────────────────────────────────────

function nameOf(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? '';
}

function saidOf({ message, path = '' }: Problem): string {
  const name = nameOf(path);
  const said = message.includes(name) ? message : `${name}: ${message}`;
  return said.endsWith('.') ? said : `${said}.`;
}

export type LibraryChange = (signal: AbortSignal) => AsyncGenerator<SourceLine>;

/** Makes the changes one after the other, and follows what they say of themselves; stopped, none of the rest is made. */
export async function changeLibrary(changes: readonly LibraryChange[]): Promise<void> {
  const stop = new AbortController();
  const onStop = (): void => halt(stop);
  work.value = { stage: 'reading', done: 0, total: 0, stop: onStop };
  await attempt(async () => {
    const problems: string[] = [];
    const described: string[] = [];
    const added = new Set<string>();
    const unread = new Set<string>();
    let isKnown = false;
    const follow = async (change: LibraryChange): Promise<void> => {
      for await (const line of change(stop.signal)) {
        if (line.kind === 'progress') {
          const stage = line.stage === 'indexing' || line.stage === 'merging' ? line.stage : 'reading';
          work.value = { stage, done: line.done, total: line.total, stop: onStop };
        } else if (line.kind === 'problem') {
          const { code, path = '' } = line.problem;
          if (code === 'unreadable-format') unread.add(nameOf(path));
          (code === 'missing-file' ? described : problems).push(saidOf(line.problem));
        } else if (line.kind === 'added') {
          isKnown = true;
          for (const source of [...line.added, ...line.updated]) added.add(source);
        }
      }
    };
    for (const change of changes) {
      // A file that is described may be the next to come: only the last change knows.
      described.length = 0;
      try {
        await follow(change);
      } catch (error) {
        // What is wrong with one file is no reason to leave out those after it.
        if (!(error instanceof Fault) || error.code === 'sign-in' || error.code === 'unreachable') throw error;
        problems.push(textOf(error));
      }
      stop.signal.throwIfAborted();
    }
    const faults = [...problems, ...described];
    const read = [...added].filter((source) => !unread.has(nameOf(source))).length;
    const said = isKnown ? [`${counted('added', read)}.`, ...faults] : faults;
    if (said.length > 0) notice.value = { text: said.join(' '), isFault: faults.length > 0 };
  });
  work.value = null;
  await lookAtLibrary();
}
