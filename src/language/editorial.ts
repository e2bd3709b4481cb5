/**
 * Is a bracket an editor's or a transcriber's note about the words, and no words at all? "[sic]", "(emphasis mine)",
 * "[laughter]". Whatever is not surely a note counts as words: "[the minister]" stands for something that was said.
 */

import { keyAt, wordsOf } from '../text/words.ts';

/** Words that make a note by themselves, and words that may stand in one beside them; folded keys. */
interface NoteWords {
  readonly alone: readonly string[];
  readonly heads: string;
  readonly others: string;
}

/** `alone`: whole notes. `heads` and `others`: a note holds at least one head, and nothing but heads and others. */
const NOTES: Readonly<Record<string, NoteWords>> = {
  en: {
    alone: [
      'laughter',
      'applause',
      'cheers',
      'crosstalk',
      'cross talk',
      'inaudible',
      'unintelligible',
      'indiscernible',
      'pause',
      'silence',
      'laughs',
      'laughing',
      'chuckles',
      'applauds',
      'music',
      'booing',
      'boos',
      'coughs',
      'sighs',
      'laughter and applause',
      'cheers and applause',
      'sustained applause',
      'prolonged applause',
      'loud applause',
      'great applause',
      'voice break',
      'audio break',
      'audience laughs',
      'audience applauds',
      'begin video clip',
      'end video clip',
      'illegible',
      'blank',
      'redacted',
      'my italics',
      'our italics',
      'line break',
      'page break',
    ],
    heads:
      'emphasis italics italicised italicized sic citation citations footnote footnotes omitted underlining bolding',
    others:
      'added mine ours my our his hers in the original and supplied by author authors editor altered internal ' +
      'quotation marks omitted all not brackets punctuation spelling thus is translation removed',
  },
  de: {
    alone: [
      'gelachter',
      'lachen',
      'lacht',
      'beifall',
      'applaus',
      'heiterkeit',
      'zuruf',
      'zurufe',
      'zwischenruf',
      'unverstandlich',
      'pause',
      'unleserlich',
      'anhaltender beifall',
      'beifall und heiterkeit',
      'so im original',
      'schmunzelt',
    ],
    heads:
      'hervorhebung hervorhebungen herv hervorh hvhb kursivierung unterstreichung sic kursiv anm anmerkung anmerkungen',
    others:
      'd der des durch die im in original verf verfassers verfasserin verfasser vf vom von mir uns autor autors autorin ' +
      'red redaktion hinzugefugt entfernt fehler nicht ubers ubersetzers hg hrsg herausgebers',
  },
  fr: {
    alone: ['rires', 'rire', 'applaudissements', 'inaudible', 'silence', 'pause', 'illisible', 'ndlr', 'ndt', 'nda'],
    heads: 'souligne soulignement souligne italiques italique sic gras emphase',
    others:
      'par nous moi l auteur nos mes les est sont dans le texte original ajoute ajoutes ajoutee ajoutees de la redaction c nous qui soulignons nous',
  },
  es: {
    alone: ['risas', 'aplausos', 'inaudible', 'pausa', 'ininteligible', 'ilegible', 'enfasis mio'],
    heads: 'enfasis cursiva cursivas sic subrayado negrita negritas',
    others:
      'anadido anadida mio mia mias nuestro nuestra nuestras agregado agregada en el la original del de autor autora los es son',
  },
  it: {
    alone: ['risate', 'applausi', 'pausa', 'incomprensibile', 'ndr', 'nda', 'ndt'],
    heads: 'corsivo corsivi enfasi sic grassetto sottolineatura',
    others: 'mio miei nostro nostri aggiunto aggiunta dell del autore nel testo originale nell',
  },
  pt: {
    alone: ['risos', 'aplausos', 'inaudivel', 'pausa', 'ininteligivel', 'palmas'],
    heads: 'grifo grifos enfase italico italicos sic destaque destaques negrito',
    others: 'meu meus nosso nossos minha nossa do da autor autora no original acrescentado adicionado acrescido',
  },
  nl: {
    alone: ['gelach', 'applaus', 'onverstaanbaar', 'pauze', 'lacht'],
    heads: 'cursivering nadruk sic onderstreping',
    others: 'toegevoegd van mij ons de auteur in origineel het door red redactie',
  },
  ru: {
    alone: [
      'смех',
      'аплодисменты',
      'неразборчиво',
      'пауза',
      'смеется',
      'так в тексте',
      'так в оригинале',
      'продолжительные аплодисменты',
    ],
    heads: 'курсив выделено выделение разрядка подчеркнуто sic',
    others: 'мои мое мои наш наше автора автором мной мною нами ред редакции в оригинале тексте добавлено',
  },
  ar: {
    alone: ['ضحك', 'تصفيق', 'كذا', 'هكذا', 'كذا في الاصل', 'غير مسموع', 'هكذا في الاصل', 'صمت'],
    heads: 'التشديد التاكيد الخط',
    others: 'من عندي عندنا مضاف الكاتب الموولف المحرر في الاصل لي لنا',
  },
  he: {
    alone: ['צחוק', 'מחיאות כפימ', 'ככ', 'ככ במקור', 'לא ברור', 'לא נשמע', 'שתיקה', 'ככ במקור'],
    heads: 'ההדגשה ההדגשות הדגשה הדגשות',
    others: 'שלי שלנו במקור הוספה הוספו נוספו המחבר המחברת העורכ לא',
  },
};

interface Notes {
  readonly alone: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
  readonly allowed: ReadonlySet<string>;
}

function notesOf({ alone, heads, others }: NoteWords): Notes {
  const headWords = heads.split(' ');
  return { alone: new Set(alone), heads: new Set(headWords), allowed: new Set([...headWords, ...others.split(' ')]) };
}

const DENYING = new Set(['not', 'nicht', 'no', 'لا', 'לא', 'не', 'non', 'niet']);
const ORIGINAL = new Set(['original', 'originale', 'origineel', 'оригинале', 'الاصل', 'במקור', 'ברור', 'נשמע']);
const ALL: readonly Notes[] = Object.values(NOTES).map(notesOf);
const NOTE_WORDS_MAX = 8;
const NOTE_UNITS_MAX = 120;
const UNCERTAIN = /^[\s[({]*[!?]+[\s\])}]*$/;
/** The number of a verse or of a note. */
const NUMBERED = /^\s*(?:\[\s*\p{Nd}{1,3}\s*\]|\(\s*\p{Nd}{1,3}\s*\)|﴿\s*\p{Nd}{1,3}\s*﴾)\s*$/u;

/**
 * Whether a bracket, with or without its bracket signs, is a note. Notes of every known language count whatever the
 * quotation's language, because an editor writes notes in a language of their own.
 */
export function isEditorialNote(words: string, _language: string | null): boolean {
  if (words.length > NOTE_UNITS_MAX) return false;
  if (UNCERTAIN.test(words) || NUMBERED.test(words)) return true;
  const scanned = wordsOf(words);
  if (scanned.count === 0 || scanned.count > NOTE_WORDS_MAX) return false;
  const keys = Array.from({ length: scanned.count }, (_, i) => keyAt(scanned, i));
  if (keys.length === 1 && keys[0] === 'sic') return true;
  const whole = keys.join(' ');
  // "[emphasis not in original]" is a note; with a word that denies and nothing that names the original it may be one more word.
  if (keys.some((key) => DENYING.has(key)) && !keys.some((key) => ORIGINAL.has(key))) return false;
  return ALL.some(
    ({ alone, heads, allowed }) =>
      alone.has(whole) || (keys.some((key) => heads.has(key)) && keys.every((key) => allowed.has(key))),
  );
}
