/**
 * The tree that Readability works on: as much of the DOM as it asks for, over our own parse of the page.
 *
 * A browser's DOM, rebuilt in full, takes fifty times longer than the question is worth. Nodes here are linked lists with
 * what was asked of them remembered until they change; a text node knows the text of the page that it stands for, also
 * when it is copied, so that the answer is a set of places in the page.
 */

import type { HtmlNode, HtmlText } from './tree.ts';
import { isElement, isText } from './tree.ts';

const ELEMENT = 1;
const TEXT = 3;
const DOCUMENT = 9;

interface LightAttribute {
  readonly name: string;
  value: string;
  cloneNode(): LightAttribute;
}

function attribute(name: string, value: string): LightAttribute {
  return { name, value, cloneNode: () => attribute(name, value) };
}

const CAPITALS = new Map<string, string>();

/** Elements have few names: each is turned into capitals once. */
function capitals(name: string): string {
  let made = CAPITALS.get(name);
  if (made === undefined) {
    made = name.toUpperCase();
    if (CAPITALS.size < 500) CAPITALS.set(name, made);
  }
  return made;
}

export class LightNode {
  readonly ELEMENT_NODE = ELEMENT;
  readonly TEXT_NODE = TEXT;
  readonly nodeType: number;
  readonly nodeName: string;
  readonly localName: string;
  /** Of an element, in capitals. */
  readonly tagName: string | undefined;
  readonly ownerDocument: LightDocument | null;
  /** Of a text: what it stands for in the page. */
  readonly source: HtmlText | null;
  parentNode: LightNode | null = null;
  firstChild: LightNode | null = null;
  lastChild: LightNode | null = null;
  nextSibling: LightNode | null = null;
  previousSibling: LightNode | null = null;
  attributes: LightAttribute[] = [];
  #data: string;
  #text: string | null = null;
  #childNodes: LightNode[] | null = null;
  #children: LightNode[] | null = null;

  constructor(nodeType: number, localName: string, data: string, owner: LightDocument | null, source: HtmlText | null) {
    this.nodeType = nodeType;
    this.localName = localName;
    this.tagName = nodeType === ELEMENT ? capitals(localName) : undefined;
    this.nodeName = this.tagName ?? (nodeType === TEXT ? '#text' : '#document');
    this.#data = data;
    this.ownerDocument = owner;
    this.source = source;
  }

  // ── around it ──────────────────────────────────────────────────────────────────────────────────────────────────────

  get childNodes(): readonly LightNode[] {
    if (this.#childNodes === null) {
      this.#childNodes = [];
      for (let node = this.firstChild; node !== null; node = node.nextSibling) this.#childNodes.push(node);
    }
    return this.#childNodes;
  }

  get children(): readonly LightNode[] {
    this.#children ??= this.childNodes.filter(({ nodeType }) => nodeType === ELEMENT);
    return this.#children;
  }

  get firstElementChild(): LightNode | null {
    return this.children[0] ?? null;
  }

  get lastElementChild(): LightNode | null {
    return this.children.at(-1) ?? null;
  }

  get nextElementSibling(): LightNode | null {
    let node = this.nextSibling;
    while (node !== null && node.nodeType !== ELEMENT) node = node.nextSibling;
    return node;
  }

  get previousElementSibling(): LightNode | null {
    let node = this.previousSibling;
    while (node !== null && node.nodeType !== ELEMENT) node = node.previousSibling;
    return node;
  }

  // ── what it says ───────────────────────────────────────────────────────────────────────────────────────────────────

  get textContent(): string {
    if (this.nodeType === TEXT) return this.#data;
    if (this.#text === null) {
      let text = '';
      for (const node of this.#below()) if (node.nodeType === TEXT) text += node.#data;
      this.#text = text;
    }
    return this.#text;
  }

  set textContent(words: string) {
    if (this.nodeType === TEXT) {
      this.#data = words;
      this.#changed();
      return;
    }
    while (this.firstChild !== null) this.removeChild(this.firstChild);
    if (words !== '') this.appendChild(new LightNode(TEXT, '', words, this.ownerDocument, null));
  }

  /** No HTML, but a name for what is in the node now: setting it to that name, here or elsewhere, puts copies of it there. */
  get innerHTML(): string {
    return this.ownerDocument?.keep(this.childNodes.map((node) => node.copy())) ?? '';
  }

  set innerHTML(name: string) {
    while (this.firstChild !== null) this.removeChild(this.firstChild);
    for (const node of this.ownerDocument?.kept(name) ?? []) this.appendChild(node.copy());
  }

  get className(): string {
    return this.getAttribute('class') ?? '';
  }

  set className(value: string) {
    this.setAttribute('class', value);
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  set id(value: string) {
    this.setAttribute('id', value);
  }

  get src(): string {
    return this.getAttribute('src') ?? '';
  }

  get srcset(): string {
    return this.getAttribute('srcset') ?? '';
  }

  get href(): string {
    return this.getAttribute('href') ?? '';
  }

  get style(): { readonly display: string; readonly visibility: string } {
    const style = this.getAttribute('style') ?? '';
    return {
      display: /(?:^|;)\s*display\s*:\s*([\w-]+)/i.exec(style)?.[1]?.toLowerCase() ?? '',
      visibility: /(?:^|;)\s*visibility\s*:\s*([\w-]+)/i.exec(style)?.[1]?.toLowerCase() ?? '',
    };
  }

  getAttribute(name: string): string | null {
    for (const each of this.attributes) if (each.name === name) return each.value;
    return null;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }

  setAttribute(name: string, value: string): void {
    const present = this.attributes.find((each) => each.name === name);
    if (present === undefined) this.attributes.push(attribute(name, value));
    else present.value = value;
  }

  setAttributeNode({ name, value }: LightAttribute): void {
    this.setAttribute(name, value);
  }

  removeAttribute(name: string): void {
    this.attributes = this.attributes.filter((each) => each.name !== name);
  }

  // ── what is below it ───────────────────────────────────────────────────────────────────────────────────────────────

  /** By one name, in small letters, or `*`. Unlike a browser's, the list does not follow later changes. */
  getElementsByTagName(name: string): readonly LightNode[] {
    const wanted = name.toLowerCase();
    const found: LightNode[] = [];
    for (const node of this.#below()) {
      if (node.nodeType === ELEMENT && (wanted === '*' || node.localName === wanted)) found.push(node);
    }
    return found;
  }

  /** By names of elements with commas between, which is all that is asked for. */
  querySelectorAll(names: string): readonly LightNode[] {
    const wanted = new Set(names.toLowerCase().split(/\s*,\s*/));
    const found: LightNode[] = [];
    for (const node of this.#below()) {
      if (node.nodeType === ELEMENT && (wanted.has(node.localName) || wanted.has('*'))) found.push(node);
    }
    return found;
  }

  /** Every node below it, in order. */
  *#below(): Generator<LightNode> {
    let node = this.firstChild;
    while (node !== null) {
      yield node;
      if (node.firstChild !== null) node = node.firstChild;
      else {
        while (node !== null && node !== this && node.nextSibling === null) node = node.parentNode;
        node = node === null || node === this ? null : node.nextSibling;
      }
    }
  }

  /** The texts of the page that it still holds. */
  *sources(): Generator<HtmlText> {
    for (const { source } of this.#below()) if (source !== null) yield source;
  }

  // ── changing it ────────────────────────────────────────────────────────────────────────────────────────────────────

  appendChild(node: LightNode): LightNode {
    return this.insertBefore(node, null);
  }

  insertBefore(node: LightNode, before: LightNode | null): LightNode {
    node.remove();
    const previous = before === null ? this.lastChild : before.previousSibling;
    node.parentNode = this;
    node.previousSibling = previous;
    node.nextSibling = before;
    if (previous === null) this.firstChild = node;
    else previous.nextSibling = node;
    if (before === null) this.lastChild = node;
    else before.previousSibling = node;
    this.#changed();
    return node;
  }

  removeChild(node: LightNode): LightNode {
    if (node.parentNode !== this) throw new RangeError('it is not a child of this node');
    if (node.previousSibling === null) this.firstChild = node.nextSibling;
    else node.previousSibling.nextSibling = node.nextSibling;
    if (node.nextSibling === null) this.lastChild = node.previousSibling;
    else node.nextSibling.previousSibling = node.previousSibling;
    node.parentNode = null;
    node.previousSibling = null;
    node.nextSibling = null;
    this.#changed();
    return node;
  }

  replaceChild(node: LightNode, old: LightNode): LightNode {
    if (node !== old) {
      this.insertBefore(node, old);
      this.removeChild(old);
    }
    return old;
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }

  /** With everything below it. */
  copy(): LightNode {
    const root = this.#alone();
    const pairs: [LightNode, LightNode][] = [[this, root]];
    for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) {
      for (const child of pair[0].childNodes) {
        const made = child.#alone();
        pair[1].appendChild(made);
        pairs.push([child, made]);
      }
    }
    return root;
  }

  #alone(): LightNode {
    const made = new LightNode(this.nodeType, this.localName, this.#data, this.ownerDocument, this.source);
    made.attributes = this.attributes.map((each) => each.cloneNode());
    return made;
  }

  /** Forgets what was remembered of it and of all that hold it. */
  #changed(): void {
    this.#childNodes = null;
    this.#children = null;
    this.#text = null;
    for (let node = this.parentNode; node !== null; node = node.parentNode) node.#text = null;
  }
}

export class LightDocument extends LightNode {
  readonly baseURI = 'http://page.invalid/';
  readonly documentURI = this.baseURI;
  readonly #kept: (readonly LightNode[])[] = [];

  constructor() {
    super(DOCUMENT, '', '', null, null);
  }

  get documentElement(): LightNode | null {
    return this.firstElementChild;
  }

  get body(): LightNode | null {
    return this.documentElement?.children.find(({ localName }) => localName === 'body') ?? null;
  }

  get title(): string {
    return this.getElementsByTagName('title')[0]?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  }

  createElement(name: string): LightNode {
    return new LightNode(ELEMENT, name.toLowerCase(), '', this, null);
  }

  createTextNode(words: string): LightNode {
    return new LightNode(TEXT, '', words, this, null);
  }

  /** Keeps nodes under a name that is no HTML. */
  keep(nodes: readonly LightNode[]): string {
    return `\0${this.#kept.push(nodes) - 1}`;
  }

  kept(name: string): readonly LightNode[] {
    return name.startsWith('\0') ? (this.#kept[Number(name.slice(1))] ?? []) : [];
  }
}

/** The page as such a tree. Comments, and what a `template` holds, are not in it. */
function lightTree(page: HtmlNode): LightDocument {
  const document = new LightDocument();
  const pairs: [HtmlNode, LightNode][] = [[page, document]];
  for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) {
    const [from, to] = pair;
    if (!('childNodes' in from)) continue;
    for (const child of from.childNodes) {
      if (isText(child)) to.appendChild(new LightNode(TEXT, '', child.value, document, child));
      else if (isElement(child)) {
        const made = document.createElement(child.tagName);
        made.attributes = child.attrs.map(({ name, value }) => attribute(name, value));
        to.appendChild(made);
        pairs.push([child, made]);
      }
    }
  }
  return document;
}

/** What Readability takes for the article of a page: an element with the texts that belong to it; null when for nothing. */
export async function articleIn(page: HtmlNode): Promise<LightNode | null> {
  const { Readability } = await import('#readability');
  const options = { serializer: (node: unknown): unknown => node, charThreshold: 250 };
  const reader: { parse(): { readonly content?: unknown } | null } = new Readability(lightTree(page), options);
  const content = reader.parse()?.content;
  return content instanceof LightNode ? content : null;
}
