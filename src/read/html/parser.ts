/**
 * parse5, with text taken past its tokenizer.
 *
 * The tokenizer looks at every character of a page by itself, and most of a page is text and scripts, in which nothing
 * but "<" and "&" means anything. So once a tag has been read, what stands before the next "<" is handed to the tree's
 * builder in one piece, and the tokenizer goes on behind it. The tree is the one that `parse` builds;
 * `test/read/html-parser.test.ts` holds them against each other.
 */

import { decodeHTML } from '#entities';
import { type DefaultTreeAdapterMap, defaultTreeAdapter, Parser, Token, TokenizerMode } from '#parse5';
import type { HtmlPage } from './tree.ts';

/** Beyond this the parser's own look up its stack grows too slow, and no page that a person wrote comes near. */
const MAX_DEPTH = 12_000;

const NO_SPACE = /[^ \t\n\f\r]/;
/** What ends the elements whose content is no HTML. */
const ENDS: Readonly<Record<string, RegExp>> = { script: /<\/script/gi, style: /<\/style/gi };

class TooDeep extends Error {}

class PageParser extends Parser<DefaultTreeAdapterMap> {
  override onStartTag(token: Token.TagToken): void {
    super.onStartTag(token);
    this.#takeText(token.tagName);
  }

  override onEndTag(token: Token.TagToken): void {
    super.onEndTag(token);
    this.#takeText(token.tagName);
  }

  /** Takes the text up to the next tag, where nothing in it needs the tokenizer. */
  #takeText(tagName: string): void {
    const { state, preprocessor } = this.tokenizer;
    const from = preprocessor.pos + 1;
    let end: number;
    if (state === TokenizerMode.DATA) end = preprocessor.html.indexOf('<', from);
    else if (state === TokenizerMode.SCRIPT_DATA || state === TokenizerMode.RAWTEXT) {
      end = endOf(preprocessor.html, tagName, from);
    } else return;
    if (end <= from) return;
    const raw = preprocessor.html.slice(from, end);
    // Inside such a comment a script may hold scripts.
    if (state === TokenizerMode.SCRIPT_DATA && raw.includes('<!--')) return;
    preprocessor.pos = end - 1;
    const chars = state === TokenizerMode.DATA && raw.includes('&') ? decodeHTML(raw) : raw;
    const words = chars.search(NO_SPACE);
    const spaces = words < 0 ? chars.length : words;
    if (spaces > 0) {
      const { WHITESPACE_CHARACTER } = Token.TokenType;
      this.onWhitespaceCharacter({ type: WHITESPACE_CHARACTER, chars: chars.slice(0, spaces), location: null });
    }
    if (spaces < chars.length) {
      this.onCharacter({ type: Token.TokenType.CHARACTER, chars: chars.slice(spaces), location: null });
    }
  }
}

function endOf(html: string, tagName: string, from: number): number {
  const pattern = ENDS[tagName];
  if (pattern === undefined) return -1;
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? -1;
}

/** The tree, as in a browser without scripts; null when elements are nested deeper than any page is. */
export function parsePage(raw: string): HtmlPage | null {
  let open = 0;
  let depth = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush() {
      open++;
      if (open > depth) depth = open;
      if (open > MAX_DEPTH) throw new TooDeep();
    },
    onItemPop() {
      open--;
    },
  };
  const options = { scriptingEnabled: false, treeAdapter };
  const normal = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  // The builder treats zero characters apart, place by place; pages that have them are rare enough to be read slowly.
  const parser = raw.includes('\0') ? new Parser(options) : new PageParser(options);
  try {
    parser.tokenizer.write(normal, true);
    return { document: parser.document, depth };
  } catch (error) {
    if (error instanceof TooDeep) return null;
    throw error;
  }
}
