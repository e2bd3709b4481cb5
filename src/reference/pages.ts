/** Pages: "p. 12", "S. 12 f.", "ص ١٢", "(Smith 2019, 45)". */

import type { ReferenceMention } from '../types.ts';
import { collect, reference } from './collected.ts';

const D = '\\d٠-٩۰-۹';
/** A number, or the small Roman one of a page before the text; of a leaf with its side. */
const NUMBER = `(?:[${D}]{1,5}(?![${D}])(?:[rv](?!\\p{L})|(?=ff?\\.)|(?!\\p{L}))|[ivxlc]{1,6}(?!\\p{L}))`;
const TO = `(?:\\s?[-–—]\\s?[${D}]{1,5}[rv]?(?!\\p{L}))?`;
/** "pp. 12, 45": no year, no day, and nothing that is counted. */
const MORE = `(?:,\\s(?!1[5-9]\\d\\d|20\\d\\d)[${D}]{1,4}(?:\\s?[-–—]\\s?[${D}]{1,4})?(?![${D}.:/\\p{L}]|\\s\\p{L})){0,4}`;
const FOLLOWING = '(?:\\s?ff?\\.)?';
/** "S. 2:255" is a chapter and its verse. */
const REST = `${NUMBER}(?!:\\d)${TO}${MORE}${FOLLOWING}`;
const SIGN =
  'fols?\\.|ff?\\.(?=\\s?\\d{1,3}[rv])|pp?\\.|pgs?\\.|pages?|S\\.|Seiten?|págs?\\.|páginas?|pagg?\\.|pagin[ae]|blz\\.|str\\.|strona|' +
  "с\\.|стр\\.|σ\\.|σελ\\.|עמ['׳]|עמודים|ص[.:]?|صفحة";
/** Behind what says "at the same place" no sign is needed. */
const SAME =
  '(?:Id\\.|[Ii]bid(?:\\.|em)),?\\sat\\s(?=\\d)|(?:[Ii]bid(?:\\.|em)?|[Ee]bd\\.|[Ee]benda|[Aa]\\.\\s?a\\.\\s?O\\.|op\\.\\s?cit\\.|loc\\.\\s?cit\\.|[Тт]ам же),?\\s(?=\\d)';
const PAGE = new RegExp(`(?<![\\p{L}\\d])(?:${SAME}|${SIGN})\\s{0,2}${REST}`, 'gu');
const SMALL_S = new RegExp(`(?<![\\p{L}\\d])s\\.\\s{0,2}${REST}`, 'gu');
/** Where "s. 12" is a page. */
const SMALL_S_LANGUAGES = /^(?:pl|cs|sk|sv|da|nb|nn|no|fi|hr|sl)(?:-|$)/;
const EAST_ASIAN = /第?\s?\d{1,5}(?:[-–—~〜]\d{1,5})?\s?(?:页|頁|ページ|쪽|면(?!\p{L}))/gu;
const EAST_ASIAN_SIGN = /[页頁ペ쪽면]/u;
/** "(Smith 2019, 45)", "Smith (2019: 45–47)", "(Oldport: Quay Press, 2019), 45." */
const BEHIND_YEAR =
  /(?<=(?:\p{Lu}[\p{L}\p{M}’'&-]*|\s(?:et al|u\.\s?a|и др|et coll)\.)[.,]?\s?\(?(?:1[5-9]|20)\d{2}[a-z]?\)?(?:,\s|:\s?)|\d\s\((?:1[5-9]|20)\d{2}\)(?:,\s|:\s?))\d{1,4}(?:\s?[-–—]\s?\d{1,4})?(?:\s?ff?\.?(?!\p{L}))?(?=\s?[)\];]|[.,](?!\d)|\s*$)/gu;
const YEAR_SIGN = /\d{4}[a-z]?\)?[,:]\s?\d/;

/** @param language a BCP 47 tag, for what is written alike and meant differently: in Polish "s. 12" is a page, in English a section. */
export function findPageReferences(
  text: string,
  from: number,
  to: number,
  language: string | null = null,
): ReferenceMention[] {
  const patterns = [PAGE];
  if (language !== null && SMALL_S_LANGUAGES.test(language)) patterns.push(SMALL_S);
  if (EAST_ASIAN_SIGN.test(text)) patterns.push(EAST_ASIAN);
  if (YEAR_SIGN.test(text)) patterns.push(BEHIND_YEAR);
  return patterns.flatMap((pattern) =>
    collect(pattern, text, from, to, (cited) => reference('page', text, cited.index, cited.index + cited[0].length)),
  );
}
