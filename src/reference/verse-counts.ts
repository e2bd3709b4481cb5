/**
 * How many chapters and verses the books of the Bible and the chapters of the Qur'an have. Of each chapter the largest
 * count that an edition in use has (Masoretic and English division), so that "no such verse" is never said wrongly.
 */

const BIBLE: Readonly<Record<string, string>> = {
  gen: '31 25 24 26 32 22 24 22 29 32 32 20 18 24 21 16 27 33 38 18 34 24 20 67 34 35 46 22 35 43 55 33 20 31 29 43 36 30 23 23 57 38 34 34 28 34 31 22 33 26',
  exod: '22 25 22 31 23 30 29 32 35 29 10 51 22 31 27 36 16 27 25 26 37 31 33 18 40 37 21 43 46 38 18 35 23 35 35 38 29 31 43 38',
  lev: '17 16 17 35 26 30 38 36 24 20 47 8 59 57 33 34 16 30 37 27 24 33 44 23 55 46 34',
  num: '54 34 51 49 31 27 89 26 23 36 35 16 33 45 41 50 28 32 22 29 35 41 30 25 19 65 23 31 40 17 54 42 56 29 34 13',
  deut: '46 37 29 49 33 25 26 20 29 22 32 32 19 29 23 22 20 22 21 20 23 30 26 22 19 19 26 69 29 20 30 52 29 12',
  josh: '18 24 17 24 15 27 26 35 27 43 23 24 33 15 63 10 18 28 51 9 45 34 16 33',
  judg: '36 23 31 24 31 40 25 35 57 18 40 15 25 20 20 31 13 31 30 48 25',
  ruth: '22 23 18 22',
  '1sam': '28 36 21 22 12 21 17 22 27 27 15 25 23 52 35 23 58 30 24 42 16 23 29 23 44 25 12 25 11 31 13',
  '2sam': '27 32 39 12 25 23 29 18 13 19 27 31 39 33 37 23 29 33 44 26 22 51 39 25',
  '1kgs': '53 46 28 34 32 38 51 66 28 29 43 33 34 31 34 34 24 46 21 43 29 54',
  '2kgs': '18 25 27 44 27 33 20 29 37 36 21 22 25 29 38 20 41 37 37 21 26 20 37 20 30',
  '1chr': '54 55 24 43 41 81 40 40 44 14 47 41 14 17 29 43 27 17 19 8 30 19 32 31 31 32 34 21 30',
  '2chr': '18 18 17 22 14 42 22 18 31 19 23 16 23 15 19 14 19 34 11 37 20 12 21 27 28 23 9 27 36 27 21 33 25 33 27 23',
  ezra: '11 70 13 24 17 22 28 36 15 44',
  neh: '11 20 38 23 19 19 73 18 38 40 36 47 31',
  esth: '22 23 15 17 14 14 10 17 32 3',
  job: '22 13 26 21 27 30 30 22 35 35 20 25 28 28 35 22 22 21 29 29 34 30 17 25 6 14 23 28 25 31 40 22 33 37 16 33 33 41 41 32 34 17',
  ps: '6 12 12 9 13 12 18 17 21 20 18 9 8 7 7 11 15 51 50 14 14 32 31 10 22 22 14 14 11 13 25 24 22 23 28 28 40 40 22 18 17 13 11 27 26 17 11 15 21 23 23 19 9 9 24 23 13 12 18 17 12 13 12 11 14 20 20 36 37 36 24 24 28 28 23 13 21 72 72 20 19 16 19 18 14 17 17 19 53 52 17 16 15 23 23 13 13 12 9 9 8 29 28 35 45 48 48 43 31 31 10 10 10 9 18 19 19 29 176 176 8 9 9 8 8 6 6 6 8 8 8 18 18 3 21 26 26 9 24 24 13 10 12 15 21 21 20 20 14 9',
  prov: '33 33 35 35 27 35 35 36 36 32 32 31 28 35 35 33 33 28 29 30 31 31 35 35 28 28 28 28 28 33 31',
  eccl: '18 26 22 17 20 12 29 17 18 20 10 14',
  song: '17 17 11 16 16 16 14 14',
  isa: '31 22 26 6 30 13 25 23 21 34 34 6 22 32 9 14 14 7 25 6 17 25 18 23 12 21 13 29 24 33 33 20 24 24 17 22 38 22 8 31 31 29 28 28 25 25 15 22 26 26 23 23 15 17 17 12 21 21 21 22 22 12 19 19 25 24',
  jer: '19 37 25 31 31 30 34 23 26 25 23 23 27 22 21 21 27 23 15 18 14 30 40 10 38 24 22 17 32 24 40 44 26 22 19 32 21 28 18 16 18 22 13 30 5 28 7 47 39 46 64 34',
  lam: '22 22 66 66 22',
  ezek: '28 10 27 17 17 14 27 18 11 22 25 28 23 23 8 63 24 32 14 49 37 31 49 27 17 21 36 26 21 26 18 32 33 31 15 38 28 23 29 49 26 20 27 31 25 24 23 35',
  dan: '21 49 33 37 31 29 28 27 27 21 45 13',
  hos: '11 25 5 19 15 11 16 14 17 15 12 15 16 16',
  joel: '20 32 32 21',
  amos: '15 16 15 13 27 14 17 14 15',
  obad: '21',
  jonah: '17 11 10 11',
  mic: '16 16 12 14 15 16 20',
  nah: '15 14 19',
  hab: '17 20 19',
  zeph: '18 15 20',
  hag: '15 23',
  zech: '21 17 10 14 11 15 14 23 17 17 17 14 9 21',
  mal: '14 17 24 6',
  matt: '25 23 17 25 48 34 29 34 38 42 30 50 58 36 39 28 27 35 30 34 46 46 39 51 46 75 66 20',
  mark: '45 28 35 41 43 56 37 38 50 52 33 44 37 72 47 20',
  luke: '80 52 38 44 39 49 50 56 62 42 54 59 35 35 32 31 37 43 48 47 38 71 56 53',
  john: '51 25 36 54 47 71 53 59 41 42 57 50 38 31 27 33 26 40 42 31 25',
  acts: '26 47 26 37 42 15 60 40 43 48 30 25 52 28 41 40 34 28 41 38 40 30 35 27 27 32 44 31',
  rom: '32 29 31 25 21 23 25 39 33 21 36 21 14 26 33 27',
  '1cor': '31 16 23 21 13 20 40 13 27 33 34 31 13 40 58 24',
  '2cor': '24 17 18 18 21 18 16 24 15 18 33 21 14',
  gal: '24 21 29 31 26 18',
  eph: '23 22 21 32 33 24',
  phil: '30 30 21 23',
  col: '29 23 25 18',
  '1thess': '10 20 13 18 28',
  '2thess': '12 17 18',
  '1tim': '20 15 16 16 25 21',
  '2tim': '18 26 17 22',
  titus: '16 15 15',
  phlm: '25',
  heb: '14 18 19 16 14 20 28 13 28 39 40 29 25',
  jas: '27 26 18 17 20',
  '1pet': '25 25 22 19 14',
  '2pet': '21 22 18',
  '1john': '10 29 24 21 21',
  '2john': '13',
  '3john': '14',
  jude: '25',
  rev: '20 29 22 11 14 17 17 13 21 11 19 17 18 20 8 21 18 24 21 15 27 21',
};

/** Chapters that only some editions have: Greek Esther and Daniel, Psalm 151; Malachi and Joel are divided in two ways. */
const MORE_CHAPTERS: Readonly<Record<string, number>> = { esth: 16, dan: 14, ps: 151, joel: 4, mal: 4 };

/** Chapters of books of which verses are not counted here, since editions part them in many ways. */
const CHAPTERS_ALONE: Readonly<Record<string, number>> = {
  tob: 14,
  jdt: 16,
  wis: 19,
  sir: 51,
  bar: 6,
  '1macc': 16,
  '2macc': 15,
  '3macc': 7,
  '4macc': 18,
  '1esd': 10,
  '2esd': 16,
};

/** Chapters that the Greek or Latin Bible has longer. */
const LONGER: ReadonlyMap<string, number> = new Map([
  ['dan.3', 100],
  ['esth.4', 31],
  ['esth.5', 18],
  ['esth.8', 36],
  ['esth.10', 14],
  ['ps.9', 39],
  ['ps.113', 26],
]);

const QURAN =
  '7 286 200 176 120 165 206 75 129 109 123 111 43 52 99 128 111 110 98 135 112 78 118 64 77 227 93 88 ' +
  '69 60 34 30 73 54 45 83 182 88 75 85 54 53 89 59 37 35 38 29 18 45 60 49 62 55 78 96 29 22 24 13 14 ' +
  '11 11 18 12 12 30 52 52 44 28 28 20 56 40 31 50 40 46 42 29 19 36 25 22 17 19 26 30 20 15 21 11 8 8 ' +
  '19 5 8 8 11 11 8 3 9 5 4 7 3 6 3 5 4 5 6';

const VERSES: ReadonlyMap<string, readonly number[]> = new Map([
  ...Object.entries(BIBLE).map(([book, counts]): [string, number[]] => [book, counts.split(' ').map(Number)]),
  ['quran', QURAN.split(' ').map(Number)],
]);

/** How many chapters a book has at most, or null when nothing is known of it. `quran` is a book of 114. */
export function chaptersOf(book: string): number | null {
  const counts = VERSES.get(book);
  if (counts === undefined) return CHAPTERS_ALONE[book] ?? null;
  return Math.max(counts.length, MORE_CHAPTERS[book] ?? 0);
}

/** How many verses a chapter has at most, or null when nothing is known of it. */
export function versesOf(book: string, chapter: number): number | null {
  const longer = LONGER.get(`${book}.${chapter}`);
  if (longer !== undefined) return longer;
  const counts = VERSES.get(book);
  const own = counts?.[chapter - 1];
  if (counts === undefined || own === undefined) return null;
  // The Greek and Latin Psalter counts most psalms one lower.
  return book === 'ps' ? Math.max(own, counts[chapter] ?? 0) : own;
}

/** Whether the book is cited by verse alone: Obadiah, Philemon, 2 John, 3 John, Jude. */
export function hasOneChapter(book: string): boolean {
  return VERSES.get(book)?.length === 1;
}
