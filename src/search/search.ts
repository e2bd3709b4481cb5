/**
 * Which passages to lay beside a quotation. The index proposes; the claimed place is looked at in any case; and before a
 * quotation is accused, the claimed sources are read from end to end.
 */

import { type Aligned, alignWith } from '../collate/collate.ts';
import type { Prepared } from '../collate/prepared.ts';
import { OWN_WORDS, sourceScore } from '../judge/claim.ts';
import { pagesNamed } from '../judge/numbered-place.ts';
import type { Laid } from '../judge/ranking.ts';
import type { Holdings } from '../judge/speaker.ts';
import type { Library } from '../library/library.ts';
import type { PassageQuery, Proposal } from '../retrieve/passage-index.ts';
import { FOUND_SIGNIFICANCE, readThrough } from '../retrieve/read-through.ts';
import type { Attribution, Source, Span, Witness } from '../types.ts';
import { lookUpsOf, proposedStretches } from './look-ups.ts';
import { witnessesWithTurnsOf } from './turns.ts';
import { placedRuns, type Run, type Stretch, stretchAround, stretchesOf, UNITS_PER_WORD, windowOf } from './windows.ts';

/** How many stretches are collated in the end. */
const STRETCHES = 10;
/** Where the words stand exactly, how many other places are looked at besides. */
const RIVAL_STRETCHES = 3;
/** Claimed sources that are read through: the best described ones, within these bounds. */
const READ_SOURCES = 12;
const READ_UNITS = 24_000_000;
const READ_PLACES = 4;
/** How far around a named verse or scene is read: about a chapter on either side. */
const CHAPTER_UNITS = 4000;
/** Of the words that agree at best, the share that a passage must have to be collated. */
const WORTH_COLLATING = 0.6;
export interface Sought {
  readonly prepared: Prepared;
  readonly attribution: Attribution | null;
  readonly language: string | null;
}

interface ById {
  readonly sources: ReadonlyMap<string, Source>;
  readonly witnesses: ReadonlyMap<string, Witness>;
}

const byLibrary = new WeakMap<Library, ById>();

/** A library's lists by id, made once: a check of a few words takes less time. */
function listsById(library: Library): ById {
  let lists = byLibrary.get(library);
  if (lists === undefined) {
    lists = {
      sources: new Map(library.sources.map((source) => [source.id, source])),
      witnesses: new Map(library.witnesses.map((witness) => [witness.id, witness])),
    };
    byLibrary.set(library, lists);
  }
  return lists;
}

/** One check's view of a library: who is who, and which places are labelled. */
export class Searcher {
  private readonly library: Library;
  private readonly sources: ReadonlyMap<string, Source>;
  private readonly witnesses: ReadonlyMap<string, Witness>;
  private readonly keyed = new Map<string, readonly { witness: string; start: number; end: number }[]>();
  readonly holdings: Holdings;
  /** The quotation that was laid last, with the stretches it was laid beside: what is read through is often found again. */
  private last: { readonly prepared: Prepared; readonly aligned: Map<string, Aligned> } | null = null;

  constructor(library: Library) {
    this.library = library;
    ({ sources: this.sources, witnesses: this.witnesses } = listsById(library));
    this.holdings = { sources: library.sources, holdsKey: (key) => this.placesWithKey(key).length > 0 };
  }

  /** The look-ups that a quotation needs. */
  queriesOf(prepared: Prepared): readonly PassageQuery[] {
    return lookUpsOf(prepared).map(({ query }) => query);
  }

  /** Lays the quotation beside what the index proposed and beside the place that the document names. */
  layBeside(sought: Sought, proposals: readonly Proposal[]): readonly Laid[] {
    const runs = placedRuns(sought.prepared);
    const { wordCount } = this.library.index;
    const lengthOf = (id: string): number => this.witnesses.get(id)!.length;
    const stretches = proposedStretches(sought.prepared, proposals, lengthOf, wordCount);
    const exact = stretches.findLastIndex(({ isExact }) => isExact) + 1;
    const shown = exact === 0 ? STRETCHES : Math.min(exact + RIVAL_STRETCHES, STRETCHES);
    return this.lay(sought, [...stretches.slice(0, shown), ...this.claimedPlaces(sought, runs)]);
  }

  /**
   * Reads on before a quotation is accused: the chapters that the document names, or else the claimed sources from end
   * to end; and the pages that it names in the witness where the words were found. Says which witnesses were read through.
   */
  searchHarder(
    sought: Sought,
    found: string | null,
  ): { readonly laid: readonly Laid[]; readonly readThrough: readonly string[] } {
    const { attribution, prepared } = sought;
    if (attribution === null || prepared.words.count === 0) return { laid: [], readThrough: [] };
    const runs = placedRuns(prepared);
    const stretches: Stretch[] = [];
    const read = (witness: Witness, within?: readonly Span[]): void => {
      const options = within === undefined ? { limit: READ_PLACES } : { limit: READ_PLACES, within };
      const places = runs.map(({ words }) => readThrough(this.library.texts, witness.id, words, options));
      stretches.push(...stretchesOf(witness.id, witness.length, runs, places, witness.length / UNITS_PER_WORD));
    };
    const chapters = this.claimedChapters(attribution);
    for (const [id, spans] of chapters) read(this.witnesses.get(id)!, spans);
    if (found !== null && attribution.reference !== null) {
      const pages = pagesNamed(attribution.reference, this.library.texts.text(found));
      if (pages.length > 0) read(this.witnesses.get(found)!, pages);
    }
    const through: string[] = [];
    let units = 0;
    for (const witness of chapters.size > 0 ? [] : this.claimedWitnesses(attribution)) {
      units += witness.length;
      if (units > READ_UNITS) break;
      read(witness);
      through.push(witness.id);
    }
    return { laid: this.lay(sought, stretches), readThrough: through };
  }

  /** Lays the quotation beside a stretch of a witness that it is known to come from, and nothing around it. */
  layWithin(sought: Sought, witness: string, span: Span): readonly Laid[] {
    return this.lay(sought, [{ witness, span, found: span, significance: OWN_WORDS, isExact: false }]);
  }

  /** By witness, the chapters around the places that the document names. */
  private claimedChapters(attribution: Attribution): ReadonlyMap<string, readonly Span[]> {
    const chapters = new Map<string, Span[]>();
    for (const key of attribution.reference?.keys ?? []) {
      for (const { witness, start, end } of this.placesWithKey(key)) {
        const length = this.witnesses.get(witness)!.length;
        const span = { start: Math.max(0, start - CHAPTER_UNITS), end: Math.min(length, end + CHAPTER_UNITS) };
        const spans = chapters.get(witness);
        if (spans === undefined) chapters.set(witness, [span]);
        else if (span.start <= spans.at(-1)!.end && span.start >= spans.at(-1)!.start) {
          spans[spans.length - 1] = { start: spans.at(-1)!.start, end: Math.max(spans.at(-1)!.end, span.end) };
        } else if (spans.length < READ_PLACES) spans.push(span);
      }
    }
    return chapters;
  }

  private claimedWitnesses(attribution: Attribution): readonly Witness[] {
    const scored = this.library.sources
      .map((source) => ({ source, score: sourceScore(attribution, source) }))
      .filter(({ score }) => score > 0);
    const top = Math.max(0, ...scored.map(({ score }) => score));
    const ids = new Set(
      scored
        .filter(({ score }) => score >= top)
        .slice(0, READ_SOURCES)
        .map(({ source }) => source.id),
    );
    const speaking = this.speakingWitnesses(attribution);
    return this.library.witnesses.filter((witness) => ids.has(witness.source) || speaking.has(witness));
  }

  /** Where whoever is claimed to have spoken has turns; none where those are too many to be read for one quotation. */
  private speakingWitnesses({ speaker }: Attribution): ReadonlySet<Witness> {
    if (speaker === null || speaker.vague === true) return new Set();
    const speaking = witnessesWithTurnsOf(speaker, this.library.witnesses);
    return new Set(speaking.length > READ_SOURCES ? [] : speaking);
  }

  private claimedPlaces({ attribution, prepared }: Sought, runs: readonly Run[]): readonly Stretch[] {
    const keys = attribution?.reference?.keys ?? [];
    if (keys.length === 0 || runs.length === 0) return [];
    return keys.flatMap((key) =>
      this.placesWithKey(key).map(({ witness, start, end }) =>
        stretchAround(witness, this.witnesses.get(witness)!.length, { start, end }, prepared.text.length),
      ),
    );
  }

  private placesWithKey(key: string): readonly { witness: string; start: number; end: number }[] {
    const known = this.keyed.get(key);
    if (known !== undefined) return known;
    const places = this.library.witnesses.flatMap(({ id }) =>
      this.library.texts
        .text(id)
        .loci.withKey(key)
        .map(({ span }) => ({ witness: id, start: span.start, end: span.end })),
    );
    this.keyed.set(key, places);
    return places;
  }

  /** Aligns all stretches, and collates those that agree well enough to be worth telling apart. */
  private lay({ prepared, language }: Sought, stretches: readonly Stretch[]): readonly Laid[] {
    if (this.last?.prepared !== prepared) this.last = { prepared, aligned: new Map() };
    const before = this.last.aligned;
    const aligned = stretches.map((stretch) => {
      const text = this.library.texts.text(stretch.witness);
      const key = `${stretch.span.start} ${stretch.span.end} ${stretch.witness}`;
      let alignment = before.get(key);
      if (alignment === undefined) {
        // The sources' language is known better than that of a few quoted words.
        const known = this.witnesses.get(stretch.witness)!.language ?? language;
        alignment = alignWith(prepared, windowOf(text, stretch.span), { language: known });
        before.set(key, alignment);
      }
      return { stretch, text, alignment };
    });
    const most = Math.max(0, ...aligned.map(({ alignment }) => alignment.agreeing));
    const laid = new Map<string, Laid>();
    for (const { stretch, text, alignment } of aligned) {
      if (alignment.agreeing === 0 || alignment.agreeing < WORTH_COLLATING * most) continue;
      const witness = this.witnesses.get(stretch.witness)!;
      const collation = alignment.collate();
      if (collation.agreeing === 0) continue;
      const key = `${witness.id} ${collation.span.start} ${collation.span.end}`;
      const known = laid.get(key);
      if (known !== undefined && known.significance >= stretch.significance) continue;
      laid.set(key, {
        source: this.sources.get(witness.source)!,
        witness,
        text,
        collation,
        significance: stretch.significance,
        isSignificant: stretch.significance >= FOUND_SIGNIFICANCE,
      });
    }
    return [...laid.values()];
  }
}
