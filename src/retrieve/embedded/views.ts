/** The raw text around proposed places, cut into words. A view lasts until the next query. */

import { WordRoom, type Words, wordsOf } from '../../text/words.ts';
import type { WitnessText } from '../../types.ts';
import { slackOf } from '../alignment.ts';
import type { TextStore } from '../passage-index.ts';
import { damaged } from './format.ts';
import type { SegmentReader } from './segment-reader.ts';

/** Raw words around a place, and which of them the query's first word is expected to be. */
export interface View {
  readonly witness: string;
  /** Where the window's offsets are counted from. */
  readonly start: number;
  readonly window: Words;
  readonly expected: number;
}

/** Texts that are kept open. */
const MOST_OPENED = 32;

export class Views {
  private readonly texts: TextStore;
  private readonly opened = new Map<string, WitnessText>();
  /** Of the query at hand, by the position of the word at which it is expected. */
  private readonly views = new Map<number, View | null>();
  private readonly room = new WordRoom();
  private queryWords = 0;

  constructor(texts: TextStore) {
    this.texts = texts;
  }

  /** Forgets the last query's places. */
  begin(queryWords: number): void {
    this.queryWords = queryWords;
    this.views.clear();
    this.room.empty();
    if (this.opened.size > MOST_OPENED) this.opened.clear();
  }

  /**
   * @param at the word of the witness at which the query's first word is expected; may lie outside
   * @param position tells the place from all others of the library
   * @throws RecteError when the text is not the one that was indexed
   */
  at(reader: SegmentReader, ordinal: number, at: number, position: number): View | null {
    const known = this.views.get(position);
    if (known !== undefined) return known;
    const view = this.read(reader, ordinal, at);
    this.views.set(position, view);
    return view;
  }

  private read(reader: SegmentReader, ordinal: number, at: number): View | null {
    const witness = reader.witness(ordinal);
    const slack = slackOf(this.queryWords) + 2;
    const from = Math.max(0, at - slack);
    const to = Math.min(witness.end - witness.start, at + this.queryWords + slack);
    if (from >= to) return null;
    const { words, firstWord, start } = this.words(reader, ordinal, from, to);
    return { witness: reader.witnesses.ids[ordinal]!, start, window: words, expected: at - firstWord };
  }

  /**
   * A stretch of raw text that holds words `[from, to)` of a witness: its words, the number of the first of them, and
   * the raw offset that theirs are counted from.
   * @throws RecteError when the text is not the one that was indexed
   */
  words(
    reader: SegmentReader,
    ordinal: number,
    from: number,
    to: number,
  ): { readonly words: Words; readonly firstWord: number; readonly start: number } {
    const { start, end, firstWord } = reader.stretch(ordinal, from, to);
    const raw = this.textOf(reader, ordinal).slice(start, end);
    return { words: wordsOf(raw, 0, raw.length, this.room), firstWord, start };
  }

  private textOf(reader: SegmentReader, ordinal: number): WitnessText {
    const id = reader.witnesses.ids[ordinal]!;
    const known = this.opened.get(id);
    if (known !== undefined) return known;
    const text = this.texts.text(id);
    if (text.length !== reader.lengthOf(ordinal)) throw damaged(reader.path, `${id} is not the text that was indexed`);
    this.opened.set(id, text);
    return text;
  }
}
