/** Hebrew words of initials, typed with a straight quotation mark where gershayim belong: "צה\"ל". */

const TYPED = /(?<=[\u05D0-\u05EA])"(?=[\u05D0-\u05EA](?![\u05D0-\u05EA]))/gu;

/** The text with gershayim in such words, of the same length. */
export function withInitialsMarked(text: string): string {
  return text.includes('"') ? text.replace(TYPED, '\u05F4') : text;
}
