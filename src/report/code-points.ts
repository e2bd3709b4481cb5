/** From UTF-16 code units to code points, which is what W3C selectors count in. */

/** How many code points stand between two samples. */
const STEP = 1024;

/** Answers how many code points stand before an offset; a pair that the offset cuts counts as one. Reads the text once. */
export function codePointCounter(text: string): (offset: number) => number {
  const samples: number[] = [];
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    if (i % STEP === 0) samples.push(count);
    if (!isSecondOfPair(text, i)) count++;
  }
  samples.push(count);
  return (offset) => {
    const end = Math.min(Math.max(0, offset), text.length);
    const from = Math.floor(end / STEP);
    if (from * STEP >= text.length) return end === 0 ? 0 : count;
    let points = samples[from]!;
    for (let i = from * STEP; i < end; i++) if (!isSecondOfPair(text, i)) points++;
    return points;
  };
}

function isSecondOfPair(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  if (unit < 0xdc00 || unit > 0xdfff || i === 0) return false;
  const before = text.charCodeAt(i - 1);
  return before >= 0xd800 && before <= 0xdbff;
}
