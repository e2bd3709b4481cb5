/** By which names a document means the Bible or the Qur'an as a whole, or whoever speaks in it. */

import { keyOf, wordsOf } from '../text/words.ts';

export type Scripture = 'bible' | 'quran';

const NAMES: Record<Scripture, readonly string[]> = {
  bible: [
    'the Bible',
    'Holy Bible',
    'Scripture',
    'Scriptures',
    'Holy Scripture',
    'the Good Book',
    'the Old Testament',
    'the New Testament',
    'the Gospel',
    'die Bibel',
    'die Heilige Schrift',
    'die Schrift',
    'la Bible',
    'les Écritures',
    'la Biblia',
    'la Bibbia',
    'a Bíblia',
    'de Bijbel',
    'Biblia',
    'Библия',
    'Писание',
    'Священное Писание',
    'Βίβλος',
    'Γραφή',
    'הכתוב',
    'התנ״ך',
    'המקרא',
    'התורה',
    'the Torah',
    'the Tanakh',
    'الكتاب المقدس',
    'الإنجيل',
    'التوراة',
  ],
  quran: [
    'the Qur’an',
    'Quran',
    'the Koran',
    'the Holy Qur’an',
    'der Koran',
    'le Coran',
    'el Corán',
    'il Corano',
    'o Alcorão',
    'Коран',
    'القرآن',
    'القرآن الكريم',
    'الله',
    'الله تعالى',
    'الله عز وجل',
    'الله سبحانه وتعالى',
    'المولى عز وجل',
    'ربنا',
    'Allah',
    'Allah Almighty',
    'God Almighty',
    'Allah the Exalted',
  ],
};

const ARTICLES = new Set(['the', 'die', 'der', 'das', 'la', 'le', 'les', 'el', 'il', 'o', 'a', 'de']);

function keysOf(name: string): string {
  const words = wordsOf(name);
  const keys: string[] = [];
  for (let i = 0; i < words.count; i++) keys.push(keyOf(name.slice(words.starts[i], words.ends[i])));
  return keys.filter((key) => !ARTICLES.has(key)).join(' ');
}

const BY_NAME: ReadonlyMap<string, Scripture> = new Map(
  (['bible', 'quran'] as const).flatMap((scripture) =>
    NAMES[scripture].map((name): [string, Scripture] => [keysOf(name), scripture]),
  ),
);

/** Which scripture a name means, or null. "God" means neither: both have him speak. */
export function scriptureNamed(name: string): Scripture | null {
  return BY_NAME.get(keysOf(name)) ?? null;
}
