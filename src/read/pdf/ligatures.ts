/**
 * Which letters does a ligature stand for, in writing that runs from right to left?
 *
 * A page draws glyphs from left to right, and the library turns a run of them round, letter by letter; so the two letters
 * of a glyph that stands for both, as Arabic has one for lam and alef, come out in the wrong order. What the glyphs of a
 * page stand for, one by one, says where to turn them back.
 */

/** A run of text as the library gives it. */
export interface Run {
  readonly str: string;
  readonly dir: string;
}

/** Whether a run may hold a ligature of lam and alef that was turned round. Most are the article, and right. */
export function mayBeTurned({ str, dir }: Run): boolean {
  return dir === 'rtl' && /[اأإآٱ]ل/.test(str);
}

export function isLigature(glyph: string): boolean {
  return /^ل[\p{M}]*[اأإآٱ]/u.test(glyph);
}

/** White space, which the library adds and takes away, and marks of direction. */
const ASIDE = /[\s\p{Cf}]/u;
const ALL_ASIDE = /[\s\p{Cf}]+/gu;

/**
 * The strings of the runs, with the letters of ligatures as they are written. `glyphs` says what each glyph of the page
 * stands for, in the order in which runs and glyphs are drawn. A run that cannot be found among them stays as it is.
 */
export function withLigatures(runs: readonly Run[], glyphs: readonly string[]): readonly string[] {
  let at = 0;
  return runs.map((run) => {
    const units = Array.from({ length: run.str.length }, (_, index) => index).filter(
      (index) => !ASIDE.test(run.str[index]!),
    );
    if (run.dir === 'rtl') units.reverse();
    const begun = at;
    const letters = run.str.split('');
    let done = 0;
    while (done < units.length && at < glyphs.length) {
      const glyph = glyphs[at]!.replace(ALL_ASIDE, '');
      const places = units.slice(done, done + glyph.length);
      if (places.map((place) => run.str[place]).join('') !== glyph) break;
      if (run.dir === 'rtl') places.reverse();
      for (const [k, place] of places.entries()) letters[place] = glyph[k]!;
      done += glyph.length;
      at++;
    }
    if (done === units.length) return letters.join('');
    // Go on behind as many letters as the run has.
    at = begun;
    for (let passed = 0; passed < units.length && at < glyphs.length; at++) passed += glyphs[at]!.trim().length;
    return run.str;
  });
}
