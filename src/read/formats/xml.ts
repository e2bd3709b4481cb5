/** XML that no other reader knows: its text, with a paragraph for each element that holds blocks or stands alone. */

import type { Extraction } from '../../types.ts';
import { paragraphsOf } from '../building/spans.ts';
import { TextBuilder } from '../building/text-builder.ts';
import type { TextReader } from '../reader.ts';
import { extraction } from '../reader.ts';
import { readXml, rootElement } from '../xml/xml.ts';

export const anyXml: TextReader = {
  id: 'xml',
  takes: 'text',
  accepts: (probe) =>
    probe.head !== null &&
    (/^\s*<\?xml\s/.test(probe.head) || (probe.ending === 'xml' && rootElement(probe.head) !== null)),
  read: (text) => readAnyXml(text),
};

/** Elements that, in most vocabularies, stand inside a sentence. */
const INLINE = new Set(
  (
    'a abbr b bold c choice cit cite code date em emph emphasis foreign gap hi i ital italic italics kbd lb link mark name ' +
    'note num orgName persName placeName q quote ref rs s sc seg small smallcaps span strong sub sup term tt u ulink w xref'
  ).split(' '),
);

async function readAnyXml(raw: string): Promise<Extraction> {
  const builder = new TextBuilder();
  const breakUnlessInline = (name: string): void => {
    if (!INLINE.has(name)) builder.paragraphBreak();
  };
  let language: string | null = null;
  let isRoot = true;
  const problems = await readXml(raw, {
    open(name, attributes) {
      if (isRoot) language = attributes['xml:lang'] ?? attributes['lang'] ?? null;
      isRoot = false;
      breakUnlessInline(name);
    },
    close: breakUnlessInline,
    text: (words) => builder.words(words),
  });
  const text = builder.toString();
  return extraction(text, { language, markup: paragraphsOf(text), problems });
}
