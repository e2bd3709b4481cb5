/**
 * Plays in XML: PLAY, ACT, SCENE, SPEECH, SPEAKER, LINE, STAGEDIR.
 *
 * The text has a line for each line and a blank line between speeches. Speakers' names are labels, not text, and a stage
 * direction inside a speech stands behind it: what a character says is one run of words, as people quote it.
 */

import { numberIn } from '../../reference/keys.ts';
import { roman } from '../../reference/numerals.ts';
import type { Extraction, Locus } from '../../types.ts';
import type { Hints, TextReader } from '../reader.ts';
import { extraction } from '../reader.ts';
import { readXml, rootElement } from '../xml/xml.ts';
import { anyXml } from './xml.ts';

export const play: TextReader = {
  id: 'play',
  takes: 'text',
  accepts: (probe) => probe.head !== null && rootElement(probe.head)?.toUpperCase() === 'PLAY',
  read: readPlay,
};

/** "ACT III" → 3, "SCENE II.  Rome." → 2; otherwise the place in the order. */
function headingNumber(title: string, kind: string, inOrder: number): number {
  const numeral = new RegExp(String.raw`\b${kind}\s+([IVXLC]+|\d+)\b`, 'i').exec(title)?.[1];
  return (numeral === undefined ? null : numberIn(numeral)) ?? inOrder;
}

const BLOCKS = new Set(['TITLE', 'PERSONA', 'GRPDESCR', 'SCNDESCR', 'PLAYSUBT', 'SUBHEAD', 'STAGEDIR', 'P', 'LINE']);
const SCENES = new Set(['SCENE', 'PROLOGUE', 'EPILOGUE', 'INDUCT']);

/** Where the reader is: collects lines, and closes turns, scenes and acts with the spans they have come to. */
class PlayText {
  readonly loci: Locus[] = [];
  title: string | null = null;
  #lines: string[] = [];
  #length = 0;

  #act: { number: number; start: number; at: number; scenes: number } | null = null;
  #acts = 0;
  #scene: { label: string; key: string | null; start: number; at: number; lines: number } | null = null;
  #speech: { speakers: string[]; start: number; at: number; directions: string[] } | null = null;

  /** Adds a line of text and tells where its words stand. */
  line(words: string): { start: number; end: number } {
    const start = this.#length;
    this.#lines.push(words);
    this.#length += words.length + 1;
    return { start, end: start + words.length };
  }

  gap(): void {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== '') this.line('');
  }

  open(name: string): void {
    if (name === 'ACT') {
      this.gap();
      this.#act = { number: ++this.#acts, start: this.#length, at: this.loci.length, scenes: 0 };
    } else if (SCENES.has(name)) {
      this.gap();
      if (name === 'SCENE' && this.#act !== null) this.#act.scenes++;
      this.#scene = { label: '', key: null, start: this.#length, at: this.loci.length, lines: 0 };
      if (name !== 'SCENE') this.#nameScene(name[0]! + name.slice(1).toLowerCase().replace('induct', 'induction'), 0);
    } else if (name === 'SPEECH') {
      this.gap();
      this.#speech = { speakers: [], start: this.#length, at: this.loci.length, directions: [] };
    }
  }

  element(name: string, words: string): void {
    if (words === '') return;
    if (name === 'SPEAKER') {
      this.#speech?.speakers.push(words);
    } else if (name === 'STAGEDIR' && this.#speech !== null) {
      this.#speech.directions.push(words);
    } else if (name === 'LINE') {
      const span = this.line(words);
      if (this.#scene !== null) {
        this.#scene.lines++;
        this.loci.push({ kind: 'line', label: `line ${this.#scene.lines}`, span });
      }
    } else if (BLOCKS.has(name)) {
      if (name === 'TITLE') this.#heading(words);
      this.line(words);
    }
  }

  close(name: string): void {
    if (name === 'SPEECH') this.#closeSpeech();
    else if (SCENES.has(name)) this.#closeScene();
    else if (name === 'ACT') this.#closeAct();
  }

  #heading(words: string): void {
    if (this.#scene !== null) {
      if (this.#scene.key === null) this.#nameScene('Scene', headingNumber(words, 'SCENE', this.#act?.scenes ?? 1));
    } else if (this.#act !== null) {
      this.#act.number = headingNumber(words, 'ACT', this.#act.number);
    } else {
      this.title ??= words;
    }
  }

  #nameScene(kind: string, number: number): void {
    const scene = this.#scene!;
    const inAct = kind === 'Scene' ? `Scene ${roman(number)}` : kind;
    scene.label = this.#act === null ? inAct : `Act ${roman(this.#act.number)}, ${inAct}`;
    scene.key = this.#act === null ? null : `act.${this.#act.number}.${number}`;
  }

  #closeSpeech(): void {
    const speech = this.#speech;
    this.#speech = null;
    if (speech === null) return;
    const end = this.#length - 1;
    const speaker = speech.speakers.join(' and ');
    if (end > speech.start && speaker !== '') {
      const span = { start: speech.start, end };
      this.loci.splice(speech.at, 0, { kind: 'turn', label: speaker, span, speaker });
    }
    for (const direction of speech.directions) this.line(direction);
  }

  #closeScene(): void {
    const scene = this.#scene;
    this.#scene = null;
    if (scene === null) return;
    const span = { start: scene.start, end: Math.max(scene.start, this.#length - 1) };
    const label = scene.label === '' ? `Act ${roman(this.#act?.number ?? 1)}` : scene.label;
    const locus = { kind: 'section', label, span } as const;
    this.loci.splice(scene.at, 0, scene.key === null ? locus : { ...locus, key: scene.key });
  }

  #closeAct(): void {
    const act = this.#act;
    this.#act = null;
    if (act === null) return;
    const span = { start: act.start, end: Math.max(act.start, this.#length - 1) };
    this.loci.splice(act.at, 0, { kind: 'section', label: `Act ${roman(act.number)}`, span, key: `act.${act.number}` });
  }

  toString(): string {
    return this.#lines.join('\n');
  }
}

async function readPlay(raw: string, name: string, hints: Hints): Promise<Extraction> {
  const text = new PlayText();
  /** The innermost open elements that hold words, each with the words so far. */
  const holders: { name: string; words: string }[] = [];
  const problems = await readXml(raw, {
    open(name) {
      const tag = name.toUpperCase();
      if (BLOCKS.has(tag) || tag === 'SPEAKER') holders.push({ name: tag, words: '' });
      else text.open(tag);
    },
    text(words) {
      const holder = holders.at(-1);
      if (holder !== undefined) holder.words += words;
    },
    close(name) {
      const tag = name.toUpperCase();
      if (holders.at(-1)?.name === tag) {
        const { words } = holders.pop()!;
        text.element(tag, words.replace(/\s+/g, ' ').trim());
      } else text.close(tag);
    },
  });
  const words = text.toString();
  if (words.trim() === '') return anyXml.read(raw, name, hints);
  return extraction(words, {
    loci: text.loci,
    problems,
    metadata: text.title === null ? {} : { title: text.title },
  });
}
