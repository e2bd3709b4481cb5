/** How a terminal report gets its colours, without knowing any: reporters name roles, whoever has a terminal paints. */

import type { Wording } from '../types.ts';

export type Role =
  | Wording
  /** A heading or a place. */
  | 'strong'
  /** Beside the point: words around, what is set aside. */
  | 'faint'
  /** Words of the source that the document changed or dropped. */
  | 'lemma'
  /** Words of the document that the source does not have. */
  | 'reading'
  /** The letters inside a changed word, within `lemma` and `reading`. */
  | 'letters'
  /** What was cut away. */
  | 'cut'
  | 'remark'
  | 'problem';

/** Never changes what is read, only how it looks. */
export type Painter = (role: Role, text: string) => string;

export const plain: Painter = (_role, text) => text;
