/** What can be done at the desk, whoever asks: documents are kept, checked, amended and decided on. */

import { randomBytes } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import { check, type FindingProgress, findingsOf, quotationsOf } from '../../check.ts';
import { amended, givenAttributions, markedQuotation } from '../../desk/amend.ts';
import { type Anchor, anchorOf, matched } from '../../desk/anchor.ts';
import {
  type DeskEvent,
  type GivenAttribution,
  lastEvents,
  type StandingDecisions,
  seenIn,
  standingDecisions,
} from '../../desk/log.ts';
import { isSpan, withFinding, withoutFinding } from '../../desk/reports.ts';
import { RecteError } from '../../errors.ts';
import { type Library, openLibrary } from '../../library/index.ts';
import { bytesOf } from '../../read/document.ts';
import { readDocumentBytes } from '../../read/index.ts';
import type { Choice, Decision, DetectedQuotation, Document, Finding, Report, Span } from '../../types.ts';
import type { DeskStore, Entry, Kept } from './store.ts';

export interface DeskOptions {
  readonly libraryDirectory: string;
  /** The present time, as events carry it. */
  readonly now: () => string;
}

export interface CheckingOptions {
  readonly signal: AbortSignal;
  /** Comes before the first finding: the text that findings will count in. */
  readonly onDocument: (document: Document) => void | Promise<void>;
  readonly onFinding: (finding: Finding, progress: FindingProgress) => void | Promise<void>;
}

/** What a person gives when deciding. */
export interface Decided {
  readonly choice: Choice | null;
  readonly note: string;
}

interface Counts {
  /** Null before the first check. */
  readonly findings: number | null;
  readonly left: number | null;
}

export class Desk {
  readonly #store: DeskStore;
  readonly #options: DeskOptions;
  readonly #counts = new Map<string, { readonly revision: number; readonly counts: Counts }>();

  constructor(store: DeskStore, options: DeskOptions) {
    this.#store = store;
    this.#options = options;
  }

  /** With how many findings there are, and how many have no decision that still holds. */
  listed(): (Entry & Counts)[] {
    return this.#store.entries().map((entry) => ({ ...entry, ...this.#countsOf(entry) }));
  }

  #countsOf({ id, revision, checkedAt }: Entry): Counts {
    if (checkedAt === null) return { findings: null, left: null };
    const known = this.#counts.get(id);
    if (known?.revision === revision) return known.counts;
    const kept = this.kept(id);
    const findings = kept.report?.findings ?? [];
    const { byFinding } = this.standing(kept);
    const isSettled = (finding: string): boolean => {
      const decision = byFinding.get(finding)?.decision;
      return decision !== undefined && decision.choice !== null && decision.changed.length === 0;
    };
    const counts = { findings: findings.length, left: findings.filter((finding) => !isSettled(finding.id)).length };
    this.#counts.set(id, { revision, counts });
    return counts;
  }

  /** @throws RecteError when there is no such document. */
  kept(id: string): Kept {
    const kept = this.#store.kept(id);
    if (kept === null) throw noDocument();
    return kept;
  }

  bytes(id: string): Uint8Array {
    return this.#store.bytes(this.kept(id).entry);
  }

  /** @throws RecteError when the bytes hold no text. */
  async add(bytes: Uint8Array, name: string, path: string | null): Promise<Entry> {
    const made = await readDocumentBytes(bytes, name);
    return this.#store.add(bytes, made, { name, path, addedAt: this.#options.now() });
  }

  /** Another state of a document. It is shown from the next check on. @throws RecteError as `add` does. */
  async replace(id: string, bytes: Uint8Array): Promise<Entry> {
    await readDocumentBytes(bytes, this.kept(id).entry.name);
    return this.#store.replaceBytes(id, bytes) ?? fail();
  }

  remove(id: string): void {
    if (!this.#store.remove(id)) throw noDocument();
  }

  /** Reads the document again where it has a path, and checks all of it. What was found counts when all is checked. */
  async check(id: string, { signal, onDocument, onFinding }: CheckingOptions): Promise<Kept> {
    const { path, name } = this.kept(id).entry;
    if (path !== null) this.#store.replaceBytes(id, await bytesOf(path));
    const made = await readDocumentBytes(this.bytes(id), name);
    await onDocument(made.document);
    const report = await this.#withLibrary(signal, async (library) => {
      const detected = await quotationsOf(made.document, library, { signal });
      return check(made.document, library, {
        signal,
        quotations: amended(made.document, detected, this.kept(id).events),
        // Other requests have their turn between two findings.
        onFinding: async (finding, progress) => {
          await onFinding(finding, progress);
          await turn();
        },
      });
    });
    const whole = { ...report, problems: [...made.problems, ...report.problems] };
    this.#store.setChecked(id, made, whole, this.#options.now());
    return this.kept(id);
  }

  /** @throws RecteError when there is no such finding. */
  finding(id: string, findingId: string): Finding {
    return findingOf(this.kept(id), findingId);
  }

  standing({ events, document, report }: Kept): StandingDecisions {
    return standingDecisions(events, document.text, report?.findings ?? []);
  }

  /** @throws RecteError when there is no such finding. */
  decide(id: string, findingId: string, { choice, note }: Decided, by: string): Decision {
    const kept = this.kept(id);
    const finding = findingOf(kept, findingId);
    const key = this.standing(kept).byFinding.get(findingId)?.key ?? freshKey();
    const event: DeskEvent = {
      kind: 'decision',
      key,
      anchor: anchorOf(kept.document.text, finding.quotation),
      choice,
      note,
      seen: seenIn(finding),
      by,
      at: this.#options.now(),
    };
    this.#store.append(id, event);
    return { choice, note, by, at: event.at };
  }

  /** All that was decided about a quotation, first to last. */
  history(id: string, findingId: string): readonly Decision[] {
    const kept = this.kept(id);
    const key = this.standing(kept).byFinding.get(findingId)?.key;
    return kept.events.flatMap((event) =>
      event.kind === 'decision' && event.key === key
        ? [{ choice: event.choice, note: event.note, by: event.by, at: event.at }]
        : [],
    );
  }

  /** Marks words as a quotation, and checks it. @throws RangeError when the span is none of the text. */
  async mark(id: string, span: Span, by: string, signal: AbortSignal): Promise<Finding> {
    const kept = this.kept(id);
    const quotation = markedQuotation(kept.document, span);
    const present = kept.report?.findings.find((finding) => isSpan(finding.quotation.span, quotation.span));
    if (present !== undefined) return present;
    const anchor = anchorOf(kept.document.text, quotation);
    const event: DeskEvent = {
      kind: 'mark',
      key: freshKey(),
      anchor,
      isWithdrawn: false,
      by,
      at: this.#options.now(),
    };
    // Whose words they are may have been said before.
    const all = amended(kept.document, [quotation], kept.events);
    const marked = all.find(({ span: each }) => isSpan(each, quotation.span)) ?? quotation;
    return this.#recheck(kept, event, signal, async () => marked);
  }

  /** Takes back a mark that a person made. @throws RecteError when the quotation is the program's own. */
  unmark(id: string, findingId: string, by: string): void {
    const kept = this.kept(id);
    const finding = findingOf(kept, findingId);
    const mark = this.markOf(kept, finding);
    if (mark === null) {
      throw new RecteError('bad-option', 'nobody marked this quotation', 'Decide that it is no quotation instead.');
    }
    const event: DeskEvent = { ...mark, isWithdrawn: true, by, at: this.#options.now() };
    this.#store.setReport(id, withoutFinding(reportOf(kept), findingId), [event]);
  }

  /** Says whose words they are, or with null takes that back, and checks that one quotation again. */
  async attribute(
    id: string,
    findingId: string,
    given: GivenAttribution | null,
    by: string,
    signal: AbortSignal,
  ): Promise<Finding> {
    const kept = this.kept(id);
    const { quotation } = findingOf(kept, findingId);
    const anchor = anchorOf(kept.document.text, quotation);
    const before = nearest(lastEvents(kept.events, 'attribution'), anchor);
    const event: DeskEvent = {
      kind: 'attribution',
      key: before?.key ?? freshKey(),
      anchor,
      given,
      by,
      at: this.#options.now(),
    };
    const { document, events } = kept;
    return this.#recheck(kept, event, signal, async (library) => {
      const all = amended(document, await quotationsOf(document, library, { signal }), [...events, event]);
      const detected = all.find(({ span }) => isSpan(span, quotation.span));
      if (detected === undefined) throw noFinding();
      return detected;
    });
  }

  /** Whose words they are as a person set it right, by id of the finding. */
  attributed({ document, events, report }: Kept): Readonly<Record<string, GivenAttribution>> {
    const findings = report?.findings ?? [];
    const quotations = findings.map(({ quotation }) => quotation);
    const given = givenAttributions(document.text, quotations, events);
    return Object.fromEntries([...given].map(([place, said]) => [findings[place]!.id, said]));
  }

  /** The ids of findings that a person marked. */
  marked(kept: Kept): string[] {
    if (!kept.events.some(({ kind }) => kind === 'mark')) return [];
    return (kept.report?.findings ?? []).flatMap((finding) =>
      this.markOf(kept, finding) === null ? [] : [finding.id],
    );
  }

  /** The mark that made this a quotation, if a person made it one. */
  markOf(kept: Kept, { quotation }: Finding): Extract<DeskEvent, { kind: 'mark' }> | null {
    const standing = lastEvents(kept.events, 'mark').filter(({ isWithdrawn }) => !isWithdrawn);
    return nearest(standing, anchorOf(kept.document.text, quotation));
  }

  /** Checks one quotation, and keeps what was found of it together with the event that asks for it. */
  async #recheck(
    kept: Kept,
    event: DeskEvent,
    signal: AbortSignal,
    quotationIn: (library: Library) => Promise<DetectedQuotation>,
  ): Promise<Finding> {
    const { id } = kept.entry;
    return this.#withLibrary(signal, async (library) => {
      const quotations = [await quotationIn(library)];
      for await (const made of findingsOf(kept.document, library, { signal, quotations })) {
        const { report, finding } = withFinding(reportOf(this.kept(id)), made, library.sources);
        this.#store.setReport(id, report, [event]);
        return finding;
      }
      throw noFinding();
    });
  }

  async #withLibrary<T>(signal: AbortSignal, use: (library: Library) => Promise<T>) {
    const library = await openLibrary(this.#options.libraryDirectory, { signal });
    try {
      return await use(library);
    } finally {
      await library.close();
    }
  }
}

/** Of the events on these very words, the one whose surroundings are most alike. */
function nearest<E extends DeskEvent>(events: readonly E[], anchor: Anchor): E | null {
  const same = events.filter((event) => event.anchor.words === anchor.words);
  const place = matched(
    [anchor],
    same.map((event) => event.anchor),
  )[0];
  return place === undefined || place === null ? null : same[place]!;
}

function findingOf(kept: Kept, id: string): Finding {
  const finding = kept.report?.findings.find((each) => each.id === id);
  if (finding === undefined) throw noFinding();
  return finding;
}

/** @throws RecteError when the document was not checked yet. */
export function reportOf({ report }: Kept): Report {
  if (report === null) throw new RecteError('bad-option', 'the document was not checked yet', 'Check it first.');
  return report;
}

function freshKey(): string {
  return randomBytes(9).toString('base64url');
}

function noDocument(): RecteError {
  return new RecteError('no-such-file', 'there is no such document on the desk', 'Look at the list of documents.');
}

function noFinding(): RecteError {
  return new RecteError('no-such-file', 'there is no such finding in this document', 'Check the document again.');
}

function fail(): never {
  throw noDocument();
}
