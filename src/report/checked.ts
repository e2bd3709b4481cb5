/** What a reporter is given: a report, and the document it speaks of. */

import type { Markup, Report, StandingDecision } from '../types.ts';

/** The document as far as reporters show it. A `Document` is one. */
export interface ShownDocument {
  readonly name: string;
  /** The raw text that the report's spans count in. */
  readonly text: string;
  /** A BCP 47 tag, for typesetting. */
  readonly language?: string | null;
  /** Headings and block quotations, to show them as such. */
  readonly markup?: readonly Markup[];
}

export interface CheckedDocument {
  readonly report: Report;
  readonly document: ShownDocument;
  /** What people decided, by id of the finding; absent when nobody was asked. */
  readonly decisions?: Decisions;
  /** Where the files of witnesses lie, by witness, as a page has to say it; absent when a page may lie anywhere. */
  readonly addresses?: Addresses;
}

export type Decisions = ReadonlyMap<string, StandingDecision>;
export type Addresses = ReadonlyMap<string, string>;
