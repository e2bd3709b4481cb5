import { conforms } from './conformance.ts';
import { fullScan } from './full-scan.ts';
import { storeOf } from './texts.ts';

conforms('the full scan', {
  open: (witnesses) =>
    Promise.resolve(
      fullScan(
        storeOf(witnesses),
        witnesses.map(({ id, text }) => ({ id, length: text.length })),
      ),
    ),
});
