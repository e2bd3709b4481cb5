/** The engine for texts that are held in memory: for a few sources, and for many small checks against the same texts. */

import { wordsOf } from '../../text/words.ts';
import { NOTHING } from '../candidates.ts';
import { forWholeQuery, isLong } from '../long-query.ts';
import type { PassageIndex, PassageQuery, Proposal, TextStore } from '../passage-index.ts';
import { LetterPositions } from './letter-positions.ts';
import { MemorySearch, type NoteRuns } from './memory-search.ts';
import { WordPositions } from './word-positions.ts';

const noteRuns: NoteRuns = (letters, grams) => new LetterPositions(letters, grams);

/** A `PassageIndex` over the witnesses' raw texts, which it reads at the first query and keeps in memory. */
export function memoryIndex(
  texts: TextStore,
  witnesses: readonly { readonly id: string; readonly length: number }[],
): PassageIndex {
  let loaded: { readonly search: MemorySearch; readonly wordCount: number } | null = null;
  let isClosed = false;

  function load(): NonNullable<typeof loaded> {
    if (isClosed) throw new RangeError('the index was closed');
    if (loaded !== null) return loaded;
    const ids = witnesses.map(({ id }) => id);
    const positions = new WordPositions(ids.map((id) => wordsOf(wholeText(texts, id))));
    loaded = { search: new MemorySearch(positions, ids, noteRuns), wordCount: positions.wordCount };
    return loaded;
  }

  function proposeOne(asked: PassageQuery): Proposal {
    const found = load().search.propose(asked);
    if (found === null) return NOTHING;
    const proposal = { candidates: found.candidates, exactCount: found.exactCount, complete: true };
    return isLong(asked.words) ? forWholeQuery(proposal, texts, asked) : proposal;
  }

  return {
    witnessCount: witnesses.length,
    get wordCount() {
      return load().wordCount;
    },
    async propose(queries, options = {}) {
      const proposals: Proposal[] = [];
      for (const query of queries) {
        options.signal?.throwIfAborted();
        proposals.push(proposeOne(query));
      }
      return proposals;
    },
    close() {
      isClosed = true;
      loaded = null;
    },
  };
}

function wholeText(texts: TextStore, id: string): string {
  const text = texts.text(id);
  return text.slice(0, text.length);
}
