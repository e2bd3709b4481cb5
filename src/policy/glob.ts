/** Patterns for paths, as shells and ignore files write them: `*` within a name, `**` over folders, `?` one letter. */

/** Paths have `/` between their parts. A pattern without one is for names in any folder; one that names a folder is for all in it. */
export function matchesGlob(path: string, pattern: string): boolean {
  const plain = pattern.replace(/^\.\//, '').replace(/\/$/, '');
  const anchored = plain.includes('/') ? plain : `**/${plain}`;
  return expressionOf(anchored).test(path.replace(/^\.\//, ''));
}

function expressionOf(pattern: string): RegExp {
  let source = '';
  for (let at = 0; at < pattern.length; at++) {
    const letter = pattern[at]!;
    if (pattern.startsWith('**/', at)) {
      source += '(?:[^/]+/)*';
      at += 2;
    } else if (pattern.startsWith('**', at)) {
      source += '.*';
      at += 1;
    } else if (letter === '*') source += '[^/]*';
    else if (letter === '?') source += '[^/]';
    else source += letter.replace(/[\\^$.|+()[\]{}]/, '\\$&');
  }
  return new RegExp(`^${source}(?:/.*)?$`, 'u');
}
