/** What of a text may stand among other text on a terminal. */

/**
 * What may be written to a terminal: white space of any kind as one blank, control characters as the symbols that
 * picture them, and no characters that reorder what stands around them (overrides, embeddings, isolates). Letters,
 * marks and the direction of words are never touched.
 */
export function printable(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\u0000-\u001F\u007F-\u009F]/g, (control) => {
      const unit = control.charCodeAt(0);
      if (unit < 0x20) return String.fromCharCode(0x2400 + unit);
      return unit === 0x7f ? '\u2421' : '\uFFFD';
    });
}

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}
