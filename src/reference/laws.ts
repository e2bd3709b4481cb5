/** Laws, judgments and what is filed with a court: "410 U.S. 113 (1973)", "§ 823 BGB", "[2019] UKSC 41, para 12", "Ex. 4 at 12". */

import type { ReferenceMention } from '../types.ts';
import { collect, reference } from './collected.ts';

/** Each with what it cannot do without: the patterns themselves are dear to set up. */
const LEGAL: readonly (readonly [sign: RegExp, pattern: RegExp])[] = [
  [
    /\d\s(?:U|S|L|F|N|A|P|So|Cal)[. S]|Fed|\d\sF|C\.F\.R/,
    /(?<![\p{L}\d])\d{1,4}\s(?:U\.\s?S\.(?:\sC\.?)?|US|S\.\s?Ct\.|L\.\s?Ed\.(?:\s?2d)?|F\.(?:\s?(?:2d|3d|4th|Supp\.(?:\s?[23]d)?|App[’']?x))?|Fed\.\sReg\.|C\.F\.R\.|U\.S\.C\.(?:A\.)?|N\.[EYW]\.(?:\s?[23]d)?|A\.(?:[23]d)|P\.(?:[23]d)|So\.(?:\s?[23]d)?|Cal\.(?:\s?(?:App\.)?\s?\d(?:th|d))?)\s?(?:at\s|§{1,2}\s?)?\d{1,5}[a-z]?(?:\.\d{1,4}[a-z]?(?:-\d{1,2})?(?!\d))?(?:,\s\d{1,5}(?:[-–—]\d{1,5})?)?(?:\s\((?:[\w.\s]{0,20}\s)?\d{4}\))?/gu,
  ],
  // Neutral citations and law reports, with the paragraph.
  [
    /\[(?:19|20)\d\d\]\s[A-Z]/,
    /\[(?:19|20)\d{2}\]\s(?:UKSC|UKHL|UKPC|EWCA\s(?:Civ|Crim)|EWHC|HCA|NZSC|NZCA|IESC|IEHC|ZACC|SGCA|HKCFA|CSIH|CSOH|NICA|FCA(?:FC)?|NSWCA|VSCA)\s\d{1,4}(?:\s\(\p{L}{2,8}\))?(?:,?\s(?:at\s)?(?:\[\d{1,3}\](?:[-–—]\[\d{1,3}\])?|paras?\.?\s\d{1,3}(?:[-–—]\d{1,3})?))?/gu,
  ],
  [
    /\d{4}\s[A-Z]{3}/,
    /(?<![\d([])(?:19|20)\d{2}\s(?:SCC|ONCA|BCCA|ABCA|QCCA|FCA|CSC)\s\d{1,4}(?:\s(?:at\s)?para(?:s|graph)?\.?\s\d{1,3})?/gu,
  ],
  [
    /[[(]\d{4}[\])]\s/,
    /[[(](?:18|19|20)\d{2}[\])]\s(?:\d{1,2}\s)?(?:AC|WLR|All\sER|QB|KB|Ch|Fam|CLR|SCR|ECR|EHRR|Lloyd[’']s\sRep)\s\d{1,5}/gu,
  ],
  [
    /R\.\s?[CAE]/,
    /(?<![\p{L}])(?:Fed\.\s?)?R\.\s?(?:Civ|Crim|App|Evid)\.(?:\s?P\.)?\s\d{1,4}(?:\([\p{L}\d]{1,3}\)){0,4}/gu,
  ],
  [/\d\/\d\d/, /(?<![\p{L}\d])[CTF][-‑–]\d{1,4}\/\d{2}(?!\d)(?:\s?P)?(?:,\s(?:Rn\.|paras?\.?)\s\d{1,4})?/gu],
  [
    /Const/,
    /(?<![\p{L}])U\.\s?S\.\sConst\.\s(?:art\.|amend\.)\s(?:[IVXL]{1,6}|\d{1,2})(?:,\s(?:§|sec\.|cl\.)\s?\d{1,2})*/gu,
  ],
  // Files of German courts, with the paragraph.
  [
    /Bv|[IVX]\s(?:ZR|ZB|StR|AR)/,
    /(?<![\p{L}\d])(?:\d{1,2}\sBv[RLFEQ]|[IVX]{1,5}\s(?:ZR|ZB|StR|ARZ))\s\d{1,5}\/\d{2}(?!\d)(?:,?\sR[nz]\.\s?\d{1,4}(?:\s?[-–—]\s?\d{1,4})?(?![\p{L}\d]))?/gu,
  ],
  [
    /¶|para|R[nzd]|Randn|Tz/,
    /(?<![\p{L}\d])(?:¶{1,2}|paras?\.|paragraphs?|Rn\.?|Rz\.?|Rdnr\.?|Randnummern?|Tz\.)\s?\d{1,4}(?:\s?[-–—]\s?\d{1,4})?(?![\p{L}\d])/gu,
  ],
  [
    /§/,
    /(?<![\p{L}\d])§{1,2}\s?\d{1,4}[a-z]?(?:\s?[-–—,]\s?\d{1,4}[a-z]?(?![\p{L}])){0,3}(?:\(\d{1,3}\)(?:\([a-z0-9]{1,3}\)){0,2})?(?:\s(?:Abs\.|Absatz)\s?\d{1,2})?(?:\s(?:S\.|Satz)\s?\d)?(?:\s\p{Lu}[\p{L}]{1,8}(?![\p{L}]))?/gu,
  ],
  [
    /[Aa]rt|ст|ماد|סעיף/,
    /(?<![\p{L}\d])(?:[Aa]rt\.|[Aa]rticles?|[Aa]rtikel|[Aa]rtículos?|[Aa]rticol[oi]|[Сс]т\.|[Сс]тать[яиюе]|(?:ال)?ماد[ةه]|סעיף)\s(?:[\d٠-٩۰-۹]{1,4}|[IVX]{1,5})(?![\p{L}\d])(?:\(\d{1,3}\)(?:\([a-z0-9]{1,3}\)){0,2})?(?:,?\s(?:§|Section|Sec\.|Abs\.|para(?:graph)?\.?|al\.|cl(?:ause)?\.?)\s?\d{1,3})*(?:\s(?:GG|EMRK|DSGVO|BV|AEUV|EUV|ECHR|GDPR))?/gu,
  ],
  [
    /BG|BV|BA|NJW/,
    /(?<![\p{L}])(?:BGHZ|BVerfGE|BGHSt|BAGE|BVerwGE|BGE|NJW)\s\d{1,4}(?:,\s|\sII?I?\s|\s)\d{1,5}(?:\s\(\d{1,5}\)|,\s\d{1,5})?/gu,
  ],
  // Dockets.
  [
    /Dkt|ECF|Doc/,
    /(?<![\p{L}])(?:Dkt\.|ECF|Doc\.)\s(?:No\.\s)?\d{1,4}(?:-\d{1,3})?(?:,?\s(?:at\s|¶\s?)\d{1,4}(?:[-–—]\d{1,4})?)?(?![\p{L}\d])/gu,
  ],
  [
    /ECLI/,
    /(?<![\p{L}])ECLI:[A-Z]{2}:[A-Za-z0-9.]{1,20}:\d{4}:[A-Za-z0-9.]{0,29}[A-Za-z0-9](?:,\s(?:Rn\.|paras?\.?)\s\d{1,4})?/gu,
  ],
  [
    /(?:Tr|Dep|R)\.\s/,
    /(?<![\p{L}])(?:Tr\.|Hr['’]g Tr\.|Dep\.|R\.)\s(?:at\s)?\d{1,4}:\d{1,2}(?:\s?[-–—]\s?(?:\d{1,4}:)?\d{1,2})?/gu,
  ],
];

/** What is filed with a pleading: "Exhibit A", "Ex. 4 at 12", "Anlage K 4". "Ex. 4" alone is rather a chapter of Exodus. */
const EXHIBIT =
  /(?<![\p{L}\d])(?:(?:Exhibits?|Exs?\.|Anl(?:age|\.)|Pièce)\s(?:[A-Z]{1,2}(?:[ -]?\d{1,3})?|(?<=[tse]s?\s)\d{1,3})(?![\p{L}\d.:])|Exs?\.\s\d{1,3}(?=,?\s(?:at\s|pp?\.\s|¶)))(?:,?\s(?:(?:at|pp?\.|S\.)\s|¶{1,2}\s?)\d{1,4}(?::\d{1,2})?(?:\s?[-–—]\s?\d{1,4}(?::\d{1,2})?)?)?/gu;
const EXHIBIT_SIGN = /Ex|Anl|Pièce/;

/** Apart from other citations, because they are asked before scripture. */
export function findExhibitReferences(text: string, from: number, to: number): ReferenceMention[] {
  if (!EXHIBIT_SIGN.test(text)) return [];
  return collect(EXHIBIT, text, from, to, (cited) =>
    reference('legal', text, cited.index, cited.index + cited[0].length),
  );
}

/** "para 12", without a point: in Spanish and Portuguese that is "for twelve". */
const BARE_PARAGRAPH = /(?<![\p{L}\d])paras?\s\d{1,4}(?:\s?[-–—]\s?\d{1,4})?(?![\p{L}\d]|\s\p{L})/gu;
const PARA_IS_FOR = /^(?:es|pt|gl)(?:-|$)/;

/** "410 U.S. 113 (1973)", "§ 823 BGB", "Article I, Section 8". `language` as in `findReferences`. */
export function findLegalReferences(
  text: string,
  from: number,
  to: number,
  language: string | null = null,
): ReferenceMention[] {
  const legal = (pattern: RegExp): ReferenceMention[] =>
    collect(pattern, text, from, to, (cited) => reference('legal', text, cited.index, cited.index + cited[0].length));
  const isFor = language !== null && PARA_IS_FOR.test(language);
  return [
    ...LEGAL.flatMap(([sign, pattern]) => (sign.test(text) ? legal(pattern) : [])),
    ...(isFor || !text.includes('para') ? [] : legal(BARE_PARAGRAPH)),
  ];
}

const SECTION_SIGN = /[Cc]h|[Kk]ap|cap|[Гг]л|[Ss]ec|Absch|فصل|פרק|[Cc]l|\bs/u;
const SECTION =
  /(?<![\p{L}\d])(?:[Cc]hap(?:ters?|\.)|[Cc]h\.|[Kk]ap(?:itel|\.)|[Cc]hapitre|[Cc]ap(?:ítulo|itulo|itolo|\.)|[Гг]лав[аеы]|[Гг]л\.|الفصل|פרק|[Ss]ec(?:tions?|\.)|[Cc]lauses?|Abschnitt)\s(?:[\d٠-٩۰-۹]{1,3}(?:\s?[-–—]\s?[\d٠-٩۰-۹]{1,3})?|[IVXLC]{1,7})(?![\p{L}\d]|\.\d)(?:\(\d{1,3}\)(?:\([a-z0-9]{1,3}\)){0,2})?/gu;
/** As English lawyers write it: "(s 12(2))", "(ss. 12–14)". */
const SMALL_SECTION =
  /(?<=[([,;]\s?)ss?\.?\s\d{1,4}[A-Z]?(?:\s?[-–—]\s?\d{1,4})?(?:\(\d{1,3}\)(?:\([a-z0-9]{1,3}\)){0,2})?(?=\s?[)\],;])/gu;

/** "chapter 3", "section 12(2)". `language` as in `findReferences`. */
export function findSectionReferences(
  text: string,
  from: number,
  to: number,
  language: string | null = null,
): ReferenceMention[] {
  if (!SECTION_SIGN.test(text)) return [];
  const isEnglish = language === null || language.startsWith('en');
  return [SECTION, ...(isEnglish ? [SMALL_SECTION] : [])].flatMap((pattern) =>
    collect(pattern, text, from, to, (cited) => reference('section', text, cited.index, cited.index + cited[0].length)),
  );
}
