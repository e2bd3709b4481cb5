/** Notes about the words, and brackets that stand for words. */

import { expect, test } from 'vitest';
import { isEditorialNote } from '../../src/language/editorial.ts';

test.each([
  '[sic]',
  '(sic!)',
  '[emphasis added]',
  '(emphasis mine)',
  '[italics in the original]',
  '[citation omitted]',
  '[footnotes omitted]',
  '[laughter]',
  '[3]',
  '(١٨)',
  '(Applause.)',
  '[Hervorhebung d. Verf.]',
  '[Hervorhebung im Original]',
  '[Beifall]',
  '[souligné par nous]',
  '(rires)',
  '[énfasis añadido]',
  '[risas]',
  '[corsivo mio]',
  '[grifo nosso]',
  '[курсив мой]',
  '[смех]',
  '[كذا]',
  '[ההדגשה שלי]',
  '[!]',
  '[?]',
  '[crosstalk]',
  '[internal quotation marks omitted]',
])('%s is a note', (words) => {
  expect(isEditorialNote(words, 'en')).toBe(true);
});

test.each([
  '[the minister]',
  '[W]',
  '[not]',
  '[our]',
  '[and]',
  '[der]',
  '[added]',
  '[in the original]',
  '[]',
  '[laughter was heard]',
  '(the emphasis of the speech)',
  '[…]',
])('%s stands for words', (words) => {
  expect(isEditorialNote(words, 'en')).toBe(false);
});
