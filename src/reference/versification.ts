/**
 * What a verse is called where verses are counted otherwise. Hebrew Bibles, and most German ones, count the titles of psalms
 * and begin some chapters elsewhere than English ones; Greek, Latin and Slavonic Bibles join and part psalms.
 */

/** Chapters that begin elsewhere: the first one, their verses in English Bibles, and in Hebrew ones. The sums are alike. */
const CHAPTERS =
  'gen 31 55,32 54,33|exod 7 25,32 29,28|exod 21 36,31 37,30|lev 5 19,30 26,23|num 16 50,13 35,28|num 29 40,16 39,17|' +
  'deut 12 32,18 31,19|deut 22 30,25 29,26|deut 28 68,29 69,28|1sam 23 29,22 28,23|2sam 18 33,43 32,44|1kgs 4 34,18 20,32|' +
  '2kgs 11 21,21 20,22|1chr 5 26,81 41,66|2chr 1 17,18 18,17|2chr 13 22,15 23,14|neh 3 32,23 38,17|neh 9 38,39 37,40|' +
  'job 40 24,34 32,26|eccl 4 16,20 17,19|song 6 13,13 12,14|isa 8 22,21 23,20|jer 8 22,26 23,25|ezek 20 49,32 44,37|' +
  'dan 3 30,37 33,34|dan 5 31,28 30,29|hos 1 11,23 9,25|hos 11 12,14 11,15|hos 13 16,9 15,10|joel 2 32,21 27,5,21|' +
  'jonah 1 17,10 16,11|mic 4 13,15 14,14|nah 1 15,13 14,14|zech 1 21,13 17,17|mal 3 18,6 24';

/** Psalms whose title Hebrew Bibles count as a verse, and those where they count it as two. */
const TITLED = new Set(
  (
    '3 4 5 6 7 8 9 12 18 19 20 21 22 30 31 34 36 38 39 40 41 42 44 45 46 47 48 49 53 55 56 57 58 59 61 62 63 64 65 67 68 69 70 ' +
    '75 76 77 80 81 83 84 85 88 89 92 102 108 140 142'
  )
    .split(' ')
    .map(Number),
);
const TITLED_TWICE = new Set([51, 52, 54, 60]);

interface Verse {
  readonly book: string;
  readonly chapter: number;
  readonly verse: number;
}

interface Group {
  readonly first: number;
  readonly english: readonly number[];
  readonly hebrew: readonly number[];
}

let groups: ReadonlyMap<string, readonly Group[]> | undefined;

function groupsOf(book: string): readonly Group[] {
  if (groups === undefined) {
    const made = new Map<string, Group[]>();
    for (const row of CHAPTERS.split('|')) {
      const [name = '', first, english = '', hebrew = ''] = row.split(' ');
      const group = {
        first: Number(first),
        english: english.split(',').map(Number),
        hebrew: hebrew.split(',').map(Number),
      };
      made.set(name, [...(made.get(name) ?? []), group]);
    }
    groups = made;
  }
  return groups.get(book) ?? [];
}

/** The same verse by the other of two ways to part a stretch into chapters. */
function recounted(
  { book, chapter, verse }: Verse,
  first: number,
  from: readonly number[],
  to: readonly number[],
): Verse | null {
  const place = chapter - first;
  if (place < 0 || place >= from.length || verse > from[place]!) return null;
  let rest = verse + from.slice(0, place).reduce((sum, count) => sum + count, 0);
  for (const [i, count] of to.entries()) {
    if (rest <= count) return { book, chapter: first + i, verse: rest };
    rest -= count;
  }
  return null;
}

const titlesOf = (psalm: number): number => (TITLED_TWICE.has(psalm) ? 2 : TITLED.has(psalm) ? 1 : 0);

function hebrewOfEnglish(verse: Verse): Verse {
  const { book, chapter } = verse;
  if (book === 'ps') return { ...verse, verse: verse.verse + titlesOf(chapter) };
  return firstOf(groupsOf(book), ({ first, english, hebrew }) => recounted(verse, first, english, hebrew)) ?? verse;
}

function englishOfHebrew(verse: Verse): Verse {
  const { book, chapter } = verse;
  // What is counted as the title in Hebrew has no number in English.
  if (book === 'ps') return { ...verse, verse: Math.max(1, verse.verse - titlesOf(chapter)) };
  return firstOf(groupsOf(book), ({ first, english, hebrew }) => recounted(verse, first, hebrew, english)) ?? verse;
}

function firstOf<T, U>(all: readonly T[], of: (each: T) => U | null): U | null {
  for (const each of all) {
    const found = of(each);
    if (found !== null) return found;
  }
  return null;
}

/** A psalm's verse in the Greek count, in the Hebrew one. */
function hebrewOfGreek({ book, chapter, verse }: Verse): Verse | null {
  const at = (psalm: number, verseThere: number): Verse => ({ book, chapter: psalm, verse: verseThere });
  if (chapter === 9 && verse > 21) return at(10, verse - 21);
  if (chapter < 10 || chapter > 147) return null;
  if (chapter === 113) return verse > 8 ? at(115, verse - 8) : at(114, verse);
  if (chapter === 114) return at(116, verse);
  if (chapter === 115) return at(116, verse < 10 ? verse + 9 : verse);
  if (chapter === 146) return at(147, verse);
  if (chapter === 147) return at(147, verse < 12 ? verse + 11 : verse);
  return at(chapter + 1, verse);
}

function greekOfHebrew({ book, chapter, verse }: Verse): Verse | null {
  const at = (psalm: number, verseThere: number): Verse => ({ book, chapter: psalm, verse: verseThere });
  if (chapter === 10) return at(9, verse + 21);
  if (chapter < 11 || chapter > 147) return null;
  if (chapter === 114) return at(113, verse);
  if (chapter === 115) return at(113, verse + 8);
  if (chapter === 116) return verse > 9 ? at(115, verse - 9) : at(114, verse);
  if (chapter === 147) return verse > 11 ? at(147, verse - 11) : at(146, verse);
  return at(chapter - 1, verse);
}

function verseOf(key: string): Verse | null {
  const [book = '', chapter, verse, ...rest] = key.split('.');
  if (verse === undefined || rest.length > 0) return null;
  return { book, chapter: Number(chapter), verse: Number(verse) };
}

const keyOf = ({ book, chapter, verse }: Verse): string => `${book}.${chapter}.${verse}`;

export type Count = 'english' | 'hebrew' | 'greek';

/**
 * The keys that a verse has where verses are counted otherwise, its own left out; none for anything but a verse of the Hebrew
 * Bible.
 *
 * @param from how its own key counts, or null where that is not known
 * @param toGreek whether psalms may be counted as Greek, Latin and Slavonic Bibles do
 */
export function otherCounts(key: string, from: Count | null, toGreek: boolean): readonly string[] {
  const verse = verseOf(key);
  if (verse === null) return [];
  const hebrew: Verse[] = [];
  if (from === 'greek' && verse.book === 'ps') hebrew.push(hebrewOfGreek(verse) ?? verse);
  if (from === 'hebrew' || from === null) hebrew.push(verse);
  if (from === 'english' || from === null) hebrew.push(hebrewOfEnglish(verse));
  const all = new Set(hebrew.flatMap((each) => [each, englishOfHebrew(each)]).map(keyOf));
  if (toGreek && verse.book === 'ps')
    for (const each of hebrew) {
      const greek = greekOfHebrew(each);
      if (greek !== null) all.add(keyOf(greek));
    }
  all.delete(key);
  return [...all];
}

/** Verses that only one of the two counts has. */
const TELLING: readonly (readonly [key: string, count: Count])[] = [
  ['ps.51.21', 'hebrew'],
  ['ps.3.9', 'hebrew'],
  ['joel.4.1', 'hebrew'],
  ['ps.51.19', 'english'],
  ['ps.3.8', 'english'],
  ['mal.4.1', 'english'],
];

/** How a text with verses counts them, told from those that it has; null where it has none that tells. */
export function countOf(language: string | null, holds: (key: string) => boolean): Count | null {
  if (hasGreekCount(language)) return 'greek';
  return TELLING.find(([key]) => holds(key))?.[1] ?? null;
}

const GREEK_COUNT_WORDS = /\p{Script=Cyrillic}|\p{Script=Greek}|psalm(?:us|i|orum)(?!\p{L})|lxx|vulg|vg\.?$/iu;
const GREEK_COUNT_LANGUAGES = /^(?:ru|uk|be|bg|sr|mk|el|grc|la|cu|ro|ka|hy)(?:-|$)/;

/** Whether words cite psalms as Greek, Latin and Slavonic Bibles count them: "Пс. 22:1", "Psalmus 22". */
export function citesGreekCount(words: string): boolean {
  return GREEK_COUNT_WORDS.test(words);
}

/** Whether Bibles in a language count psalms so. */
function hasGreekCount(language: string | null): boolean {
  return language !== null && GREEK_COUNT_LANGUAGES.test(language);
}
