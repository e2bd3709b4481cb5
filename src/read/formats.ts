/** The formats that are read, in the order in which they are asked: what is surest of itself comes first. */

import { html } from './formats/html.ts';
import { markdown } from './formats/markdown.ts';
import { plainText } from './formats/plain.ts';
import { play } from './formats/play.ts';
import { verses } from './formats/verses.ts';
import { anyXml } from './formats/xml.ts';
import type { Reader } from './reader.ts';

export const READERS: readonly Reader[] = [html, play, anyXml, markdown, verses, plainText];
