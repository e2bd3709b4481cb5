/**
 * Which segments are the index. The one file that changes: written beside, seen to the disk, and put in place at once,
 * so that whoever opens the index finds the last commit, whole.
 */

import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { RecteError } from '../../errors.ts';
import { damaged, FORMAT_VERSION, wrongFormat } from './format.ts';

export interface SegmentEntry {
  /** The file's name in the index's directory. */
  readonly name: string;
  readonly words: number;
  readonly witnesses: number;
  readonly sizeBytes: number;
  /** Ordinals of witnesses that were removed or replaced since, ascending. */
  readonly removed: readonly number[];
}

export interface Manifest {
  /** Grows by one a commit. */
  readonly generation: number;
  readonly segments: readonly SegmentEntry[];
}

export const EMPTY_MANIFEST: Manifest = { generation: 0, segments: [] };
const NAME = 'manifest.json';

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isEntry(value: unknown): value is SegmentEntry {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'name' in value &&
    typeof value.name === 'string' &&
    /^[\w-]+\.segment$/.test(value.name) &&
    'words' in value &&
    isNumber(value.words) &&
    'witnesses' in value &&
    isNumber(value.witnesses) &&
    'sizeBytes' in value &&
    isNumber(value.sizeBytes) &&
    'removed' in value &&
    Array.isArray(value.removed) &&
    value.removed.every(isNumber)
  );
}

/** The last commit, or null when the directory holds no index. @throws RecteError when what it holds cannot be read */
export function readManifest(directory: string): Manifest | null {
  const path = join(directory, NAME);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new RecteError('unreadable-file', `cannot read ${path}`, 'check the permissions of the directory', {
      cause: error,
    });
  }
  // A line that says format and sum, then the body that the sum is of.
  const lineEnd = text.indexOf('\n');
  const head = /^recte-index (\d+) ([0-9a-f]{8})$/.exec(text.slice(0, Math.max(0, lineEnd)));
  if (head === null) throw damaged(path, 'its first line makes no sense');
  if (Number(head[1]) !== FORMAT_VERSION) throw wrongFormat(path, Number(head[1]));
  const body = text.slice(lineEnd + 1);
  if (sumOf(body) !== head[2]) throw damaged(path, 'it does not add up');
  const parsed: unknown = JSON.parse(body);
  if (
    typeof parsed !== 'object' ||
    parsed === null ||
    !('generation' in parsed && isNumber(parsed.generation)) ||
    !('segments' in parsed && Array.isArray(parsed.segments) && parsed.segments.every(isEntry))
  )
    throw damaged(path, 'its entries make no sense');
  return { generation: parsed.generation, segments: parsed.segments };
}

function sumOf(body: string): string {
  return crc32(body).toString(16).padStart(8, '0');
}

/** Replaces the last commit, at once or not at all. */
export function writeManifest(directory: string, manifest: Manifest): void {
  const body = JSON.stringify(manifest);
  const path = join(directory, NAME);
  const file = openSync(`${path}.new`, 'w');
  try {
    writeSync(file, `recte-index ${FORMAT_VERSION} ${sumOf(body)}\n${body}`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(`${path}.new`, path);
  syncDirectory(directory);
}

/** Sees new names in a directory to the disk, where the platform can. */
export function syncDirectory(directory: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(directory, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
