/** How alike two words are by their letters: 1 − edit distance ÷ length of the longer (Levenshtein; plain, one row). */

const LONGEST = 64;
const row = new Uint16Array(LONGEST + 1);

/** From 0 to 1. Words beyond 64 letters are alike only when they are equal. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const longer = Math.max(a.length, b.length);
  const shorter = Math.min(a.length, b.length);
  if (longer > LONGEST || shorter * 2 < longer) return 0;
  for (let j = 0; j <= b.length; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    let corner = row[0]!;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j]!;
      let best = letter === b.charCodeAt(j - 1) ? corner : corner + 1;
      if (above + 1 < best) best = above + 1;
      if (row[j - 1]! + 1 < best) best = row[j - 1]! + 1;
      row[j] = best;
      corner = above;
    }
  }
  return 1 - row[b.length]! / longer;
}
