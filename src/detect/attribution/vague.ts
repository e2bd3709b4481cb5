/** Whether a speaker is named at all: "Residents", "Kritiker" and "Мэр" begin a sentence with a capital and name nobody. */

import { HERS, HIS } from '../../reference/given-names.ts';
import { isTitle } from '../../reference/name-lists.ts';
import { isOrganisation } from '../../reference/organisations.ts';
import { keyOf } from '../../text/words.ts';
import type { Span } from '../../types.ts';
import type { Grammar } from './grammar.ts';
import { HEADS } from './heads.ts';
import type { Element } from './narrative.ts';
import type { People } from './people.ts';

/** "al-Mansur" and "d’Orsay" have their capital behind an article. */
const UPPER = /^(?:\p{Ll}{1,3}[-‑’'])?\p{Lu}/u;
const CASED = /[\p{Lu}\p{Ll}]/u;
const ACRONYM = /^\p{Lu}{2,}/u;
const SENTENCE_BEFORE = /(?:^|[.!?:…“”"„«»—–\n])[\s“”"„«»]*$/u;

export interface DescriptionContext {
  readonly grammar: Grammar;
  readonly people: People;
  /** Whether a verb of saying or "according to" belongs to the name. */
  readonly hasCue: boolean;
}

/** Whether `name`, which the document writes at `span`, may be a mere description. Scripts without case tell nothing here. */
export function describesOnly(text: string, span: Span, name: string, context: DescriptionContext): boolean {
  const { grammar, people } = context;
  if (name === '' || !CASED.test(name)) return false;
  const all = name.split(/\s+/).map((raw) => ({ raw, key: keyOf(raw.replace(/[’']s$/u, '')) }));
  const from = all.findIndex(({ key }) => !grammar.determiners.has(key) && !grammar.openers.has(key));
  const words = from < 0 ? [] : all.slice(from);
  const capitals = words.filter(({ raw }) => UPPER.test(raw));
  const last = capitals.at(-1);
  if (last === undefined || !UPPER.test(words.at(-1)!.raw)) return true;
  if (from > 0 && !grammar.capitalNouns && isSomebodyOf(words)) return true;
  if (people.names(last.key) || capitals.some(({ raw }) => ACRONYM.test(raw))) return false;
  if (capitals.length > 1 && capitals.some(({ key }) => HIS.has(key) || HERS.has(key))) return false;
  const heads = HEADS[grammar.language];
  if (grammar.capitalNouns) return !isTitled(text.slice(span.start, span.end));
  // "The Harbour Act" says what it provides, and is nobody.
  if (heads?.writing.test(last.key) === true || INDEFINITE.has(last.key)) return true;
  const isOpening = from === 0 && SENTENCE_BEFORE.test(text.slice(Math.max(0, span.start - 4), span.start));
  if (!isOpening || capitals.length > 1 || HIS.has(last.key) || HERS.has(last.key)) return false;
  // The capital is the sentence's.
  if (words.length > 1 || grammar.determiners.size === 0 || !context.hasCue) return true;
  return (
    heads !== undefined &&
    (isOrganisation(last.key, grammar.language) ||
      [heads.role, heads.writing, heads.notion].some((ending) => ending.test(last.key)))
  );
}

/** "le porte-parole de Victor Hugo": somebody of his, whoever it is. */
function isSomebodyOf(words: readonly { readonly raw: string; readonly key: string }[]): boolean {
  const name = words.findIndex(({ raw }) => UPPER.test(raw));
  const before = words[name - 1];
  return name > 0 && (OF.has(before?.key ?? '') || (/^d[’']/u.test(words[name]!.raw) && before !== undefined));
}

const OF = new Set('de du des di del della do da dos'.split(' '));

/** "Ministerin Kern": a title in front of the last word tells a name from a noun. */
function isTitled(words: string): boolean {
  const [title, name] = words.split(/\s+/).slice(-2);
  return title !== undefined && name !== undefined && UPPER.test(name) && isTitle(keyOf(title));
}

const INDEFINITE = new Set(
  (
    'someone somebody anyone anybody everyone everybody nobody many some others people jemand niemand alle viele manche einer on quelqu ' +
    'certains beaucoup alguien nadie muchos algunos qualcuno nessuno alguém ninguém iemand niemand кто кто-то некто ktoś někdo'
  )
    .split(' ')
    .map(keyOf),
);

/** What points at a passage or announces one, and begins with a capital where it begins a sentence. */
const SIGNALS = new Set(
  (
    'see cf compare contra accord note nb quote quotation citation excerpt passage source exhibit deposition dep tr decl aff id ibid ibidem ' +
    'question answer siehe vgl vergleiche stelle zitat anmerkung beleg quelle auszug voir comparer citation extrait véase compárese cita ' +
    'cfr vedi citazione ver cit zie vgl citaat zob por cytat viz srov citát см ср цит цитата se jfr citat'
  )
    .split(' ')
    .map(keyOf),
);

/** Whether a phrase that no verb of saying belongs to is a signal, as before a citation: "See also", "Siehe Stelle", "Lind Dep.". */
export function isSignal(words: string): boolean {
  const keys = words.split(/[\s.,]+/u).map(keyOf);
  return SIGNALS.has(keys[0]!) || keys.some((key, i) => i > 0 && DEPONED.has(key));
}

const SALUTATION =
  /^(?:dear|liebe[rs]?|sehr geehrte[rs]?|ch[eè]re?s?|querid[oa]s?|estimad[oa]s?|car[oai]|уважаем\p{L}+|дорог\p{L}+|beste|geachte|szanown\p{L}+|kära?)\s\p{L}/iu;

/** "Dear Anna": whoever a letter is written to. */
export function isAddressed(words: string): boolean {
  return SALUTATION.test(words);
}

const DEPONED = new Set(['dep', 'depo', 'deposition', 'tr', 'decl', 'aff']);

/** Verbs by which the subject hands over to somebody else again: "Finch quoted Ellison". */
const QUOTING = new Set(
  (
    'quote quotes quoted cite cites cited citing quoting repeat repeats repeated zitiert zitierte zitieren zitierten cite cité cita citó citou ' +
    'процитировал процитировала цитирует'
  )
    .split(' ')
    .map(keyOf),
);

/** Whether a subject hands over to somebody else: by its verb, or by "quoting Ellison" behind it. */
export function quotesAnother(cue: string, elements: readonly Element[], to: number): boolean {
  if (QUOTING.has(keyOf(cue))) return true;
  for (let i = to; i < to + 3; i++) {
    const element = elements[i];
    if (element?.kind === 'word' && QUOTING.has(element.key) && element.key !== 'quoted') return true;
  }
  return false;
}

/** Languages whose names change with their case behind "according to", or are written as one word with what governs them. */
const DECLINED = new Set(['ru', 'pl', 'cs', 'fi', 'el', 'ar', 'he']);

/** Whether a cue puts whoever it names in another case. */
export function isDeclined(cue: string, { language, cues }: Grammar): boolean {
  if (!DECLINED.has(language)) return false;
  const key = cue.split(/\s+/).map(keyOf).join(' ');
  return cues.accordingBefore.has(key) || cues.accordingAfter.has(key);
}
