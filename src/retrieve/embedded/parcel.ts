/** Witnesses on their way to where they are indexed: their code units one behind the other, as numbers. */

/** A witness to be indexed. */
export interface WitnessToAdd {
  /** Tells the additions of one commit apart: of two of one id, the later one counts. */
  readonly turn: number;
  readonly id: string;
  readonly text: string;
}

/** The texts stand in `units` in order; each row says where its text ends. */
export interface Parcel {
  readonly units: Uint16Array<ArrayBuffer>;
  readonly rows: readonly { readonly turn: number; readonly id: string; readonly end: number }[];
}

/** About how many units go into a parcel. */
export const PARCEL_UNITS = 1 << 20;

/** Fills parcels, one after the other, in room that is used again when it is given back. */
export class Packer {
  private units = new Uint16Array(0);
  private rows: { turn: number; id: string; end: number }[] = [];
  private used = 0;
  private readonly spare: Uint16Array<ArrayBuffer>[];

  /** @param spare room for units, which several packers may share */
  constructor(spare: Uint16Array<ArrayBuffer>[] = []) {
    this.spare = spare;
  }

  /** Whether the parcel has room for the witness; an empty one has room for any. */
  hasRoomFor({ text }: WitnessToAdd): boolean {
    return this.rows.length === 0 || this.used + text.length <= this.units.length;
  }

  add({ turn, id, text }: WitnessToAdd): void {
    if (this.rows.length === 0) this.units = this.roomFor(text.length);
    Buffer.from(this.units.buffer).write(text, 2 * this.used, 'utf16le');
    this.used += text.length;
    this.rows.push({ turn, id, end: this.used });
  }

  private roomFor(length: number): Uint16Array<ArrayBuffer> {
    if (length > PARCEL_UNITS) return new Uint16Array(length);
    return this.spare.pop() ?? new Uint16Array(PARCEL_UNITS);
  }

  /** What was added since it was last asked, or null. */
  take(): Parcel | null {
    if (this.rows.length === 0) return null;
    const { units, rows } = this;
    this.rows = [];
    this.used = 0;
    return { units, rows };
  }

  /** Takes back a parcel's room. Whatever was larger than usual is let go. */
  giveBack(units: Uint16Array<ArrayBuffer>): void {
    if (units.length === PARCEL_UNITS) this.spare.push(units);
  }
}
