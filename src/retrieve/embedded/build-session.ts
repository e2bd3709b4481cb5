/** Turns witnesses into segments: each session fills one segment after the other, each to its size. */

import { join } from 'node:path';
import type { Parcel } from './parcel.ts';
import { BuildRoom, SegmentBuilder } from './segment-builder.ts';

/** What a session is told, in a thread of its own or not. */
export interface SessionOptions {
  readonly directory: string;
  /** Begins the names of its files; no other session's names begin so. */
  readonly prefix: string;
  /** A segment that has so many words is written. */
  readonly wordsPerSegment: number;
  /** How many it will have, as far as is known. */
  readonly expectedWords: number;
}

export interface BuiltSegment {
  readonly name: string;
  readonly words: number;
  readonly witnesses: number;
  readonly sizeBytes: number;
  /** Of each witness, by ordinal. */
  readonly turns: readonly number[];
}

export class BuildSession {
  private readonly options: SessionOptions;
  private readonly room: BuildRoom;
  private builder: SegmentBuilder;
  private turns: number[] = [];
  private built: BuiltSegment[] = [];
  private serial = 0;

  constructor(options: SessionOptions) {
    this.options = options;
    this.room = new BuildRoom(options.expectedWords);
    this.builder = new SegmentBuilder(this.room);
  }

  /** @returns how many words there are in the parcel */
  add({ units, rows }: Parcel): number {
    let words = 0;
    let from = 0;
    for (const { turn, id, end } of rows) {
      const before = this.builder.wordCount;
      this.builder.add(id, units, from, end);
      this.turns.push(turn);
      words += this.builder.wordCount - before;
      from = end;
      if (this.builder.wordCount >= this.options.wordsPerSegment) this.write();
    }
    return words;
  }

  private write(): void {
    if (this.builder.witnessCount === 0) return;
    const name = `${this.options.prefix}-${this.serial++}.segment`;
    const facts = this.builder.write(join(this.options.directory, name));
    this.built.push({ name, ...facts, turns: this.turns });
    this.builder = new SegmentBuilder(this.room);
    this.turns = [];
  }

  /** Writes what is left, and hands over the segments written since it was last asked. */
  finish(): readonly BuiltSegment[] {
    this.write();
    const { built } = this;
    this.built = [];
    return built;
  }
}

/**
 * How many segments grow side by side. Always so many, whatever the number of threads, so that the same witnesses in the
 * same order make the same segments on every machine.
 */
export const LANES = 2;

/** Which lane a witness goes to: the one that was given least. */
export class LaneChooser {
  private readonly given = Array.from({ length: LANES }, () => 0);

  choose({ text }: { readonly text: string }): number {
    let chosen = 0;
    for (let lane = 1; lane < LANES; lane++) if (this.given[lane]! < this.given[chosen]!) chosen = lane;
    this.given[chosen] = this.given[chosen]! + text.length + 1;
    return chosen;
  }
}

/** The sessions of those lanes that one thread serves. */
export class BuildLanes {
  private readonly options: SessionOptions;
  private readonly sessions = new Map<number, BuildSession>();

  constructor(options: SessionOptions) {
    this.options = options;
  }

  add(lane: number, parcel: Parcel): number {
    let session = this.sessions.get(lane);
    if (session === undefined) {
      session = new BuildSession({ ...this.options, prefix: `${this.options.prefix}-${lane}` });
      this.sessions.set(lane, session);
    }
    return session.add(parcel);
  }

  /** In order of lane. */
  finish(): readonly BuiltSegment[] {
    return [...this.sessions].sort(([a], [b]) => a - b).flatMap(([, session]) => session.finish());
  }
}
