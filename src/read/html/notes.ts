/** Footnotes of a web page: which links call a note, and which elements are the notes. */

import type { Surroundings } from './surroundings.ts';
import type { HtmlElement, HtmlNode, HtmlPage } from './tree.ts';
import { attributeOf, isElement, textOf, walk } from './tree.ts';

export interface HtmlNotes {
  /** The id of the note that an element calls; of a note on another page, where its link leads. */
  readonly calls: ReadonlyMap<HtmlElement, string>;
  /** The id under which an element is a note. */
  readonly notes: ReadonlyMap<HtmlElement, string>;
  /** Links that lead from a note back to its call: no words of the note. */
  readonly backLinks: ReadonlySet<HtmlElement>;
}

const CALL_TEXT = /^[[(]?(?:\d{1,4}|[a-z]{1,3}|[ivxlc]{1,7}|[*†‡§¶]{1,3}|(?:note|n\.?) ?\d{1,4})[\])]?$/iu;
const CALL_NAMES = /noteref|footnote-?ref|fnref|note-call|reference/i;
/** On a page of its own this calls a note; elsewhere it may be any reference. */
const BRACKETED = /^[[(].+[\])]$/;
const NOTE_NAMES = /^_?(?:(?:foot|end)-?note|fn|ftn|edn|note)[-_:.]?\d/i;
const BACK_TEXT = /^(?:[↩↑^⏎]\ufe0e?|[a-z]|back|return|jump up|\d{1,4}\.?|\[\d{1,4}\])$/iu;
const INLINE = new Set(['a', 'sup', 'span', 'b', 'i', 'em', 'strong', 'small', 'cite']);

export function notesOf(page: HtmlPage, { address, called }: Surroundings): HtmlNotes {
  const own = address?.replace(/#.*$/s, '') ?? '';
  const byId = new Map<string, HtmlElement>();
  const links: { element: HtmlElement; target: string }[] = [];
  const outward: { element: HtmlElement; href: string; target: string }[] = [];
  walk(page.document, {
    enter(element) {
      for (const { name, value } of element.attrs) {
        if ((name === 'id' || (name === 'name' && element.tagName === 'a')) && !byId.has(value))
          byId.set(value, element);
        else if (name === 'href' && element.tagName === 'a') {
          const inside = own !== '' && value.startsWith(`${own}#`) ? value.slice(own.length) : value;
          const at = inside.indexOf('#');
          if (at < 0 || at === inside.length - 1) continue;
          const target = unescaped(inside.slice(at + 1));
          if (at === 0) links.push({ element, target });
          else outward.push({ element, href: inside, target });
        }
      }
      return true;
    },
  });

  const calls = new Map<HtmlElement, string>();
  const notes = new Map<HtmlElement, string>();
  const backLinks = new Set<HtmlElement>();
  const calledFrom = new Set<HtmlNode>();
  for (const { element, target } of links) {
    if (!isCall(element, target)) continue;
    const note = holderOf(byId.get(target));
    // A link back from a note looks like a call, too; the note comes first in neither case, its call does.
    if (calledFrom.has(byId.get(target)!)) {
      backLinks.add(element);
      continue;
    }
    calls.set(element, target);
    for (const each of withAncestors(element)) calledFrom.add(each);
    if (note !== null && !notes.has(note)) notes.set(note, target);
  }
  for (const { element, target } of links) {
    if (calls.has(element) || !BACK_TEXT.test(textOf(element, 40))) continue;
    const back = byId.get(target);
    if (back !== undefined && calledFrom.has(back)) backLinks.add(element);
  }
  for (const id of called ?? []) {
    const note = holderOf(byId.get(id));
    if (note !== null && !notes.has(note)) notes.set(note, id);
  }
  for (const { element, href, target } of outward) {
    if (isWithin(element, notes)) {
      if (BACK_TEXT.test(textOf(element, 40))) backLinks.add(element);
    } else if (isCall(element, target) && !BRACKETED.test(textOf(element, 40))) calls.set(element, href);
  }
  return { calls, notes, backLinks };
}

function isWithin(element: HtmlElement, notes: ReadonlyMap<HtmlElement, string>): boolean {
  for (let node: HtmlNode | null = element; node !== null && isElement(node); node = node.parentNode)
    if (notes.has(node)) return true;
  return false;
}

/** Without the escapes of addresses, where they are ones. */
export function unescaped(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

function isCall(link: HtmlElement, target: string): boolean {
  const role = `${attributeOf(link, 'role') ?? ''} ${attributeOf(link, 'epub:type') ?? ''}`;
  if (/doc-backlink/.test(role)) return false;
  if (/noteref/.test(role)) return true;
  const text = textOf(link, 40);
  if (!CALL_TEXT.test(text)) return false;
  const parent = link.parentNode;
  const inSup = parent !== null && isElement(parent) && parent.tagName === 'sup';
  const holdsSup = link.childNodes.some((child) => isElement(child) && child.tagName === 'sup');
  const names = `${attributeOf(link, 'class') ?? ''} ${attributeOf(link, 'id') ?? ''}`;
  return inSup || holdsSup || CALL_NAMES.test(names) || NOTE_NAMES.test(target) || BRACKETED.test(text);
}

/** The element itself and the two around it: an id stands on the link, or on the `sup` that holds it. */
function withAncestors(element: HtmlElement): HtmlNode[] {
  const around: HtmlNode[] = [element, ...element.childNodes];
  let node: HtmlNode | null = element.parentNode;
  for (let i = 0; i < 2 && node !== null && isElement(node) && INLINE.has(node.tagName); i++) {
    around.push(node);
    node = node.parentNode;
  }
  return around;
}

/** The block that a note's id stands on or in. */
function holderOf(element: HtmlElement | undefined): HtmlElement | null {
  let node: HtmlNode | null = element ?? null;
  while (node !== null && isElement(node) && INLINE.has(node.tagName)) node = node.parentNode;
  return node !== null && isElement(node) && node.tagName !== 'body' ? node : null;
}
