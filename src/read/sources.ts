/**
 * Finds the sources in the paths a user gives, and reads them.
 *
 * Folders are walked in order of name, hidden files left out. A link is followed only where it leads to something
 * inside the given folder. What cannot be read is a problem, and the rest goes on.
 */

import type { Dirent, Stats } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { tellLanguage } from '../language/identify.ts';
import type { Extraction, Problem, Source, Witness } from '../types.ts';
import { type ApartOptions, extractApart } from './apart.ts';
import type { Described } from './csl.ts';
import { readCsl, undescribed, withMetadata, withoutEnding } from './csl.ts';
import { fileError, sha256Of } from './document.ts';
import { endingOf } from './extract.ts';
import { extraction } from './reader.ts';
import { withoutSyntax } from './without-syntax.ts';

/** A file that is to become a witness. */
export interface SourceFile {
  /** The witness's id: its path under the given folder, with its ending and `/` between. */
  readonly witness: string;
  /** Where to read it. */
  readonly path: string;
  /** What is known of it before it is read. */
  readonly source: Source;
  readonly sizeBytes: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly inode: number;
}

export interface FoundSources {
  /** In order of witness id. */
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

/** Files that never hold the text of a source. They are passed over in silence: a folder may hold its pictures. */
const OTHER_ENDINGS = new Set(
  (
    'json bib ris yaml yml toml ini cfg lock log css js mjs ts map py sh c h exe dll so dylib o class jar png jpg jpeg gif ' +
    'webp tif tiff bmp svg ico heic mp3 mp4 m4a wav ogg flac mov avi mkv webm zip gz tgz bz2 xz 7z rar zst tar iso dmg ttf ' +
    'otf woff woff2 db sqlite mdb xls xlsx ods ppt pptx odp'
  ).split(' '),
);
/** Packed, but not a pack of anything else. */
const PACKED_WEB = /\.warc\.gz$/i;

function mayHoldText(path: string): boolean {
  return !OTHER_ENDINGS.has(endingOf(path)) || PACKED_WEB.test(path);
}

const DESCRIPTION = /\.(?:csl\.json|bib|rdf)$/i;
const MAX_DEPTH = 64;
const MAX_DESCRIPTION_BYTES = 64 * 1024 * 1024;

interface FoundFile {
  /** Under the given folder, with `/` between. */
  readonly inside: string;
  readonly path: string;
  readonly about: Stats;
}

interface Root {
  readonly given: string;
  readonly files: readonly FoundFile[];
  readonly described: ReadonlyMap<string, Source>;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Every file that may be a source. What is wrong with a path, a folder or a description is a problem. */
export async function findSources(
  paths: readonly string[],
  options: { readonly signal?: AbortSignal } = {},
): Promise<FoundSources> {
  const problems: Problem[] = [];
  const roots: Root[] = [];
  const seen = new Set<string>();
  for (const given of paths) {
    options.signal?.throwIfAborted();
    const root = await lookInto(given, problems, options.signal);
    if (root === null) continue;
    // A file given twice, once by itself and once with its folder, is one witness.
    const files = root.files.filter(({ path }) => !seen.has(resolve(path)));
    for (const { path } of files) seen.add(resolve(path));
    roots.push({ ...root, files });
  }
  const files = named(roots, problems);
  return { files, problems };
}

async function lookInto(given: string, problems: Problem[], signal: AbortSignal | undefined): Promise<Root | null> {
  let about: Stats;
  try {
    about = await stat(given);
  } catch (error) {
    problems.push({ code: 'no-such-file', message: fileError(given, error).message, path: given });
    return null;
  }
  if (!about.isDirectory()) {
    if (!about.isFile()) {
      problems.push({ code: 'unreadable-file', message: `${given} is neither a file nor a folder`, path: given });
      return null;
    }
    return { given, files: [{ inside: basename(resolve(given)), path: given, about }], described: new Map() };
  }
  const all: FoundFile[] = [];
  const descriptions: FoundFile[] = [];
  const top = await realpath(given);
  await walkFolder({ given, top, visited: new Set([top]), all, descriptions, problems, signal }, given, '', 0);
  const described = await describe(descriptions, new Set(all.map(({ inside }) => inside)), problems);
  const files = all.filter(({ inside }) => described.has(inside) || mayHoldText(inside));
  if (files.length === 0) {
    problems.push({ code: 'no-sources', message: `there is no file in ${given} that could be a source`, path: given });
  }
  return { given, files, described };
}

interface Walk {
  readonly given: string;
  readonly top: string;
  /** Real paths of the folders walked: a link back up ends here. */
  readonly visited: Set<string>;
  readonly all: FoundFile[];
  readonly descriptions: FoundFile[];
  readonly problems: Problem[];
  readonly signal: AbortSignal | undefined;
}

async function walkFolder(walk: Walk, folder: string, inside: string, depth: number): Promise<void> {
  walk.signal?.throwIfAborted();
  if (depth > MAX_DEPTH) {
    walk.problems.push({ code: 'too-deep', message: `folders are nested deeper than ${MAX_DEPTH}`, path: folder });
    return;
  }
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    walk.problems.push({ code: 'unreadable-file', message: fileError(folder, error).message, path: folder });
    return;
  }
  entries = entries.filter(({ name }) => !name.startsWith('.') && !name.startsWith('~$'));
  entries.sort((a, b) => byText(a.name, b.name));
  // Asked all at once, because each answer takes longer to wait for than to give; told in order.
  const looked = await Promise.all(entries.map((entry) => lookAt(walk, folder, entry)));
  for (const [k, { name }] of entries.entries()) {
    const path = join(folder, name);
    const under = inside === '' ? name : `${inside}/${name}`;
    const seen = looked[k]!;
    if ('code' in seen) {
      walk.problems.push(seen);
      continue;
    }
    const { about, real } = seen;
    if (about.isDirectory()) {
      if (walk.visited.has(real)) continue;
      walk.visited.add(real);
      await walkFolder(walk, path, under, depth + 1);
    } else if (about.isFile()) {
      const found = { inside: under, path, about };
      (DESCRIPTION.test(name) ? walk.descriptions : walk.all).push(found);
    }
  }
}

interface Seen {
  readonly about: Stats;
  /** Where it really lies, links followed; of a file, its path. */
  readonly real: string;
}

/** What the platform says of an entry, wherever it leads; a problem where it leads out of the folder or nowhere. */
async function lookAt(walk: Walk, folder: string, entry: Dirent): Promise<Seen | Problem> {
  const path = join(folder, entry.name);
  try {
    if (entry.isSymbolicLink()) {
      const real = await realpath(path);
      if (real !== walk.top && !real.startsWith(walk.top + sep)) {
        const message = `${path} is a link that leads out of the folder; it was not followed`;
        return { code: 'link-outside', message, path };
      }
    }
    const about = await stat(path);
    return { about, real: about.isDirectory() ? await realpath(path) : path };
  } catch (error) {
    return { code: 'unreadable-file', message: fileError(path, error).message, path };
  }
}

/** The entries of a description that name files. @throws SyntaxError when it is broken */
async function entriesOf(path: string, text: string): Promise<readonly Described[]> {
  const ending = endingOf(path);
  if (ending === 'bib') return (await import('./bibtex.ts')).readBibtex(text);
  if (ending === 'rdf') return (await import('./zotero-rdf.ts')).readZoteroRdf(text);
  return readCsl(text);
}

/** What the descriptions say of the files, by the files' paths under the given folder. */
async function describe(
  descriptions: readonly FoundFile[],
  present: ReadonlySet<string>,
  problems: Problem[],
): Promise<ReadonlyMap<string, Source>> {
  const described = new Map<string, Source>();
  for (const { inside, path, about } of descriptions) {
    let entries: readonly Described[];
    try {
      if (about.size > MAX_DESCRIPTION_BYTES) throw new SyntaxError('it is too large');
      entries = await entriesOf(path, await readFile(path, 'utf8'));
    } catch (error) {
      const said =
        error instanceof SyntaxError
          ? error.message.replace(/\s+/g, ' ').slice(0, 120)
          : fileError(path, error).message;
      const message = `${path} is no description that can be read (${said}); the files beside it go without it`;
      problems.push({ code: 'broken-description', message, path });
      continue;
    }
    const folder = inside.includes('/') ? `${dirname(inside)}/` : '';
    const missing: string[] = [];
    for (const { file, source } of entries) {
      const target = folder + file;
      if (!present.has(target)) missing.push(file);
      else if (described.has(target)) {
        problems.push({
          code: 'described-twice',
          message: `${path} describes ${file} again; the first description holds`,
          path,
        });
      } else described.set(target, source);
    }
    const [first] = missing;
    if (first !== undefined) {
      const more = missing.length === 1 ? 'which is' : `and ${missing.length - 1} more, which are`;
      problems.push({ code: 'missing-file', message: `${path} describes ${first}, ${more} not there`, path });
    }
  }
  return described;
}

/** Gives every file its ids. Ids that several given folders share get the folder's name in front. */
function named(roots: readonly Root[], problems: Problem[]): SourceFile[] {
  const prefixes = prefixesOf(roots);
  const files: SourceFile[] = [];
  /** Whose an id is: the files that one entry describes are witnesses of one source. */
  const taken = new Map<string, Source>();
  for (const [index, root] of roots.entries()) {
    for (const { inside, path, about } of root.files) {
      const prefix = prefixes[index]!;
      const witness = prefix + inside;
      const described = root.described.get(inside);
      let source = described ?? undescribed(inside, withoutEnding(inside));
      if (prefix !== '' && described === undefined) source = { ...source, id: prefix + source.id };
      if (taken.has(source.id) && taken.get(source.id) !== source) {
        if (described !== undefined && prefix === '') {
          const message = `two sources have the id ${source.id}; ${inside} goes by its path`;
          problems.push({ code: 'same-id', message, path });
        }
        source = { ...source, id: unusedId(prefix === '' ? inside : prefix + source.id, taken) };
      }
      taken.set(source.id, source);
      const { size: sizeBytes, mtimeMs, ctimeMs, ino: inode } = about;
      files.push({ witness, path, source, sizeBytes, mtimeMs, ctimeMs, inode });
    }
  }
  return files.sort((a, b) => byText(a.witness, b.witness));
}

function unusedId(wanted: string, taken: ReadonlyMap<string, Source>): string {
  if (!taken.has(wanted)) return wanted;
  let n = 2;
  while (taken.has(`${wanted}#${n}`)) n++;
  return `${wanted}#${n}`;
}

/** For each root, what stands before its witnesses' ids: nothing, unless another root has one of them too. */
function prefixesOf(roots: readonly Root[]): readonly string[] {
  const owners = new Map<string, number>();
  const colliding = new Set<number>();
  for (const [index, root] of roots.entries()) {
    for (const { inside } of root.files) {
      const owner = owners.get(inside);
      if (owner === undefined) owners.set(inside, index);
      else if (owner !== index) {
        colliding.add(owner);
        colliding.add(index);
      }
    }
  }
  const used = new Set<string>();
  return roots.map((root, index) => {
    if (!colliding.has(index)) return '';
    const whole = resolve(root.given);
    // A file's own name would stand there twice; its folder's says more.
    const isFile = root.files.length === 1 && root.files[0]!.path === root.given;
    let prefix = basename(isFile ? dirname(whole) : whole) || 'root';
    for (let n = 2; used.has(prefix); n++) prefix = `${basename(whole)}-${n}`;
    used.add(prefix);
    return `${prefix}/`;
  });
}

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
  return {
    source: { ...source, language },
    witness: { id: file.witness, source: source.id, sha256, length: made.text.length, language },
    extraction: { ...made, problems },
  };
}
