/** Short lists of single words by language, as sets of folded keys that are made once. */

import { keyOf } from '../text/words.ts';

const NONE: ReadonlySet<string> = new Set();

/** @param lists by BCP 47 primary tag, words separated by blanks; the answer asks by tag, and is empty for any other */
export function keyLists(lists: Readonly<Record<string, string>>): (tag: string) => ReadonlySet<string> {
  const sets = new Map<string, ReadonlySet<string>>();
  return (tag) => {
    const list = lists[tag];
    if (list === undefined) return NONE;
    let set = sets.get(tag);
    if (set === undefined) {
      set = new Set(list.split(' ').map(keyOf));
      sets.set(tag, set);
    }
    return set;
  };
}
