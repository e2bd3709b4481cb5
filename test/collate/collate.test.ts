import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collate } from '../../src/collate/collate.ts';
import { prepare } from '../../src/collate/prepared.ts';
import type { Collation, Quotation, QuotationPart } from '../../src/types.ts';

/** A quotation made of a whole document; `[…]` marks brackets and `…` an ellipsis. */
function quotationOf(document: string): Quotation {
  const parts: QuotationPart[] = [];
  const pattern = /\[…\]|…|\[[^\]]*\]/g;
  let from = 0;
  for (const found of document.matchAll(pattern)) {
    if (found.index > from) parts.push({ kind: 'words', span: { start: from, end: found.index } });
    from = found.index + found[0].length;
    const kind = found[0].includes('…') ? 'ellipsis' : 'interpolation';
    parts.push({ kind, span: { start: found.index, end: from } });
  }
  if (from < document.length) parts.push({ kind: 'words', span: { start: from, end: document.length } });
  const span = { start: 0, end: document.length };
  return { span, spans: [span], words: document, form: 'inline', language: 'en', parts };
}

function lay(reading: string, witness: string, language = 'en'): Collation {
  const window = { start: 0, text: witness, skips: [] };
  return collate(prepare(reading, { ...quotationOf(reading), language }), window, { language });
}

function brief({ variants }: Collation): string[] {
  return variants.map(
    ({ kind, lemma, reading, weight, signalled }) =>
      `${signalled ? 'signalled ' : ''}${weight} ${kind}: ${lemma.words} > ${reading.words}`,
  );
}

describe('what nobody would call a difference', () => {
  const witness = 'She said: “We won’t go back — not now, not ever,” and the old ﬁeld was ex-\nample enough.';
  test.each([
    "We won't go back - not now, not ever",
    'we won’t  go\nback – not now, not ever',
    'the old field was example enough',
  ])('%j', (reading) => {
    const collation = lay(reading, witness);
    expect(brief(collation)).toEqual([]);
    expect(collation.agreement).toBe(1);
    expect(collation.editorial).toBe(false);
  });
});

describe('what differs in substance', () => {
  const witness = 'The council did not approve 12 new bridges before the winter, as Mayor Osk had asked.';
  test.each([
    ['The council did approve 12 new bridges', ['substantive omission: not > ']],
    ['did not approve 21 new bridges before', ['substantive substitution: 12 > 21']],
    ['did not approve 12 very new bridges before', ['substantive addition:  > very']],
    ['before the summer, as Mayor Osk', ['substantive substitution: winter > summer']],
    ['approve new 12 bridges before', ['substantive transposition: 12 > 12']],
  ])('%j', (reading, variants) => {
    const found = brief(lay(reading, witness));
    if (reading.includes('new 12')) expect(found).toHaveLength(1);
    else expect(found).toEqual(variants);
    expect(found[0]).toContain(variants[0]!.split(':')[0]!);
  });

  test('a dropped “not” touches negation', () => {
    expect(lay('The council did approve 12 new bridges', witness).variants[0]!.touches).toContain('negation');
  });

  test('the letters that differ inside a changed word', () => {
    const variant = lay('The counsel did not approve', witness).variants[0]!;
    const letters = variant.letters!.map(({ lemma, reading }) => [
      witness.slice(lemma.start, lemma.end),
      'The counsel did not approve'.slice(reading.start, reading.end),
    ]);
    expect(letters).toEqual([['ci', 'se']]);
  });
});

describe('what the document signals', () => {
  const witness = 'The bridge, which was built in haste, will be closed to carts until spring.';
  test('an ellipsis where words were dropped', () => {
    const collation = lay('The bridge … will be closed', witness);
    expect(brief(collation)).toEqual(['signalled substantive omission: which was built in haste > ']);
    expect(collation.runs.map(({ start, end }) => witness.slice(start, end))).toEqual(['The bridge', 'will be closed']);
  });
  test('brackets that stand for words, and a bracketed capital', () => {
    expect(brief(lay('The bridge […] will be closed to [all traffic] until spring', witness))).toEqual([
      'signalled substantive omission: which was built in haste > ',
      'signalled substantive substitution: carts > [all traffic]',
    ]);
    const capital = lay('[W]ill be closed to carts', witness);
    expect(capital.editorial).toBe(true);
    expect(brief(capital)).toEqual(['signalled accidental substitution: will > [W]ill']);
  });
  test('“[sic]” is nothing at all', () => {
    expect(brief(lay('built in haste [sic], will be closed', witness))).toEqual([]);
  });
  test('the witness’s own dots are its own', () => {
    const collation = lay('I thought … no', 'He paused. “I thought … no, never.”');
    expect(collation.editorial).toBe(false);
    expect(brief(collation)).toEqual([]);
  });
});

describe('on any text', () => {
  const word = fc.constantFrom('ash', 'birch', 'cedar', 'dogwood', 'elm', 'fir', 'gorse');
  const words = fc.array(word, { minLength: 1, maxLength: 12 });

  test('a stretch of the witness, reprinted, has no variants', () => {
    fc.assert(
      fc.property(words, words, words, (before, reading, after) => {
        const collation = lay(reading.join(' '), [...before, ...reading, ...after].join(' '));
        expect(collation.variants).toEqual([]);
        expect(collation.agreement).toBe(1);
      }),
    );
  });

  test('without variants the words are the witness’s words', () => {
    fc.assert(
      fc.property(words, words, (reading, witness) => {
        const text = witness.join(' ');
        const collation = lay(reading.join(' '), text);
        if (collation.variants.length > 0) return;
        expect(text.slice(collation.span.start, collation.span.end)).toBe(reading.join(' '));
      }),
    );
  });

  test('lemma and reading are what stands at their spans', () => {
    fc.assert(
      fc.property(words, words, (reading, witness) => {
        const document = reading.join(' ');
        const text = witness.join(' ');
        for (const { lemma, reading: read } of lay(document, text).variants) {
          expect(text.slice(lemma.span.start, lemma.span.end)).toBe(lemma.words);
          expect(document.slice(read.span.start, read.span.end)).toBe(read.words);
        }
      }),
    );
  });
});
