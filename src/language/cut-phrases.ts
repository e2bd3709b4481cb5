/** Words around a quoted clause that turn it, beyond those that the lexica list one by one. By BCP 47 primary tag. */

import { type Phrases, phrasesOf } from './phrases.ts';

/** What denies the clause that follows without a word of denial: "I doubt that", "it is a lie that". */
const DENYING: Readonly<Record<string, string>> = {
  ar: 'قليلون, قلة, من الخطأ, أنكر, ننكر, المستحيل, مستحيل, أشك, نشك, يشك, مستبعد, المستبعد, محال, كذب, باطل, أنفي, ننفي',
  de:
    'bezweifle, bezweifelt, bezweifeln, zweifle, zweifelt, zweifeln, zweifelhaft, ausgeschlossen, unmöglich, undenkbar, unwahrscheinlich, unsinn, lüge, ' +
    'märchen, irrtum, absurd, illusion, wenige, kaum jemand',
  en:
    'doubt, doubts, doubted, doubtful, lie, myth, nonsense, impossible, unlikely, unthinkable, inconceivable, absurd, ridiculous, fallacy, illusion, fiction, ' +
    'few, hoax, wrong, mistaken, mistake, far from, gone are the days, the days are gone, the time is past',
  es: 'pocos, pocas, dudo, dudamos, duda, dudoso, imposible, improbable, impensable, mentira, mito, absurdo, error, ilusión',
  fr: 'peu de gens, peu de monde, peu d’entre nous, rares, doute, doutons, doutent, douteux, impossible, improbable, impensable, mensonge, mythe, absurde, erreur, illusion',
  he: 'מעטים, שקר, מפקפק, מפקפקים, מפקפקת, אבסורד, אשליה, בדיה, מכחיש, מכחישים',
  it: 'pochi, dubito, dubitiamo, impossibile, improbabile, impensabile, menzogna, mito, assurdo, errore, illusione',
  nl: 'weinigen, betwijfel, betwijfelt, onmogelijk, ondenkbaar, onwaarschijnlijk, leugen, sprookje, onzin, vergissing, absurd',
  pt: 'poucos, duvido, duvidamos, impossível, improvável, impensável, mentira, mito, absurdo, erro, ilusão',
  ru: 'мало кто, немногие, сомневаюсь, сомневаемся, сомневается, сомневаются, сомнительно, невозможно, немыслимо, исключено, маловероятно, ложь, миф, абсурд, заблуждение',
};
/** What holds a word of denial or exception and turns nothing: "no doubt", "not only". */
const NEUTRAL: Readonly<Record<string, string>> = {
  ar: 'لا شك, بلا شك, لا ريب, ليس فقط, لا سيما, لا بد',
  de: 'ein wenig, kein zweifel, keinen zweifel, ohne zweifel, keine frage, nicht nur, nicht zuletzt, nichts als, und zwar, ganz ohne frage, nicht wenige, einige wenige, wie man so sagt, wie man sagt, aber ja',
  en:
    'no doubt, no question, without doubt, without a doubt, without question, not only, not just, not least, not merely, nothing but, ' +
    'a few, last but not least, not surprisingly, goes without saying, needless to say, no matter, if i may, if you will, if you like, as if, as though, can only say, ' +
    'not to mention, yet another, yet again, otherwise known, no wonder',
  es: 'un poco, poco a poco, sin duda, sin ninguna duda, sin lugar a dudas, no hay duda, no cabe duda, no solo, no solamente, no únicamente',
  fr: 'sans doute, un peu, peu à peu, sans aucun doute, nul doute, aucun doute, non seulement, pas seulement, n est-ce pas, comme on dit',
  he: 'אין ספק, ללא ספק, בלי ספק, לא רק, אין שאלה',
  it: 'un poco, un po, poco a poco, senza dubbio, non solo, non soltanto, nessun dubbio',
  nl: 'een weinig, geen twijfel, zonder twijfel, niet alleen, niet in de laatste plaats',
  pt: 'um pouco, pouco a pouco, sem dúvida, não só, não apenas, não somente, não há dúvida',
  ru: 'не только, без сомнения, вне сомнения, не сомневаюсь, нет сомнений, не раз, первый раз, один раз, еще раз, ещё раз, каждый раз, этот раз',
};
/** Conditions that of the past are only a time: "cuando era niño". */
const WHEN: Readonly<Record<string, string>> = {
  ar: 'عندما, متى, كلما, حتى',
  de: 'wenn, bis, sobald',
  en: 'until, till, once, as soon as, when, whenever',
  es: 'cuando, mientras, hasta, hasta que',
  fr: 'lorsque, quand, dès que, jusqu’à, tant que',
  he: 'כאשר, כש, עד',
  it: 'quando, finché, fino a',
  pt: 'quando, enquanto, até, até que',
  ru: 'когда, пока, до тех пор, как только',
};
/** Words that all but deny: "few of them will return". */
const SCARCE: Readonly<Record<string, string>> = {
  ar: 'نادرا, قلما, قليلا ما, قليل من, قلة من',
  de: 'wenige, wenig, selten',
  en: 'few, seldom, rarely',
  es: 'poco, pocos, pocas, rara vez, raramente',
  fr: 'peu, rarement',
  he: 'מעט, מעטים, לעתים רחוקות, לעיתים רחוקות',
  it: 'poco, pochi, poche, raramente',
  nl: 'weinig, weinige, zelden',
  pt: 'pouco, poucos, poucas, raramente',
  ru: 'мало, немногие, редко',
};
/** A condition told by the order of words, at the beginning of the sentence: "Should it rain,", "Sollte es regnen,". */
const INVERTED: Readonly<Record<string, RegExp>> = {
  // Also the present: "Stimmt der Rat zu,".
  de: /^\P{L}*(?:Sollten?|Wären?|Hätten?|Würden?|Käme|Müssten?|Dürften?|Könnten?|(?!Nicht|Kraft|Laut|Gott|Anstatt|Unweit|Jetzt|Fast|Selbst|Erst|Zuerst|Zuletzt|Sonst|Dort|Oft|Damit|Somit|Mit|Seit|Statt|Samt|Vielleicht|Überhaupt|Insgesamt)\p{Lu}\p{Ll}+t\s(?:der|die|das|er|sie|es|man|wir|ich|ein|eine|kein|keine|jemand|niemand))\s[^?!.]*,\s*$/u,
  en: /^\P{L}*(?:Should|Were|Had)\s[^?!.]*,\s*$/u,
  es: /^\P{L}*De\s(?:haber|\p{L}+[aei]r)(?:se|lo|la|los|las)?\s[^?!.]*,\s*$/u,
};
type BehindComma = 'exception' | 'condition' | 'contrast' | 'speaker';

/** Words that are an exception, a condition or a contrast, or name a speaker, behind a comma, and something else elsewhere: ", save the old one". */
const BEHIND_COMMA: Readonly<Record<string, Readonly<Partial<Record<BehindComma, RegExp>>>>> = {
  // ", so der Bürgermeister."
  de: {
    speaker: /^\P{L}*,\s*so\s+(?:der|die|das|ein|eine|\p{Lu}\p{Ll}+)\s?(?:\p{L}+\s){0,3}(?:\p{Lu}\p{L}+)?[.\s]*$/u,
  },
  en: {
    exception: /^\s*[,;—–-]+\s*(?:save|bar)\s/iu,
    condition: /(?:^|[;,:—–-])\s*otherwise(?:$|\s)/iu,
    contrast: /[,;]\s*(?:while|even as)\s/iu,
  },
};

const NONE = phrasesOf('');
const read = new WeakMap<object, Map<string, Phrases>>();

function phrasesIn(lists: Readonly<Record<string, string>>, language: string): Phrases {
  const list = lists[language];
  if (list === undefined) return NONE;
  let byLanguage = read.get(lists);
  if (byLanguage === undefined) {
    byLanguage = new Map();
    read.set(lists, byLanguage);
  }
  let phrases = byLanguage.get(language);
  if (phrases === undefined) {
    phrases = phrasesOf(list);
    byLanguage.set(language, phrases);
  }
  return phrases;
}

export const scarcePhrases = (language: string): Phrases => phrasesIn(SCARCE, language);
export const denyingPhrases = (language: string): Phrases => phrasesIn(DENYING, language);
export const neutralPhrases = (language: string): Phrases => phrasesIn(NEUTRAL, language);
export const whenPhrases = (language: string): Phrases => phrasesIn(WHEN, language);

/** Whether the words before a quoted clause are a condition by their order. */
export function isInverted(words: string, language: string): boolean {
  return INVERTED[language]?.test(words) ?? false;
}

export function isBehindComma(words: string, kind: BehindComma, language: string): boolean {
  return BEHIND_COMMA[language]?.[kind]?.test(words) ?? false;
}
