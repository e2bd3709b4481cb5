/** What office documents and books say of themselves, in the words of Dublin Core. */

import type { SourceMetadata } from '../../types.ts';
import { readXml } from '../xml/xml.ts';
import { partialDate } from './dates.ts';
import { nameOf } from './names.ts';

/**
 * Title, creators and language; of a book its date as well. The dates of an office file say when the file was made, which
 * may be years after the words, and its creator may be whoever touched it last.
 */
export async function dublinCore(xml: string, of: 'book' | 'file'): Promise<Partial<SourceMetadata>> {
  const values = new Map<string, string[]>();
  const open: string[] = [];
  await readXml(xml, {
    open: (name) => void open.push(name),
    close: () => void open.pop(),
    text(words) {
      const name = open.at(-1);
      const value = words.trim();
      if (name === undefined || value === '') return;
      const list = values.get(name);
      if (list === undefined) values.set(name, [value]);
      else if (list.length < 50) list.push(value);
    },
  });
  const metadata: { -readonly [K in keyof SourceMetadata]?: SourceMetadata[K] } = {};
  const title = values.get('title')?.[0];
  const creators = values.get('initial-creator') ?? values.get('creator');
  const date = of === 'book' ? partialDate(values.get('date')?.[0]) : null;
  const language = values.get('language')?.[0];
  if (title !== undefined) metadata.title = title;
  if (creators !== undefined) metadata.creators = creators.map(nameOf);
  if (date !== null) metadata.date = date;
  if (language !== undefined && /^[a-z]{2,3}(?:-[\w-]+)?$/i.test(language)) metadata.language = language;
  return metadata;
}
