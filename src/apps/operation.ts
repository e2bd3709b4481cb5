/** What an operation is: what it is asked, and what it has to say. */

import type { FindAnswer } from '../find.ts';
import type { Progress } from '../library/library.ts';
import type { CheckedDocument } from '../report/checked.ts';
import type { DetectedDocument } from '../report/detected.ts';
import type { Problem } from '../types.ts';
import type { Arguments } from './arguments.ts';

export interface Parameter {
  /** As it is written behind `--`, unless it is positional. */
  readonly name: string;
  readonly kind: 'text' | 'texts' | 'count' | 'flag';
  readonly summary: string;
  /** What stands for the value in help: `PATH`. */
  readonly placeholder?: string;
  readonly isPositional?: boolean;
  readonly isRequired?: boolean;
  /** Names files or folders: through a server, only those that it may open. */
  readonly isPath?: boolean;
}

/** What an operation has to say, as it comes to know it. */
export type Outcome =
  /** Comes first: whether there may be several answers, by how they were asked for. */
  | { readonly kind: 'asked'; readonly areMany: boolean }
  | { readonly kind: 'report'; readonly checked: CheckedDocument }
  | { readonly kind: 'quotations'; readonly detected: DetectedDocument }
  | { readonly kind: 'answer'; readonly answer: FindAnswer }
  | { readonly kind: 'table'; readonly table: Table }
  /** A line for a person: what was done. */
  | { readonly kind: 'done'; readonly message: string }
  | { readonly kind: 'problem'; readonly problem: Problem }
  /** One of several could not be done; the rest goes on. */
  | { readonly kind: 'failure'; readonly error: unknown };

/** Rows of things that have the same properties: what a library holds, how large it is. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

export interface OperationContext {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress | DocumentProgress) => void;
  /** What stands for "-", or null when this way in has none. */
  readonly readInput: (() => Promise<Uint8Array>) | null;
  /** A path that is being written, and therefore never read. */
  readonly outputPath: string | null;
}

export interface DocumentProgress {
  readonly stage: 'checking';
  readonly done: number;
  readonly total: number;
}

export interface Operation {
  /** One or two words: `check`, `library add`. */
  readonly name: string;
  /** One line, without a full stop. */
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  /** Commands to begin with. */
  readonly examples?: readonly string[];
  /** What it answers with, which decides the formats it can be written in. */
  readonly answers: 'reports' | 'quotations' | 'passages' | 'table' | 'done';
  /** Changes the library: through a server, only whoever manages it may ask for that. */
  readonly isChanging?: boolean;
  /** Runs until it is stopped, which is no fault, and is itself a way in: it is asked for on the command line alone. */
  readonly isServer?: boolean;
  /** @throws RecteError when it could not be done. */
  run(given: Arguments, context: OperationContext): AsyncIterable<Outcome>;
}
