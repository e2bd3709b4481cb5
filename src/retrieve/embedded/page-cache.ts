/**
 * Pages of posting files in memory, up to a budget; the one not asked for longest makes room (second chance, Corbató
 * 1968). Plain reads into buffers: what the operating system keeps in its own cache costs a few microseconds to read again.
 */

import { PAGE_BYTES } from './format.ts';

export interface PageSource {
  /** Reads a page, checked, into `words`; behind a page that is shorter anything may stand. */
  readPage(page: number, words: Uint32Array<ArrayBuffer>): void;
}

interface Slot {
  owner: number;
  page: number;
  readonly words: Uint32Array<ArrayBuffer>;
  wasAsked: boolean;
}

export class PageCache {
  private readonly slots: Slot[] = [];
  private readonly capacity: number;
  private hand = 0;
  private readonly owners: { readonly source: PageSource; readonly slotOf: Int32Array }[] = [];

  constructor(capacityPages: number) {
    this.capacity = Math.max(8, capacityPages);
  }

  /** Takes up a file. @returns its number, for `page` */
  register(source: PageSource, pageCount: number): number {
    this.owners.push({ source, slotOf: new Int32Array(pageCount).fill(-1) });
    return this.owners.length - 1;
  }

  /** What is returned is good until the next page is asked for. */
  page(owner: number, page: number): Uint32Array {
    const { source, slotOf } = this.owners[owner]!;
    const known = slotOf[page]!;
    if (known >= 0) {
      const slot = this.slots[known]!;
      slot.wasAsked = true;
      return slot.words;
    }
    if (this.slots.length < this.capacity) {
      const words = new Uint32Array(PAGE_BYTES / 4);
      source.readPage(page, words);
      slotOf[page] = this.slots.length;
      this.slots.push({ owner, page, words, wasAsked: false });
      return words;
    }
    while (this.slots[this.hand]!.wasAsked) {
      this.slots[this.hand]!.wasAsked = false;
      this.hand = (this.hand + 1) % this.capacity;
    }
    const slot = this.slots[this.hand]!;
    this.owners[slot.owner]!.slotOf[slot.page] = -1;
    // Should reading fail, the slot belongs to no page.
    source.readPage(page, slot.words);
    slot.owner = owner;
    slot.page = page;
    slotOf[page] = this.hand;
    this.hand = (this.hand + 1) % this.capacity;
    return slot.words;
  }
}
