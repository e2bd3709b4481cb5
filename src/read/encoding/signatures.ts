/** Files that are not text say so in their first bytes. */

const SIGNATURES: readonly (readonly [bytes: string, name: string])[] = [
  ['25504446', 'a PDF'],
  [
    '504b0304',
    'a zip archive, or an office document or e-book that is broken or of another kind than those that are read',
  ],
  ['504b0506', 'an empty zip archive'],
  ['d0cf11e0a1b11ae1', 'an office document of the old binary kind, or one that is locked with a password'],
  ['89504e470d0a1a0a', 'a PNG picture'],
  ['ffd8ff', 'a JPEG picture'],
  ['474946383761', 'a GIF picture'],
  ['474946383961', 'a GIF picture'],
  ['49492a00', 'a TIFF picture'],
  ['4d4d002a', 'a TIFF picture'],
  ['1f8b', 'a gzip archive'],
  ['425a68', 'a bzip2 archive'],
  ['fd377a585a00', 'an xz archive'],
  ['28b52ffd', 'a zstd archive'],
  ['377abcaf271c', 'a 7z archive'],
  ['526172211a07', 'a RAR archive'],
  ['7f454c46', 'a program'],
  ['cafebabe', 'a program'],
  ['feedface', 'a program'],
  ['cffaedfe', 'a program'],
  ['0061736d', 'a WebAssembly program'],
  ['494433', 'an MP3 recording'],
  ['4f676753', 'an Ogg recording'],
  ['664c6143', 'a FLAC recording'],
  ['53514c69746520666f726d6174203300', 'an SQLite database'],
  ['774f4646', 'a font'],
  ['774f4632', 'a font'],
];

/** What kind of file begins like this, in words, or null when nothing forbids that it is text. */
export function nameOfBinary(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('hex');
  for (const [signature, name] of SIGNATURES) if (head.startsWith(signature)) return name;
  const brand = Buffer.from(bytes.subarray(4, 12)).toString('latin1');
  if (brand.startsWith('ftyp')) return 'a film or a recording';
  if (head.startsWith('52494646')) return /^....(?:WAVE|AVI )/.test(brand) ? 'a recording' : 'a WebP picture';
  return null;
}
