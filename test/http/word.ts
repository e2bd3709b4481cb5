/** Word documents in as little as a reader needs. */

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

export function docx(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array<ArrayBuffer> {
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
    'word/media/kept.bin': 'left as it is',
    ...more,
  };
  return new Uint8Array(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)]))),
  );
}

export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

export const paragraph = (runs: string): string => `<w:p>${runs}</w:p>`;
export const run = (text: string, properties = ''): string => `<w:r>${properties}<w:t>${text}</w:t></w:r>`;

/** A paragraph for each that a blank line ends. */
export function docxOf(text: string): Uint8Array<ArrayBuffer> {
  const paragraphs = text.trim().split('\n\n');
  return docx(paragraphs.map((each) => paragraph(run(each.replaceAll('&', '&amp;')))).join(''));
}

/** The words between the marks of a comment's range. */
export function commented(document: string, id: number): string {
  const range = new RegExp(`<w:commentRangeStart w:id="${id}"/>(.*)<w:commentRangeEnd w:id="${id}"/>`, 's').exec(
    document,
  );
  return (range?.[1] ?? '')
    .replace(/<\/w:p>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&');
}
