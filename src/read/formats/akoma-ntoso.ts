/**
 * Akoma Ntoso (LegalDocML): acts, bills, judgments, and the debates of parliaments.
 *
 * Numbers of articles and paragraphs are part of the text, as they are where laws are quoted, and label their places:
 * "Article 5(2)". In a debate, whoever speaks has a turn under the name that the record gives the person.
 */

import { partialDate } from '../metadata/dates.ts';
import type { TextReader } from '../reader.ts';
import { rootElement } from '../xml/xml.ts';
import { readVocabulary, type Vocabulary, type XmlText } from '../xml/xml-text.ts';

export const akomaNtoso: TextReader = {
  id: 'akoma-ntoso',
  takes: 'text',
  accepts: (probe) => probe.head !== null && rootElement(probe.head) === 'akomaNtoso',
  read: (text) => readVocabulary(text, vocabulary()),
};

/** Elements of the hierarchy that are cited by a name of their own; those below them by number alone. */
const NAMED = new Set('book part title subtitle chapter subchapter section article rule schedule annex'.split(' '));
const NUMBERED = new Set(
  'subsection paragraph subparagraph clause subclause point indent alinea subrule level item'.split(' '),
);
const SPEECHES = new Set(['speech', 'question', 'answer', 'speechGroup']);

interface Level {
  label: string;
  readonly start: number;
}

function vocabulary(): Vocabulary {
  const people = new Map<string, string>();
  const levels: Level[] = [];
  const speeches: { speaker: string; readonly start: number }[] = [];
  let notes = 0;

  const enterLevel = (text: XmlText): void => {
    const { out } = text;
    const level: Level = { label: '', start: out.builder.position };
    levels.push(level);
    text.atEnd(() => {
      levels.pop();
      if (level.label !== '') out.place('section', level.label, level.start);
    });
  };

  const enterSpeech = (by: string | undefined, text: XmlText): void => {
    const { out } = text;
    const speech = { speaker: people.get(by ?? '') ?? '', start: out.builder.position };
    speeches.push(speech);
    text.atEnd(() => {
      speeches.pop();
      if (speech.speaker !== '') out.place('turn', speech.speaker, speech.start, { speaker: speech.speaker });
    });
  };

  return {
    leftOut: new Set('del remark toc components attachments collectionBody omissis'.split(' ')),
    blocks: new Set(
      (
        'p heading subheading crossHeading longTitle blockList listIntroduction listWrapUp intro wrapUp content ' +
        'quotedStructure embeddedStructure block container preface preamble body conclusions tblock recital citation ' +
        'debateSection narrative summary scene other speech question answer signature li td th'
      ).split(' '),
    ),
    lines: new Set(['br', 'eol', 'tr']),
    marks: {
      quotedText: ['inline-quotation'],
      embeddedText: ['inline-quotation'],
      quotedStructure: ['block-quotation'],
      embeddedStructure: ['block-quotation'],
      ref: ['link', 'href'],
      a: ['link', 'href'],
      i: ['emphasis'],
      b: ['emphasis'],
    },
    enter({ name, attributes }, text) {
      const { out, open } = text;
      if (name === 'meta') return 'header';
      if (NAMED.has(name) || NUMBERED.has(name)) {
        out.builder.paragraphBreak();
        enterLevel(text);
      } else if (SPEECHES.has(name)) enterSpeech(attributes['by']?.replace(/^#/, ''), text);
      else if (name === 'num') {
        const level = levels.at(-1);
        const parent = open.at(-2)?.name ?? '';
        text.capture((words) => {
          out.builder.words(`${words} `);
          if (level !== undefined) level.label = labelOf(parent, words, levels.at(-2)?.label ?? '');
        });
      } else if (name === 'heading' || name === 'crossHeading' || name === 'docTitle') {
        text.mark('heading', null, Math.max(1, levels.length));
      } else if (name === 'from') {
        const speech = speeches.at(-1);
        text.capture((words) => {
          if (speech !== undefined && speech.speaker === '') speech.speaker = words.replace(/\s*:$/, '');
        });
      } else if (name === 'authorialNote') {
        notes++;
        text.note(attributes['eId'] ?? attributes['id'] ?? `note-${notes}`, attributes['marker'] ?? String(notes));
      } else if (name === 'noteRef') {
        out.noteCall(attributes['marker'] ?? '*', attributes['href']?.replace(/^#/, '') ?? '');
        return 'out';
      }
      return undefined;
    },
    fact({ name, attributes }, _words, around, text) {
      const ids = [attributes['eId'], attributes['id']];
      const shown = attributes['showAs'];
      if ((name === 'TLCPerson' || name === 'TLCRole') && shown !== undefined) {
        for (const id of ids) if (id !== undefined) people.set(id, shown);
      }
      if (around.at(-1) !== 'FRBRWork' && around.at(-1) !== 'FRBRExpression') return;
      const { metadata } = text;
      if (name === 'FRBRalias' && attributes['value'] !== undefined) metadata.title ??= attributes['value'];
      else if (name === 'FRBRlanguage') text.language ??= languageOf(attributes['language']);
      else if (name === 'FRBRdate') {
        const date = partialDate(attributes['date']);
        if (date !== null) metadata.date ??= date;
      }
    },
  };
}

/** "Article 5" for an article whose number is "5." or "Article 5"; "Article 5(2)" for what is numbered in it. */
function labelOf(element: string, number: string, above: string): string {
  const bare = number.replace(/[\s.:—–-]+$/, '');
  if (NAMED.has(element))
    return /\p{L}{2}/u.test(bare) ? bare : `${element[0]!.toUpperCase()}${element.slice(1)} ${bare}`;
  return above === '' ? bare : `${above}${bare.startsWith('(') ? bare : `(${bare})`}`;
}

/** "eng" → "en"; null for what is no language. */
function languageOf(code: string | undefined): string | null {
  if (code === undefined || !/^[a-z]{2,3}$/i.test(code)) return null;
  return Intl.getCanonicalLocales(code)[0] ?? null;
}
