/**
 * What a garbled word may have been before a machine read it, or a printer set it: letters that look alike are put in
 * each other's place, and words written as one are parted. Candidates are hashes, so that a word costs a microsecond or two.
 */

import { KeyHash } from '../text/scan.ts';

/** Letters as they are read, and what they are taken for: shapes that scans confuse, and the letters of old print. */
const LOOKALIKES =
  '0=o 1=l 1=i 5=s 6=b 6=g 8=b 9=g 2=z a=o a=e b=h b=l c=e c=o d=cl e=c e=o f=t f=s g=q h=b h=li i=l i=j j=i l=i l=t l=f m=rn m=ni m=nn m=in ' +
  'n=u n=ri n=r o=a o=e o=c q=g r=t s=a t=f t=l t=r u=n u=ii u=v v=y v=u w=vv y=v z=s ' +
  'rn=m cl=d vv=w ii=u li=h ri=n in=m ni=m nn=m iii=m uu=w tl=d lc=k';
/** More than so many letters of a word are not put right. */
const MOST_CHANGES = 2;
const LONGEST = 24;
/** Of a word that was two, each has so many letters. */
const SHORTEST_PART = 2;

interface Lookalike {
  readonly seen: readonly number[];
  readonly meant: readonly number[];
}

function unitsOf(letters: string): readonly number[] {
  return Array.from(letters, (letter) => letter.charCodeAt(0));
}

function lookalikes(): ReadonlyMap<number, readonly Lookalike[]> {
  const byFirst = new Map<number, Lookalike[]>();
  for (const pair of LOOKALIKES.split(' ')) {
    const [seen = [], meant = []] = pair.split('=').map(unitsOf);
    const known = byFirst.get(seen[0]!);
    if (known === undefined) byFirst.set(seen[0]!, [{ seen, meant }]);
    else known.push({ seen, meant });
  }
  return byFirst;
}

const BY_FIRST = lookalikes();

/**
 * Calls back with the hashes of the words that a key may be a misreading of, and how many letters or pairs of letters
 * were changed for each: one at least, two at most. Some come twice.
 */
export function eachReading(key: string, found: (hash: number, changes: number) => void): void {
  if (key.length > LONGEST) return;
  const units = unitsOf(key);
  const walk = (at: number, hash: number, changes: number): void => {
    let here = hash;
    for (let i = at; i < units.length; i++) {
      if (changes < MOST_CHANGES) {
        for (const { seen, meant } of BY_FIRST.get(units[i]!) ?? []) {
          if (seen.length > 1 && !seen.every((unit, k) => units[i + k] === unit)) continue;
          walk(i + seen.length, meant.reduce(KeyHash.with, here), changes + 1);
        }
      }
      here = KeyHash.with(here, units[i]!);
    }
    if (changes > 0) found(KeyHash.finish(here), changes);
  };
  walk(0, KeyHash.seed, 0);
}

/** Calls back with the hashes of the two words that each parting of a key makes. */
export function eachParting(key: string, found: (first: number, second: number) => void): void {
  if (key.length > LONGEST) return;
  const units = unitsOf(key);
  let first: number = KeyHash.seed;
  for (let at = 1; at <= units.length - SHORTEST_PART; at++) {
    first = KeyHash.with(first, units[at - 1]!);
    if (at < SHORTEST_PART) continue;
    let second: number = KeyHash.seed;
    for (let i = at; i < units.length; i++) second = KeyHash.with(second, units[i]!);
    found(KeyHash.finish(first), KeyHash.finish(second));
  }
}
