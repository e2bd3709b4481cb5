/** The licences of packages whose code stands in what a build has laid out. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SEPARATOR = `\n${'-'.repeat(80)}\n\n`;

/**
 * @param {readonly { readonly type: string, readonly moduleIds?: readonly string[] }[]} output as Rolldown gives it
 * @returns {string}
 */
export function licencesOf(output) {
  const folders = new Set(
    output.flatMap(({ moduleIds = [] }) =>
      moduleIds.flatMap((id) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []),
    ),
  );
  const notices = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
    const text = file === undefined ? '' : `\n\n${readFileSync(join(folder, file), 'utf8').trim()}`;
    return `${name} ${version} (${license})${text}\n`;
  });
  return notices.join(SEPARATOR);
}
