/**
 * The seam between Recte and any engine that finds passages: a full scan in memory (the oracle), the embedded index on
 * disk, an engine on another machine. One conformance suite runs on all of them (`test/retrieve/conformance.ts`).
 *
 * The index proposes; collation disposes. Nothing said here is a verdict.
 */

import type { Span, WitnessText } from '../types.ts';

export interface PassageQuery {
  /** Raw words, one run without editorial marks: an ellipsis makes two queries. */
  readonly words: string;
  /** How many candidates are wanted at most. Exact places are counted even beyond it. */
  readonly limit: number;
  /** Only these witnesses (ids), when given. */
  readonly within?: readonly string[];
  /** Whether only exact places are wanted, so that nothing else is looked for. */
  readonly exactOnly?: boolean;
}

/** A passage that the index proposes. */
export interface Candidate {
  /** The witness's id. */
  readonly witness: string;
  /** In code units of the witness's raw text; from its first word's start to its last word's end. */
  readonly span: Span;
  /** Whether the folded words of the query stand here as one run. */
  readonly exact: boolean;
  /** From 0 to 1: the share of the query's words, weighed by their rarity, that stand here in order. */
  readonly agreement: number;
  /**
   * How unlikely it is that so much agreement comes by chance in a library of this size: minus the decimal logarithm
   * of the expected number of places that agree as much. Knows length and rarity; below 0 it is noise.
   */
  readonly significance: number;
}

export interface Proposal {
  /** Exact places first, then by significance; ties by witness id and place, so that the order never varies. */
  readonly candidates: readonly Candidate[];
  /** How many exact places there are, listed or not. */
  readonly exactCount: number;
  /** False when part of the library did not answer. */
  readonly complete: boolean;
}

/** Where an engine reads raw text from, to see for itself what it proposes. */
export interface TextStore {
  /** @throws RangeError for an id that is not in the library. */
  text(witness: string): WitnessText;
}

export interface ProposeOptions {
  readonly signal?: AbortSignal;
}

export interface PassageIndex {
  readonly witnessCount: number;
  readonly wordCount: number;
  /** One proposal a query, in order. Rejects only when `signal` aborts or the index is damaged. */
  propose(queries: readonly PassageQuery[], options?: ProposeOptions): Promise<readonly Proposal[]>;
  /** Releases files and memory. Proposing afterwards is a RangeError. */
  close(): void;
}

/**
 * The building side of an engine that keeps its own files. Nothing that was added is seen by a reader before `commit`,
 * which replaces the last committed state at once or not at all.
 */
export interface PassageIndexWriter {
  /** Replaces the witness when the index holds one of this id. */
  add(witness: string, text: string): Promise<void>;
  remove(witness: string): Promise<void>;
  commit(): Promise<void>;
  /** Forgets what was not committed and releases files, threads and memory. Safe after `commit`. */
  close(): Promise<void>;
}
