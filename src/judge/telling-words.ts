/** The words of titles and names that tell one from another. */

import { kept } from '../text/kept.ts';
import { keyOf, wordsOf } from '../text/words.ts';
import type { Name } from '../types.ts';

const GENERIC_WORDS = new Set(
  (
    'the a an of in on at to and his her their its by for from with first second third fourth last final famous ' +
    'tragedy comedy history life tale story adventures works complete selected collected ' +
    'address speech message remarks lecture letter letters book books play poem essay novel text work works chapter ' +
    'rede ansprache brief buch stück gedicht aufsatz roman der die das des den dem von im in zum zur und sein seine ihr ihre ' +
    'discours lettre livre pièce poème roman le la les de du des un une et son sa dans au aux ' +
    'discurso carta libro obra el los las del en su y um uma o os as no na do da'
  )
    .split(' ')
    .map(keyOf),
);

/** The folded words of a title or a name, without those that any may have. */
export const contentKeys = kept((text): readonly string[] => {
  const words = wordsOf(text);
  const keys: string[] = [];
  for (let i = 0; i < words.count; i++) {
    const key = keyOf(text.slice(words.starts[i], words.ends[i]));
    if (!GENERIC_WORDS.has(key)) keys.push(key);
  }
  return keys;
});

const KINDS_OF_WORK = new Set(
  (
    'interview report statement article column testimony opinion dissent ruling resolution declaration conference briefing press ' +
    'bericht vortrag vorlesung regierungserklärung antrittsrede neujahrsansprache interview gastbeitrag erklärung pressekonferenz ' +
    'entretien rapport article déclaration entrevista informe declaración artículo intervista relazione'
  )
    .split(' ')
    .map(keyOf),
);
const CAPITAL = /\p{Lu}/u;
const CASED = /[\p{Lu}\p{Ll}]/u;

/** Whether words name one work, and not a kind of which there are many: "Weir notice 7", not "her speech", "das Interview". */
export function isTitleOfOne(title: string): boolean {
  const keys = contentKeys(title).filter((key) => !KINDS_OF_WORK.has(key));
  return keys.length > 0 && (CASED.test(title) ? CAPITAL.test(title) : keys.length > 1);
}

export function fullName(name: Name): string {
  return name.literal ?? [name.given, name.family].filter((part) => part !== undefined).join(' ');
}
