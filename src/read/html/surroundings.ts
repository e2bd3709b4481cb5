/** What is known of a page besides the page: of a chapter, what the rest of its book says. */
export interface Surroundings {
  /** Where it was fetched from, as links to its own notes may be written in full. */
  readonly address?: string | null;
  /** Ids under which other pages call notes on this one: those of a book may stand in a chapter of their own. */
  readonly called?: ReadonlySet<string>;
  /** The labels of the printed pages that begin at elements, by their ids. */
  readonly pages?: ReadonlyMap<string, string>;
}
