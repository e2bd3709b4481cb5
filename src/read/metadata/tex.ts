/** What TeX's commands for letters stand for, as bibliographies write them: `{\"o}`, `\v{s}`, `\ss`, `--`. */

/** The combining mark of each accent. */
const ACCENTS: Readonly<Record<string, string>> = {
  '"': '\u0308',
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  c: '\u0327',
  d: '\u0323',
  H: '\u030b',
  k: '\u0328',
  r: '\u030a',
  u: '\u0306',
  v: '\u030c',
};
const LETTERS: Readonly<Record<string, string>> = {
  ss: 'ß',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  i: 'ı',
  j: 'ȷ',
  dh: 'ð',
  DH: 'Ð',
  th: 'þ',
  TH: 'Þ',
  textendash: '–',
  textemdash: '—',
  textquoteright: '’',
  textquoteleft: '‘',
  textquotedblleft: '“',
  textquotedblright: '”',
  ldots: '…',
  dots: '…',
  S: '§',
  P: '¶',
};
/** A symbol's accent may stand right before its letter; an accent that is a letter needs braces or a blank. */
const ACCENTED = /\\(?:(["'`^~=.])\s*|([cdHkruv])(?:\s+|(?=\{)))(?:\{\s*)?(\\[ij](?![a-z])|\p{L})\s*\}?/giu;

/** Words without their TeX, white space collapsed. */
export function unTex(raw: string): string {
  return raw
    .replace(ACCENTED, (whole, symbol: string | undefined, letter: string | undefined, base: string) => {
      const mark = ACCENTS[symbol ?? letter ?? ''];
      if (mark === undefined) return whole;
      const plain = base.startsWith('\\') ? base.slice(1) : base;
      return `{${(plain + mark).normalize('NFC')}}`;
    })
    .replace(/\\([a-z]+)(?![a-z])\s*(?:\{\})?/gi, (_whole, name: string) => LETTERS[name] ?? '')
    .replace(/\\([&%$#_{}\s])/g, '$1')
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/``|''/g, '"')
    .replace(/~/g, ' ')
    .replace(/[{}]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
