/**
 * Windows-1252 by its own table: the decoders of some releases of Node read its bytes 80–9F as control characters, and
 * those bytes are the quotation marks.
 */

const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const C1 = /[\u0080-\u009f]/g;

/** The text, or null for an encoding that the platform's decoder reads rightly. */
export function decodeSingleByte(bytes: Uint8Array, encoding: string): string | null {
  if (encoding !== 'windows-1252') return null;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(C1, (control) => HIGH[control.charCodeAt(0) - 0x80]!);
}
