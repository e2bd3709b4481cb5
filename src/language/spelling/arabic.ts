/**
 * Arabic: are two words the same in another orthography? Hamza and alef forms, taa marbuta and haa, alef maqsura and yaa
 * where no other word can be meant, and the Qur'an's Uthmani orthography against today's.
 *
 * Vowel signs are not compared here (see `vowel-signs.ts`), except those that stand for a letter of today's spelling.
 */

import { withoutShapes } from '../vowel-signs.ts';

/** Signs that no orthography counts as letters: vowels, shadda, sukun, pause marks, the stretch of a line. */
const SIGNS =
  /[\u064B-\u0652\u0656-\u065F\u06D6-\u06DE\u06E1-\u06E4\u06E7-\u06ED\u0640\u08F0-\u08F3\u0653\u0610-\u061A]/;
const DAGGER_ALEF = '\u0670';
const SILENT = new Set(['\u06DF', '\u06E0']);
const SMALL_WAW = '\u06E5';
const SMALL_YAA = '\u06E6';
const HIGH_YAA = '\u06E7';
const HAMZA_ABOVE = '\u0654';
const HAMZA_BELOW = '\u0655';
/** Signs by which one sees that a word is written in the Qur'an's orthography. */
const UTHMANI = /[\u0670\u06DF\u06E0\u06E5\u06E6\u06E7\u06E8\u0671\u0654\u0655]/;
const ARABIC = /\p{Script=Arabic}/u;

export function isArabic(word: string): boolean {
  return ARABIC.test(word);
}

/** A letter as one orthography writes it. `optional`: the other one may go without it. */
interface Letter {
  readonly letter: string;
  readonly optional: boolean;
}

const PERSIAN: Readonly<Record<string, string>> = { ی: 'ي', ې: 'ي', ک: 'ك', ڪ: 'ك', ہ: 'ه', ھ: 'ه', ە: 'ه', ۀ: 'ه' };

function bareLetters(word: string): string {
  let letters = '';
  for (const character of withoutShapes(word).normalize('NFC')) {
    if (SIGNS.test(character) || SILENT.has(character) || character === DAGGER_ALEF) continue;
    letters += PERSIAN[character] ?? character;
  }
  return (
    letters
      .replace(/[\u06E5\u06E6]/g, '')
      .replace(/\u0671/g, 'ا')
      // The Qur’an’s prints set a madda on a long alef before hamza and at a word’s end.
      .replace(/آ(?=ء|$)/g, 'ا')
      .replace(/ءا/g, 'آ')
      .replace(/اٴ/g, 'أ')
  );
}

/** What stands before a word and shows where it begins: the article, with and, so, by, like, for; and, so before a long word. */
const PREFIX = /^(?:[وف]?(?:[بك]?ال|لل)|[وف](?=.{4}))(?=[أإاآ])/;

/** Hamza on the first alef, left away: one side bare, the other with it. Both with it, in two places: two words. */
function initialHamzaAgrees(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let differs = false;
  const starts = new Set([0]);
  const prefix = PREFIX.exec(a) ?? PREFIX.exec(b);
  if (prefix !== null) starts.add(prefix[0].length);
  for (let i = 0; i < a.length; i++) {
    if (a[i] === b[i]) continue;
    const pair = a[i]! + b[i]!;
    if (!starts.has(i) || !/^(?:ا[أإآ]|[أإآ]ا)$/.test(pair)) return false;
    if (pair.includes('آ') && a.length - i < 4) return false;
    differs = true;
  }
  return differs;
}

/** Before a waw the same hamza has three carriers: شئون and شؤون, جاءوا and جاؤوا. Elsewhere they tell words apart: سئل, سؤل. */
const BEFORE_WAW = /[ءؤئ](?=و)/g;

function carriersAgree(a: string, b: string): boolean {
  return a.replace(BEFORE_WAW, 'ء') === b.replace(BEFORE_WAW, 'ء');
}

const HAS_ARTICLE = /^[وف]?(?:[بك]?ال|لل)/;
/** Words whose last letter is heard as it is, with its dots or without: in, who, she, until, when. */
const DOTS_FREE = new Set('في الذي التي اللاتي اللواتي هي حتي متي كي لكي أي نبي حي'.split(' '));
/** Stems of four letters whose last two dots make another word: greatest, my greatness; memory, my memory. */
const DOTS_TELL = new Set(
  (
    'كبري صغري عظمي يمني يسري اخري اولي حسني قصوي وسطي سفلي قربي بشري ذكري دعوي فتوي شكوي نجوي سلوي تقوي عدوي جدوي بلوي شوري فوضي ' +
    'مرضي جرحي قتلي اسري موتي صرعي حمقي غرقي عطشي سكري حبلي انثي ليلي سلمي موسي عيسي يحيي رضوي طوبي لبني سعدي بصري كسري'
  ).split(' '),
);
/** Participles, verbs in the present, and verbs that begin with an alef. */
const DOTS_TELL_BEHIND = /^[ميتناأإآ]/u;
/** "he called", "a club". */
const LONG_FIRST = /^.ا.ي$/u;
/** The sign on the letter before a last yaa, what stands on the yaa itself. */
const HEARD_LAST = /(\p{M}*)[ىي](\p{M}*)$/u;

/** Whether the last letter is heard as a long a (`ā`) or not (`ī`), where signs tell. */
function heardLast(word: string): 'ā' | 'ī' | null {
  const [, before = '', on = ''] = HEARD_LAST.exec(word) ?? [];
  if (on.includes(DAGGER_ALEF)) return 'ā';
  if (/[\u064C-\u0651]/u.test(on)) return 'ī';
  if (before.includes('\u0650')) return 'ī';
  return before.includes('\u064E') ? 'ā' : null;
}

/**
 * Whether two words that may differ by the dots of a last yaa are one: signs tell that it is no long a, or it can be none in
 * this word. Raw words, and their letters.
 */
function lastYaaAgrees(lemma: string, reading: string, a: string): boolean {
  const heard = heardLast(lemma) ?? heardLast(reading);
  if (heard !== null) return heard === 'ī';
  const bare = a.replace(/ى$/, 'ي');
  const behind = bare.replace(/^[وف]/, '');
  if (DOTS_FREE.has(bare) || DOTS_FREE.has(behind)) return true;
  const hasArticle = HAS_ARTICLE.test(bare);
  const stem = (hasArticle ? bare.replace(HAS_ARTICLE, '') : behind).replace(/^[أإآ]/, 'ا');
  if (stem.length < STEM_LETTERS || DOTS_TELL.has(stem)) return false;
  return hasArticle ? !stem.startsWith('م') : !DOTS_TELL_BEHIND.test(stem) && !LONG_FIRST.test(stem);
}

const STEM_LETTERS = 4;

/** Last letters that lost or won their dots. */
function lastDotsAgree(lemma: string, reading: string, a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 2 || a.slice(0, -1) !== b.slice(0, -1)) return false;
  const pair = a.slice(-1) + b.slice(-1);
  // A word with the article has no pronoun behind it, so its last haa can only be a taa marbuta without dots.
  if (pair === 'ةه' || pair === 'هة') return HAS_ARTICLE.test(a);
  return isYaaPair(pair) && lastYaaAgrees(lemma, reading, a);
}

function isYaaPair(pair: string): boolean {
  return pair === 'يى' || pair === 'ىي';
}

/** Words that no orthography but one without dots writes so. */
const DOTLESS_WORDS = /(?<!\p{L})[وف]?(?:فى|الذى|التى|هى|النبى|لكى)(?!\p{L})/u;
const DOTTED_LAST = /ي(?!\p{L}|\p{M}*\p{L})/u;

/** Whether a text writes every last yaa without its dots, as prints of Egypt do. */
export function isDotless(text: string): boolean {
  return DOTLESS_WORDS.test(text) && !DOTTED_LAST.test(text);
}

/** Whether `open` may be `other` in a text without dots: its last yaa left them away, and nothing else differs. */
export function isWithoutDots(open: string, other: string): boolean {
  const a = bareLetters(open);
  return a.endsWith('ى') && bareLetters(other) === a.replace(/ى$/, 'ي') && heardLast(open) !== 'ā';
}

/** "he wrote", "they wrote": in words of some length the silent alef behind a last waw tells nothing. */
const SILENT_ALEF = /^([وف]?\p{L}{4,}و)ا$/u;

function lastAlefAgrees(a: string, b: string): boolean {
  return SILENT_ALEF.exec(a)?.[1] === b || SILENT_ALEF.exec(b)?.[1] === a;
}

/**
 * Whether two words whose last long a is written in two ways may be one, as "يا ويلتى" and "يا ويلتا": not where the alef may
 * be an ending or the word has a double ("to", "except"; "sick ones", "a sickness"; "meaning", "with us"). Letters.
 */
function lastLongAgrees(a: string): boolean {
  const stem = a.replace(/[اى]$/, 'ي').replace(/^[وف](?=.{3})/, '');
  return stem.length >= STEM_LETTERS && !stem.endsWith('ني') && !DOTS_TELL.has(stem.replace(/^[أإآ]/, 'ا'));
}

function isLongPair(pair: string): boolean {
  return pair === 'اى' || pair === 'ىا';
}

const HAMZAS = new Set('ءأإؤئ');

/** The letters of a word with those marked that only one of the two orthographies writes. */
function uthmaniLetters(word: string): readonly Letter[] {
  const letters: Letter[] = [];
  for (const character of word.normalize('NFC')) {
    const last = letters.at(-1);
    if (SILENT.has(character)) {
      if (last !== undefined) letters[letters.length - 1] = { letter: last.letter, optional: true };
    } else if (character === DAGGER_ALEF) {
      // On waw and yaa the dagger says that an alef is meant: صلوٰة, تورىٰة.
      if (last !== undefined && (last.letter === 'و' || last.letter === 'ى' || last.letter === 'ي') && !last.optional) {
        letters[letters.length - 1] = { letter: `${last.letter}ا`, optional: false };
      } else letters.push({ letter: 'ا', optional: true });
    } else if (character === SMALL_WAW) letters.push({ letter: 'و', optional: true });
    else if (character === SMALL_YAA || character === HIGH_YAA) letters.push({ letter: 'ي', optional: true });
    else if (character === HAMZA_ABOVE || character === HAMZA_BELOW) letters.push({ letter: 'ء', optional: false });
    else if (SIGNS.test(character)) continue;
    else if (character === 'آ') letters.push({ letter: 'ء', optional: false }, { letter: 'ا', optional: false });
    else if (HAMZAS.has(character)) letters.push({ letter: 'ء', optional: false });
    else if (character === '\u0671') letters.push({ letter: 'ا', optional: false });
    else if (character === 'ى') letters.push({ letter: 'ى', optional: false });
    else letters.push({ letter: PERSIAN[character] ?? character, optional: false });
  }
  return letters;
}

function lettersAgree(a: Letter, b: Letter): boolean {
  if (a.letter === b.letter) return true;
  const either = (x: string, y: string): boolean =>
    (a.letter === x && b.letter === y) || (a.letter === y && b.letter === x);
  return (
    either('وا', 'ا') ||
    either('ىا', 'ا') ||
    either('يا', 'ا') ||
    either('ىا', 'ى') ||
    either('يا', 'ي') ||
    either('ىا', 'ي') ||
    either('وا', 'و') ||
    either('ى', 'ي')
  );
}

const LETTERS_MAX = 40;

/** Whether two letter rows are one word when optional letters may be missing. Plain dynamic programming on a few letters. */
function rowsAgree(a: readonly Letter[], b: readonly Letter[]): boolean {
  if (a.length === 0 || b.length === 0 || a.length > LETTERS_MAX || b.length > LETTERS_MAX) return false;
  const width = b.length + 1;
  const reached = new Uint8Array((a.length + 1) * width);
  reached[0] = 1;
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      if (reached[i * width + j] === 0) continue;
      if (i < a.length && a[i]!.optional) reached[(i + 1) * width + j] = 1;
      if (j < b.length && b[j]!.optional) reached[i * width + j + 1] = 1;
      if (i < a.length && j < b.length && lettersAgree(a[i]!, b[j]!)) reached[(i + 1) * width + j + 1] = 1;
    }
  }
  return reached[a.length * width + b.length] === 1;
}

/** Words that the Qur'an's orthography writes without an alef, or with a waw for it, met without any sign. */
export const ARABIC_WORDS: ReadonlyMap<string, string> = new Map([
  ['الصلوة', 'الصلاة'],
  ['صلوة', 'صلاة'],
  ['الزكوة', 'الزكاة'],
  ['الحيوة', 'الحياة'],
  ['الربوا', 'الربا'],
  ['مشكوة', 'مشكاة'],
  ['النجوة', 'النجاة'],
  ['السموات', 'السماوات'],
  ['سموات', 'سماوات'],
  ['إبرهيم', 'إبراهيم'],
  ['إسمعيل', 'إسماعيل'],
  ['إسحق', 'إسحاق'],
  ['الرحمان', 'الرحمن'],
  ['الأقصا', 'الأقصى'],
  ['طغا', 'طغى'],
  ['هاذا', 'هذا'],
  ['ذالك', 'ذلك'],
  ['لاكن', 'لكن'],
  ['داوود', 'داود'],
  ['مائة', 'مئة'],
  ['الليل', 'اليل'],
  ['القران', 'القرآن'],
  ['شئ', 'شيء'],
] as const);

/** Between two names "son of" loses its alef. Not behind a letter that belongs to the word: "لبن" is milk. */
const SON = /^ا?بن$/u;

function modern(letters: string): string {
  const proclitic = /^[وفبكل]/.exec(letters)?.[0] ?? '';
  const rest = letters.slice(proclitic.length);
  return ARABIC_WORDS.get(letters) ?? (ARABIC_WORDS.has(rest) ? proclitic + ARABIC_WORDS.get(rest)! : letters);
}

/** Whether two Arabic words, or two rows of words, are the same written in two orthographies. */
export function sameArabic(lemma: string, reading: string): boolean {
  const a = bareLetters(lemma);
  const b = bareLetters(reading);
  if (a === b) return true;
  if (a === '' || b === '') return false;
  if (modern(a) === modern(b) || (SON.test(a) && SON.test(b))) return true;
  if (initialHamzaAgrees(a, b) || carriersAgree(a, b) || lastDotsAgree(lemma, reading, a, b)) return true;
  if (lastAlefAgrees(a, b)) return true;
  if (!UTHMANI.test(lemma) && !UTHMANI.test(reading)) return false;
  if (conflictingHamza(a, b)) return false;
  const lastPair = a.slice(-1) + b.slice(-1);
  if (isYaaPair(lastPair) && !lastYaaAgrees(lemma, reading, a)) return false;
  if (isLongPair(lastPair) && !lastLongAgrees(a)) return false;
  return rowsAgree(uthmaniLetters(lemma), uthmaniLetters(reading));
}

/** Both begin with an alef that says its vowel, and not the same one. */
function conflictingHamza(a: string, b: string): boolean {
  return /^[أإ]/.test(a) && /^[أإ]/.test(b) && a[0] !== b[0];
}
