import { memoryIndex } from '../../src/retrieve/memory/memory-index.ts';
import { conforms } from './conformance.ts';
import { storeOf } from './texts.ts';

conforms('the index in memory', {
  open: (witnesses) =>
    Promise.resolve(
      memoryIndex(
        storeOf(witnesses),
        witnesses.map(({ id, text }) => ({ id, length: text.length })),
      ),
    ),
});
