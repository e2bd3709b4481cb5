/** Which exhibit words name: "Ex. 4 at 12" and "Exhibit 4: Minutes of the board" are the same one. */

const NAMED = /(?<![\p{L}\d])(?:exhibits?|exs?\.|anl(?:age|\.)|pièce)\s([a-z]{1,2}[ -]?\d{0,3}|\d{1,3})(?![\p{L}\d])/iu;

/** The exhibit's letter or number, folded, or null where none is named. */
export function exhibitNamed(words: string): string | null {
  return NAMED.exec(words)?.[1]?.replace(/[ -]/g, '').toLowerCase() ?? null;
}
