/** The work or occasion that the narrative names beside a quotation: "his second inaugural address", "Macbeth", *Walden*. */

import { mention } from '../../text/span.ts';
import type { DateMention, Markup, Mention, Span } from '../../types.ts';
import { datesIn } from './dates.ts';

const NOUNS =
  'inaugural address|inaugural speech|inauguration speech|inauguration address|inaugural|State of the Union(?: [Aa]ddress| [Ss]peech| [Mm]essage)?|' +
  'farewell address|Farewell Address|Gettysburg Address|Inaugural Address|annual message|message to Congress|acceptance speech|concession speech|victory speech|' +
  'keynote(?: address| speech)?|address|speech|message|lecture|sermon|letter|essay|book|novel|poem|play|tragedy|comedy|memoirs?|autobiography|article|column|' +
  'op-ed|testimony|opinion|dissent|concurrence|ruling|encyclical|treatise|pamphlet|manifesto|diary|eulogy|remarks|proclamation|Proclamation|' +
  'doctrine|Doctrine|Declaration of Independence|declaration|Declaration|Constitution|treaty|Treaty|charter|Charter|resolution|Resolution|report|Report|' +
  'Antrittsrede|Regierungserklärung|Neujahrsansprache|Weihnachtsansprache|Abschiedsrede|Dankesrede|Eröffnungsrede|Grundsatzrede|Festrede|Rede|Ansprache|Predigt|' +
  'Vortrag|Vorlesung|Brief|Buch|Roman|Drama|Gedicht|Aufsatz|Essay|Gastbeitrag|Tagebuch|Enzyklika|Grundgesetz|Verfassung|' +
  "discours d[’']investiture|discours inaugural|discours|allocution|lettre|livre|roman|poème|essai|pièce|tribune|encyclique|" +
  'discurso inaugural|discurso de investidura|discurso|carta|libro|novela|poema|ensayo|mensaje|encíclica|' +
  'discorso|lettera|libro|romanzo|saggio|carta|livro|romance|toespraak|boek|brief|przemówienie|przemówieniu|orędzie|orędziu|projevu|projev|' +
  'инаугурационной речи|речи|речь|послании|послание|письме|письмо|книге|книга|романе|роман|пьесе|' +
  'tal|brev|puheessaan|puheessa|puhe|خطابها|خطابه|خطاب|رسالة|كتابها|كتابه|كتاب|נאום|נאומו|בנאומו|מכתב|ספרו|בספרו';

const MODIFIER =
  "(?:first|second|third|fourth|final|last|farewell|famous|historic|annual|latest|1[0-9]{3}|20[0-9]{2}|keynote|opening|closing|celebrated|landmark|ersten|zweiten|dritten|letzten|berühmten|premier|deuxième|primer|segundo|primera|segunda|\\p{Lu}[\\p{L}’'-]{1,20})";
const OCCASION = new RegExp(
  `(?<![\\p{L}])((?:${MODIFIER}\\s){0,5})(${NOUNS})(?![\\p{L}])(?:\\s(?:on|of|to|über|zur?|zum)\\s(?:the\\s|der\\s)?(?:State of the Union|Nation|nation|Congress|Independence|Lage der Nation))?`,
  'gu',
);
/** What shows that the noun is the occasion of this quotation, and no other thing. */
const POINTER =
  /(?:^|[\s(,—–-])(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he|[Aa]n?|[Ii]n|[Ii]ts|[Mm]y|sein(?:e[rmn]?)?|ihr(?:e[rmn]?)?|[Dd](?:er|ie|as|em|en)|eine[rmn]?|einem|son|sa|ses|le|la|l[’']|un|une|su|sus|el|una|suo|sua|il|o|a|seu|zijn|haar|de|het|его|её|ее|своей|своем|своём|своей|в|hans|hennes|sin|sitt|svém|swoim|swojej|في|ב)\s?$|[’'](?:s)?\s$|^\s*$|[.(—–]\s?$/u;

const WORKS = new Set(
  (
    'hamlet|macbeth|othello|romeo and juliet|king lear|julius caesar|the tempest|a midsummer night’s dream|midsummer night’s dream|the merchant of venice|merchant of venice|antony and cleopatra|' +
    'henry v|henry iv|richard iii|twelfth night|as you like it|much ado about nothing|coriolanus|cymbeline|faust|don quixote|don quijote|the iliad|iliad|the odyssey|odyssey|the aeneid|' +
    'inferno|the divine comedy|paradise lost|ulysses|moby-dick|moby dick|walden|leviathan|the republic|the prince|candide|les misérables|war and peace|anna karenina|frankenstein|dracula|' +
    'pride and prejudice|emma|jane eyre|middlemarch|the great gatsby|the federalist|common sense|the social contract|nathan der weise|die räuber|wilhelm tell|der prozess|der zauberberg'
  ).split('|'),
);
const CAPITAL_RUN =
  "\\p{Lu}[\\p{L}\\p{M}’'-]*(?:\\s(?:(?:and|of|the|to|a|in|und|der|die|das|von|et|de|la|le|les|y|del|für|zum|für)\\s){0,3}\\p{Lu}[\\p{L}\\p{M}’'-]*){0,6}";
const IN_WORK = new RegExp(
  `(?<![\\p{L}])(?:in|In|from|of|aus|Aus|im|dans|Dans|en|En|nel|em|в|В)\\s(?:(?:the play|the novel|the poem|the book|dem Drama|dem Roman)\\s)?(?:\\p{Lu}[\\p{L}]+[’']s?\\s|(?:Goethe|Schiller|Shakespeare|Kafka|Lessing|Brecht)s\\s)?(${CAPITAL_RUN})`,
  'gu',
);
const OF_AUTHOR = new RegExp(`(?<![\\p{L}])(\\p{Lu}[\\p{L}-]+)[’']s?\\s(${CAPITAL_RUN})`, 'gu');
const TITLE_IN_MARKS = /(?:[“"„«‘_*]{1,2})([^”"“»’\n_*]{2,80})(?:[”"“»’_*]{1,2})/gu;
const BEFORE_TITLE =
  /(?:in|from|of|book|novel|play|poem|essay|article|speech|lecture|film|song|memoir|column|titled|called|entitled|[’']s|aus|Buch|Roman|Drama|Gedicht|Aufsatz|Essay|Werk|dans|livre|roman|libro|en|novela|his|her|seinem|ihrem|son|su)\s*[,(]?\s*$/u;

/** The first word of every noun and the longest word of every work: most sentences have none, and are read no further. */
const NOUN_SIGNS: ReadonlySet<string> = new Set(
  NOUNS.split('|').flatMap((noun) => /^\p{L}+/u.exec(noun)?.[0].toLowerCase() ?? []),
);
const WORK_SIGNS: ReadonlySet<string> = new Set(
  [...WORKS].map((work) =>
    work.split(/[\s-]/u).reduce((longest, word) => (word.length > longest.length ? word : longest)),
  ),
);
const ANY_WORD = /\p{L}+(?:[’']\p{L}+)?/gu;
const ANY_MARK = /[“"„«‘_*]/u;

export interface Occasion {
  readonly title: Mention | null;
  readonly date: DateMention | null;
}

/**
 * Looks for a work and a date in `region`, which lies outside quotations. `near`: the place (the cue, or the
 * quotation's beginning) that the mention should be near to.
 */
export function occasionIn(
  text: string,
  region: Span,
  near: number,
  markup: readonly Markup[],
  isLiterary: boolean,
): Occasion {
  const title = titleIn(text, region, near, markup, isLiterary);
  return { title, date: dateFor(text, region, near, title) };
}

function titleIn(
  text: string,
  region: Span,
  near: number,
  markup: readonly Markup[],
  isLiterary: boolean,
): Mention | null {
  if (region.end - region.start < 4) return null;
  const slice = text.slice(region.start, region.end);
  const found: { readonly mention: Mention; readonly weight: number }[] = [];
  const add = (start: number, end: number, weight: number): void => {
    if (end <= start) return;
    found.push({ mention: mention(text, { start: region.start + start, end: region.start + end }), weight });
  };
  for (const { kind, span } of markup) {
    if ((kind !== 'emphasis' && kind !== 'citation') || span.start < region.start || span.end > region.end) continue;
    const words = text.slice(span.start, span.end);
    if (/^[\s_*]*\p{Lu}/u.test(words) && words.length <= 90) {
      const trimmed = words.replace(/^[\s_*“"]+|[\s_*”",.]+$/gu, '');
      const start = span.start - region.start + words.indexOf(trimmed);
      add(start, start + trimmed.length, 6);
    }
  }
  for (const marked of ANY_MARK.test(slice) ? slice.matchAll(TITLE_IN_MARKS) : []) {
    if (BEFORE_TITLE.test(slice.slice(Math.max(0, marked.index - 24), marked.index)) && /^\p{Lu}/u.test(marked[1]!)) {
      const start = marked.index + marked[0].indexOf(marked[1]!);
      add(start, start + marked[1]!.length, 5);
    }
  }
  const words = (slice.match(ANY_WORD) ?? []).map((word) => word.toLowerCase().replace("'", '’'));
  const hasNoun = words.some((word) => NOUN_SIGNS.has(word) || NOUN_SIGNS.has(word.replace(/[’'].*$/u, '')));
  for (const occasion of hasNoun ? slice.matchAll(OCCASION) : []) {
    const [whole, modifiers = ''] = occasion;
    if (
      !POINTER.test(slice.slice(Math.max(0, occasion.index - 14), occasion.index)) &&
      modifiers === '' &&
      !/^\p{Lu}/u.test(whole)
    )
      continue;
    const start = occasion.index + possessorLength(modifiers);
    add(
      start,
      occasion.index + whole.length,
      /inaug|State of the Union|Antritts|Gettysburg|investi|Farewell|farewell|Doctrine|Declaration/u.test(whole)
        ? 7
        : 3,
    );
  }
  const mayName = isLiterary || words.some((word) => WORK_SIGNS.has(word) || WORK_SIGNS.has(word.replace(/’s$/u, '')));
  for (const work of mayName ? slice.matchAll(IN_WORK) : []) {
    const name = work[1]!;
    const known = WORKS.has(name.toLowerCase().replaceAll("'", '’'));
    if (!known && !(isLiterary && !PLACES.test(name))) continue;
    const start = work.index + work[0].length - name.length;
    add(start, start + name.length, known ? 6 : 2);
  }
  for (const work of mayName ? slice.matchAll(OF_AUTHOR) : []) {
    const name = work[2]!;
    if (!WORKS.has(name.toLowerCase().replaceAll("'", '’'))) continue;
    const start = work.index + work[0].length - name.length;
    add(start, start + name.length, 6);
  }
  let best: Mention | null = null;
  let bestScore = -Infinity;
  for (const { mention: each, weight } of found) {
    const distance = Math.min(Math.abs(each.span.start - near), Math.abs(each.span.end - near));
    const score = weight - distance / 120;
    if (score > bestScore) [best, bestScore] = [each, score];
  }
  return best;
}

/** Of "Lincoln’s Second" how much is somebody's name. */
function possessorLength(modifiers: string): number {
  const owner = /^(?:\p{Lu}[\p{L}-]*\s)*\p{Lu}[\p{L}-]*[’']s?\s/u.exec(modifiers);
  return owner === null ? 0 : owner[0].length;
}

const PLACES =
  /^(?:Washington|London|Paris|Berlin|Rome|Rom|Madrid|Moscow|Moskau|Brussels|Brüssel|Vienna|Wien|Geneva|Genf|New York|Chicago|Boston|Philadelphia|Los Angeles|Beijing|Peking|Tokyo|Jerusalem|Cairo|Baghdad|Kabul|Tehran|America|England|Germany|Deutschland|France|Frankreich|Spain|Spanien|Italy|Italien|Russia|Russland|China|Japan|India|Indien|Iraq|Irak|Iran|Israel|Syria|Syrien|Egypt|Europe|Europa|Africa|Afrika|Asia|Asien|Canada|Kanada|Mexico|Mexiko|Britain|Scotland|Ireland|Irland|Poland|Polen|Ukraine|Turkey|Türkei|Greece|Griechenland|Austria|Österreich|Switzerland|Schweiz|Texas|California|Florida|Iowa|Ohio|Virginia|Georgia|Indiana|Nevada|Arizona|Michigan|Wisconsin|Pennsylvania|New|North|South|West|East|Congress|Parliament|Senate|Court|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|English|German|French|Spanish|Latin|God|Christ|Chapter|Act|Scene|Book|Section|Article|Hamburg|München|Munich|Köln|Bonn|Frankfurt)\b/u;

/** The day when words were printed or sent is not the day when they were said. */
const PRINTED =
  /(?<!\p{L})(?:published|printed|released|aired|broadcast|posted|reprinted|veröffentlicht\p{L}*|erschienen\p{L}*|gedruckt\p{L}*|ausgestrahlt\p{L}*|publiée?s?|parue?s?|diffusée?s?|publicad[oa]s?|pubblicat[oaie]|опубликован\p{L}*|вышедш\p{L}*|نُ?شرت?|المنشورة?|פורסמ?ה?|שפורסמ?ה?)\s(?:on|am|vom|le|el|il|em|op|в|يوم|ב)?\s?(?:the\s)?$/iu;

/** A date counts when it belongs to the occasion or to the saying, not to what is said. */
function dateFor(text: string, region: Span, near: number, title: Mention | null): DateMention | null {
  let best: DateMention | null = null;
  let bestDistance = Infinity;
  for (const date of datesIn(text, region.start, region.end)) {
    const before = text.slice(Math.max(region.start, date.span.start - 24), date.span.start);
    const isInTitle = title !== null && date.span.start >= title.span.start - 6 && date.span.end <= title.span.end + 40;
    const isWhen =
      /(?:^|[\s(,—–])(?:[Ii]n|[Oo]n|[Oo]f|[Dd]ated|am|Am|vom|[Ii]m [Jj]ahre?|[Ii]m|[Ee]n|[Ll]e|[Ee]l|[Nn]el|[Ee]m|[Oo]p|[Vv]|[Ww]|dans|du|de|dem|от|в|عام|سنة|في|בשנת|ב|kesäkuussa|år)\s(?:the year\s|(?:\p{L}+)?,?\s)?$|[(,—–]\s?$|(?:[Hh]is|[Hh]er|[Tt]he|sein\p{L}*|ihr\p{L}*|[Tt]heir)\s$/u.test(
        before,
      );
    if (PRINTED.test(before)) continue;
    const opensYear = date.span.start === region.start || /^\s*$/u.test(text.slice(region.start, date.span.start));
    // A day says when; a year alone may count anything.
    if (!isInTitle && !isWhen && !opensYear && date.date.day === undefined) continue;
    const distance = isInTitle ? 0 : Math.min(Math.abs(date.span.start - near), Math.abs(date.span.end - near));
    if (distance < bestDistance) [best, bestDistance] = [date, distance];
  }
  return best;
}

const WORK_HEAD = new RegExp(`(?:^|\\s)(?:${NOUNS})(?:\\s|$|,)`, 'u');

/** Whether the words for a subject name a work or an occasion: "The Monroe Doctrine of 1823". */
export function isWorkName(words: string): boolean {
  return WORK_HEAD.test(words);
}
