/**
 * OSIS: Bibles in XML.
 *
 * The text is the verses as they run on; headings of editors, cross-references and notes are not in it. Verses and
 * chapters may be elements, or begin and end at milestones; words that a `q` gives to somebody are that person's turn.
 */

import { canonicalVerseKey, labelOfKey } from '../../reference/keys.ts';
import { partialDate } from '../metadata/dates.ts';
import { nameOf } from '../metadata/names.ts';
import type { TextReader } from '../reader.ts';
import { rootElement } from '../xml/xml.ts';
import { readVocabulary, type Vocabulary, type XmlElement, type XmlText } from '../xml/xml-text.ts';

export const osis: TextReader = {
  id: 'osis',
  takes: 'text',
  accepts: (probe) => probe.head !== null && rootElement(probe.head) === 'osis',
  read: (text) => readVocabulary(text, vocabulary()),
};

interface Place {
  readonly start: number;
  readonly label: string;
}

function vocabulary(): Vocabulary {
  /** Places that began at a milestone, by what their end will name. */
  const open = new Map<string, Place>();
  let notes = 0;

  const place = (element: XmlElement, text: XmlText, label: string, write: (start: number) => void): void => {
    const { sID, eID } = element.attributes;
    const { out } = text;
    const name = `${element.name} ${eID ?? sID ?? ''}`;
    const begun = open.get(name);
    if (eID !== undefined) {
      if (begun !== undefined) write(begun.start);
      open.delete(name);
    } else if (sID !== undefined) open.set(name, { start: out.builder.position, label });
    else {
      const start = out.builder.position;
      text.atEnd(() => write(start));
    }
  };

  return {
    leftOut: new Set('rdg rdgGroup figure catchWord reference index'.split(' ')),
    blocks: new Set('div p lg list item'.split(' ')),
    lines: new Set(['l', 'lb']),
    marks: { hi: ['emphasis'] },
    enter(element, text) {
      const { name, attributes } = element;
      const { out } = text;
      switch (name) {
        case 'osisText':
          text.language ??= attributes['xml:lang'] ?? null;
          break;
        case 'header':
          return 'header';
        case 'title':
          if (attributes['canonical'] !== 'true' && attributes['type'] !== 'psalm') return 'out';
          out.builder.paragraphBreak();
          text.atEnd(() => out.builder.paragraphBreak());
          break;
        case 'note':
          if (attributes['type'] === 'crossReference') return 'out';
          notes++;
          text.note(attributes['osisID'] ?? `note-${notes}`, attributes['n'] ?? String(notes));
          break;
        case 'verse':
        case 'chapter': {
          if (name === 'verse') out.builder.words(' ');
          const id = (attributes['osisID'] ?? attributes['sID'] ?? attributes['eID'] ?? '').split(' ')[0]!;
          const key = canonicalVerseKey(id.replace(/!.*$/, ''));
          const label = key === null ? id : labelOfKey(key);
          const kind = name === 'verse' ? 'verse' : 'section';
          place(element, text, label, (start) => out.place(kind, label, start, { key }));
          break;
        }
        case 'q':
        case 'speech': {
          const speaker = attributes['who'];
          if (speaker !== undefined || attributes['eID'] !== undefined) {
            place(element, text, speaker ?? '', (start) => {
              const who = speaker ?? open.get(`${name} ${attributes['eID'] ?? ''}`)?.label ?? '';
              if (who !== '') out.place('turn', who, start, { speaker: who });
            });
          }
          break;
        }
        case 'speaker':
          text.capture(() => {});
          break;
        default:
      }
      return undefined;
    },
    fact({ name }, words, around, { metadata }) {
      if (words === '' || around.at(-1) !== 'work') return;
      if (name === 'title') metadata.title ??= words;
      else if (name === 'creator') metadata.creators ??= [nameOf(words)];
      else if (name === 'date') {
        const date = partialDate(words.replaceAll('.', '-'));
        if (date !== null) metadata.date ??= date;
      }
    },
  };
}
