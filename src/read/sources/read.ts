/** Makes witnesses of files. */

import { tellLanguage } from '../../language/identify.ts';
import { turnSpeakers } from '../../text/turn-speakers.ts';
import type { Extraction, Source, Witness } from '../../types.ts';
import { withoutSyntax } from '../building/without-syntax.ts';
import { sha256Of } from '../document.ts';
import { undescribed, withMetadata } from '../metadata/csl.ts';
import { extraction } from '../reader.ts';
import { type ApartOptions, extractApart } from '../threads/apart.ts';
import type { SourceFile } from './ids.ts';

export interface ReadSource {
  readonly source: Source;
  readonly witness: Witness;
  /** Without what is syntax or a note's call: the words of the witness run on. */
  readonly extraction: Extraction;
}

/** What a file was found to hold. */
export interface ReadFile {
  /** The file as a witness. Without words, when they are those of its parts. */
  readonly whole: ReadSource;
  /** The works in a file that holds several, each a source of its own; null in any other. */
  readonly parts: readonly ReadSource[] | null;
}

/**
 * Makes witnesses of a file's bytes. A file that is no text gives an empty witness, with a problem that says so; the
 * problems name the file. @throws the signal's reason when it aborts
 */
export async function readSource(file: SourceFile, bytes: Uint8Array, options: ApartOptions = {}): Promise<ReadFile> {
  const hints = { language: file.source.language, title: file.source.title };
  const extracted = await extractApart(bytes, file.witness, hints, options);
  const sha256 = sha256Of(bytes);
  if (extracted.kind === 'one')
    return { whole: witnessOf(file, file.source, extracted.extraction, sha256), parts: null };
  const parts = extracted.parts.map(({ id, extraction: part }) => {
    const inside = { ...file, witness: `${file.witness}#${id}` };
    const source = { ...undescribed(id, `${file.source.id}#${id}`), language: file.source.language };
    return witnessOf(inside, source, part, sha256Of(part.text));
  });
  return { whole: witnessOf(file, file.source, extraction('', { problems: extracted.problems }), sha256), parts };
}

function witnessOf(file: SourceFile, described: Source, extracted: Extraction, sha256: string): ReadSource {
  const made = withoutSyntax(extracted);
  const source = withMetadata(described, file.witness, { language: made.language, ...made.metadata });
  const language = source.language ?? tellLanguage(made.text);
  const problems = made.problems.map((problem) => ({ ...problem, path: file.path }));
  const speakers = turnSpeakers(made.loci);
  const witness = { id: file.witness, source: source.id, sha256, length: made.text.length, language };
  return {
    source: { ...source, language },
    witness: speakers === undefined ? witness : { ...witness, speakers },
    extraction: { ...made, problems },
  };
}
