/** The address of a source that opens it at the very place: a PDF at its page, a recording at its time, a web page at the words. */

import type { Passage } from '../types.ts';

/** So many words at either end tell a long passage; a shorter one stands there whole. */
const END_WORDS = 4;
const MAX_WHOLE_WORDS = 10;
/** Two passages of a page that begin alike are told apart by nothing; what is worse is an address that no browser takes. */
const MAX_LENGTH = 300;

/**
 * `url` with the fragment that leads to a passage: the anchor of its file, or else its words
 * (https://wicg.github.io/scroll-to-text-fragment/). A browser that finds no such place opens the page at its top.
 */
export function placeLink(url: string, { anchor, words }: Pick<Passage, 'anchor' | 'words'>): string {
  const hash = url.indexOf('#');
  const address = hash < 0 ? url : url.slice(0, hash);
  if (anchor !== undefined) return `${address}#${anchor}`;
  const fragment = textFragment(words);
  if (fragment === null) return url;
  return hash < 0 ? `${url}#${fragment}` : `${url}${fragment}`;
}

/** `:~:text=whole` or `:~:text=beginning,end`; null for words that cannot be sought: of several paragraphs, or none. */
function textFragment(passage: string): string | null {
  const blocks = passage.split(/\n\s*\n/).map((block) => block.replace(/\s+/g, ' ').trim());
  const words = blocks
    .join(' ')
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return null;
  if (words.length <= MAX_WHOLE_WORDS && blocks.length === 1) return fragmentOf([words.join(' ')]);
  const first = blocks[0]!.split(' ').slice(0, END_WORDS).join(' ');
  const last = blocks.at(-1)!.split(' ').slice(-END_WORDS).join(' ');
  return fragmentOf([first, last]);
}

function fragmentOf(parts: readonly string[]): string | null {
  const text = `:~:text=${parts.map(encoded).join(',')}`;
  return text.length > MAX_LENGTH ? null : text;
}

/** Percent-encoded, with the hyphen, which would part a prefix from the words. Half a character is none. */
function encoded(words: string): string {
  const whole = words.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '');
  return encodeURIComponent(whole).replaceAll('-', '%2D');
}
