/** Plays that documents cite by title, act and scene without a comma between: "Hamlet 3.1.56". All of them have five acts. */

import { keyOf, wordsOf } from '../text/words.ts';

export const ACTS = 5;

const TITLES =
  'Hamlet|Macbeth|Othello|King Lear|Lear|Romeo and Juliet|Julius Caesar|Antony and Cleopatra|Coriolanus|Timon of Athens|Titus Andronicus|' +
  'Troilus and Cressida|Cymbeline|Pericles|The Tempest|Tempest|The Winter’s Tale|Winter’s Tale|A Midsummer Night’s Dream|Midsummer Night’s Dream|' +
  'The Merchant of Venice|Merchant of Venice|Much Ado About Nothing|Much Ado|As You Like It|Twelfth Night|Measure for Measure|' +
  'All’s Well That Ends Well|The Taming of the Shrew|The Comedy of Errors|The Two Gentlemen of Verona|Love’s Labour’s Lost|' +
  'The Merry Wives of Windsor|Richard II|Richard III|Henry IV|Henry V|Henry VI|Henry VIII|King John|Le Cid|Phèdre|Andromaque|Bérénice|' +
  'Tartuffe|Le Misanthrope|Emilia Galotti|Nathan der Weise|Maria Stuart|Don Carlos|Wilhelm Tell|Iphigenie auf Tauris|Torquato Tasso|Egmont';

/** For patterns: any of the titles, with either apostrophe. */
export const TITLE_PATTERN = TITLES.replaceAll('’', "[’']");

function joined(title: string): string {
  const words = wordsOf(title);
  return Array.from({ length: words.count }, (_, i) => keyOf(title.slice(words.starts[i], words.ends[i]))).join(' ');
}

const KEYS = new Set(TITLES.split('|').map(joined));

/** Whether a title is that of a play that is known to have five acts. */
export function hasFiveActs(title: string): boolean {
  return KEYS.has(joined(title));
}
