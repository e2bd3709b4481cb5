import { expect, test } from 'vitest';
import { type Prepared, prepare } from '../../src/collate/prepared.ts';
import type { Candidate, Proposal } from '../../src/retrieve/passage-index.ts';
import { lookUpsOf, proposedStretches } from '../../src/search/look-ups.ts';

const MILLION = 1_000_000;

/** A quotation with an ellipsis between its runs. */
function quoted(...runs: readonly string[]): Prepared {
  const words = runs.join(' … ');
  const parts = runs.flatMap((run, k) => {
    const start = runs.slice(0, k).join(' … ').length + (k === 0 ? 0 : 3);
    const own = { kind: 'words' as const, span: { start, end: start + run.length } };
    const gap = { kind: 'ellipsis' as const, span: { start: start - 2, end: start - 1 } };
    return k === 0 ? [own] : [gap, own];
  });
  const span = { start: 0, end: words.length };
  return prepare(words, { span, spans: [span], words, form: 'inline', language: null, parts });
}

function place(witness: string, start: number, significance: number, exact = false): Candidate {
  return { witness, span: { start, end: start + 40 }, exact, agreement: 0.9, significance };
}

function proposed(...candidates: readonly Candidate[]): Proposal {
  return { candidates, exactCount: 0, complete: true };
}

test('runs that tell are looked up one by one, and all of them as one that stands there exactly', () => {
  const asked = lookUpsOf(quoted('Well', 'the lamps were lit early', 'and nobody came down')).map(({ query }) => query);
  expect(asked.map(({ words, exactOnly = false }) => ({ words, exactOnly }))).toEqual([
    { words: 'the lamps were lit early', exactOnly: false },
    { words: 'and nobody came down', exactOnly: false },
    {
      words: expect.stringMatching(/^Well\s+the lamps were lit early\s+and nobody came down$/) as unknown,
      exactOnly: true,
    },
  ]);
  expect(lookUpsOf(quoted('so it', 'was'))).toHaveLength(2);
  expect(lookUpsOf(quoted('the lamps were lit early'))).toHaveLength(1);
});

test('places are chained when their nearness is no chance', () => {
  const quotation = quoted('the lamps were lit early', 'and nobody came down');
  const stretches = (second: Candidate): readonly string[] =>
    proposedStretches(quotation, [proposed(place('a', 5000, 9)), proposed(second), proposed()], () => 90_000, MILLION)
      .filter(({ significance }) => significance > 0)
      .map(({ found }) => `${found.start}-${found.end}`);
  // Half a word in a million, within a few words.
  expect(stretches(place('a', 5100, -2))).toContain('5000-5140');
  expect(stretches(place('a', 17_000, -4))).toEqual(['5000-5040']);
  expect(stretches(place('b', 5100, 3))).toEqual(['5000-5040', '5100-5140']);
});

test('where all stands as one run, that comes first, and noise beside it is left out', () => {
  const quotation = quoted('the lamps were lit early', 'and nobody came down');
  const whole = place('b', 700, 7, true);
  const [first, ...others] = proposedStretches(
    quotation,
    [proposed(place('a', 5000, 14)), proposed(place('c', 300, 2, true)), proposed(whole)],
    () => 90_000,
    MILLION,
  );
  expect(first).toMatchObject({ witness: 'b', isExact: true, found: whole.span });
  expect(others.map(({ witness }) => witness)).toEqual(['a']);
});
