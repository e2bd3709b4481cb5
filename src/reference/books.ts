/** Which book of the Bible a name means. */

import { keyOf, wordsOf } from '../text/words.ts';
import { BOOK_NAMES } from './book-names.ts';

const PLAIN = /^[A-Za-z0-9 .]*$/;

/** Letters and digits of a name, folded, without blanks: "1 Chron." → `1chron`. */
export function joinedKey(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase().replace(/[ .]/g, '');
  const words = wordsOf(name);
  let key = '';
  for (let i = 0; i < words.count; i++) key += keyOf(name.slice(words.starts[i], words.ends[i]));
  return key;
}

const LATIN = /^[\u0000-\u024f]*$/;

/** Book ids by joined key. Names in Latin letters are kept apart: most checks ask for nothing else. */
const indexes: { latin?: ReadonlyMap<string, string>; other?: ReadonlyMap<string, string> } = {};

function buildIndex(isLatin: boolean): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  const add = (key: string, id: string): void => {
    if (key !== '' && !index.has(key)) index.set(key, id);
  };
  for (const [ids, names] of BOOK_NAMES) {
    const books = ids.split(' ');
    for (const name of names.split(',')) {
      if (LATIN.test(name) !== isLatin) continue;
      const key = joinedKey(name);
      if (books.length === 1) add(key, books[0]!);
      else for (const book of books) add(book[0]! + key, book);
    }
    if (isLatin) for (const book of books) add(book, book);
  }
  return index;
}

/** "Johannesevangelium", "Römerbrief": compounds of a book's name. */
const COMPOUND = /(?:evangelium|evangeliet|evangelie|brief|brevet)$/;

let shown: ReadonlyMap<string, string> | undefined;

/** The canonical id of the book with this joined key (`1chron` → `1chr`, `genese` → `gen`), or null. */
export function bookByKey(key: string): string | null {
  const index = LATIN.test(key) ? (indexes.latin ??= buildIndex(true)) : (indexes.other ??= buildIndex(false));
  return index.get(key) ?? index.get(key.replace(COMPOUND, '')) ?? null;
}

/** The English name of a book: `1chr` → "1 Chronicles". */
export function bookName(book: string): string | null {
  shown ??= new Map(
    BOOK_NAMES.flatMap(([ids, names]) => {
      const books = ids.split(' ');
      const name = names.slice(0, names.indexOf(','));
      return books.map((id): [string, string] => [id, books.length === 1 ? name : `${id[0]!} ${name}`]);
    }),
  );
  return shown.get(book) ?? null;
}

const ORDINALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    i: '1',
    ii: '2',
    iii: '3',
    iv: '4',
    v: '5',
    first: '1',
    second: '2',
    third: '3',
    fourth: '4',
    '1st': '1',
    '2nd': '2',
    '3rd': '3',
    erster: '1',
    erste: '1',
    ersten: '1',
    zweiter: '2',
    zweite: '2',
    zweiten: '2',
    dritte: '3',
    dritten: '3',
    premier: '1',
    premiere: '1',
    deuxieme: '2',
    seconde: '2',
    troisieme: '3',
    '1er': '1',
    '1re': '1',
    '2e': '2',
    '3e': '3',
    primera: '1',
    primer: '1',
    primero: '1',
    segunda: '2',
    segundo: '2',
    tercera: '3',
    prima: '1',
    primo: '1',
    secunda: '2',
    seconda: '2',
    secondo: '2',
    terza: '3',
    primeira: '1',
    primeiro: '1',
    terceira: '3',
    '1ª': '1',
    '1a': '1',
    '2a': '2',
    '3a': '3',
    الأولى: '1',
    الاول: '1',
    الأول: '1',
    الثانية: '2',
    الثاني: '2',
    الثالثة: '3',
    א: '1',
    ב: '2',
    первое: '1',
    второе: '2',
    третье: '3',
  }).map(([word, digit]) => [keyOf(word), digit]),
);

/** The digit that an ordinal or a Roman numeral before a book's name stands for: "II" → "2"; null for another word. */
export function ordinalDigit(key: string): string | null {
  if (key.length === 1 && key >= '1' && key <= '5') return key;
  return ORDINALS.get(key) ?? null;
}

/** The canonical id of the book that a name means, ordinals and Roman numerals before it understood, or null. */
export function bookNamed(name: string): string | null {
  const key = joinedKey(name);
  const plain = bookByKey(key);
  if (plain !== null) return plain;
  const words = wordsOf(name);
  if (words.count < 2) return null;
  const digit = ordinalDigit(keyOf(name.slice(words.starts[0], words.ends[0])));
  if (digit === null) return null;
  return bookByKey(digit + joinedKey(name.slice(words.ends[0])));
}

const PEOPLES_NAMES = new Set(
  (
    'joshua josua josue ruth samuel ezra esra nehemiah nehemia esther ester job hiob isaiah jesaja isaias jeremiah jeremia ezekiel hesekiel daniel ' +
    'hosea joel amos obadiah jonah jona jonas micah micha nahum habakkuk zephaniah haggai zechariah malachi matthew matthaus mark markus luke lukas ' +
    'john johannes james jakobus peter petrus jude judas titus timothy philemon tobit judith baruch'
  ).split(' '),
);

/** Whether a name is a book's and nobody's: Ecclesiastes, Proverbs; not Isaiah, not John. */
export function isBookName(name: string): boolean {
  const key = joinedKey(name.replace(/^(?:the|die|das|le|la|el)\s+/iu, ''));
  return (
    key.length > 5 &&
    bookByKey(key) !== null &&
    !PEOPLES_NAMES.has(key) &&
    /^\p{Lu}/u.test(name.replace(/^(?:the)\s+/iu, ''))
  );
}
