/** Texts as numbers: each code unit one, in memory that a scan reads fast. */

/** Room for code units, to be written again and again. */
export class UnitRoom {
  readonly units: Uint16Array<ArrayBuffer>;
  /** Node copies a text at once; elsewhere its units are copied one by one. */
  private readonly bytes: Buffer | null;

  constructor(length: number) {
    this.units = new Uint16Array(length);
    this.bytes = typeof Buffer === 'undefined' ? null : Buffer.from(this.units.buffer);
  }

  /** Writes a text from unit `at` on; there must be room for it. */
  write(text: string, at = 0): void {
    const { units, bytes } = this;
    if (bytes !== null) bytes.write(text, 2 * at, 'utf16le');
    else for (let i = 0; i < text.length; i++) units[at + i] = text.charCodeAt(i);
  }
}
