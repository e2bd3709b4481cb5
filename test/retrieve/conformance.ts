/** What every engine behind the seam `PassageIndex` must do. One suite, run on each of them. */

import { afterEach, describe, expect, test } from 'vitest';
import type { Candidate, PassageIndex, Proposal } from '../../src/retrieve/passage-index.ts';
import { FOUND_SIGNIFICANCE } from '../../src/retrieve/read-through.ts';
import { babble, type TestWitness } from './texts.ts';

export interface Engine {
  /** An index of these witnesses, built anew. */
  open(witnesses: readonly TestWitness[]): Promise<PassageIndex>;
}

const HARBOUR =
  'The harbour master kept two ledgers. In the first he wrote what the ships had brought, and in the second what they ' +
  'had promised to bring. “Never trust a captain who counts his barrels twice,” he told the clerk; the clerk, being ' +
  'young, wrote it down. Nobody asked for the second ledger until the winter of the long frost.';
const ORCHARD =
  'My grandmother’s orchard stood on the north slope, against all advice. Pears ripen late there, but they keep until ' +
  'Easter. She never trusted a captain, nor a pedlar, nor anyone who counts his money twice in company.';
const SPEECH =
  'We were told that the bridge would stand for a hundred years. It stood for eleven. We were told that the inquiry ' +
  'would be swift, and we are waiting still. I ask this assembly: how long shall we be told?';

const LIBRARY: readonly TestWitness[] = [
  { id: 'harbour.txt', text: HARBOUR },
  { id: 'orchard.txt', text: ORCHARD },
  { id: 'speech.txt', text: SPEECH },
  { id: 'babble/one.txt', text: babble(4000, 1) },
  { id: 'babble/two.txt', text: babble(4000, 2) },
];

const MULTILINGUAL: readonly TestWitness[] = [
  { id: 'chinese', text: '老渔夫说，海水比山里的雾更懂得等待。年轻人听了，把网收回船上，整夜没有说话。' },
  { id: 'japanese', text: '古い時計は鐘を打つたびに、町の人々に昨日の約束を思い出させた。' },
  { id: 'thai', text: 'ชาวนาเฒ่าบอกหลานว่าฝนที่มาช้ายังดีกว่าฝนที่ไม่มาเลย' },
  { id: 'arabic', text: 'قَالَ الصَّيَّادُ إِنَّ البَحْرَ لَا يَنْسَى مَنْ عَلَّمَهُ الصَّبْرَ' },
  { id: 'hebrew', text: 'הַזָּקֵן שָׁתַל עֵץ תְּאֵנָה לְיַד הַבְּאֵר וְלֹא חִכָּה לַפְּרִי' },
  { id: 'german', text: 'Der Müller sagte, daß die Straße zur Mühle im Frühjahr nicht zu befahren sei.' },
];

function wordsAt({ witness, span }: Candidate, of: readonly TestWitness[] = LIBRARY): string {
  return of.find(({ id }) => id === witness)!.text.slice(span.start, span.end);
}

export function conforms(name: string, engine: Engine): void {
  describe(name, () => {
    const opened: PassageIndex[] = [];

    async function indexOf(witnesses: readonly TestWitness[]): Promise<PassageIndex> {
      const index = await engine.open(witnesses);
      opened.push(index);
      return index;
    }

    afterEach(() => {
      for (const index of opened.splice(0)) index.close();
    });

    async function propose(
      words: string,
      {
        limit = 5,
        within,
        of = LIBRARY,
      }: { limit?: number; within?: readonly string[]; of?: readonly TestWitness[] } = {},
    ): Promise<Proposal> {
      const index = await indexOf(of);
      const [proposal] = await index.propose([within === undefined ? { words, limit } : { words, limit, within }]);
      return proposal!;
    }

    test('counts what it holds', async () => {
      const index = await indexOf(MULTILINGUAL.slice(5));
      expect(index.witnessCount).toBe(1);
      expect(index.wordCount).toBe(14);
    });

    test('finds words where they stand, whatever their case and punctuation', async () => {
      const { candidates, exactCount, complete } = await propose(
        'never trust a CAPTAIN who counts — his barrels twice',
      );
      expect(complete).toBe(true);
      expect(exactCount).toBe(1);
      expect(candidates[0]).toMatchObject({ witness: 'harbour.txt', exact: true, agreement: 1 });
      expect(wordsAt(candidates[0]!)).toBe('Never trust a captain who counts his barrels twice');
      expect(candidates[0]!.significance).toBeGreaterThanOrEqual(FOUND_SIGNIFICANCE);
    });

    test.each(['kept two ledgers', 'north slope against', 'It stood for', 'we be told'])(
      'finds three words: %s',
      async (words) => {
        const { candidates, exactCount } = await propose(words);
        expect(exactCount).toBe(1);
        expect(candidates[0]!.exact).toBe(true);
      },
    );

    test('finds one word, and the words at the very ends of a text', async () => {
      expect(await propose('frost')).toMatchObject({ exactCount: 1, candidates: [{ witness: 'harbour.txt' }] });
      expect((await propose('The harbour master')).candidates[0]!.span.start).toBe(0);
      expect((await propose('counts his money twice in company')).exactCount).toBe(1);
    });

    test('finds nothing but exact places where only those are wanted', async () => {
      const index = await indexOf(LIBRARY);
      const [there, altered] = await index.propose([
        { words: 'we were told that the', limit: 9, exactOnly: true },
        { words: 'we were told that the ferry would stand', limit: 9, exactOnly: true },
      ]);
      expect(there!.candidates.map(({ exact }) => exact)).toEqual([true, true]);
      expect(altered).toMatchObject({ candidates: [], exactCount: 0, complete: true });
    });

    test('counts all exact places and lists the first of them in order', async () => {
      const { candidates, exactCount } = await propose('we were told that the', { limit: 1 });
      expect(exactCount).toBe(2);
      expect(candidates).toHaveLength(1);
      expect(candidates[0]!.span.start).toBe(0);
      const both = await propose('we were told that the');
      expect(both.candidates.slice(0, 2).map(({ exact }) => exact)).toEqual([true, true]);
      expect(both.candidates[0]!.span.start).toBeLessThan(both.candidates[1]!.span.start);
    });

    test('orders exact places by witness, then by place', async () => {
      const of = ['d', 'b', 'c', 'a'].map((id) => ({ id, text: 'A lamp in the window. A lamp in the window!' }));
      const { candidates, exactCount } = await propose('a lamp in the window', { of, limit: 6 });
      expect(exactCount).toBe(8);
      expect(candidates.map(({ witness }) => witness)).toEqual(['a', 'a', 'b', 'b', 'c', 'c']);
    });

    test('puts the exact place before one that resembles it', async () => {
      const { candidates } = await propose('who counts his money twice');
      expect(candidates[0]).toMatchObject({ witness: 'orchard.txt', exact: true });
    });

    test('does not run from one witness into the next', async () => {
      const of = [
        { id: 'a', text: 'the lantern on the pier went' },
        { id: 'b', text: 'out before the storm arrived' },
      ];
      expect((await propose('pier went out before', { of })).exactCount).toBe(0);
    });

    test.each([
      ['a word left out', 'In the first he wrote what ships had brought, and in the second what they had promised'],
      [
        'a word put in',
        'In the first he wrote down what the ships had brought, and in the second what they had promised',
      ],
      ['a word changed', 'In the first he noted what the ships had brought, and in the second what they had promised'],
      ['words misspelt', 'In the frist he wrote what the shipps had brougth, and in the secnd what they had promissed'],
      [
        'letters garbled',
        'ln the flrst he wr0te what tbe sbips had brouqht, and in thc second vvhat they had prornised',
      ],
      ['words run together', 'In the first he wrotewhat the ships hadbrought, and in the second what theyhad promised'],
    ])('finds the place in spite of %s', async (_, words) => {
      const { candidates, exactCount } = await propose(words);
      expect(exactCount).toBe(0);
      expect(candidates[0]).toMatchObject({ witness: 'harbour.txt', exact: false });
      const found = wordsAt(candidates[0]!);
      expect(found).toMatch(/^(In the first|the first|first|he) .*(promised|had promised)$/u);
      expect(candidates[0]!.agreement).toBeGreaterThan(0.6);
      expect(candidates[0]!.agreement).toBeLessThanOrEqual(1);
      expect(candidates[0]!.significance).toBeGreaterThanOrEqual(FOUND_SIGNIFICANCE);
    });

    test('does not take words for found that are not there', async () => {
      const { candidates, exactCount } = await propose('the committee resolved to dissolve itself on the third ballot');
      expect(exactCount).toBe(0);
      for (const { significance } of candidates) expect(significance).toBeLessThan(FOUND_SIGNIFICANCE);
    });

    async function significanceOf(words: string): Promise<number> {
      return (await propose(words)).candidates[0]!.significance;
    }

    test('finds more evidence in more words, and in rarer ones', async () => {
      expect(await significanceOf('the winter of the long frost')).toBeGreaterThan(
        await significanceOf('the long frost'),
      );
      expect(await significanceOf('harbour master kept')).toBeGreaterThan(await significanceOf('we are waiting'));
    });

    test.each([
      ['chinese', '海水比山里的雾更懂得等待', '海水比山里的雾更懂得等待'],
      ['japanese', '町の人々に昨日の約束', '町の人々に昨日の約束'],
      ['thai', 'ฝนที่มาช้ายังดีกว่า', 'ฝนที่มาช้ายังดีกว่า'],
      ['arabic', 'إن البحر لا ينسى من علمه', 'إِنَّ البَحْرَ لَا يَنْسَى مَنْ عَلَّمَهُ'],
      ['hebrew', 'שתל עץ תאנה ליד הבאר', 'שָׁתַל עֵץ תְּאֵנָה לְיַד הַבְּאֵר'],
      ['german', 'dass die Strasse zur Mühle', 'daß die Straße zur Mühle'],
    ])('reads %s', async (witness, words, there) => {
      const { candidates, exactCount } = await propose(words, { of: MULTILINGUAL });
      expect(exactCount).toBe(1);
      expect(candidates[0]).toMatchObject({ witness, exact: true });
      expect(wordsAt(candidates[0]!, MULTILINGUAL)).toBe(there);
    });

    test('finds Chinese in which a character was changed', async () => {
      const { candidates } = await propose('海水比山里的云更懂得等待', { of: MULTILINGUAL });
      expect(candidates[0]).toMatchObject({ witness: 'chinese', exact: false });
    });

    test('keeps to the witnesses it is asked for', async () => {
      const { candidates, exactCount } = await propose('never trust a captain who counts', { within: ['orchard.txt'] });
      expect(exactCount).toBe(0);
      expect(candidates.length).toBeGreaterThan(0);
      for (const { witness } of candidates) expect(witness).toBe('orchard.txt');
      expect((await propose('never trust a captain', { within: [] })).candidates).toEqual([]);
      expect((await propose('never trust a captain', { within: ['nowhere.txt'] })).candidates).toEqual([]);
    });

    test('proposes nothing for no words, and nothing from nothing', async () => {
      for (const words of ['', ' ', '…!?', '\u{1f600}', '\ud800']) {
        expect(await propose(words)).toEqual({ candidates: [], exactCount: 0, complete: true });
      }
      for (const of of [[], [{ id: 'empty', text: '' }], [{ id: 'marks', text: '… — !' }]])
        expect(await propose('a lamp in the window', { of })).toEqual({
          candidates: [],
          exactCount: 0,
          complete: true,
        });
    });

    test('answers queries in order', async () => {
      const index = await indexOf(LIBRARY);
      const words = ['kept two ledgers', 'pears ripen late', 'it stood for eleven', ''];
      const proposals = await index.propose(words.map((each) => ({ words: each, limit: 1 })));
      expect(proposals.map(({ candidates }) => candidates[0]?.witness)).toEqual([
        'harbour.txt',
        'orchard.txt',
        'speech.txt',
        undefined,
      ]);
    });

    test('follows a quotation of a thousand words to its end', async () => {
      const words = LIBRARY[3]!.text.split(' ').slice(100, 1100);
      const whole = await propose(words.join(' '));
      expect(whole.candidates[0]).toMatchObject({ witness: 'babble/one.txt', exact: true });
      expect(wordsAt(whole.candidates[0]!).split(' ')).toHaveLength(1000);
      const changed = words.with(900, 'unheard-of');
      const near = await propose(changed.join(' '));
      expect(near.exactCount).toBe(0);
      expect(wordsAt(near.candidates[0]!).split(' ').length).toBeGreaterThan(980);
    });

    test('bears queries of any kind', async () => {
      const index = await indexOf(LIBRARY);
      const hostile = [
        'the '.repeat(3000),
        'a'.repeat(100_000),
        `${'x '.repeat(400)}ledger`,
        '\u0301'.repeat(5000),
        'ﷺ'.repeat(300),
        '-'.repeat(10_000),
        LIBRARY.map(({ text }) => text).join(' '),
      ];
      const proposals = await index.propose(hostile.map((words) => ({ words, limit: 3 })));
      expect(proposals).toHaveLength(hostile.length);
      for (const { candidates } of proposals)
        for (const { significance, agreement } of candidates) {
          expect(Number.isFinite(significance)).toBe(true);
          expect(agreement).toBeGreaterThanOrEqual(0);
          expect(agreement).toBeLessThanOrEqual(1);
        }
    });

    test('says the same again', async () => {
      const first = await propose('in the first he wrote what the ships brought');
      expect(await propose('in the first he wrote what the ships brought')).toEqual(first);
    });

    test('stops when it is told to, and when it was closed', async () => {
      const index = await indexOf(LIBRARY);
      const query = { words: 'kept two ledgers', limit: 1 };
      await expect(index.propose([query], { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow(
        'enough',
      );
      index.close();
      index.close();
      await expect(index.propose([query])).rejects.toThrow(RangeError);
    });
  });
}
