/**
 * JATS, in which journals keep their articles.
 *
 * Abstract and body are the text; what the front says of the article is its description. Footnotes and the list of
 * references stand behind the text, tied to where they are called.
 */

import type { Name, PartialDate } from '../../types.ts';
import { partialDate } from '../metadata/dates.ts';
import { nameOf } from '../metadata/names.ts';
import type { TextReader } from '../reader.ts';
import { rootElement } from '../xml/xml.ts';
import { type Metadata, readVocabulary, type Vocabulary, type XmlElement, type XmlText } from '../xml/xml-text.ts';

export const jats: TextReader = {
  id: 'jats',
  takes: 'text',
  accepts: ({ head }) =>
    head !== null &&
    rootElement(head) === 'article' &&
    /<(?:front|article-meta|journal-meta)[\s>]|\bJATS\b|archivearticle|journalpublishing/i.test(head),
  read: (text) => readVocabulary(text, vocabulary()),
};

/** Text in the front; all else there is description. */
const FRONT_TEXT = new Set(['front', 'article-meta', 'abstract', 'trans-abstract']);
const DATES: readonly string[] = ['epub', 'electronic', 'ppub', 'print', 'pub', ''];

function vocabulary(): Vocabulary {
  const dates = new Map<string, PartialDate>();
  let written = new Map<string, string>();
  let speaker = '';

  const fact = (element: XmlElement, words: string, around: readonly string[], text: XmlText): void => {
    const parent = around.at(-1);
    if (words !== '') written.set(element.name, words);
    if (element.name === 'article-title' && parent === 'title-group') text.metadata.title ??= words;
    else if (element.name === 'journal-title') text.metadata.containerTitle ??= words;
    else if (element.name === 'contrib') {
      const type = element.attributes['contrib-type'] ?? 'author';
      if (type === 'author') addName(text.metadata, written);
      written = new Map();
    } else if (element.name === 'pub-date') {
      const type = element.attributes['pub-type'] ?? element.attributes['date-type'] ?? '';
      const date = dateOf(written, element.attributes['iso-8601-date']);
      if (date !== null) dates.set(type, date);
      const best = DATES.map((each) => dates.get(each)).find((each) => each !== undefined) ?? date;
      if (best !== null && best !== undefined) text.metadata.date = best;
      written = new Map();
    } else if (element.name === 'article-id' && element.attributes['pub-id-type'] === 'doi') {
      text.metadata.url ??= `https://doi.org/${words}`;
    }
  };

  return {
    leftOut: new Set(
      'label graphic inline-graphic media tex-math annotation object-id processing-meta sub-article response floats-group'.split(
        ' ',
      ),
    ),
    blocks: new Set(
      (
        'p title sec abstract trans-abstract disp-quote verse-group list-item def-item def term disp-formula boxed-text caption ' +
        'attrib ack fn-group ref-list ref app speech statement table-wrap fig table'
      ).split(' '),
    ),
    lines: new Set(['verse-line', 'break', 'tr']),
    marks: {
      'disp-quote': ['block-quotation'],
      attrib: ['citation'],
      italic: ['emphasis'],
      bold: ['emphasis'],
      'ext-link': ['link', 'xlink:href'],
      uri: ['link', 'xlink:href'],
    },
    enter({ name, attributes }, text) {
      const { out, open } = text;
      const parent = open.at(-2);
      if (name === 'article') text.language ??= attributes['xml:lang'] ?? null;
      if (parent !== undefined && FRONT_TEXT.has(parent.name) && !parent.name.endsWith('abstract')) {
        return FRONT_TEXT.has(name) ? undefined : 'header';
      }
      if (name === 'title') text.mark('heading', null, Math.max(1, open.filter((each) => each.name === 'sec').length));
      else if (name === 'td' || name === 'th') out.builder.cellBreak();
      else if (name === 'fn' || name === 'ref') {
        // Notes that are gathered at the end are called where the text refers to them.
        const isGathered = /^(?:fn-group|ref-list|table-wrap-foot|author-notes)$/.test(parent?.name ?? '');
        text.note(
          attributes['id'] ?? `note-${out.builder.position}`,
          isGathered ? null : (attributes['symbol'] ?? '*'),
        );
      } else if (name === 'xref') enterReference(attributes, text);
      else if (name === 'speaker') {
        text.capture((words) => {
          speaker = words.replace(/[.:]$/, '');
        });
      } else if (name === 'speech') {
        const start = out.builder.position;
        text.atEnd(() => {
          if (speaker !== '') out.place('turn', speaker, start, { speaker });
          speaker = '';
        });
      }
      return undefined;
    },
    fact,
  };
}

/** A number calls its note; a name and a year are words of the sentence. */
function enterReference(attributes: Readonly<Record<string, string>>, text: XmlText): void {
  const target = attributes['rid']?.split(' ')[0];
  const { out } = text;
  if (target === undefined || !/^(?:fn|table-fn|bibr)$/.test(attributes['ref-type'] ?? '')) return;
  const isBracketed = /[[(,–-]$/.test(out.builder.tail);
  text.capture((words) => {
    if (/^[[(]?[\d*†‡§¶a-z]{1,4}[\])]?$/u.test(words) && !isBracketed)
      out.noteCall(words.replace(/[[\]()]/g, ''), target);
    else out.builder.words(words);
  });
}

function addName(metadata: Metadata, written: ReadonlyMap<string, string>): void {
  const family = written.get('surname');
  const given = written.get('given-names');
  const whole = written.get('string-name') ?? written.get('collab');
  let name: Name | null = null;
  if (family !== undefined) name = given === undefined ? { family } : { family, given };
  else if (whole !== undefined) name = nameOf(whole);
  if (name !== null) metadata.creators = [...(metadata.creators ?? []), name];
}

function dateOf(written: ReadonlyMap<string, string>, iso: string | undefined): PartialDate | null {
  const parts = ['year', 'month', 'day'].map((part) => written.get(part)?.padStart(2, '0'));
  const known = parts.slice(0, parts.includes(undefined) ? parts.indexOf(undefined) : 3);
  return partialDate(iso) ?? partialDate(known.join('-'));
}
