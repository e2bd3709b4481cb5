/** The phrases of a sentence that may name whoever speaks, each with what kind of thing it names. */

import { SUFFIXES, TITLES } from '../../reference/name-lists.ts';
import { HERS, HIS } from './given-names.ts';
import type { Grammar } from './grammar.ts';
import type { Element, WordElement } from './narrative.ts';
import { isCapital, type Subject, startsName, subjectFrom } from './subject.ts';

export type PhraseKind =
  | 'he'
  | 'she'
  | 'they'
  | 'it'
  | 'self'
  | 'relative'
  /** A given name, or a title, with a family name. */
  | 'person'
  | 'name'
  /** "the mayor", "die Sprecherin". */
  | 'role'
  /** "the police", "die Regierung". */
  | 'group'
  /** "the letter", "der Bericht". */
  | 'writing'
  /** "the freedom", "die Beschäftigung". */
  | 'notion'
  | 'other';

export interface Phrase {
  readonly subject: Subject;
  readonly kind: PhraseKind;
  /** Its own elements, half open; of "who" not those it refers to. */
  readonly first: number;
  readonly end: number;
}

interface Heads {
  readonly role: RegExp;
  readonly group: RegExp;
  readonly writing: RegExp;
  readonly notion: RegExp;
}

/** What the last letters of a noun tell of it; asked in this order. */
const HEADS: Readonly<Record<string, Heads>> = {
  en: {
    group:
      /^(?:police|campaign|government|departments?|committees?|groups?|company|companies|agency|agencies|courts?|party|administration|teams?|offices?|papers?|newspapers?|networks?|council|congress|senate|house|union|association|bureau|ministry|board|crowds?|protesters|army|press|media|camp|panel|firm|bank|station|magazine|website|site|court|coalition|organi[sz]ations?)$/,
    writing:
      /^(?:reports?|statements?|letters?|polls?|ads?|adverts?|documents?|bills?|laws?|signs?|posters?|banners?|headlines?|articles?|stor(?:y|ies)|books?|tweets?|posts?|emails?|memos?|notes?|messages?|speech(?:es)?|releases?|surveys?|study|studies|transcripts?|editorials?|columns?|petitions?|chants?|shirts?|slogans?|captions?|op-eds?|surveys?|resolution|amendment|constitution|platform|website|page|videos?|order|ruling|opinion|text|caption)$/,
    role: /^(?:\p{L}*(?:m[ae]n|wom[ae]n|person|people|ist|ists|ian|ians|ee|ees|ents?|ants?|ers?|ors?|boys?|girls?|lad(?:y|ies)|folk)|officials?|critics?|aides?|backers|attorneys?|allies|ally|experts?|judges?|mayors?|wife|husband|son|daughter|brother|sister|mother|father|aunt|uncle|cousin|friend|friends|king|queen|host|hosts|chief|chiefs|heads?|some|others|many|others|those|witness(?:es)?|justices?|veterans?|kids?|child|children|parents|democrats?|republicans?|conservatives?|liberals?|captain|secretary|deputy|nominee|colleagues?|rivals?|sources?|guests?|guy|guys|nurse|chair|delegates?|diplomats?|activists?|voice|coach|priest|bishop|pope|poet|clerk|sheriff|lieutenant|general|colonel|major|sergeant|prince|princess|lord)$/u,
    notion:
      /(?:tion|sion|ment|ness|ity|ism|ance|ence|ship|dom|hood|ure|age|ics|ing|way|day|week|month|year|time|night|morning|world|country|nation|state|city|place|thing|things|part|power|war|life|issue|idea|plan|policy|case|fact|end|home|money|tax|vote|votes|percent|lot)s?$/,
  },
  de: {
    group:
      /^(?:\p{L}*(?:polizei|regierung|partei|parteien|fraktion|ministerium|behorde|behorden|gericht|gerichtshof|amt|verband|zeitung|organisation|unternehmen|staatsanwaltschaft|gewerkschaft|gewerkschaften|opposition|verein|institut|senat|rat|bund|union|agentur|gesellschaft|kommission|ausschuss|konzern|firma|gruppe|kirche|stiftung|magazin|blatt|sender|initiative|bundnis|kammer|dienst|zentrum|wehr|klub|club|koalition|seite|presse|medien|universitat|gemeinde|leitung|vorstand|team|verlag|werk|buro|menge)|spd|cdu|csu|fdp|linke|grune|grunen|un|uno|eu|usa|nato)$/u,
    writing:
      /(?:bericht|berichte|mitteilung|erklarung|brief|schreiben|urteil|gesetz|antrag|plakat|plakate|plakaten|artikel|studie|umfrage|meldung|text|rede|resolution|beschluss|entwurf|aussendung|gutachten|aufschrift|transparent|transparente|schild|titel|buch|website|webseite|internetseite|homepage|interview|statement|papier|begrundung|stellungnahme|botschaft|aufruf|verfassung|verordnung|vertrag|parole|motto|behauptung|eintrag|blog|aussage|anzeige|dokument|grundgesetz|richtlinie|notiz)$/,
    role: /(?:er|ern|in|innen|ist|isten|istin|ant|anten|antin|ent|enten|entin|or|oren|chef|chefin|mann|frau|leute|arzt|sprecher|vorsitzende|vorsitzenden|vorsitzender|beamte|beamter|beamten|abgeordnete|abgeordneter|angeklagte|angehorige|prasident|kanzlerin|kanzler|konig|konigin|papst|anwalt|anwaltin|experte|experten|expertin|zeuge|zeugen|loge|logen|login|graf|kritiker|vater|mutter|sohn|tochter|bruder|schwester|freund|onkel|tante|herr|herren|knabe|kind|kinder|jager|rat|richter|general|leutnant|hauptmann|soldat|soldaten|bischof|kardinal|pfarrer|student|schuler|verfasser|autor|autorin)$/,
    notion:
      /(?:ung|ungen|heit|heiten|keit|keiten|tion|tionen|tat|taten|nis|nisse|tum|ment|ismus|schaft|schaften|zeit|jahr|jahre|jahren|tag|tage|tagen|monat|monaten|woche|wochen|uhr|land|lander|landern|stadt|welt|krieg|fall|teil|ende|frage|hohe|reform|politik|kritik|euro|dollar|prozent|plan|plane|ziel|grund|weg|haus)$/,
  },
};

function kindOf(elements: readonly Element[], subject: Subject, grammar: Grammar): PhraseKind {
  const words: WordElement[] = [];
  for (let i = subject.from; i < subject.to; i++) {
    const element = elements[i]!;
    if (element.kind === 'word') words.push(element);
  }
  const first = words[0];
  if (first === undefined) return 'other';
  if (words.length === 1) {
    const pronoun = grammar.pronouns.get(first.key);
    if (pronoun !== undefined) return pronoun;
    if (grammar.selves.has(first.key)) return 'self';
  }
  const isDetermined = grammar.determiners.has(first.key);
  const content = isDetermined ? words.slice(1) : words;
  // The head stands before the first link: "the head of the board".
  let end = content.findIndex((word, i) => i > 0 && grammar.links.has(word.key) && !isCapital(word));
  if (end < 0) end = content.length;
  const core = content.slice(0, end);
  const head = grammar.capitalNouns ? core.findLast(isCapital) : core.at(-1);
  if (head === undefined) return isDetermined ? 'other' : 'notion';
  const capitals = core.filter(isCapital);
  const isTitled = capitals.length > 1 && capitals.slice(0, -1).some(({ key }) => TITLES.has(key));
  const hasGiven = core.some(
    ({ key, raw }, i) =>
      i < core.length - 1 && isCapital(core[i]!) && raw.length > 1 && (HIS.has(key) || HERS.has(key)),
  );
  if (isTitled || hasGiven) return 'person';
  const heads = HEADS[grammar.language];
  const key = SUFFIXES.has(head.key) && core.length > 1 ? core.at(-2)!.key : head.key;
  const isName = isCapital(head) && (!grammar.capitalNouns || (capitals.length > 1 && !isDetermined));
  if (heads !== undefined) {
    if (heads.group.test(key)) return 'group';
    if (heads.writing.test(key)) return 'writing';
    if (isName && (!TITLES.has(key) || !isDetermined)) return HIS.has(key) || HERS.has(key) ? 'person' : 'name';
    if (TITLES.has(key) || heads.role.test(key)) return 'role';
    if (heads.notion.test(key)) return 'notion';
  }
  if (HIS.has(key) || HERS.has(key)) return 'person';
  return isName ? 'name' : 'other';
}

/** A sentence's first word has a capital, whatever it is. */
function isOpeningAdverb(word: WordElement, next: Element | undefined, grammar: Grammar): boolean {
  if (grammar.capitalNouns) return GERMAN_ADVERB.test(word.key);
  const isAlone = next?.kind !== 'word' || !isCapital(next);
  return grammar.language === 'en' && isAlone && (ENGLISH_ADVERB.test(word.key) || grammar.cues.saying.has(word.key));
}

const GERMAN_ADVERB = /(?:lich|isch|ig|mals|weise|tens|ends|warts|falls|lings)$/;
const ENGLISH_ADVERB =
  /^(?:according|perhaps|maybe|indeed|nothing|something|there|here|yes|no|\p{L}+ly|\p{L}{3,}ing)$/u;

/** The phrases of `[low, high)` in order; none lies in another one. */
export function phrasesIn(elements: readonly Element[], low: number, high: number, grammar: Grammar): Phrase[] {
  const phrases: Phrase[] = [];
  let i = low;
  while (i < high) {
    const word = elements[i]!;
    if (word.kind !== 'word') {
      i++;
      continue;
    }
    const next = elements[i + 1];
    const isRelative =
      grammar.relatives.has(word.key) &&
      (!grammar.determiners.has(word.key) || isCommaAt(elements, i - 1)) &&
      !(grammar.capitalNouns && next?.kind === 'word' && isCapital(next));
    const isSingle =
      isRelative ||
      grammar.selves.has(word.key) ||
      (grammar.pronouns.has(word.key) &&
        !(grammar.determiners.has(word.key) && next?.kind === 'word' && !isVerbLike(next, grammar)));
    if (isSingle) {
      const pronoun = grammar.pronouns.get(word.key) ?? null;
      const subject: Subject = { span: { start: word.start, end: word.end }, pronoun, from: i, to: i + 1 };
      const isAntecedent = isRelative && phrases.length > 0 && phrases.at(-1)!.subject.to >= i - 1;
      if (isRelative && isAntecedent) {
        const { from, to } = phrases.at(-1)!.subject;
        phrases.push({ subject: { ...subject, pronoun: null, from, to }, kind: 'relative', first: i, end: i + 1 });
      } else if (!isRelative) phrases.push({ subject, kind: kindOf(elements, subject, grammar), first: i, end: i + 1 });
      i++;
      continue;
    }
    if (i === low && isOpeningAdverb(word, next, grammar)) {
      i++;
      continue;
    }
    const subject = mayStart(word, grammar) ? subjectFrom(elements, i, high, grammar) : null;
    if (subject === null) {
      i++;
      continue;
    }
    phrases.push({ subject, kind: kindOf(elements, subject, grammar), first: i, end: subject.to });
    i = Math.max(i + 1, subject.to);
  }
  return phrases;
}

function mayStart(word: WordElement, grammar: Grammar): boolean {
  if (/^\d/.test(word.raw)) return false;
  if (startsName(word, grammar)) return isCapital(word) || grammar.determiners.has(word.key) || isNoun(word, grammar);
  // Oblique, and so rarely whoever speaks; still a phrase of its own.
  return grammar.determiners.has(word.key);
}

/** A noun without an article: only what names people or writings. */
function isNoun(word: WordElement, grammar: Grammar): boolean {
  const heads = HEADS[grammar.language];
  if (heads === undefined || grammar.capitalNouns) return false;
  return (
    !isVerbLike(word, grammar) &&
    (heads.role.test(word.key) || heads.group.test(word.key) || heads.writing.test(word.key))
  );
}

function isVerbLike(word: WordElement, grammar: Grammar): boolean {
  return (
    !isCapital(word) &&
    (grammar.cues.saying.has(word.key) || grammar.cues.presenting.has(word.key) || grammar.fillers.has(word.key))
  );
}

function isCommaAt(elements: readonly Element[], index: number): boolean {
  const element = elements[index];
  return element?.kind === 'mark' && element.mark === ',';
}
