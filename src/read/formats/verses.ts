/**
 * `reference<TAB>text`, a verse a line; and Tanzil's `sura|aya|text`.
 *
 * The text is the verses, a line each, without the references: a passage that runs over two verses is then one run of
 * words, as people quote it, and no label can be taken for words. The references are the labels of the loci.
 */

import { keyNamed } from '../../reference/find.ts';
import { canonicalVerseKey, quranKey } from '../../reference/keys.ts';
import type { Extraction, Locus, Problem } from '../../types.ts';
import type { Hints, Probe, TextReader } from '../reader.ts';
import { extraction } from '../reader.ts';

/** A label with a number, or with Hebrew ones behind a name. */
const VERSE_LINE =
  /^(?:[^\t\n]{0,60}\p{Nd}[^\t\n]{0,12}\t|[\u05d0-\u05ea][\u0590-\u05ff ]{1,24}\s[\u05d0-\u05ea"'״׳]{1,5}(?:[,:]\s?|\s)[\u05d0-\u05ea"'״׳]{1,5}\t|\d{1,3}\|\d{1,3}\|)[^\n]/u;
const TANZIL = /^\d{1,3}\|\d{1,3}\|/m;
const NUMBERS = /^(\d{1,3})[:.](\d{1,3})$/;
const NAMES_QURAN = /\b(?:qur.{0,2}an|koran|coran|corán|kuran)\b|قرآن|القران|коран/iu;

export const verses: TextReader = {
  id: 'verses',
  takes: 'text',
  accepts: isVerseFile,
  read: readVerses,
};

/** Of the first lines, nearly all have a reference with a number, a tab, and words. */
function isVerseFile(probe: Probe): boolean {
  if (probe.head === null || !/[\t|]/.test(probe.head)) return false;
  const lines = probe.head.split('\n').slice(0, 40);
  // The last line of the head may be cut off.
  if (lines.length > 1) lines.pop();
  const filled = lines.filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const fitting = filled.filter((line) => VERSE_LINE.test(line));
  return fitting.length > 0 && fitting.length * 10 >= filled.length * 9;
}

function readVerses(raw: string, name: string, hints: Hints): Extraction {
  const isQuran =
    TANZIL.test(raw.slice(0, 2000)) ||
    hints.language?.split('-')[0] === 'ar' ||
    NAMES_QURAN.test(hints.title ?? '') ||
    NAMES_QURAN.test(name);
  const lines: string[] = [];
  const loci: Locus[] = [];
  let length = 0;
  let skipped = 0;
  // A holder, because the compiler does not follow assignments out of a closure.
  const open: { chapter: Chapter | null } = { chapter: null };
  const closeChapter = (): void => {
    const { chapter } = open;
    if (chapter !== null) loci.splice(chapter.at, 0, section(chapter, loci.at(-1)!.span.end));
  };

  for (let start = 0; start < raw.length; ) {
    let end = raw.indexOf('\n', start);
    if (end < 0) end = raw.length;
    const tab = divider(raw, start, end);
    const from = start;
    start = end + 1;
    if (tab < 0 || tab >= end) {
      if (raw.slice(from, end).trim() !== '' && raw[from] !== '#') skipped++;
      continue;
    }
    const label = raw.slice(from, tab).replace('|', ':').trim();
    const words = raw.slice(tab + 1, end).trim();
    if (words === '') continue;
    const key = keyOfLabel(label, isQuran);
    const chapterLabel = label.replace(/[:.]\s*\d+\p{L}?(?:\s*[-–]\s*\d+)?$/u, '');
    if (chapterLabel !== label && open.chapter?.label !== chapterLabel) {
      closeChapter();
      const chapterKey = key === null ? undefined : key.replace(/\.[^.]*$/, '');
      open.chapter = { label: chapterLabel, key: chapterKey, start: length, at: loci.length };
    }
    const span = { start: length, end: length + words.length };
    loci.push(key === null ? { kind: 'verse', label, span } : { kind: 'verse', label, span, key });
    lines.push(words);
    length += words.length + 1;
  }
  closeChapter();
  const problems: Problem[] = [];
  if (skipped > 0) {
    problems.push({
      code: 'lines-left-out',
      message: `${skipped} lines have no reference and a tab; they were left out`,
    });
  }
  return extraction(lines.join('\n'), { loci, problems });
}

/** Where a line's reference ends: at its tab, or at the second bar of Tanzil's `sura|aya|text`. */
function divider(raw: string, start: number, end: number): number {
  const bar = /^\d{1,3}\|\d{1,3}(?=\|)/.exec(raw.slice(start, Math.min(end, start + 8)));
  return bar === null ? raw.indexOf('\t', start) : start + bar[0].length;
}

interface Chapter {
  readonly label: string;
  readonly key: string | undefined;
  /** Where its text begins, and where its first verse stands among the loci. */
  readonly start: number;
  readonly at: number;
}

function section({ label, key, start }: Chapter, end: number): Locus {
  const span = { start, end };
  return key === undefined ? { kind: 'section', label, span } : { kind: 'section', label, span, key };
}

function keyOfLabel(label: string, isQuran: boolean): string | null {
  if (isQuran) return quranKey(label) ?? canonicalVerseKey(label) ?? keyNamed(label);
  return NUMBERS.test(label) ? null : (canonicalVerseKey(label) ?? keyNamed(label));
}
