/** The examples of docs/verdicts.md are run, and the page leaves out no verdict, remark, touch or rule. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import type { AccidentalRule, AttributionVerdict, RemarkCode, Touch, Wording } from '../../src/types.ts';
import { type FindingSummary, summaryOf } from '../cases/summary.ts';
import { documentOf, type Files, libraryOf } from '../support/texts.ts';

const PAGE = readFileSync(resolve(import.meta.dirname, '../../docs/verdicts.md'), 'utf8');

interface Example {
  readonly heading: string;
  readonly files: Files;
  readonly document: string;
  readonly name: string;
  /** One for each finding. */
  readonly expected: readonly string[];
}

/** The blocks fenced as `example`, each under the heading it stands below. */
function examplesOf(page: string): readonly Example[] {
  const examples: Example[] = [];
  let heading = '';
  for (const piece of page.matchAll(/^#+ (.*)$|^```example\n([^]*?)^```$/gm)) {
    if (piece[1] !== undefined) heading = piece[1];
    else examples.push(exampleOf(heading, piece[2]!));
  }
  return examples;
}

function exampleOf(heading: string, block: string): Example {
  const files: Record<string, string> = {};
  const described: object[] = [];
  let document = '';
  let name = 'document.txt';
  let expected: string[] = [];
  for (const section of block.split(/^── /m).filter((each) => each.trim() !== '')) {
    const [head = '', ...lines] = section.split('\n');
    const body = lines.join('\n');
    if (head.startsWith('source ')) {
      const [file = '', who, title, date, url] = head.slice('source '.length).split(' · ');
      files[file] = body;
      if (who !== undefined && title !== undefined) described.push(descriptionOf(file, who, title, date, url));
    } else if (head.startsWith('document')) {
      document = body;
      name = head === 'document' ? 'document.txt' : head;
    } else if (head === 'finding') {
      expected = body.trim().split(/\n\n+/);
    } else throw new RangeError(`no such section: ${head}`);
  }
  return { heading, files: { ...files, 'sources.csl.json': JSON.stringify(described) }, document, name, expected };
}

function descriptionOf(file: string, who: string, title: string, date?: string, url?: string): object {
  const parts = who.split(' ');
  const author = who.startsWith('The ')
    ? { literal: who }
    : { given: parts.slice(0, -1).join(' '), family: parts.at(-1)! };
  return {
    id: file.replace(/\.[a-z]+$/, ''),
    type: 'speech',
    title,
    author: [author],
    ...(date === undefined ? {} : { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    ...(url === undefined ? {} : { URL: url }),
    file,
  };
}

/** A finding as the page writes it. Variants are written only where the page lists some. */
function written(finding: FindingSummary, listsVariants: boolean): string {
  const remarks = finding.remarks.map((remark) => remark.replace(/: (.*)$/, ' ($1)')).join(', ');
  const first = `${finding.wording}, ${finding.attribution}${remarks === '' ? '' : `; ${remarks}`}`;
  const variants = finding.variants.map(({ kind, lemma, reading, weight, signalled, touches, rule }) => {
    const marks = [weight, ...(signalled ? ['signalled'] : touches), ...(rule === null ? [] : [rule])];
    const words = [`${kind}:`, lemma, '→', reading].filter((word) => word !== '').join(' ');
    return `${words}, ${marks.join(', ')}`;
  });
  return [first, ...(listsVariants ? variants : [])].join('\n');
}

/** Complete by its type: a code that is new in `types.ts` does not compile here until it stands below, and on the page. */
const EXPLAINED: Record<
  Wording | AttributionVerdict | RemarkCode | Touch | Exclude<AccidentalRule, 'vowel-signs'>,
  true
> = {
  verbatim: true,
  faithful: true,
  altered: true,
  unfound: true,
  unchecked: true,
  confirmed: true,
  contradicted: true,
  unresolved: true,
  absent: true,
  'cut-start': true,
  'cut-end': true,
  'cut-within': true,
  'next-sentence-turns': true,
  spliced: true,
  'wrong-reference': true,
  'impossible-reference': true,
  'several-passages': true,
  'nearest-edition': true,
  'verbatim-elsewhere': true,
  'unclosed-quotation': true,
  'dangling-citation': true,
  'quoted-twice-differently': true,
  'vowel-signs-differ': true,
  negation: true,
  number: true,
  quantity: true,
  name: true,
  modality: true,
  tense: true,
  opposite: true,
  case: true,
  punctuation: true,
  'word-division': true,
  spelling: true,
  accent: true,
  apostrophe: true,
  symbol: true,
  'number-form': true,
  contraction: true,
  'verse-number': true,
  narration: true,
};

const examples = examplesOf(PAGE);

describe('docs/verdicts.md', () => {
  test.each(examples)('$heading', async ({ files, document, name, expected }) => {
    const library = await libraryOf(files);
    const { findings } = summaryOf(await check(await documentOf(name, document), library));
    await library.close();
    const said = findings.map((finding, k) => written(finding, (expected[k] ?? '').includes('\n')));
    expect(said).toEqual(expected);
  });

  test.each(Object.keys(EXPLAINED))('explains %s, with an example', (word) => {
    expect(examples.map(({ heading }) => heading)).toContain(word);
  });
});
