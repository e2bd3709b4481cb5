/** Places of plays, pages, laws and judgments, recordings, notes and addresses. */

import type { ReferenceKind, ReferenceMention } from '../types.ts';
import { actKey } from './keys.ts';
import { TITLE_PATTERN } from './plays.ts';

const ROMAN_OR_NUMBER = '(?:[ivxlcIVXLC]{1,5}|\\d{1,2})';
const ORDINAL_ACT = 'first|second|third|fourth|fifth|one|two|three|four|five';

const ACT_SCENE = new RegExp(
  `(?<![\\p{L}])(?:act(?:us|e|o)?|atto|akte?|aufzug|действие|акт)\\.?\\s(${ROMAN_OR_NUMBER}|${ORDINAL_ACT})(?![\\p{L}\\d])(?:[,.;:]?\\s{0,2}(?:scene|sc(?:\\.|aena)?|szene|auftritt|sc[eè]ne|escena|scena|сцена|явление)\\.?\\s(${ROMAN_OR_NUMBER}|${ORDINAL_ACT})(?![\\p{L}\\d]))?(?:,?\\s{0,2}(?:lines?|ll?\\.|verse?|v\\.|vv\\.)\\s{0,2}\\d{1,4}(?:[-–—]\\d{1,4})?)?`,
  'giu',
);
const NUMBERED_ACT = new RegExp(
  `(?<![\\p{L}\\d])(${ROMAN_OR_NUMBER}|\\d{1,2})\\.\\s?(?:Akt|Aufzug)(?:[,.;:]?\\s{0,2}(${ROMAN_OR_NUMBER})\\.\\s?(?:Szene|Auftritt))?`,
  'gu',
);
const DOTTED_SCENE = /[([]\s?([1-5])\.(\d{1,2})\.(\d{1,4})(?:[-–—]\d{1,4})?(?=\s?[)\]])/gu;
/** "(The Lighthouse Keepers, 1.2)", "(Hamlet 3.1.56)": a title, then act and scene, with a line where no comma parts them. */
const TITLED_SCENE =
  /[([]\s?[*_“"‘']{0,2}(\p{Lu}[^()[\]\n]{1,58}?)[*_”"’']{0,2}(?:,\s{0,2}([1-5])\.(\d{1,2})(?:\.(\d{1,4}))?|\s([1-5])\.(\d{1,2})\.(\d{1,4}))(?:[-–—]\d{1,4})?(?=\s?[)\]])/gu;
/** "Hamlet 3.1", wherever it stands. */
const NAMED_SCENE = new RegExp(
  `(?<![\\p{L}])(?:${TITLE_PATTERN})[*_”"]?,?\\s(\\d{1,2})\\.(\\d{1,2})(?:\\.(\\d{1,4})(?:[-–—]\\d{1,4})?)?(?![\\d.]\\d|\\d)`,
  'gu',
);
/** What else is numbered so. */
const NUMBERED_OTHERWISE =
  /(?:^|\s)(?:v(?:er(?:sion)?|ol(?:ume)?)?|sections?|sec|chap(?:ter)?|ch|fig(?:ure)?|table|tab|eq(?:uation)?|no|nr|pp?|part|theorem|lemma|def(?:inition)?|abb|tabelle|kap(?:itel)?|abschnitt|teil|band)\.?$/iu;
const LARGEST_LINE = 1500;
const ROMAN_ARABIC_SCENE =
  /(?<=[\p{Ll}*_”"’']\s|,\s|[([]\s?)(?<!(?:vol|chapter|section|part|book|art|article|kapitel|teil|band|titre|title)\.?\s)(IV|V|I{1,3})\.(\d{1,2})(?:\.(\d{1,4})(?:[-–—]\d{1,4})?)?(?![\d.]\d|[\p{L}\d])/giu;
const ROMAN_SCENE =
  /(?<![\p{L}\d])([IViv]{1,3})(?:\.|,\s)([ivIVxX]{1,5})(?:(?:\.|,\s)(\d{1,4})(?:[-–—]\d{1,4})?)?(?=\s?[)\];,.]|\s|$)/gu;

const PAGE =
  /(?<![\p{L}\d])(?:(?:Id\.|[Ii]bid\.),?\sat\s(?=\d)|(?:[Ii]bid\.|[Ee]bd\.),\s(?=\d)|fols?\.|ff?\.(?=\s?\d{1,3}[rv])|pp?\.|pages?|S\.|Seiten?|págs?\.|páginas?|pagg?\.|pagin[ae]|blz\.|str\.|strona|с\.|стр\.|σ\.|עמ['׳]|עמודים|ص[.:]?|صفحة|第)\s{0,2}(?:[\d٠-٩۰-۹]{1,5}(?![\d٠-٩۰-۹])(?:[rv](?!\p{L})|(?=ff?\.)|(?!\p{L}))|[ivxlc]{1,6}(?!\p{L}))(?:\s?[-–—]\s?[\d٠-٩۰-۹]{1,5}[rv]?(?![\p{L}]))?(?:\s?ff?\.)?/gu;

/** Each with what it cannot do without: the patterns themselves are dear to set up. */
const LEGAL: readonly (readonly [sign: RegExp, pattern: RegExp])[] = [
  [
    /\d\s(?:U|S|L|F|N|A|P|So|Cal)[. S]|Fed|\d\sF|C\.F\.R/,
    /(?<![\p{L}\d])\d{1,4}\s(?:U\.\s?S\.(?:\sC\.?)?|US|S\.\s?Ct\.|L\.\s?Ed\.(?:\s?2d)?|F\.(?:\s?(?:2d|3d|4th|Supp\.(?:\s?[23]d)?|App[’']?x))?|Fed\.\sReg\.|C\.F\.R\.|U\.S\.C\.(?:A\.)?|N\.[EYW]\.(?:\s?[23]d)?|A\.(?:[23]d)|P\.(?:[23]d)|So\.(?:\s?[23]d)?|Cal\.(?:\s?(?:App\.)?\s?\d(?:th|d))?)\s?(?:at\s|§{1,2}\s?)?\d{1,5}[a-z]?(?:\.\d{1,4}[a-z]?(?:-\d{1,2})?(?!\d))?(?:,\s\d{1,5}(?:[-–—]\d{1,5})?)?(?:\s\((?:[\w.\s]{0,20}\s)?\d{4}\))?/gu,
  ],
  // Neutral citations and law reports, with the paragraph.
  [
    /\[(?:19|20)\d\d\]\s[A-Z]/,
    /\[(?:19|20)\d{2}\]\s(?:UKSC|UKHL|UKPC|EWCA\s(?:Civ|Crim)|EWHC|HCA|NZSC|NZCA|IESC|IEHC|ZACC|SGCA|HKCFA|CSIH|CSOH|NICA|FCA(?:FC)?|NSWCA|VSCA)\s\d{1,4}(?:\s\(\p{L}{2,8}\))?(?:,?\s(?:at\s)?\[\d{1,3}\](?:[-–—]\[\d{1,3}\])?)?/gu,
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
  [/\d\/\d\d/, /(?<![\p{L}\d])[CTF][-‑–]\d{1,4}\/\d{2}(?!\d)(?:\s?P)?/gu],
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
    /¶|para|R[nz]\./,
    /(?<![\p{L}\d])(?:¶{1,2}|paras?\.|paragraphs?|Rn\.|Rz\.)\s?\d{1,4}(?:\s?[-–—]\s?\d{1,4})?(?![\p{L}\d])/gu,
  ],
  [
    /§/,
    /(?<![\p{L}\d])§{1,2}\s?\d{1,4}[a-z]?(?:\s?[-–—,]\s?\d{1,4}[a-z]?(?![\p{L}\d])){0,3}(?:\s(?:Abs\.|Absatz)\s?\d{1,2})?(?:\s(?:S\.|Satz)\s?\d)?(?:\s\p{Lu}[\p{L}]{1,8}(?![\p{L}]))?/gu,
  ],
  [
    /[Aa]rt/,
    /(?<![\p{L}\d])(?:Art\.|Article|Artikel|Artículo|Article|Articolo|art\.)\s(?:\d{1,4}|[IVX]{1,5})(?![\p{L}\d])(?:,?\s(?:§|Section|Sec\.|Abs\.|para(?:graph)?\.?|al\.|cl(?:ause)?\.?)\s?\d{1,3})*(?:\s(?:GG|EMRK|DSGVO|BV|AEUV|EUV|ECHR|GDPR))?/gu,
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
  [/ECLI/, /(?<![\p{L}])ECLI:[A-Z]{2}:[A-Za-z0-9.]{1,20}:\d{4}:[A-Za-z0-9.]{1,30}/gu],
  [
    /(?:Tr|Dep|R)\.\s/,
    /(?<![\p{L}])(?:Tr\.|Hr['’]g Tr\.|Dep\.|R\.)\s(?:at\s)?\d{1,4}:\d{1,2}(?:\s?[-–—]\s?(?:\d{1,4}:)?\d{1,2})?/gu,
  ],
];

const TIME =
  /(?:[([]\s?(\d{1,2}:[0-5]\d(?::[0-5]\d)?)(?:\.\d{1,3})?(?:\s?[-–—]\s?\d{1,2}:[0-5]\d(?::[0-5]\d)?)?\s?[)\]])|(?<![\d:.])(\d{1,2}:[0-5]\d:[0-5]\d|\d{1,3}m[0-5]?\ds|\d{1,3}′[0-5]?\d″)(?![\d:\p{L}])|(?:\b(?:minute|min\.|timestamp|time code|timecode|Minute)\s{1,2}(\d{1,3}(?::[0-5]\d)?)(?!\d))/gu;

const TIME_SIGN = /\d[:m′]|[Mm]in|time/;

const NOTE =
  /\[\^([^\]\s]{1,24})\](?!:)|(?<![\p{L}\d])(?:footnotes?|endnotes?|fn\.|n\.|notes?|Fu(?:ß|ss)note|Fn\.|Anm\.|Endnote|nota)\s{0,2}(\d{1,4})(?![\d:.]\d)|([¹²³⁰⁴-⁹]{1,4})/gu;

const NOTE_SIGN = /\[\^|[¹²³⁰⁴-⁹]|\d/;

const LINK =
  /(?:https?:\/\/|www\.)[^\s<>"'“”‘’«»（）【】]{3,500}|(?<![\p{L}\d])(?:doi:\s?|DOI:\s?)10\.\d{4,9}\/[^\s<>"“”]{1,200}/gu;

const LINK_SIGN = /:\/\/|www\.|doi:|DOI:/;

function collect(
  pattern: RegExp,
  text: string,
  from: number,
  to: number,
  make: (found: RegExpExecArray) => ReferenceMention | null,
): ReferenceMention[] {
  const found: ReferenceMention[] = [];
  pattern.lastIndex = from;
  for (let cited = pattern.exec(text); cited !== null && cited.index < to; cited = pattern.exec(text)) {
    if (cited[0].length === 0) pattern.lastIndex++;
    if (cited.index + cited[0].length > to) continue;
    const reference = make(cited);
    if (reference !== null) found.push(reference);
  }
  return found;
}

function reference(
  kind: ReferenceKind,
  text: string,
  start: number,
  end: number,
  keys: readonly string[] = [],
  target?: string,
): ReferenceMention {
  const mention = { kind, span: { start, end }, words: text.slice(start, end), keys };
  return target === undefined ? mention : { ...mention, target };
}

/** "Act III, Scene 1", "3. Akt, 1. Szene", "(3.1.56)", "III.i.56". */
export function findPlayReferences(text: string, from: number, to: number): ReferenceMention[] {
  const act = (cited: RegExpExecArray): ReferenceMention | null => {
    const key = actKey(cited[1]!, cited[2]);
    return key === null ? null : reference('play', text, cited.index, cited.index + cited[0].length, [key]);
  };
  return [
    ...collect(ACT_SCENE, text, from, to, act),
    ...collect(NUMBERED_ACT, text, from, to, act),
    ...collect(DOTTED_SCENE, text, from, to, (cited) => {
      const start = cited.index + 1;
      return reference('play', text, start, cited.index + cited[0].length, [actKey(cited[1]!, cited[2])!]);
    }),
    ...collect(TITLED_SCENE, text, from, to, (cited) => {
      const [whole, title = '', withComma, scene, line, plain, plainScene, plainLine] = cited;
      // "(Smith, 1.2.1999)" is a date.
      if (NUMBERED_OTHERWISE.test(title) || Number(line ?? plainLine ?? 0) > LARGEST_LINE) return null;
      const key = actKey(withComma ?? plain ?? '', scene ?? plainScene);
      const end = cited.index + whole.length;
      const start = end - /[\d.–—-]+$/u.exec(whole)![0].length;
      return key === null ? null : reference('play', text, start, end, [key]);
    }),
    ...collect(NAMED_SCENE, text, from, to, (cited) => {
      const [whole, named = '', scene] = cited;
      const end = cited.index + whole.length;
      const start = end - /[\d.–—-]+$/u.exec(whole)![0].length;
      return reference('play', text, start, end, [actKey(named, scene)!]);
    }),
    ...collect(ROMAN_ARABIC_SCENE, text, from, to, (cited) => {
      if (!/^[IV]+$/.test(cited[1]!)) return null;
      return reference('play', text, cited.index, cited.index + cited[0].length, [actKey(cited[1]!, cited[2])!]);
    }),
    ...collect(ROMAN_SCENE, text, from, to, (cited) => {
      const isAlone = cited[3] === undefined && !'([;,'.includes(text[cited.index - 1] ?? ' ');
      const key = isAlone ? null : actKey(cited[1]!, cited[2]);
      return key === null ? null : reference('play', text, cited.index, cited.index + cited[0].length, [key]);
    }),
  ];
}

/** "p. 12", "S. 12 f.", "ص 12". */
export function findPageReferences(text: string, from: number, to: number): ReferenceMention[] {
  return collect(PAGE, text, from, to, (cited) => {
    const isSigned =
      !cited[0].startsWith('第') ||
      /^\s?(?:页|頁)/u.test(text.slice(cited.index + cited[0].length, cited.index + cited[0].length + 2));
    return isSigned ? reference('page', text, cited.index, cited.index + cited[0].length) : null;
  });
}

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

/** "410 U.S. 113 (1973)", "§ 823 BGB", "Article I, Section 8". */
export function findLegalReferences(text: string, from: number, to: number): ReferenceMention[] {
  return LEGAL.flatMap(([sign, pattern]) =>
    sign.test(text)
      ? collect(pattern, text, from, to, (cited) =>
          reference('legal', text, cited.index, cited.index + cited[0].length),
        )
      : [],
  );
}

/** "[12:34]", "1:02:03", "minute 7". */
export function findTimeReferences(text: string, from: number, to: number): ReferenceMention[] {
  if (!TIME_SIGN.test(text)) return [];
  return collect(TIME, text, from, to, (cited) => {
    const time = cited[1] ?? cited[2] ?? cited[3]!;
    const start = cited.index + cited[0].indexOf(time);
    return reference('time', text, start, start + time.length);
  });
}

/** "[^1]", "fn. 3", "¹": the target is the note's label. */
export function findNoteReferences(text: string, from: number, to: number): ReferenceMention[] {
  if (!NOTE_SIGN.test(text)) return [];
  return collect(NOTE, text, from, to, (cited) => {
    const label = cited[1] ?? cited[2] ?? cited[3]!.normalize('NFKC');
    // An exponent is no note: 10², m³.
    if (
      cited[3] !== undefined &&
      /[\d°]|(?:^|[^\p{L}])[a-zµ]{1,2}$/u.test(text.slice(Math.max(0, cited.index - 2), cited.index))
    ) {
      return null;
    }
    return reference('note', text, cited.index, cited.index + cited[0].length, [], label);
  });
}

/** Addresses that stand in the text itself. */
export function findLinkReferences(text: string, from: number, to: number): ReferenceMention[] {
  if (!LINK_SIGN.test(text)) return [];
  const range = text.slice(0, to);
  // What follows the range may be no more of the address than the bracket that closes behind it.
  return collect(LINK, range, from, to, (cited) => {
    let end = cited.index + cited[0].length;
    while (end > cited.index && '.,;:!?)]'.includes(text[end - 1]!)) {
      if (text[end - 1] === ')' && text.slice(cited.index, end).includes('(')) break;
      end--;
    }
    const address = text.slice(cited.index, end);
    return reference('link', text, cited.index, end, [], address.startsWith('www.') ? `https://${address}` : address);
  });
}
