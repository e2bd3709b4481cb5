/**
 * The canonical keys of places: `gen.1.1`, `1chr.1.1`, `ps.23` (a chapter), `quran.2.255`, `act.3.1` (a scene), `act.3`.
 * Readers give them to loci, and references in a document carry them, so that the two meet.
 */

import { bookName, bookNamed } from './books.ts';
import { hasOneChapter } from './verse-counts.ts';

const BIBLE_LABEL = /^\s*(.*?)[\s.]*(\d{1,3})(?:\s*[:.,]\s*(\d{1,3}))?\s*$/u;
const QURAN_LABEL = /^\s*(?:Q(?:uran)?\.?\s*)?(\d{1,3})\s*[:.]\s*(\d{1,3})\s*$/iu;
const LONGEST_LABEL = 80;

/**
 * "Genesis 1:1", "1chronicles 1:1", "1Chr.1.1", "Ps 23" and the like, in any language the book tables know;
 * null for anything else.
 */
export function canonicalVerseKey(label: string): string | null {
  if (label.length > LONGEST_LABEL) return null;
  const parts = BIBLE_LABEL.exec(label);
  if (parts === null || parts[1] === '') return null;
  const book = bookNamed(parts[1]!);
  if (book === null) return null;
  const first = Number(parts[2]);
  if (parts[3] !== undefined) return `${book}.${first}.${Number(parts[3])}`;
  // "ACT 1" heads a play, not the Acts of the Apostles.
  if (book === 'acts' && parts[1]!.toLowerCase() === 'act') return null;
  return hasOneChapter(book) ? `${book}.1.${first}` : `${book}.${first}`;
}

/** "2:255", "2.255" → `quran.2.255`; null for anything else. Only for texts that are known to be the Qur'an. */
export function quranKey(label: string): string | null {
  if (label.length > LONGEST_LABEL) return null;
  const parts = QURAN_LABEL.exec(label);
  return parts === null ? null : `quran.${Number(parts[1])}.${Number(parts[2])}`;
}

const ROMAN = /^(?=[ivxlcdm])c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/i;
const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
const NUMBER_WORDS: readonly string[] = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ORDINAL_WORDS: readonly string[] = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

/** "iv", "XIII" up to 399, "4", "four", "fourth" → the number; null for anything else. */
export function numberIn(words: string): number | null {
  const plain = words.trim().toLowerCase();
  if (/^\d{1,4}$/.test(plain)) return Number(plain);
  if (ROMAN.test(plain)) {
    let total = 0;
    for (let i = 0; i < plain.length; i++) {
      const value = ROMAN_VALUES[plain[i]!]!;
      total += value < (ROMAN_VALUES[plain[i + 1] ?? ''] ?? 0) ? -value : value;
    }
    return total;
  }
  const named = NUMBER_WORDS.indexOf(plain) + 1 || ORDINAL_WORDS.indexOf(plain) + 1;
  return named === 0 ? null : named;
}

/** `actKey("III")` → `act.3`; `actKey("III", "1")` → `act.3.1`; null when either is no number. */
export function actKey(act: string, scene?: string): string | null {
  const actNumber = numberIn(act);
  if (actNumber === null) return null;
  if (scene === undefined) return `act.${actNumber}`;
  const sceneNumber = numberIn(scene);
  return sceneNumber === null ? null : `act.${actNumber}.${sceneNumber}`;
}

const ACT_LABEL = /\bact\s+([ivxlc]+|\d+)(?:\s*[,.;:]?\s*(?:scene|sc\.?)\s+([ivxlc]+|\d+))?/iu;

/** "ACT III", "Act III, Scene II. A room in the castle." → `act.3.2`; null for anything else. */
export function actKeyOfLabel(label: string): string | null {
  const parts = ACT_LABEL.exec(label.slice(0, LONGEST_LABEL));
  return parts === null ? null : actKey(parts[1]!, parts[2]);
}

/** How a person cites a key: `1cor.13.4` → "1 Corinthians 13:4", `act.3.1` → "Act 3, Scene 1". An unknown key as it is. */
export function labelOfKey(key: string): string {
  const [book = '', chapter, verse] = key.split('.');
  if (book === 'act') return `Act ${chapter ?? '?'}${verse === undefined ? '' : `, Scene ${verse}`}`;
  const name = book === 'quran' ? 'Qur’an' : bookName(book);
  if (name === null || chapter === undefined) return key;
  return `${name} ${chapter}${verse === undefined ? '' : `:${verse}`}`;
}
