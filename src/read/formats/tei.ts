/**
 * TEI: editions, letters, plays and verse in scholarly XML.
 *
 * The text is the edited one: of an apparatus the lemma, of a correction the corrected word, of an abbreviation its
 * expansion. Speakers' names are labels; stage directions stand behind the speech; notes stand behind the text.
 */

import { nameOf } from '../metadata/names.ts';
import type { TextReader } from '../reader.ts';
import { rootElement } from '../xml/xml.ts';
import { readVocabulary, type Vocabulary, type XmlText } from '../xml/xml-text.ts';

export const tei: TextReader = {
  id: 'tei',
  takes: 'text',
  accepts: (probe) => probe.head !== null && /^(?:TEI|TEI\.2|teiCorpus)$/.test(rootElement(probe.head) ?? ''),
  read: (text) => readVocabulary(text, vocabulary()),
};

interface Speech {
  readonly start: number;
  speaker: string;
  readonly directions: string[];
}

const isDivision = (name: string): boolean => /^div\d?$/.test(name);

function vocabulary(): Vocabulary {
  let notes = 0;
  let speech: Speech | null = null;

  const directions = (text: XmlText, words: string): void => {
    text.out.builder.paragraphBreak();
    text.out.builder.words(words);
    text.out.builder.paragraphBreak();
  };

  const enterSpeech = (text: XmlText): void => {
    const own: Speech = { start: text.out.builder.position, speaker: '', directions: [] };
    speech = own;
    text.atEnd(() => {
      speech = null;
      if (own.speaker !== '') text.out.place('turn', own.speaker, own.start, { speaker: own.speaker });
      for (const words of own.directions) directions(text, words);
    });
  };

  return {
    leftOut: new Set(
      'rdg rdgGrp witDetail sic abbr reg del surplus fw figDesc facsimile sourceDoc standOff gap'.split(' '),
    ),
    blocks: new Set(
      'p ab lg head div div1 div2 div3 div4 div5 opener closer salute signed item label list cit castItem trailer epigraph sp'.split(
        ' ',
      ),
    ),
    lines: new Set(['l', 'row']),
    marks: { ref: ['link', 'target'], hi: ['emphasis'], emph: ['emphasis'], bibl: ['citation'] },
    enter({ name, attributes }, text) {
      const { out, open } = text;
      switch (name) {
        case 'teiHeader':
          return 'header';
        case 'TEI':
        case 'text':
          text.language ??= attributes['xml:lang'] ?? null;
          break;
        case 'note':
          notes++;
          text.note(attributes['xml:id'] ?? `note-${notes}`, attributes['n'] ?? String(notes));
          break;
        case 'head':
          text.mark('heading', null, Math.max(1, open.filter((each) => isDivision(each.name)).length));
          break;
        case 'q':
        case 'quote':
        case 'said': {
          const parent = open.at(-2)?.name ?? '';
          const isBlock = attributes['rend']?.includes('block') === true || parent === 'cit' || isDivision(parent);
          text.mark(isBlock ? 'block-quotation' : 'inline-quotation', attributes['source'] ?? null);
          break;
        }
        case 'pb':
          out.page(attributes['n'] ?? '?');
          break;
        case 'lb':
          if (attributes['break'] !== 'no') out.builder.words(' ');
          break;
        case 'sp':
          enterSpeech(text);
          break;
        case 'speaker':
          text.capture((words) => {
            if (speech !== null) speech.speaker = words.replace(/[.:]$/, '');
            else directions(text, words);
          });
          break;
        case 'stage':
          text.capture((words) => {
            if (speech !== null) speech.directions.push(words);
            else directions(text, words);
          });
          break;
        default:
      }
      return undefined;
    },
    fact({ name }, words, around, { metadata }) {
      if (words === '' || around.includes('sourceDesc')) return;
      if (name === 'title' && around.includes('titleStmt')) metadata.title ??= words;
      else if (name === 'author') metadata.creators = [...(metadata.creators ?? []), nameOf(words)];
    },
  };
}
