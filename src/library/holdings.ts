/**
 * What a library on disk holds, as the one process knows it that changes it. Every change goes to the store, where it
 * counts from the next `commit` on.
 */

import type { ReadSource } from '../read/index.ts';
import { encodeLoci } from '../text/loci.ts';
import type { WitnessText } from '../types.ts';
import type { Replacement } from './change.ts';
import { type Entry, indexedId, type Origin } from './entry.ts';
import { textDigest, witnessDigest } from './fingerprint.ts';
import { NODE_DIGESTS } from './node-digests.ts';
import type { Staged, Stale, StoreMeta } from './records.ts';
import type { Store } from './store.ts';

export class Holdings {
  private readonly store: Store;
  private readonly entries: Map<string, Entry>;
  private readonly waiting: Map<string, Staged>;
  private stale: Stale[];
  private about: StoreMeta;

  constructor(store: Store) {
    this.store = store;
    const snapshot = store.snapshot();
    try {
      this.about = snapshot.meta();
      this.entries = new Map([...snapshot.entries()].map((entry) => [entry.witness.id, entry]));
      this.waiting = new Map([...snapshot.staged()].map((staged) => [staged.entry.witness.id, staged]));
      this.stale = [...snapshot.stale()];
    } finally {
      snapshot.close();
    }
  }

  get meta(): StoreMeta {
    return this.about;
  }

  /** The library as readers see it, by witness. */
  get present(): ReadonlyMap<string, Entry> {
    return this.entries;
  }

  /** What was read and is not part of the library yet, by witness. */
  get staged(): ReadonlyMap<string, Staged> {
    return this.waiting;
  }

  commit(): void {
    this.store.commit();
  }

  /** The entry's text, to be read until `use` returns. */
  async withText<T>(entry: Entry, use: (text: WitnessText) => Promise<T>): Promise<T> {
    const snapshot = this.store.snapshot();
    try {
      return await use(snapshot.text(entry.text!, entry.witness.length));
    } finally {
      snapshot.close();
    }
  }

  /** Stages what was read. @returns its entry, and whether the library has no such text yet */
  stage(
    { source, witness, extraction }: ReadSource,
    origin: Origin,
    more: Pick<Entry, 'within' | 'holdsWorks'>,
  ): { readonly entry: Entry; readonly isNewText: boolean } {
    const { text, problems } = extraction;
    const loci = encodeLoci(extraction.loci);
    const digest = textDigest(NODE_DIGESTS, text, loci);
    const before = this.entries.get(witness.id);
    const earlier = this.waiting.get(witness.id);
    if (earlier !== undefined) this.forgetStaged(earlier.entry);
    // The same words under another description keep their place in the store and in the index.
    const isSameText = before !== undefined && before.text !== null && before.textDigest === digest;
    let number: number | null = null;
    if (isSameText) number = before.text;
    else if (/\S/.test(text)) {
      number = this.about.nextNumber;
      this.about = { ...this.about, nextNumber: number + 1 };
    }
    const entry: Entry = {
      source,
      witness,
      problems,
      origin,
      text: number,
      textDigest: digest,
      digest: witnessDigest(NODE_DIGESTS, witness, source, digest),
      ...more,
    };
    const isNewText = number !== null && !isSameText;
    this.store.setMeta(this.about);
    this.setStaged({ entry, isIndexed: false });
    if (isNewText) this.store.putText(number!, text, loci);
    return { entry, isNewText };
  }

  /** Takes up what an earlier build had staged. @returns whether its text is still to be indexed */
  stageAgain(staged: Staged): boolean {
    const { entry, isIndexed } = staged;
    this.waiting.set(entry.witness.id, staged);
    return !isIndexed && entry.text !== null && entry.text !== this.entries.get(entry.witness.id)?.text;
  }

  private setStaged(staged: Staged): void {
    this.waiting.set(staged.entry.witness.id, staged);
    this.store.setStaged(staged);
  }

  /** Notes that the index has committed everything that is staged. */
  noteIndexed(): void {
    for (const staged of this.waiting.values()) if (!staged.isIndexed) this.setStaged({ ...staged, isIndexed: true });
  }

  /** Gives up what is staged and not among the wanted. */
  keepStaged(wanted: ReadonlySet<string>): void {
    for (const [id, { entry }] of this.waiting) {
      if (wanted.has(id)) continue;
      this.forgetStaged(entry);
      this.store.removeStaged(id);
      this.waiting.delete(id);
    }
  }

  /** Changes what readers see. Whoever calls commits, and has the index know the new texts before. */
  replace({ next, touched, removed }: Replacement): void {
    for (const entry of touched) this.setEntry(entry);
    const texts = new Set(next.map(({ text }) => text));
    for (const id of [...removed, ...next.map(({ witness }) => witness.id)]) {
      const before = this.entries.get(id);
      if (before !== undefined && !texts.has(before.text)) this.forget(before);
    }
    for (const id of removed) {
      this.entries.delete(id);
      this.store.removeEntry(id);
    }
    for (const entry of next) {
      this.setEntry(entry);
      this.store.removeStaged(entry.witness.id);
      this.waiting.delete(entry.witness.id);
    }
    if (next.length > 0 || removed.length > 0) this.about = { ...this.about, revision: this.about.revision + 1 };
    this.store.setMeta(this.about);
  }

  private setEntry(entry: Entry): void {
    this.entries.set(entry.witness.id, entry);
    this.store.setEntry(entry);
  }

  /** Notes that a text is to leave store and index. */
  private forget(entry: Entry): void {
    if (entry.text === null) return;
    const stale = { text: entry.text, indexedId: indexedId(entry) };
    this.stale.push(stale);
    this.store.setStale(stale);
  }

  private forgetStaged(entry: Entry): void {
    if (entry.text !== this.entries.get(entry.witness.id)?.text) this.forget(entry);
  }

  /**
   * Does away with the texts that no longer are part of the library, here or since an earlier process had no time for it.
   * @param removeFrom has the index forget the ids it is given, and commits that
   */
  async dropStale(removeFrom: (indexedIds: readonly string[]) => Promise<void>): Promise<void> {
    if (this.stale.length === 0) return;
    const inUse = new Set<string>();
    for (const entry of this.entries.values()) inUse.add(indexedId(entry));
    for (const { entry } of this.waiting.values()) inUse.add(indexedId(entry));
    await removeFrom(this.stale.flatMap(({ indexedId: id }) => (inUse.has(id) ? [] : [id])));
    for (const stale of this.stale) this.store.dropStale(stale);
    this.stale = [];
    this.store.commit();
  }
}
