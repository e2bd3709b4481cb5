/**
 * Whether marked words are a quotation at all, and not a title, a term or a word held at arm's length.
 *
 * Each observation about the words, about what stands beside them, and about the other marked words of the document weighs
 * for or against (a logistic model, see `kind-weights.ts`).
 */

import { cueLanguageOf, cuesOf } from '../language/cues.ts';
import { keyOf, wordsOf } from '../text/words.ts';
import type { Quotation } from '../types.ts';
import { PRONOUNS } from './incises.ts';
import { KIND_WEIGHTS } from './kind-weights.ts';
import { hasKindWords } from './kind-words.ts';
import { type Certainty, type Observed, withNeighbourhood } from './neighbourhood.ts';
import { type Circumstances, CLOSELY_READ, observationsOf } from './observations.ts';
import type { Genre } from './runs.ts';

/**
 * The fewest words, or characters of a script without spaces, that are no title and no term. Where the weights were learnt
 * they tell longer names as well: "Society for the Advancement of …".
 */
const TERM_WORDS = 9;
const CLOSELY_READ_TERM = 16;
const UNSPACED_TERM = 10;
const UNSPACED_NAME = 6;
const EAST_ASIAN_REACH = 12;
const EAST_ASIAN_STOP = /[。！？\n]/u;
const EAST_ASIAN_SAYING = /[说說道称稱问問答曰云叫喊写寫言讲講批評评述語話]/u;
// Written without classes of letters: joined with the flag for case they would cost a cold run milliseconds.
const SO_CALLED =
  /(?:so[- ]called|sogenannte[nrsm]?|soi[- ]disant|pr[ée]tendue?s?|llamad[oa]s?|cosiddett[aeio]|chamad[oa]s?|zogenaamde?|tak zwan[a-ząęó]*|tzv\.|takzvan[a-z]*|так называем[а-яё]*|så kallad[et]?|niin sanott[a-zäö]*)\s*["“”„«»‘‚‹›'`]*\s?$/i;
const EAST_ASIAN_SAID_BEFORE = /[说說道问問答曰云叫喊写寫言讲講][^。！？\n]{0,4}[：:]\s?[「『“‘"']$/u;
const EAST_ASIAN_SAID_BEHIND = /^[」』”’"'][，,]?[^。！？\n，,]{0,6}[说說道问問答叫喊讲講]/u;
/** A whole utterance by its ends, and the word that hands over to it: he said, “No.” */
const UTTERANCE = /^[_*‘'’…–—\s]*\p{Lu}[^]*[.!?…,–—-][_*’'\s]*$/u;
const HANDS_OVER = /([\p{L}\p{M}]+)( (?:out|back|aloud))?([,:]?)\s+["“„«»‘‚‹›'`_]+\s?$/u;
/** The verb of saying that takes up an utterance behind it, or with its subject in front: “No,” said he; “No,” she said. */
const HANDS_BACK = /^[_*]?\s?["“”„«»’‘‹›'`]+(\s?[,،])?\s*[—–-]?\s+([\p{L}\p{M}]+)(?:\s+([\p{L}\p{M}]+))?/u;
const HANDED_BACK = /[,?!…–—-][_*’']?\s*$/u;
/** What stands in front of words that begin their sentence, marks left away: no word, and no comma, behind which names stand. */
const GOES_INTO = /[\p{L}\p{M}\p{N},][\s"“”„«»‘’‚‹›'`_*]*$/u;
/** German begins a sentence with what somebody spoke of, or called a thing: Von einem „…“ sprach …, Als „…“ bezeichnete … */
const FRONTED = /(?:^|[.!?…]\s|\n)\s*(?:\p{L}+ )?(?:von eine[mr]|als(?: eine?n?)?)\s+["„»]\s?$/iu;
/** What is written and sung has titles. */
const MAKES_WORKS = /^(?:s[aiu]ng|writ|wrote|sang|schrieb|schreib|geschrieb|[eé]cri|escri|scri|schre|pis|skr)/iu;
const ENDS_SENTENCE = /[.!?…][_*’'\s]*$/u;
/** So many words are one wherever their stop stands: a sentence behind a colon, a part of one behind a comma. */
const LED_TO_WORDS = 3;
const COLON = /:\s+\S+\s?$/u;
const BEGINS_SENTENCE = /^[_*‘'’…–—\s¿¡]*\p{Lu}/u;
const BEGINS_PART = /^[_*‘'’…–—\s]*\p{Ll}/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** What East Asian titles belong to stands in front of their marks: 小説『…』, 소설 ‘…’ */
const TITLED =
  /(?:小説|小说|書籍|著書|著作|詩集|诗集|雑誌|杂志|新聞|映画|电影|電影|映像|番組|曲|歌|歌曲|作品|漫画|アニメ|ドラマ|戯曲|舞台|アルバム|绘本|소설|영화|드라마|노래|시집|책|저서|잡지|신문|앨범|연극|만화|작품)\s?[「『“‘"']\s?$/u;
/** Particles behind the closing mark that say how something is called, and those that say that somebody said so. */
const NAMED = /^[」』”’"']\s?(?:と(?:い[うっ]|呼|名)|이?라고\s?(?:부[르른를]|불[리렸])|이?라는)/u;
const QUOTATIVE = /^[」』”’"']\s?(?:と(?!は)|って|(?:이?라)?고|(?:이?라)며)/u;
/** Behind the closing mark, a citation; a year alone is a film's as well. */
const CITES =
  /^[^\s\p{L}\p{N}([]{0,3}\s?(?:\[\^?\d|\[[^\]]+\]\(|\((?!(?:1[5-9]|20)\d\d\))(?:[^()]*\d)|\((?:see|cf)\b)/u;
const REACH = 90;
/** The address of a site or the name of a file, which nobody says alone. */
const ADDRESS = /^(?:https?:\/\/)?[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\.\p{Ll}{2,8}(?:\/\S*)?$/u;
/** A value in a tag of a markup language: <a href="…">, data-date="…". */
const IN_A_TAG = /(?:<[A-Za-z][^<>]*=\s?|\s[a-z]+-[a-z]+=)["“”'‘’]$/u;

/**
 * How much has to speak for a quotation. A report holds many words at arm's length and names many titles: there it takes
 * more; in a story nearly every mark quotes, and the few that do not stand out. German writes every noun with a capital, so
 * that less can be observed of its titles; and a quotation that is missed costs more than a title that is looked up: there a
 * little less is enough.
 */
const DEMANDED: Readonly<Record<Genre, number>> = { plain: 0.1, story: 0.5, report: 1 };
const DEMANDED_OF_PLAIN_GERMAN = -0.5;
/** So many words with a verb among them, or not written as titles are, are hardly a name: much has to speak against them. */
const SENTENCE = { words: 8, demandsLess: 4 } as const;
const LOOKS_LIKE_TITLE = ['title-case', 'german-title', 'one-name'];
/** Of a language whose little words are not known, less can be observed. */
const DEMANDED_OF_UNKNOWN_LANGUAGES = -2.3;

/** Marked words, and what is known of them beside. */
export interface Candidate {
  readonly quotation: Quotation;
  readonly circumstances: Circumstances;
}

/** Which of a document's marked words are quotations, in the order given, which is the document's. */
export function quotationsAmong(text: string, candidates: readonly Candidate[]): readonly boolean[] {
  const all = observedAmong(text, candidates);
  const wider = withNeighbourhood(text, all);
  return all.map(({ certainty, names }, k) => {
    if (certainty !== 'open') return certainty === 'quotation';
    const candidate = candidates[k]!;
    if (isHandedBack(text, candidate.quotation) || isFronted(text, candidate.quotation)) return true;
    if (isReferred(text, candidate) || isPlaced(candidate, names) || isGivenTo(text, candidate)) return true;
    // Where little words are not known, little is observed of the others.
    return isLikely(hasKindWords(primaryOf(candidate.circumstances)) ? wider[k]! : names, candidate);
  });
}

/** Only what is as short as a title or a term, and cites nothing, is left open. */
export function observedAmong(text: string, candidates: readonly Candidate[]): readonly Observed[] {
  return candidates.map(({ quotation, circumstances }) => ({
    span: quotation.span,
    certainty: certaintyOf(text, quotation),
    names: observationsOf(text, quotation, circumstances),
  }));
}

/** Whether what was observed weighs as much as is demanded of such words. */
export function isLikely(
  observed: readonly string[],
  { quotation, circumstances }: Candidate,
  weights: ReadonlyMap<string, number> = KIND_WEIGHTS,
): boolean {
  let weight = weights.get('always') ?? 0;
  for (const each of observed) weight += weights.get(each) ?? 0;
  const isSentence = observed.includes('has:clausal') || !LOOKS_LIKE_TITLE.some((each) => observed.includes(each));
  const isLong = wordsOf(quotation.words).count >= SENTENCE.words;
  return weight > demandedOf(circumstances) - (isSentence && isLong ? SENTENCE.demandsLess : 0);
}

function primaryOf({ language }: Circumstances): string | null {
  return language?.split('-')[0] ?? null;
}

function demandedOf(circumstances: Circumstances): number {
  const { genre } = circumstances;
  const primary = primaryOf(circumstances);
  if (!hasKindWords(primary)) return DEMANDED_OF_UNKNOWN_LANGUAGES;
  return genre === 'plain' && primary === 'de' ? DEMANDED_OF_PLAIN_GERMAN : DEMANDED[genre];
}

/** What leaves no choice: the length, a citation, "so-called", a tag; where it is open, the observations decide. */
function certaintyOf(text: string, quotation: Quotation): Certainty {
  const { span } = quotation;
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  if (IN_A_TAG.test(before) || ADDRESS.test(quotation.words)) return 'none';
  const { count } = wordsOf(quotation.words);
  const after = text.slice(span.end, span.end + REACH);
  if (count < TERM_WORDS && (SO_CALLED.test(before) || TITLED.test(before) || NAMED.test(after))) return 'none';
  if (count >= longestTerm(quotation)) return 'quotation';
  if (CITES.test(after) || QUOTATIVE.test(after) || isHandedOver(quotation, before)) return 'quotation';
  if (!UNSPACED.test(quotation.words)) return 'open';
  if (EAST_ASIAN_SAID_BEFORE.test(before) || isSaidBehind(quotation.words, after)) return 'quotation';
  return count <= UNSPACED_NAME && isOnlyNamed(quotation.words, before, after) ? 'none' : 'open';
}

/** Whether a verb of saying stands right in front, with a comma or a colon, of a whole utterance or of several words. */
function isHandedOver({ words, language }: Quotation, before: string): boolean {
  const begins = COLON.test(before) ? BEGINS_SENTENCE : BEGINS_PART;
  const isLedTo = begins.test(words) && wordsOf(words).count >= LED_TO_WORDS;
  if (!isLedTo && !UTTERANCE.test(words)) return false;
  const [, verb, particle, sign] = HANDS_OVER.exec(before) ?? [];
  // Without a comma or a colon, a name may be meant: told “Mole and Harbour,” wrote “The River.”
  if (verb === undefined || (sign === '' && (!ENDS_SENTENCE.test(words) || MAKES_WORKS.test(verb)))) return false;
  const { saying, presenting } = cuesOf(cueLanguageOf(language) ?? 'en');
  // Whoever calls out, shoots back or reads aloud speaks, whatever else the verb may mean.
  return saying.has(keyOf(verb)) || (particle !== undefined && presenting.has(keyOf(verb)));
}

/** Whether a verb of saying stands right behind words that begin their sentence and leave it open, or ask, or exclaim. */
function isHandedBack(text: string, { spans, language }: Quotation): boolean {
  const { start, end } = spans[0]!;
  const found = HANDS_BACK.exec(text.slice(end, end + REACH));
  if (found === null || (found[1] === undefined && !HANDED_BACK.test(text.slice(start, end)))) return false;
  if (GOES_INTO.test(text.slice(Math.max(0, start - REACH), start))) return false;
  const { saying } = cuesOf(cueLanguageOf(language) ?? 'en');
  const [, , first = '', second = ''] = found;
  if (saying.has(keyOf(first))) return true;
  return (PRONOUNS.has(keyOf(first)) || /^\p{Lu}/u.test(first)) && saying.has(keyOf(second));
}

/** Whether the document names the verse or the scene of words that do not look like a title. */
function isPlaced({ quotation, circumstances }: Candidate, observed: readonly string[]): boolean {
  const keys = circumstances.attribution?.reference?.keys ?? [];
  return (
    keys.length > 0 &&
    wordsOf(quotation.words).count >= LED_TO_WORDS &&
    !LOOKS_LIKE_TITLE.some((each) => observed.includes(each))
  );
}

/** Whether a reference stands in brackets right behind: “…” (Exhibit A). One that a work is cited with says more: (Leipzig, p. 5). */
function isReferred(text: string, { quotation, circumstances }: Candidate): boolean {
  const reference = circumstances.attribution?.reference?.span.start ?? 0;
  const { end } = quotation.span;
  return reference > end && reference - end <= 5 && /^[^\s\p{L}\p{N}]{1,3}\s?[([]$/u.test(text.slice(end, reference));
}

/** Between a verb of saying and the colon behind whoever it belongs to: "قالت سلمى الحداد:". */
const SUBJECT_AND_COLON = /^\s*(?:[\p{L}\p{M}.’'-]+\s?){0,5}:\s*["“”„«‘]\s?$/u;

/** Whether a verb of saying with its subject hands over by a colon, where the weights were not learnt. */
function isGivenTo(text: string, { quotation, circumstances }: Candidate): boolean {
  const cue = circumstances.attribution?.cue ?? null;
  if (cue === null || CLOSELY_READ.has(primaryOf(circumstances) ?? '')) return false;
  const isNear = cue.span.end <= quotation.span.start && quotation.span.start - cue.span.end < REACH;
  return isNear && SUBJECT_AND_COLON.test(text.slice(cue.span.end, quotation.span.start));
}

function isFronted(text: string, { span, language }: Quotation): boolean {
  if (cueLanguageOf(language) !== 'de' || !FRONTED.test(text.slice(Math.max(0, span.start - REACH), span.start)))
    return false;
  const verb = /^["“«]\s+(\p{Ll}+)/u.exec(text.slice(span.end, span.end + REACH))?.[1];
  const { saying, presenting } = cuesOf('de');
  return verb !== undefined && (saying.has(keyOf(verb)) || presenting.has(keyOf(verb)));
}

function longestTerm({ words, language }: Quotation): number {
  if (UNSPACED.test(words)) return UNSPACED_TERM;
  return CLOSELY_READ.has(language?.split('-')[0] ?? '') ? CLOSELY_READ_TERM : TERM_WORDS;
}

/** In scripts without spaces, what a comma or the end of a sentence parts from a word for saying behind it. */
function isSaidBehind(words: string, after: string): boolean {
  return (/[，,！？!?…。]$/u.test(words) || /^[」』”’"'][，,]/u.test(after)) && EAST_ASIAN_SAID_BEHIND.test(after);
}

/** In scripts without spaces, few characters that end no sentence, with no word for saying and no colon beside them. */
function isOnlyNamed(words: string, before: string, after: string): boolean {
  return (
    !/[。！？!?…]$/u.test(words) &&
    !/[：:，,、]\s?[「『“‘"']$/u.test(before) &&
    !EAST_ASIAN_SAYING.test(before.split(EAST_ASIAN_STOP).at(-1)!.slice(-EAST_ASIAN_REACH)) &&
    !EAST_ASIAN_SAYING.test(after.split(EAST_ASIAN_STOP)[0]!.slice(0, EAST_ASIAN_REACH))
  );
}
