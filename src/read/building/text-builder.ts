/**
 * Builds the text of a format that is not text itself (HTML, XML, a word processor's file): white space collapses as a
 * browser collapses it, blocks are set apart, and whoever builds can ask where the text has got to.
 */

const SPACES = /[ \t\n\r\f]+/g;
/** White space that is not one blank. */
const UNCOLLAPSED = /[\t\n\r\f]| {2}/;

export class TextBuilder {
  #pieces: string[] = [];
  #length = 0;
  /** What has to stand before the next words: nothing, a blank, or line ends. */
  #pending: '' | ' ' | '\t' | '\n' | '\n\n' = '';

  /** Where the next words will begin, once they come; with a break pending, that is behind the break. */
  get position(): number {
    return this.#length === 0 ? 0 : this.#length + this.#pending.length;
  }

  /** Where the words end that have been written. */
  get end(): number {
    return this.#length;
  }

  /** The last characters written, twenty or so, when the next words will stand right behind them; otherwise nothing. */
  get tail(): string {
    return this.#pending === '' ? this.#pieces.slice(-6).join('').slice(-20) : '';
  }

  /** Adds words; runs of white space become one blank, and none stands at the beginning of a block. */
  words(raw: string): void {
    const collapsed = UNCOLLAPSED.test(raw) ? raw.replace(SPACES, ' ') : raw;
    if (collapsed === '') return;
    let start = 0;
    if (collapsed[0] === ' ') {
      start = 1;
      if (this.#pending === '' && this.#length > 0) this.#pending = ' ';
    }
    let end = collapsed.length;
    const blankBehind = end > start && collapsed[end - 1] === ' ';
    if (blankBehind) end--;
    if (end > start) {
      this.#flush();
      this.#push(collapsed.slice(start, end));
      if (blankBehind) this.#pending = ' ';
    }
  }

  /** Adds text as it is. */
  verbatim(raw: string): void {
    if (raw === '') return;
    this.#flush();
    this.#push(raw);
  }

  /** The next words begin a new line. */
  lineBreak(): void {
    if (this.#pending !== '\n\n') this.#pending = '\n';
  }

  /** The next words begin a new paragraph. */
  paragraphBreak(): void {
    this.#pending = '\n\n';
  }

  /** The next words begin a new cell. */
  cellBreak(): void {
    if (this.#pending === '' || this.#pending === ' ') this.#pending = '\t';
  }

  toString(): string {
    return this.#pieces.join('');
  }

  #flush(): void {
    if (this.#pending !== '' && this.#length > 0) this.#push(this.#pending);
    this.#pending = '';
  }

  #push(piece: string): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
  }
}
