/** Places of plays and recordings, notes and addresses. */

import type { ReferenceMention } from '../types.ts';
import { collect, reference } from './collected.ts';
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
/** "Richard III, I.i.1": with its line, act and scene are plain wherever they stand; "Macbeth II.ii", behind a play's name. */
const ROMAN_LINE = /(?<![\p{L}\d])([IViv]{1,3})\.\s?([ivIVxX]{1,5})\.\s?\d{1,4}(?:[-–—]\d{1,4})?(?![\p{L}\d])/gu;
const NAMED_ROMAN_SCENE = new RegExp(
  `(?<=(?<![\\p{L}])(?:${TITLE_PATTERN})[*_”"]?,?\\s)([IViv]{1,3})\\.\\s?([ivIVxX]{1,5})(?![\\p{L}\\d]|\\.\\d)`,
  'gu',
);
const ROMAN_SCENE =
  /(?<![\p{L}\d])([IViv]{1,3})(?:\.|,\s|\.\s(?=[ivIVxX]{1,5}\.\s?\d))([ivIVxX]{1,5})(?:(?:\.\s?|,\s)(\d{1,4})(?:[-–—]\d{1,4})?)?(?=\s?[)\];,.]|\s|$)/gu;

const TIME =
  /(?:[([]\s?(?:(?:at|from|ab|bei|à|desde|da|с|من|ad?)\s)?(\d{1,2}:[0-5]\d(?::[0-5]\d)?)(?:\.\d{1,3})?(?:\s?[-–—]\s?\d{1,2}:[0-5]\d(?::[0-5]\d)?)?\s?[)\]])|(?<![\d:.])(\d{1,2}:[0-5]\d:[0-5]\d|\d{1,3}m[0-5]?\ds|\d{1,3}′[0-5]?\d″)(?![\d:\p{L}])|(?:\b(?:minute|[Mm]in\.|timestamp|time code|timecode|Minute)\s{1,2}(\d{1,3}(?::[0-5]\d)?)(?!\d))/gu;

const TIME_SIGN = /\d[:m′]|[Mm]in|time/;

const NOTE =
  /\[\^([^\]\s]{1,24})\](?!:)|(?<![\p{L}\d])(?:footnotes?|endnotes?|fn\.|n\.|notes?|Fu(?:ß|ss)note|Fn\.|Anm\.|Endnote|nota)\s{0,2}(\d{1,4})(?![\d:.]\d)|([¹²³⁰⁴-⁹]{1,4})/gu;

const NOTE_SIGN = /\[\^|[¹²³⁰⁴-⁹]|\d/;

const LINK =
  /(?:https?:\/\/|www\.)[^\s<>"'“”‘’«»（）【】]{3,500}|(?<![\p{L}\d])(?:doi:\s?|DOI:\s?)10\.\d{4,9}\/[^\s<>"“”]{1,200}/gu;

const LINK_SIGN = /:\/\/|www\.|doi:|DOI:/;

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
    ...collect(ROMAN_LINE, text, from, to, act),
    ...collect(NAMED_ROMAN_SCENE, text, from, to, act),
    ...collect(ROMAN_SCENE, text, from, to, (cited) => {
      const isAlone = cited[3] === undefined && !'([;,'.includes(text[cited.index - 1] ?? ' ');
      const key = isAlone ? null : actKey(cited[1]!, cited[2]);
      return key === null ? null : reference('play', text, cited.index, cited.index + cited[0].length, [key]);
    }),
  ];
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
