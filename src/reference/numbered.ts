/** Which numbered places the words of a reference name: "pp. 12–14", "§ 12 Abs. 2", "para 4", "Art. 5", "chapter 3", "12:31". */

import type { ReferenceMention } from '../types.ts';
import { numberIn } from './keys.ts';
import { DIGITS, numberOf } from './numerals.ts';

export type NumberedKind = 'page' | 'paragraph' | 'section' | 'article' | 'chapter' | 'time';

/** From the first number to the last, both included. Of a time, in seconds. */
export interface NumberedPlace {
  readonly kind: NumberedKind;
  readonly from: number;
  readonly to: number;
  /** Set where the pages have small Roman numerals, as those before the text have: "p. xii". */
  readonly isRoman?: true;
  /** Set where the numbers are a series of reports', in which a file need not be counted: "347 U.S. 483, 495". */
  readonly isOfSeries?: true;
}

const N = `[${DIGITS}]{1,5}`;
const NUMBERS = new RegExp(
  `(?<![${DIGITS}\\p{L}])(${N})(?![${DIGITS}])(?:[a-e](?!\\p{L}))?(?:\\s?[-–—]\\s?(${N}))?(\\s?(?:ff|f|sqq|sq)(?!\\p{L}))?`,
  'giu',
);
const ROMANS = /(?<!\p{L})([ivxlc]{1,7})(?:\s?[-–—]\s?([ivxlc]{1,7}))?(?!\p{L})/gu;
/** "12 ff." goes on for a few. */
const FOLLOWING = 10;
const LEAF = /^f(?:ol|f?\.\s?\d+[rv])|\d[rv](?!\p{L})/u;

/** What leads to each kind of number. Of several the first counts: "Article 5, para 2" is a part of the fifth. */
const SIGNS: readonly (readonly [kind: NumberedKind, sign: RegExp])[] = [
  ['section', /§{1,2}\s?|(?<!\p{L})(?:[Ss]ections?|[Ss]ec\.|ss?\.?|[Cc]lauses?|Abschnitt)\s(?=\d)/gu],
  [
    'paragraph',
    /¶{1,2}\s?|(?<!\p{L})(?:par(?:as?|agraphs?)?\.?|Rn\.?|Rz\.?|Rdnr\.?|Randnummern?|Tz\.|пп?\.)\s?(?=\d)|(?<=\s)\[(?=\d{1,3}\])/giu,
  ],
  ['article', /(?<!\p{L})(?:art(?:\.|icles?|ikel|[íi]culos?|icol[oi])|ст\.|стать[яиюе]|(?:ال)?ماد[ةه]|סעיף)\s?/giu],
  [
    'chapter',
    /(?<!\p{L})(?:chapters?|chap\.|ch\.|Kapitel|Kap\.|chapitre|cap[íi]tulo|cap\.|capitolo|глав[аеы]|гл\.|الفصل|פרק)\s/giu,
  ],
  ['page', /(?<!\p{L})(?:at|pp?\.|S\.|Seiten?|pages?|Tr\.|Dep\.)\s?(?=\d)/gu],
];
/** The numbers behind a sign, and not what parts of a section or an article follow: "§ 12 Abs. 2", "Art. 5(1)(a)". */
const COUNTED = new RegExp(
  `^${N}[a-z]?(?:\\s?(?:[-–—,]|and|und|u\\.)\\s?${N}[a-z]?(?![\\p{L}]))*(?:\\s?ff?\\.)?`,
  'iu',
);
/** Volume, reports and first page, with the page that is meant behind them where one is. */
const OF_SERIES =
  /^\d{1,4}\s[A-Z][\w.’' ]{0,16}?\s(?:at\s(\d{1,5})|\d{1,5}(?!\d|\.\d)(?:,\s(\d{1,5}))?)|^(?:BGHZ|BVerfGE|BGHSt|BAGE|BVerwGE|BGE)\s\d{1,4}(?:,|\sII?I?)?\s\d{1,5}(?:\s\((\d{1,5})\)|,\s(\d{1,5}))/u;

/** Empty where a reference names no number of these kinds. */
export function numberedPlaces({
  kind,
  words,
  target,
}: Pick<ReferenceMention, 'kind' | 'words' | 'target'>): readonly NumberedPlace[] {
  if (kind === 'time') return timesIn(words);
  if (kind === 'link') return timeInAddress(target ?? words);
  if (kind === 'page') return LEAF.test(words) ? [] : pagesIn(words);
  return kind === 'legal' || kind === 'section' || kind === 'source' ? signedIn(words) : [];
}

function pagesIn(words: string): readonly NumberedPlace[] {
  const pages = rangesIn('page', words);
  if (pages.length > 0) return pages;
  return [...words.matchAll(ROMANS)].flatMap(([, first = '', last]): NumberedPlace[] => {
    const from = numberIn(first);
    const to = last === undefined ? from : numberIn(last);
    return from === null || to === null ? [] : [{ kind: 'page', from, to: Math.max(from, to), isRoman: true }];
  });
}

function rangesIn(kind: NumberedKind, words: string): readonly NumberedPlace[] {
  return [...words.matchAll(NUMBERS)].map(([, first = '', last, following]) => {
    const from = numberOf(first);
    let to = last === undefined ? from : numberOf(last);
    // "345–7" goes to 347.
    if (last !== undefined && to < from && last.length < first.length)
      to = numberOf(first.slice(0, first.length - last.length) + last);
    if (following !== undefined) to += /f{2}|qq/i.test(following) ? FOLLOWING : 1;
    return { kind, from, to: Math.max(from, to) };
  });
}

function signedIn(words: string): readonly NumberedPlace[] {
  const series = OF_SERIES.exec(words);
  if (series !== null) {
    const page = series.slice(1).find((group) => group !== undefined);
    return page === undefined ? [] : [{ kind: 'page', from: Number(page), to: Number(page), isOfSeries: true }];
  }
  const signed = SIGNS.flatMap(([kind, sign]) =>
    [...words.matchAll(sign)].map(({ 0: lead, index }) => ({ kind, index, end: index + lead.length })),
  );
  const first = signed.reduce<(typeof signed)[number] | null>(
    (least, each) => (least === null || each.index < least.index ? each : least),
    null,
  );
  if (first === null) return [];
  return signed
    .filter(({ kind }) => kind === first.kind)
    .flatMap(({ kind, end }) => {
      const rest = words.slice(end);
      const counted = COUNTED.exec(rest)?.[0];
      if (counted !== undefined) return rangesIn(kind, counted);
      const roman = numberIn(/^[IVXLC]{1,7}(?!\p{L})/u.exec(rest)?.[0] ?? '');
      return roman === null ? [] : [{ kind, from: roman, to: roman }];
    });
}

/** Where a recording is to begin: "…?t=751", "…&t=12m31s". */
const IN_ADDRESS = /[?&#](?:t|start|time_continue)=(?:(\d{1,2})h)?(?:(\d{1,3})m)?(?:(\d{1,6})s?)?(?=$|[&#])/;

function timeInAddress(address: string): readonly NumberedPlace[] {
  const found = IN_ADDRESS.exec(address);
  if (found === null) return [];
  const [, hours = '0', minutes = '0', seconds = '0'] = found;
  const at = 3600 * Number(hours) + 60 * Number(minutes) + Number(seconds);
  return [{ kind: 'time', from: at, to: at }];
}

const CLOCK = /^(?:(\d{1,2}):)?(\d{1,3}):(\d{2})$/;
const SPELT = /^(?:(\d{1,2})h\s?)?(\d{1,3})\s?[m′]\s?(\d{1,2})?\s?[s″]?$/u;

function timesIn(words: string): readonly NumberedPlace[] {
  const found = CLOCK.exec(words) ?? SPELT.exec(words);
  if (found === null) {
    const minute = /^\d{1,3}$/.test(words) ? 60 * Number(words) : null;
    return minute === null ? [] : [{ kind: 'time', from: minute, to: minute + 59 }];
  }
  const [, hours = '0', minutes = '0', seconds = '0'] = found;
  const at = 3600 * Number(hours) + 60 * Number(minutes) + Number(seconds);
  return [{ kind: 'time', from: at, to: at }];
}
