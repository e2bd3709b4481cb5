/**
 * Whether a name in one script is the other in another: Мария and Maria, דוד and David, محمد and Mohammed. By the consonants
 * that both are heard with; vowels are written in some scripts and not in others.
 */

/** What each letter may be heard as; what stands for a vowel, or may, is heard as nothing. Several sounds where it varies. */
const SOUNDS: Readonly<Record<Script, string>> = {
  latin:
    'b:b c:k,s d:d f:b g:k,j,h h:h j:j,,h,s k:k l:l m:m n:n p:b q:k r:r s:s t:t v:b w:,b x:ks,k z:s ch:s,k,h sh:s kh:k,h gh:k th:t,s dh:d ' +
    'ph:b ck:k cz:s tz:s ts:s tsch:s sch:s,sk shch:s tch:s zh:s,j dj:j dzh:j,s',
  cyrillic:
    'б:b в:b, г:k,h д:d ж:s,j з:s к:k л:l м:m н:n п:b р:r с:s т:t ф:b х:k,h ц:s ч:s ш:s щ:s дж:j,s кс:ks ґ:k ђ:j ј: љ:l њ:n ћ:s џ:j',
  greek: 'β:b γ:k, δ:d ζ:s θ:t κ:k λ:l μ:m ν:n ξ:ks π:b ρ:r σ:s ς:s τ:t φ:b χ:k,h ψ:bs μπ:b,mb ντ:d,nd γκ:k τζ:j,s',
  hebrew: 'ב:b ג:k,j ד:d ה:h, ו:,b ז:s ח:h,k ט:t כ:k,h ך:k,h ל:l מ:m ם:m נ:n ן:n ס:s פ:b ף:b צ:s ץ:s ק:k ר:r ש:s ת:t',
  arabic:
    'ب:b ت:t ث:t,s ج:j,k ح:h خ:k,h د:d ذ:d,s ر:r ز:s س:s ش:s ص:s ض:d,s ط:t ظ:s غ:k ف:b ق:k ك:k ک:k ل:l م:m ن:n ه:h, ة: و:,b پ:b چ:s گ:k ژ:s',
};

type Script = 'latin' | 'cyrillic' | 'greek' | 'hebrew' | 'arabic';

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['arabic', /\p{Script=Arabic}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['greek', /\p{Script=Greek}/u],
  ['latin', /\p{Script=Latin}/u],
];
/** Where vowels are not written, two of a letter are two. */
const WITHOUT_VOWELS: ReadonlySet<Script> = new Set(['hebrew', 'arabic']);
const LONGEST_LETTERS = 5;
const MOST_READINGS = 48;
const VOWEL = '.';

/** The script of a word, or null where it is one whose sounds are not known here. */
function scriptOf(word: string): Script | null {
  return SCRIPTS.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}

let sounds: ReadonlyMap<Script, ReadonlyMap<string, readonly string[]>> | undefined;

function soundsOf(script: Script): ReadonlyMap<string, readonly string[]> {
  sounds ??= new Map(
    SCRIPTS.map(([name]) => [
      name,
      new Map(
        SOUNDS[name].split(' ').map((pair): [string, readonly string[]] => {
          const [letters = '', heard = ''] = pair.split(':');
          return [letters, heard.split(',')];
        }),
      ),
    ]),
  );
  return sounds.get(script)!;
}

const ARABIC_ARTICLE = /^ال[\u0600-\u06ff]{3}/u;

/** The consonants that a folded word may be heard with, in every way that is worth thinking of. */
function skeletonsOf(word: string, script: Script): ReadonlySet<string> {
  // The article is written with the name in Arabic, and apart from it elsewhere.
  const letters = ARABIC_ARTICLE.test(word) ? word.slice(2) : word;
  const table = soundsOf(script);
  let readings = [''];
  for (let at = 0; at < letters.length; ) {
    let length = Math.min(LONGEST_LETTERS, letters.length - at);
    while (length > 1 && !table.has(letters.slice(at, at + length))) length--;
    const heard = table.get(letters.slice(at, at + length)) ?? [''];
    readings = readings
      .flatMap((reading) => heard.map((sound) => reading + (sound === '' ? VOWEL : sound)))
      .slice(0, MOST_READINGS);
    at += length;
  }
  const doubles = WITHOUT_VOWELS.has(script) ? /(?!)/g : /([a-z])\1+/g;
  return new Set(
    readings.map((reading) =>
      reading
        .replace(doubles, '$1')
        .replaceAll(VOWEL, '')
        .replace(/(?<=.)h$/, ''),
    ),
  );
}

/** Letters of Cyrillic and Greek, each as it is spelt in Latin ones. */
const SPELT: ReadonlyMap<string, string> = new Map(
  'а:a б:b в:v г:g д:d е:e ё:e ж:s з:s и:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:h ц:s ч:s ш:s щ:s ы:i э:e ю:iu я:ia ь: ъ: і:i ї:i є:e α:a β:v γ:g δ:d ε:e ζ:s η:i θ:t ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:i φ:f χ:h ω:o'
    .split(' ')
    .map((pair): [string, string] => [pair.charAt(0), pair.slice(2)]),
);

/** In Latin letters with its vowels, where a script writes them. */
function spelt(word: string): string {
  return Array.from(word, (letter) => SPELT.get(letter) ?? letter)
    .join('')
    .replace(/[yj]/g, 'i')
    .replaceAll('z', 's')
    .replace(/(.)\1/g, '$1');
}

/** Whether a folded word of a name is another one in another script. False within one script. */
export function soundsLike(a: string, b: string): boolean {
  if (a === b) return true;
  const [first, second] = [scriptOf(a), scriptOf(b)];
  if (first === second || first === null || second === null) return false;
  const others = skeletonsOf(b, second);
  for (const skeleton of skeletonsOf(a, first)) if (skeleton.length >= 2 && others.has(skeleton)) return true;
  if (WITHOUT_VOWELS.has(first) || WITHOUT_VOWELS.has(second)) return false;
  return a.length > 1 && spelt(a) === spelt(b);
}

const LETTER = /\p{L}/u;

/**
 * Whether one folded word may be the other in another script, heard otherwise than is known here. Always so where the
 * sounds of one of the scripts are not known: 习近平.
 */
export function maySoundLike(a: string, b: string): boolean {
  const [first, second] = [scriptOf(a), scriptOf(b)];
  if (first === second) return false;
  if (!LETTER.test(a) || !LETTER.test(b)) return false;
  if (first === null || second === null) return true;
  const others = [...skeletonsOf(b, second)];
  return [...skeletonsOf(a, first)].some((skeleton) => others.some((other) => isNear(skeleton, other)));
}

function isNear(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || long.length < 2) return false;
  return (short.length >= 3 || short[0] === long[0]) && distanceAtMostOne(short, long);
}

function distanceAtMostOne(short: string, long: string): boolean {
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(at + (short.length === long.length ? 1 : 0)) === long.slice(at + 1);
}
