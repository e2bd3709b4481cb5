/** A library that tells when, in the middle of its use, something on the disk turns out to be damaged. */

import { RecteError } from '../errors.ts';
import type { WitnessText } from '../types.ts';
import type { Library } from './library.ts';

/** @param onDamage is told what was found, and says what is thrown in its place */
export function watched(library: Library, onDamage: (error: RecteError) => RecteError): Library {
  const told = (error: unknown): unknown =>
    error instanceof RecteError && error.code === 'index-damaged' ? onDamage(error) : error;
  const watch = <T>(use: () => T): T => {
    try {
      return use();
    } catch (error) {
      throw told(error);
    }
  };
  const textOf = (text: WitnessText): WitnessText => ({
    length: text.length,
    slice: (start, end) => watch(() => text.slice(start, end)),
    get loci() {
      return watch(() => text.loci);
    },
  });
  const texts = new Map<string, WitnessText>();
  const { index } = library;
  return {
    ...library,
    index: {
      witnessCount: index.witnessCount,
      wordCount: index.wordCount,
      async propose(queries, options) {
        try {
          return await index.propose(queries, options);
        } catch (error) {
          throw told(error);
        }
      },
      close() {
        index.close();
      },
    },
    texts: {
      text(id) {
        let text = texts.get(id);
        if (text === undefined) {
          text = textOf(library.texts.text(id));
          texts.set(id, text);
        }
        return text;
      },
    },
  };
}
