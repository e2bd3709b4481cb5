/**
 * The twenty lines that people write to check generated quotations: fold white space, quotes and case, look for a
 * substring, and fall back on a similarity of 0.9, measured as Python's difflib measures it (Ratcliff and Obershelp 1988).
 */

const SIMILAR = 0.9;

export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Whether the baseline calls a quotation good. */
export function isGoodByBaseline(quotation: string, source: string): boolean {
  const [wanted, text] = [fold(quotation), fold(source)];
  return text.includes(wanted) || bestRatio(wanted, text, SIMILAR) >= SIMILAR;
}

/** The best ratio of any window of the text that begins with a word and has the quotation's length. */
export function bestRatio(wanted: string, text: string, enough = 1): number {
  let best = 0;
  for (let at = 0; at >= 0 && at < text.length; at = nextWord(text, at)) {
    const window = text.slice(at, at + wanted.length);
    // As difflib's own users do: what cannot be better is not measured.
    if (Math.min(quickRatio(wanted, window), 1) <= best) continue;
    best = Math.max(best, ratio(wanted, window));
    if (best >= enough) return best;
  }
  return best;
}

function nextWord(text: string, at: number): number {
  const blank = text.indexOf(' ', at);
  return blank < 0 ? -1 : blank + 1;
}

/** An upper bound of the ratio, from the letters alone. */
function quickRatio(a: string, b: string): number {
  const counts = new Map<number, number>();
  for (let i = 0; i < b.length; i++) counts.set(b.charCodeAt(i), (counts.get(b.charCodeAt(i)) ?? 0) + 1);
  let common = 0;
  for (let i = 0; i < a.length; i++) {
    const left = counts.get(a.charCodeAt(i)) ?? 0;
    if (left === 0) continue;
    counts.set(a.charCodeAt(i), left - 1);
    common++;
  }
  return (2 * common) / (a.length + b.length);
}

/** Twice the letters in matching blocks over all letters: the longest block, then on both of its sides. */
export function ratio(a: string, b: string): number {
  const placesInB = new Map<number, number[]>();
  for (let j = 0; j < b.length; j++) {
    const places = placesInB.get(b.charCodeAt(j));
    if (places === undefined) placesInB.set(b.charCodeAt(j), [j]);
    else places.push(j);
  }
  let matched = 0;
  const open: (readonly [number, number, number, number])[] = [[0, a.length, 0, b.length]];
  for (let range = open.pop(); range !== undefined; range = open.pop()) {
    const [aFrom, aTo, bFrom, bTo] = range;
    let [bestA, bestB, size] = [aFrom, bFrom, 0];
    let lengths = new Map<number, number>();
    for (let i = aFrom; i < aTo; i++) {
      const next = new Map<number, number>();
      for (const j of placesInB.get(a.charCodeAt(i)) ?? []) {
        if (j < bFrom) continue;
        if (j >= bTo) break;
        const length = (lengths.get(j - 1) ?? 0) + 1;
        next.set(j, length);
        if (length > size) [bestA, bestB, size] = [i - length + 1, j - length + 1, length];
      }
      lengths = next;
    }
    if (size === 0) continue;
    matched += size;
    open.push([aFrom, bestA, bFrom, bestB], [bestA + size, aTo, bestB + size, bTo]);
  }
  return (2 * matched) / (a.length + b.length || 1);
}
