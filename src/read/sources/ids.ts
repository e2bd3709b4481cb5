/** By what names do sources and witnesses go, whichever folders they come from? */

import { basename, dirname, resolve } from 'node:path';
import type { Problem, Source } from '../../types.ts';
import { undescribed, withoutEnding } from '../metadata/csl.ts';
import { byText } from './order.ts';
import type { FoundFile } from './walk.ts';

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

/** A path that was given, with what is in it. */
export interface Root {
  readonly given: string;
  readonly files: readonly FoundFile[];
  readonly described: ReadonlyMap<string, Source>;
}

/** Gives every file its ids. Ids that several given folders share get the folder's name in front. */
export function named(roots: readonly Root[], problems: Problem[]): SourceFile[] {
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
