/** Whether a cited place can exist at all: Surah 115, Genesis 60, Hamlet 7.1. */

import type { ReferenceMention } from '../types.ts';
import { bookName } from './books.ts';
import { ACTS, hasFiveActs } from './plays.ts';
import { whyNoTradition } from './tradition-counts.ts';
import { chaptersOf, versesOf } from './verse-counts.ts';

/** No edition divides a play into more. */
const MOST_ACTS = 12;

function whyNot(key: string, title: string | null): string | null {
  const [book = '', chapterWords = '', verseWords] = key.split('.');
  const chapter = Number(chapterWords);
  const verse = verseWords === undefined ? null : Number(verseWords);
  if (book === 'act') {
    if (title !== null && chapter > ACTS && hasFiveActs(title))
      return `${title} has ${ACTS} acts, and no act ${chapter}.`;
    return chapter < 1 || chapter > MOST_ACTS ? `No play has an act ${chapter}.` : null;
  }
  const chapters = chaptersOf(book);
  if (chapters === null) return whyNoTradition(key);
  const isQuran = book === 'quran';
  const name = isQuran ? 'The Qur’an' : (bookName(book) ?? book);
  if (book === 'ps' && (chapter < 1 || chapter > chapters))
    return `There are 150 psalms, ${chapters} in Greek Bibles, and no ${chapter}.`;
  const unit = chapters === 1 ? 'chapter' : isQuran ? 'surahs' : 'chapters';
  if (chapter < 1 || chapter > chapters) return `${name} has ${chapters} ${unit}, and no ${chapter}.`;
  const verses = versesOf(book, chapter);
  if (verse === null || verses === null) return null;
  if (verse > verses || (verse < 1 && !(book === 'ps' || isQuran))) {
    return `${isQuran ? `Surah ${chapter}` : `${name} ${chapter}`} has ${verses} verses, and no verse ${verse}.`;
  }
  return null;
}

/**
 * Why the place that is cited cannot exist, in one sentence; null when it can, or when nothing is known of its kind.
 *
 * @param title of the work that is cited, where the document names it
 */
export function isImpossible(reference: Pick<ReferenceMention, 'keys'>, title: string | null = null): string | null {
  for (const key of reference.keys) {
    const why = whyNot(key, title);
    if (why !== null) return why;
  }
  return null;
}
