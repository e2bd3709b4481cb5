/** A web page as a tree, and the small questions readers ask of it. Nothing here recurses: a page may be nested deeply. */

import type { DefaultTreeAdapterTypes } from 'parse5';

export type HtmlDocument = DefaultTreeAdapterTypes.Document;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlText = DefaultTreeAdapterTypes.TextNode;
export type HtmlNode = DefaultTreeAdapterTypes.Node;

export interface HtmlPage {
  readonly document: HtmlDocument;
  /** How deeply elements are nested. */
  readonly depth: number;
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

export function isText(node: HtmlNode): node is HtmlText {
  return node.nodeName === '#text';
}

export function attributeOf(element: HtmlElement, name: string): string | null {
  for (const attribute of element.attrs) if (attribute.name === name) return attribute.value;
  return null;
}

export interface HtmlVisitor {
  /** Answers whether to go into the element; `leave` is called only then. */
  enter(element: HtmlElement): boolean;
  leave?(element: HtmlElement): void;
  text?(node: HtmlText): void;
}

/** Visits a node and all below it, in the order of the page. */
export function walk(root: HtmlNode, visitor: HtmlVisitor): void {
  /** What is to be visited, and the elements to be left, in their order from the end. */
  const stack: (HtmlNode | { readonly leaving: HtmlElement })[] = [root];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if ('leaving' in node) {
      visitor.leave?.(node.leaving);
      continue;
    }
    if (isText(node)) {
      visitor.text?.(node);
      continue;
    }
    if (isElement(node)) {
      if (!visitor.enter(node)) continue;
      if (visitor.leave !== undefined) stack.push({ leaving: node });
    }
    if (!('childNodes' in node)) continue;
    for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i]!);
  }
}

/** The text below a node, white space collapsed, at most about `limit` code units of it. */
export function textOf(root: HtmlNode, limit = 2000): string {
  let text = '';
  walk(root, {
    enter: (element) => text.length < limit && element.tagName !== 'script' && element.tagName !== 'style',
    text(node) {
      if (text.length < limit) text += node.value.slice(0, limit);
    },
  });
  return text.replace(/\s+/g, ' ').trim();
}
