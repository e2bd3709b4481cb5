/**
 * Which ids do files get in a library that holds others already? A file that was added before keeps its id; one whose id
 * another file has, which is still there, gets the name of its folder in front.
 */

import { existsSync } from 'node:fs';
import { basename, dirname, resolve, sep } from 'node:path';
import type { SourceFile } from '../read/index.ts';
import type { Problem } from '../types.ts';
import { type Entry, isFile } from './entry.ts';

export function namedApart(
  files: readonly SourceFile[],
  present: readonly Entry[],
  paths: readonly string[],
): { readonly files: readonly SourceFile[]; readonly problems: readonly Problem[] } {
  const byPath = new Map(present.filter(isFile).map((entry) => [entry.origin.path, entry]));
  const byWitness = new Map(present.map((entry) => [entry.witness.id, entry]));
  const roots = paths.map((path) => resolve(path));
  const problems: Problem[] = [];
  const taken = new Set<string>();
  /** The path of the file that has a source's id. */
  const sources = new Map(present.map((entry) => [entry.source.id, entry]));

  const isFree = (id: string, path: string): boolean => {
    const entry = byWitness.get(id);
    return !taken.has(id) && (entry === undefined || entry.origin.path === path || !existsSync(entry.origin.path));
  };
  const renamed = files.map((file) => {
    const path = resolve(file.path);
    let witness = byPath.get(path)?.witness.id ?? file.witness;
    if (!isFree(witness, path)) {
      const folder = folderOf(path, roots);
      witness = `${folder}/${file.witness}`;
      for (let n = 2; !isFree(witness, path); n++) witness = `${folder}-${n}/${file.witness}`;
      const message = `${file.witness} is the id of another file in this library; ${file.path} goes by ${witness}`;
      problems.push({ code: 'same-id', message, path: file.path });
    }
    taken.add(witness);
    let source = file.source;
    const owner = sources.get(source.id);
    if (owner !== undefined && owner.witness.id !== witness) {
      const prefix = witness.endsWith(file.witness) ? witness.slice(0, witness.length - file.witness.length) : '';
      source = { ...source, id: prefix === '' ? witness : prefix + source.id };
    }
    return witness === file.witness && source === file.source ? file : { ...file, witness, source };
  });
  // Files of one batch were named apart from each other already.
  return { files: renamed, problems };
}

function folderOf(path: string, roots: readonly string[]): string {
  const root = roots.find((root) => path === root || path.startsWith(root + sep)) ?? dirname(path);
  return basename(path === root ? dirname(path) : root) || 'root';
}
