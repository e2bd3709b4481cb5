/** What counts as quoted though no quotation mark says so, and what beside it does not. */

import { describe, expect, test } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import { documentOf } from '../support/texts.ts';

async function unmarkedIn(text: string): Promise<readonly string[]> {
  const document = await documentOf('letter.txt', text);
  return detect(document)
    .filter(({ marked }) => marked === false)
    .map(({ words }) => words);
}

describe('the text announces a quotation', () => {
  test.each([
    [
      'a verb of saying, and a citation behind',
      'In his letter Paul writes: let the lamps be trimmed before the tide (1 Cor 13:4). Then he closes.',
      ['let the lamps be trimmed before the tide'],
    ],
    [
      'the same in German',
      'Und es steht geschrieben: der Fischer kennt sein Netz bei Nacht (Spr 31,1). So weit der Brief.',
      ['der Fischer kennt sein Netz bei Nacht'],
    ],
    [
      'brackets behind a word for scripture and a colon',
      'وهذا معروف في القرية كلها منذ زمن بعيد كما قال تعالى: (يعرف الصياد شبكته بالليل) وهو كلام واضح لكل سامع.',
      ['يعرف الصياد شبكته بالليل'],
    ],
    [
      'curly brackets in Arabic',
      'وهذا معروف في القرية كلها منذ زمن بعيد {يعرف الصياد شبكته بالليل} وهو كلام واضح لكل سامع.',
      ['يعرف الصياد شبكته بالليل'],
    ],
    [
      'vocalised words in a text without vowel signs, a citation behind',
      'وهذا معروف في القرية كلها منذ زمن بعيد وفيه يَعْرِفُ الصَّيَّادُ شَبَكَتَهُ بِاللَّيْلِ [يوسف: 3] وهو كلام واضح لكل سامع في الميناء.',
      ['يَعْرِفُ الصَّيَّادُ شَبَكَتَهُ بِاللَّيْلِ'],
    ],
  ])('%s', async (_, text, quoted) => {
    expect(await unmarkedIn(text)).toEqual(quoted);
  });
});

describe('nothing is announced', () => {
  test.each([
    ['a plain report of what was said', 'The harbour master said: the boats are in, and nobody has counted them.'],
    ['a parenthesis', 'The harbour master said that the boats (all of them, even the old ones) are in.'],
    ['a citation without a colon', 'He thinks that lamps should be trimmed before the tide (1 Cor 13:4).'],
    ['a heading before a citation', 'On lamps: two verses (Prov. 31:1). The rest is silence.'],
    ['a blessing in brackets', 'قال المعلم (رحمه الله تعالى ورضي عنه) إن البحر هادئ اليوم وإن القوارب عادت.'],
    ['a verse that is only numbered', 'وهذا معروف في القرية كلها كما قال تعالى في السورة نفسها: (الآية 163) وهو واضح.'],
    ['a book and a chapter in marks', 'He opened the book at “Genesis 1:1” and read on until the evening came.'],
    ['a list of values', 'const said: { a: 1, b: 2 } and { قال: قيمة = 2 }'],
  ])('%s', async (_, text) => {
    expect(await unmarkedIn(text)).toEqual([]);
  });

  test('a text that sets its vowel signs throughout tells nothing apart', async () => {
    const text = 'قَالَ الْمُعَلِّمُ لِأَهْلِ الْقَرْيَةِ: عَادَتِ الْقَوَارِبُ مِنَ الْبَحْرِ. ثُمَّ قَالَ: نَامَ الصَّيَّادُ فِي بَيْتِهِ.';
    expect(await unmarkedIn(text)).toEqual([]);
  });
});

describe('marks around a citation', () => {
  test('quote nothing', async () => {
    const document = await documentOf('letter.txt', 'He opened the book at “Genesis 1:1” and read on.');
    expect(detect(document)).toEqual([]);
  });

  test('are no citation when there is more between them', async () => {
    const document = await documentOf('letter.txt', 'He said: “Genesis 1:1 is where I always begin to read.”');
    expect(detect(document).map(({ words }) => words)).toEqual(['Genesis 1:1 is where I always begin to read.']);
  });
});

test('a verse in a teacher’s words, which marks hold, is a quotation as well', async () => {
  const text =
    'قال المعلم: "هذا معروف في القرية كلها منذ زمن بعيد كما قال تعالى: (يعرف الصياد شبكته بالليل) وهو كلام واضح". ثم سكت.';
  expect(await unmarkedIn(text)).toEqual(['يعرف الصياد شبكته بالليل']);
  expect(await unmarkedIn('The keeper said: “[The old harbour] is closed to all of us (Prov. 31:1).”')).toEqual([]);
});

test('hostile text takes no time', async () => {
  for (const piece of ['(', '[{', 'قال تعالى: (', ': (1 Cor 13:4) ', 'بَ ', '} {']) {
    const document = await documentOf('hostile.txt', piece.repeat(20_000));
    expect(() => detect(document)).not.toThrow();
  }
});
