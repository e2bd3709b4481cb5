/** Hindi and Turkish. */

import { respelled, type Spelling, STRICT, withoutMarks } from './spelling.ts';

// ── Hindi ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A nasal before a stop of its own row, for which most write the dot above. */
const NASALS: readonly (readonly [RegExp, string])[] = [
  [/ङ्(?=[कखगघ])/g, 'ं'],
  [/ञ्(?=[चछजझ])/g, 'ं'],
  [/ण्(?=[टठडढ])/g, 'ं'],
  [/न्(?=[तथदध])/g, 'ं'],
  [/म्(?=[पफबभ])/g, 'ं'],
];
/** "गये" and "गए", "नयी" and "नई". */
const LAST_YE = /(?<=\p{L}\p{M}?)य([ेी])(?=ं?$)/u;
const VOWEL_OF: Readonly<Record<string, string>> = { 'े': 'ए', 'ी': 'ई' };

/** The dot below and the moon-dot above are often left away; here only where no other word comes out. */
export const HINDI_WORDS = respelled(
  'ज़रूर=जरूर ज़रूरत=जरूरत ज़्यादा=ज्यादा हज़ार=हजार ज़मीन=जमीन ज़िंदगी=जिंदगी ख़बर=खबर अख़बार=अखबार क़ानून=कानून फ़ैसला=फैसला तरफ़=तरफ सिर्फ़=सिर्फ आज़ादी=आजादी ' +
    'हूँ=हूं यहाँ=यहां वहाँ=वहां कहाँ=कहां जहाँ=जहां माँ=मां हाँ=हां पाँच=पांच गाँव=गांव आँख=आंख दाँत=दांत साँप=सांप मुँह=मुंह ऊँचा=ऊंचा पहुँच=पहुंच',
);

export const HINDI_SPELLING: Spelling = {
  ...STRICT,
  norm: (word) => {
    let form = word;
    for (const [pattern, dot] of NASALS) form = form.replace(pattern, dot);
    form = form.replace(LAST_YE, (whole, vowel: string) => VOWEL_OF[vowel] ?? whole);
    return HINDI_WORDS.get(form) ?? form;
  },
  and: ['और'],
};

// ── Turkish ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Where the circumflex makes another word: "kâr" profit, "kar" snow; and at a word's end, "resmî" official, "resmi" his picture. */
const CIRCUMFLEX_TELLS = /^(?:kâr|hâl|âdet|âlem|âşık|âlâ|dâh|hâk|âm|kât|mân|nâr|tâb|sâk|vâr|yâr|şûr|vâk)|î$/u;
const CIRCUMFLEX = /\u0302/gu;

export const TURKISH_SPELLING: Spelling = {
  ...STRICT,
  accents: (word) => (CIRCUMFLEX_TELLS.test(word) ? word : withoutMarks(word, CIRCUMFLEX)),
  // "Atatürk'ün": between a name and its ending.
  apostropheIsFree: (a, b) => /^\p{Lu}/u.test(a) && /^\p{Lu}/u.test(b),
  and: ['ve'],
};
