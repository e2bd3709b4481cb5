/** The tables of an alignment, used again for the next one: every cell is written before it is read. */

import { RowPairing } from './row-pairing.ts';

export interface Room {
  /** Of the last row, where words of the quotation stand against nothing. */
  readonly added: Float64Array;
  /** Four rows of scores are alive at a time. */
  readonly best: readonly Float64Array[];
  readonly pairing: RowPairing;
  /** The way back, for every cell. */
  readonly back: Uint16Array;
}

/** Larger rooms are not kept. */
const KEPT_CELLS = 1 << 20;
let keptRoom: Room = makeRoom(512, 1 << 15);

function makeRoom(width: number, cells: number): Room {
  return {
    added: new Float64Array(width),
    best: [0, 1, 2, 3].map(() => new Float64Array(width)),
    pairing: new RowPairing(width),
    back: new Uint16Array(cells),
  };
}

export function roomFor(width: number, cells: number): Room {
  const keptWidth = keptRoom.added.length;
  const keptCells = keptRoom.back.length;
  if (width <= keptWidth && cells <= keptCells) return keptRoom;
  if (cells > KEPT_CELLS) return makeRoom(width, cells);
  keptRoom = makeRoom(Math.max(2 * width, keptWidth), Math.max(2 * cells, keptCells));
  return keptRoom;
}
