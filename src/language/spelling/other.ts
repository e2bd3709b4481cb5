/** Dutch, Russian, Greek, Latin, Romanian and Vietnamese. */

import { bare, respelled, type Spelling, STRICT, withoutMarks, wordSet } from './spelling.ts';

export const DUTCH_WORDS = respelled(
  'pannekoek=pannenkoek pannekoeken=pannenkoeken produkt=product produkten=producten aktie=actie akties=acties kontrole=controle kultuur=cultuur kado=cadeau menschen=mensen mensch=mens ' +
    'menschelijk=menselijk menschelijke=menselijke nederlandsch=nederlands nederlandsche=nederlandse zoo=zo zooals=zoals groote=grote grooten=groten loopen=lopen hoopen=hopen ooren=oren ' +
    'heeren=heren eenige=enige eenigen=enigen tusschen=tussen visch=vis vleesch=vlees ruïne=ruine',
);

/** "voorkomen" to prevent, "voor komen": before a verb these make another one. */
const DUTCH_PARTICLES = wordSet('voor over onder door mis aan achter weer vol vast');

export const DUTCH_SPELLING: Spelling = {
  ...STRICT,
  // "één" is the number, "een" the article; elsewhere an acute only stresses.
  accents: (word) => {
    if (word === 'één' || word === 'éen') return 'één';
    // An apple, an appeal.
    if (/^appèls?$/.test(word)) return word;
    // "coupé", "logé": behind some letters the last é is sounded, and makes another word.
    const [, head = word, sounded = ''] = /^(\p{L}{2,}[^e])(és?)$/u.exec(word.normalize('NFC')) ?? [];
    return withoutMarks(head, /[\u0300\u0301]/gu) + sounded;
  },
  norm: (word) => DUTCH_WORDS.get(word) ?? word.replace(/ĳ/g, 'ij').replace(/ſ/g, 's'),
  mayCompound: ([first = '']) => !DUTCH_PARTICLES.has(first.toLowerCase()),
  undivided: wordSet(
    'tenzij evenals zoals opdat zodat omdat nadat voordat daarom waarom toendat alleen allemaal doordat indien alsof',
  ),
  apostropheIsFree: () => false,
  and: ['en'],
};

/** й is a letter of its own; the stress and the dots of ё are not. */
const RUSSIAN_STRESS = /[\u0300\u0301]/gu;
export const RUSSIAN_WORDS = respelled(
  'цырюльник=цирюльник итти=идти придти=прийти чорт=черт жолтый=желтый жолудь=желудь галлерея=галерея корридор=коридор аттака=атака',
);

export const RUSSIAN_SPELLING: Spelling = {
  ...STRICT,
  accents: (word) => withoutMarks(word, RUSSIAN_STRESS).replace(/ё/g, 'е'),
  norm: (word) => {
    // Before 1918: ѣ, і, ѳ, ѵ, the hard sign at a word's end, -аго and -яго, -ыя and -ія.
    const isOld = /[ѣіѳѵ]|ъ$/.test(word);
    let form = word.replace(/ё/g, 'е').replace(/ѣ/g, 'е').replace(/[іѵ]/g, 'и').replace(/ѳ/g, 'ф').replace(/ъ$/, '');
    if (isOld)
      form = form
        .replace(/([жшчщц])аго$/, '$1его')
        .replace(/аго$/, 'ого')
        .replace(/яго$/, 'его')
        .replace(/ыя$/, 'ые')
        .replace(/ия$/, 'ие');
    return RUSSIAN_WORDS.get(form) ?? form;
  },
  undivided: wordSet(
    'чтобы также тоже зато потому поэтому отчего оттого причем притом итак вместо вроде вследствие насчет ввиду затем посему почему неправда нельзя некогда никогда некому',
  ),
  apostropheIsFree: () => true,
  and: ['и'],
};

/** Words that only the accent tells apart. */
const GREEK_TELLS = wordSet('ή πού πώσ τίσ');

export const GREEK_WORDS = respelled(
  'μία=μια δύο=δυο αυγό=αβγό αυγά=αβγά τραίνο=τρένο τραίνα=τρένα εφτά=επτά οχτώ=οκτώ εννιά=εννέα',
);

export const GREEK_SPELLING: Spelling = {
  ...STRICT,
  accents: (word) => {
    // Breathings, iota subscript, grave and circumflex went with the reform of 1982.
    const single = withoutMarks(
      word
        .normalize('NFD')
        .replace(/[\u0300\u0342]/g, '\u0301')
        .normalize('NFC'),
      /[\u0313\u0314\u0345\u0304\u0306]/gu,
    ).replace(/ς/g, 'σ');
    if (GREEK_TELLS.has(single)) return single;
    const vowels = bare(single).match(/[αεηιουω]/g) ?? [];
    return vowels.length <= 1 ? bare(single) : single;
  },
  norm: (word) => GREEK_WORDS.get(word) ?? word,
  apostropheIsFree: () => true,
  and: ['και'],
};

export const LATIN_SPELLING: Spelling = {
  ...STRICT,
  accents: bare,
  norm: (word) => word.replace(/æ/g, 'ae').replace(/œ/g, 'oe').replace(/ſ/g, 's').replace(/j/g, 'i').replace(/v/g, 'u'),
  undivided: wordSet('etiam sicut quamquam'),
  and: ['et'],
};

export const ROMANIAN_SPELLING: Spelling = {
  ...STRICT,
  // Old character sets had the cedilla alone.
  norm: (word) => word.replace(/ş/g, 'ș').replace(/ţ/g, 'ț'),
};

/** "hòa" and "hoà": of two vowels at a word's end either bears the tone. */
const LAST_TONE = /(o|(?<!q)u)([\u0300\u0301\u0303\u0309\u0323])([aey])$/u;

export const VIETNAMESE_SPELLING: Spelling = {
  ...STRICT,
  norm: (word) =>
    word
      .normalize('NFD')
      .replace(LAST_TONE, (whole, first: string, tone: string, last: string) =>
        first === 'u' && last !== 'y' ? whole : first + last + tone,
      )
      .normalize('NFC'),
};
