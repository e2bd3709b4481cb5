/** What do the words hold that a quotation left away from the source's own sentence, and does the next sentence turn? */

import { keyOf, rawAt, wordsOf } from '../text/words.ts';
import type { CutHolds } from '../types.ts';
import {
  denyingPhrases,
  isBehindComma,
  isInverted,
  neutralPhrases,
  scarcePhrases,
  whenPhrases,
} from './cut-phrases.ts';
import { type Lexicon, lexicalKeys, lexiconOf, primaryTag } from './lexicon.ts';
import { type Phrases, phrasesOf } from './phrases.ts';

const APOSTROPHE = /['’ʼ]/;
const NOT_CONTRACTED = /n['’ʼ]t$/i;
/** Between the verb of saying and the words that are said: "said unto them in those days that". */
const SAID_WORDS_MAX = 6;
/** Before the clause that is denied: "It would be wrong to say that". */
const DENIED_WITHIN = 7;
/** Beside "that", what leads to the clause that is denied: "gone are the days when". */
const LEADING = new Set(['when', 'if', 'whether', 'чтобы', 'أن', 'أننا', 'אם'].map(keyOf));
/** Behind the words: ", said the old man". */
const SAID_AFTER_MAX = 3;
const SPEECH_OPENS = /[,:;—–"“„«‘'»]\s*$/;
const SPEECH_CLOSES = /^\s*[,;—–"”“»’'!?]/;
const THAT: Readonly<Record<string, string>> = {
  en: 'that, how, whether',
  de: 'dass, daß',
  fr: 'que, qu',
  es: 'que',
  it: 'che',
  pt: 'que',
  nl: 'dat',
  pl: 'że, iż',
  ru: 'что, будто',
  cs: 'že',
  sv: 'att',
  da: 'at',
  el: 'ότι, πως',
  uk: 'що',
  ar: 'أن, إن, أنه, بأن, إنه, أنهم',
  he: 'כי, ש, לאמר',
};
/** With these words before it a verb of saying is no speech: "to say", "it can be said", "my belief". */
const NO_SPEECH = phrasesOf('to, my, our, be, zu, not');

/** They begin another clause. */
const JOINING = phrasesOf(
  'and, but, or, nor, so, und, aber, oder, sondern, et, mais, ou, y, e, pero, o, ma, mas, en, maar, of, и, но, а, или',
);

/** In French "nous" is whom they tell as well. */
const TO_US = phrasesOf('on nous, on me, on vous, il nous, elle nous, ils nous, elles nous');

const thatByLanguage = new Map<string, Phrases>();

function thatOf(language: string): Phrases {
  let phrases = thatByLanguage.get(language);
  if (phrases === undefined) {
    phrases = phrasesOf(THAT[language] ?? '');
    thatByLanguage.set(language, phrases);
  }
  return phrases;
}

function rawWords(words: string): string[] {
  const scanned = wordsOf(words);
  const raw: string[] = [];
  for (let i = 0; i < scanned.count; i++) raw.push(rawAt(scanned, i));
  return raw;
}

function some(phrases: Phrases, keys: readonly string[]): boolean {
  return keys.some((_, i) => phrases.lengthAt(keys, i) > 0);
}

/** Whether the words left away name somebody else as the one who says or thinks what is quoted. */
function namesSpeaker(words: string, keys: readonly string[], lexicon: Lexicon): boolean {
  const that = thatOf(lexicon.language);
  const opens = SPEECH_OPENS.test(words) || that.has(keys.at(-1) ?? '') || lexicon.saying.has(keys.at(-1) ?? '');
  // ", and everybody says so" says something else.
  const goesOn = SPEECH_CLOSES.test(words) && JOINING.has(keys[0] ?? '');
  const closes = SPEECH_CLOSES.test(words) && !goesOn;
  const isShort = keys.length <= 4 && keys.length > 1 && !goesOn;
  const neutral = neutralPhrases(lexicon.language);
  for (let i = 0; i < keys.length; i++) {
    const length = lexicon.saying.lengthAt(keys, i);
    // "אף על פי" although, "על פי" according to.
    if (length === 0 || isInside(neutral, keys, i) || isInside(lexicon.contrast, keys, i)) continue;
    const behind = keys.length - i - length;
    const speaks = (opens && behind <= SAID_WORDS_MAX) || (closes && i <= SAID_AFTER_MAX) || isShort;
    if (!speaks) continue;
    const near = keys.slice(Math.max(0, i - 3), i + length + 1);
    const isOwn = some(lexicon.self, near) && !some(TO_US, near);
    if (isOwn || NO_SPEECH.has(keys[i - 1] ?? '')) continue;
    return true;
  }
  return false;
}

const TURNS = ['exception', 'condition', 'contrast', 'negation'] as const;
type Turn = (typeof TURNS)[number];

const firstsByLanguage = new Map<string, ReadonlySet<string>>();

/** The words that a phrase which may turn a sentence begins with. */
function firstsOf(lexicon: Lexicon): ReadonlySet<string> {
  let firsts = firstsByLanguage.get(lexicon.language);
  if (firsts === undefined) {
    const lists = [neutralPhrases(lexicon.language), ...TURNS.map((turn) => lexicon[turn])];
    firsts = new Set(lists.flatMap((phrases) => [...phrases.firsts]));
    firstsByLanguage.set(lexicon.language, firsts);
  }
  return firsts;
}

/** The longest phrase at each place says what it is: "but for" is no "but", "как только" no "только". */
function turnsIn(keys: readonly string[], lexicon: Lexicon): ReadonlySet<Turn> {
  const { tenses, language } = lexicon;
  const neutral = neutralPhrases(language);
  const when = whenPhrases(language);
  const firsts = firstsOf(lexicon);
  const met = new Set<Turn>();
  for (let i = 0; i < keys.length; ) {
    if (!firsts.has(keys[i]!)) {
      i++;
      continue;
    }
    const lengths = TURNS.map((turn) => [turn, lexicon[turn].lengthAt(keys, i)] as const);
    const turnsNothing = neutral.lengthAt(keys, i);
    const longest = Math.max(turnsNothing, ...lengths.map(([, length]) => length));
    if (longest > turnsNothing) {
      for (const [turn, length] of lengths) {
        if (length < longest || met.has(turn)) continue;
        const isTime = turn === 'condition' && when.lengthAt(keys, i) === length && some(tenses.past, keys);
        if (!isTime) met.add(turn);
      }
    }
    i += Math.max(1, longest);
  }
  return met;
}

/** "I doubt that", "It would be wrong to say that": what denies the clause that follows stands near its beginning. */
function deniesWhatFollows(keys: readonly string[], lexicon: Lexicon): boolean {
  const denying = denyingPhrases(lexicon.language);
  const neutral = neutralPhrases(lexicon.language);
  const leads = thatOf(lexicon.language).has(keys.at(-1) ?? '') || LEADING.has(keys.at(-1) ?? '');
  if (!leads || keys.some((_, i) => neutral.lengthAt(keys, i) > 0)) return false;
  return keys.some((_, i) => i >= keys.length - DENIED_WITHIN && denying.lengthAt(keys, i) > 0);
}

/** No sentence that people read is longer; of what is, both ends are looked at. */
const CUT_UNITS_MAX = 6000;

/** What words left away from inside a quotation hold; `behind`: what is quoted next. */
export function cutWithinHolds(cut: string, behind: string, language: string | null): readonly CutHolds[] {
  const holds = cutHolds(cut, language);
  if (holds.includes('negation')) return holds;
  const lexicon = lexiconOf(language);
  const keys = lexicalKeys(rawWords(cut), lexicon);
  const scarce = scarcePhrases(lexicon.language);
  const neutral = neutralPhrases(lexicon.language);
  const isScarce = keys.some((_, i) => scarce.lengthAt(keys, i) > 0 && !isInside(neutral, keys, i));
  const next = lexicalKeys(rawWords(behind).slice(0, 1), lexicon);
  const denies = isScarce || deniesWhatFollows([...keys, ...next], lexicon);
  return denies ? [...holds, 'negation'] : holds;
}

/** Whether a phrase of the list covers word `at`. */
function isInside(phrases: Phrases, keys: readonly string[], at: number): boolean {
  return keys.some((_, i) => i <= at && i + phrases.lengthAt(keys, i) > at);
}

/** What the words left away hold, each kind once, in a fixed order. */
export function cutHolds(cut: string, language: string | null): readonly CutHolds[] {
  const isLong = cut.length > CUT_UNITS_MAX;
  const words = isLong ? `${cut.slice(0, CUT_UNITS_MAX / 2)} ${cut.slice(-CUT_UNITS_MAX / 2)}` : cut;
  const lexicon = lexiconOf(language);
  const raw = rawWords(words);
  if (raw.length === 0) return [];
  const keys = lexicalKeys(raw, lexicon);
  const met = turnsIn(keys, lexicon);
  const { language: tag } = lexicon;
  const holds: CutHolds[] = [];
  if (met.has('exception') || isBehindComma(words, 'exception', tag)) holds.push('exception');
  if (met.has('condition') || isInverted(words, tag) || isBehindComma(words, 'condition', tag)) holds.push('condition');
  if (met.has('contrast') || isBehindComma(words, 'contrast', tag)) holds.push('contrast');
  const denies = met.has('negation') || (APOSTROPHE.test(words) && raw.some((word) => NOT_CONTRACTED.test(word)));
  if (denies || deniesWhatFollows(keys, lexicon)) holds.push('negation');
  if (namesSpeaker(words, keys, lexicon) || isBehindComma(words, 'speaker', tag)) holds.push('speaker');
  return holds;
}

/** Adverbs that turn a sentence from inside it: "This, however, …", "Das ist jedoch …". */
const TURNING_INSIDE: Readonly<Record<string, string>> = {
  en: 'however, nevertheless, nonetheless',
  de: 'jedoch, aber, allerdings, dennoch, hingegen, dagegen',
  fr: 'cependant, toutefois, pourtant, néanmoins',
  es: 'sin embargo, no obstante, en cambio',
  it: 'però, tuttavia, invece',
  pt: 'porém, contudo, todavia, no entanto, entretanto',
  nl: 'echter, niettemin, evenwel, daarentegen',
  ru: 'однако, напротив',
};
const INSIDE_WORDS = 5;
const insideByLanguage = new Map<string, Phrases>();

function insideOf(language: string): Phrases {
  let phrases = insideByLanguage.get(language);
  if (phrases === undefined) {
    phrases = phrasesOf(TURNING_INSIDE[language] ?? '');
    insideByLanguage.set(language, phrases);
  }
  return phrases;
}

/** Whether a sentence turns against the one before it: "But …", "Das ist jedoch …", "لكن …". */
export function turnsSentence(sentence: string, language: string | null): boolean {
  const lexicon = lexiconOf(language);
  const scanned = wordsOf(sentence.slice(0, 400));
  const raw = Array.from({ length: Math.min(scanned.count, INSIDE_WORDS + 4) }, (_, i) => rawAt(scanned, i));
  const keys = lexicalKeys(raw, lexicon);
  if (keys.length === 0) return false;
  if (neutralPhrases(lexicon.language).lengthAt(keys, 0) > 0) return false;
  if (lexicon.turning.lengthAt(keys, 0) > 0) return true;
  const inside = insideOf(primaryTag(language) === lexicon.language ? lexicon.language : 'en');
  for (let i = 1; i < INSIDE_WORDS; i++) if (inside.lengthAt(keys, i) > 0) return true;
  return false;
}
