/**
 * PDF with a text layer.
 *
 * pdf.js says which letters stand where; `pdf/layout.ts` puts them in reading order; `pdf/pages.ts` takes out
 * running heads and page numbers, sets notes apart and makes paragraphs of lines.
 */

import { join } from 'node:path';
import type { Extraction, Problem, SourceMetadata } from '../../types.ts';
import { isFields, listOf, stringOf } from '../metadata/fields.ts';
import { nameOf } from '../metadata/names.ts';
import { withAccents } from '../pdf/accents.ts';
import { withLetters } from '../pdf/cork.ts';
import type { Piece } from '../pdf/layout.ts';
import { linesInOrder } from '../pdf/layout.ts';
import { libraryFolder, loadLibrary } from '../pdf/library.ts';
import { isLigature, mayBeTurned, withLigatures } from '../pdf/ligatures.ts';
import type { Page } from '../pdf/lines.ts';
import { writePages } from '../pdf/pages.ts';
import type { PlacedRun } from '../pdf/places.ts';
import type { BytesReader } from '../reader.ts';
import { extraction } from '../reader.ts';

export const pdf: BytesReader = {
  id: 'pdf',
  takes: 'bytes',
  mayHaveTurns: true,
  accepts: (probe) => Buffer.from(probe.bytes.subarray(0, 1024)).toString('latin1').includes('%PDF-'),
  read: async (bytes) => (await readPlacedPdf(bytes)).extraction,
};

const MAX_PAGES = 10_000;
/** Beyond this many pieces a page is a drawing, or an attack. */
const MAX_PIECES = 50_000;

/** Glyphs are looked at one by one on so many pages that might have ligatures and have none; then no more. */
const MAX_WITHOUT_LIGATURES = 3;

/** What the glyphs that are drawn stand for. */
function glyphsIn(
  { fnArray, argsArray }: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  showText: number,
): readonly string[] {
  const glyphs: string[] = [];
  for (const [index, operation] of fnArray.entries()) {
    const drawn = operation === showText ? listOf(listOf(argsArray[index])?.[0]) : null;
    for (const glyph of drawn ?? []) if (isFields(glyph)) glyphs.push(stringOf(glyph['unicode']) ?? '');
  }
  return glyphs;
}

/** The extraction, with where each stretch of its text was drawn. */
export async function readPlacedPdf(
  bytes: Uint8Array,
): Promise<{ readonly extraction: Extraction; readonly runs: readonly PlacedRun[] }> {
  const { getDocument, OPS, VerbosityLevel } = await loadLibrary();
  const home = libraryFolder();
  const task = getDocument({
    // The library takes the bytes away from whoever gives them.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    cMapUrl: join(home, 'cmaps/'),
    cMapPacked: true,
  });
  try {
    const document = await task.promise;
    const labels = await document.getPageLabels();
    const pages: Page[] = [];
    const problems: Problem[] = [];
    let withoutLigatures = 0;
    const count = Math.min(document.numPages, MAX_PAGES);
    if (count < document.numPages) {
      problems.push({ code: 'too-large', message: `of ${document.numPages} pages the first ${MAX_PAGES} were read` });
    }
    for (let number = 1; number <= count; number++) {
      const label = labels?.[number - 1] ?? null;
      try {
        const page = await document.getPage(number);
        const content = await page.getTextContent();
        let items = content.items.filter((item) => 'str' in item);
        if (withoutLigatures < MAX_WITHOUT_LIGATURES && items.some(mayBeTurned)) {
          const glyphs = glyphsIn(await page.getOperatorList(), OPS.showText);
          const strings = withLigatures(items, glyphs);
          items = items.map((item, index) => ({ ...item, str: strings[index]! }));
          if (!glyphs.some(isLigature)) withoutLigatures++;
        }
        const pieces: Piece[] = [];
        for (const item of items) {
          if (item.str.trim() === '' || pieces.length >= MAX_PIECES) continue;
          const piece = pieceOf(item);
          if (piece !== null) pieces.push(piece);
        }
        if (pieces.length === 0) {
          problems.push({
            code: 'page-without-text',
            message: `page ${label ?? number} has no text: it may be a picture`,
          });
        }
        pages.push({ label, lines: linesInOrder(withAccents(pieces)) });
        page.cleanup();
      } catch (error) {
        const said = error instanceof Error ? error.message.slice(0, 120) : '';
        problems.push({ code: 'page-unreadable', message: `page ${label ?? number} could not be read (${said})` });
        pages.push({ label, lines: [] });
      }
    }
    const metadata = metadataOf(await document.getMetadata());
    const { pages: lettered, isUnknown } = withLetters(pages);
    if (isUnknown) {
      problems.push({
        code: 'letters-unknown',
        message:
          'the fonts do not say which letters they draw: words with “ff” or “fi”, accents and marks may be wrong',
      });
    }
    const { made, runs } = writePages(lettered);
    const { text, loci, markup } = made;
    return { extraction: extraction(text, { loci, markup, problems, metadata }), runs };
  } finally {
    await task.destroy();
  }
}

interface TextItem {
  readonly str: string;
  readonly dir: string;
  readonly fontName: string;
  readonly transform: readonly unknown[];
  readonly width: number;
}

/** Text that stands upright; what is turned is a stamp or a drawing. */
function pieceOf(item: TextItem): Piece | null {
  const [a, b, c, d, left, baseline] = item.transform.map(Number);
  if (a === undefined || b === undefined || c === undefined || d === undefined) return null;
  if (left === undefined || baseline === undefined || Math.abs(b) > Math.abs(a) || a < 0) return null;
  const size = Math.hypot(c, d);
  if (!(size > 0)) return null;
  const isRightToLeft = item.dir === 'rtl';
  const text = isRightToLeft ? plainLetters(item.str) : item.str;
  return { text, font: item.fontName, left, right: left + item.width, baseline, size, isRightToLeft };
}

const SHAPED = /[\ufb1d-\ufdff\ufe70-\ufefc]+/g;

/**
 * Arabic and Hebrew letters as they are written, not as they are drawn at the beginning or the end of a word. The library
 * turns the two letters of a ligature round with the rest of the line: no word has an alef maksura before a lam. Nor does
 * one begin with a sign of a vowel, which was drawn behind a gap.
 */
function plainLetters(words: string): string {
  return words
    .replace(SHAPED, (shaped) => shaped.normalize('NFKC'))
    .replaceAll('\u0649\u0644', '\u0644\u0649')
    .replace(/(?<=\p{L})( +)(\p{M}+)(?=\p{L})/gu, '$2$1');
}

function metadataOf(about: { readonly info: object }): Partial<SourceMetadata> {
  const metadata: { -readonly [K in keyof SourceMetadata]?: SourceMetadata[K] } = {};
  const info = new Map<string, unknown>(Object.entries(about.info));
  const title = info.get('Title');
  // Programs leave the name of the file they printed.
  if (typeof title === 'string' && title.trim() !== '' && !/^Microsoft Word|^untitled|\.\w{2,5}$/i.test(title.trim())) {
    metadata.title = title.trim();
  }
  const author = info.get('Author');
  if (typeof author === 'string' && author.trim() !== '') metadata.creators = [nameOf(author)];
  return metadata;
}
