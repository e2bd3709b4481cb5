/** The formats that are read, in the order in which they are asked: what is surest of itself comes first. */

import { akomaNtoso } from './formats/akoma-ntoso.ts';
import { docx } from './formats/docx.ts';
import { epub } from './formats/epub.ts';
import { html } from './formats/html.ts';
import { jats } from './formats/jats.ts';
import { markdown } from './formats/markdown.ts';
import { mhtml } from './formats/mhtml.ts';
import { flatOdt, odt } from './formats/odt.ts';
import { osis } from './formats/osis.ts';
import { pdf } from './formats/pdf.ts';
import { plainText } from './formats/plain.ts';
import { play } from './formats/play.ts';
import { rtf } from './formats/rtf.ts';
import { subtitles } from './formats/subtitles.ts';
import { tei } from './formats/tei.ts';
import { usfm } from './formats/usfm.ts';
import { verses } from './formats/verses.ts';
import { wacz } from './formats/wacz.ts';
import { warc } from './formats/warc.ts';
import { anyXml } from './formats/xml.ts';
import type { Reader } from './reader.ts';

export const READERS: readonly Reader[] = [
  pdf,
  rtf,
  docx,
  odt,
  epub,
  wacz,
  warc,
  html,
  play,
  tei,
  flatOdt,
  jats,
  akomaNtoso,
  osis,
  anyXml,
  mhtml,
  usfm,
  subtitles,
  markdown,
  verses,
  plainText,
];
