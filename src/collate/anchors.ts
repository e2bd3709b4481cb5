/** Where two texts surely agree: runs of words that each holds once, in the same order. */

/** The words `[reading, reading + count)` of one side against `[lemma, lemma + count)` of the other. */
export interface AnchoredRun {
  readonly reading: number;
  readonly lemma: number;
  readonly count: number;
}

const ANCHOR_WORDS = 6;

/**
 * Runs of six words and more that both sides hold once, the longest chain of them that ascends on both (after patience
 * diff). Anchors that go on in each other make one run.
 */
export function anchoredRuns(reading: Uint32Array, lemma: Uint32Array): readonly AnchoredRun[] {
  const runs: { reading: number; lemma: number; count: number }[] = [];
  for (const [r, l] of anchors(reading, lemma)) {
    const last = runs.at(-1);
    const goesOn = last !== undefined && r - last.reading === l - last.lemma && r <= last.reading + last.count;
    if (goesOn) last.count = r + ANCHOR_WORDS - last.reading;
    else runs.push({ reading: r, lemma: l, count: ANCHOR_WORDS });
  }
  return runs;
}

/** Places where six words run alike that each side holds once, the longest chain that ascends on both sides. */
function anchors(reading: Uint32Array, lemma: Uint32Array): readonly (readonly [number, number])[] {
  const placesOf = (hashes: Uint32Array): Map<number, number> => {
    const places = new Map<number, number>();
    for (let i = 0; i + ANCHOR_WORDS <= hashes.length; i++) {
      let mixed = 0;
      for (let k = 0; k < ANCHOR_WORDS; k++) mixed = Math.imul(mixed ^ hashes[i + k]!, 0x9e3779b1) ^ (mixed >>> 13);
      places.set(mixed, places.has(mixed) ? -1 : i);
    }
    return places;
  };
  const lemmaPlaces = placesOf(lemma);
  const pairs: (readonly [number, number])[] = [];
  for (const [mixed, r] of placesOf(reading)) {
    const l = lemmaPlaces.get(mixed) ?? -1;
    if (r < 0 || l < 0) continue;
    let alike = true;
    for (let k = 0; k < ANCHOR_WORDS; k++) alike &&= reading[r + k] === lemma[l + k];
    if (alike) pairs.push([r, l]);
  }
  pairs.sort((a, b) => a[0] - b[0]);
  // Longest ascending chain of the second member, by patience sorting.
  const tails: number[] = [];
  const previous = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(([, l], index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tails[middle]!]![1] < l) low = middle + 1;
      else high = middle;
    }
    if (low > 0) previous[index] = tails[low - 1]!;
    tails[low] = index;
  });
  const chain: (readonly [number, number])[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index]!) chain.push(pairs[index]!);
  return chain.reverse();
}
