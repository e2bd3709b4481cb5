/** What comments and settings set aside, and what they do not. */

import { describe, expect, test } from 'vitest';
import { check } from '../../src/core.ts';
import { ignoreCommentsIn } from '../../src/policy/comments.ts';
import { matchesGlob } from '../../src/policy/glob.ts';
import { type IgnoreRule, withIgnored } from '../../src/policy/ignore.ts';
import { readDocumentText } from '../../src/read/index.ts';
import type { CheckedDocument } from '../../src/report/checked.ts';
import { toCsv, toGithub, toJunit, toSarif, toText } from '../../src/report/index.ts';
import { RULE_NAMES } from '../../src/report/severity.ts';
import { inside, listOf } from '../report/inside.ts';

const SPEECH =
  'The ferry will sail at dawn, unless the ice has closed the sound by then. ' +
  'I did not ask for a second boat, and I shall not ask for one this winter.';
const ALTERED = 'She said: “I did ask for a second boat, and I shall not ask for one this winter.”';
const NOWHERE = 'He said: “Nine geese were counted on the customs house roof since Tuesday.”';

async function ignoredIn(text: string, rules: readonly IgnoreRule[] = []): Promise<CheckedDocument> {
  const { document } = await readDocumentText(text, 'notes/a.md');
  const report = await check(document, [SPEECH]);
  return withIgnored({ document, report }, rules, 'notes/a.md');
}

const shown = ({ report }: CheckedDocument): unknown[] =>
  report.findings.map(({ verdict, ignored }) => [
    verdict.wording,
    ignored?.map(({ rules, reason, by }) => `${by} ${rules.join('+')}: ${reason}`) ?? null,
  ]);

describe('comments', () => {
  test('a comment by itself is for the paragraph behind it', async () => {
    const checked = await ignoredIn(`<!-- recte-ignore: printed so -->\n\n${ALTERED}\n\n${NOWHERE}\n`);
    expect(shown(checked)).toEqual([
      ['altered', ['document altered: printed so']],
      ['unfound', null],
    ]);
  });

  test('a comment in a paragraph is for that one', async () => {
    const checked = await ignoredIn(`${NOWHERE}\n\n${ALTERED} <!-- recte-ignore: printed so -->\n\n${NOWHERE}\n`);
    expect(shown(checked).map((each) => inside(each, 1) !== null)).toEqual([false, true, false]);
  });

  test('only the rules that are named are set aside', async () => {
    const checked = await ignoredIn(
      `<!-- recte-ignore unfound: a proverb -->\n${ALTERED}\n\n<!-- recte-ignore unfound: a proverb -->\n${NOWHERE}\n`,
    );
    expect(shown(checked)).toEqual([
      ['altered', null],
      ['unfound', ['document unfound: a proverb']],
    ]);
    expect(checked.report.problems.map(({ code }) => code)).toEqual(['ignore-unused']);
  });

  test('between start and end, and in a whole file', async () => {
    const between = `<!-- recte-ignore-start: an old text -->\n\n${ALTERED}\n\n${NOWHERE}\n\n<!-- recte-ignore-end -->\n\n${ALTERED}\n`;
    expect(shown(await ignoredIn(between)).map((each) => inside(each, 1) !== null)).toEqual([true, true, false]);
    const file = `${ALTERED}\n\n${NOWHERE}\n\n{/* recte-ignore-file unfound: no source is held */}\n`;
    expect(shown(await ignoredIn(file)).map((each) => inside(each, 1) !== null)).toEqual([false, true]);
  });

  test('without a reason, or with a rule that there is not, nothing is set aside, and that is said', async () => {
    const checked = await ignoredIn(
      `<!-- recte-ignore -->\n${ALTERED}\n\n<!-- recte-ignore alterd: why not -->\n${ALTERED}\n`,
    );
    expect(shown(checked).every((each) => inside(each, 1) === null)).toBe(true);
    expect(checked.report.problems.map(({ code, message }) => `${code} ${message.slice(0, 7)}`)).toEqual([
      'ignore-without-reason line 1:',
      'ignore-unknown-rule line 4:',
    ]);
  });

  test('what stands in a comment of Markdown is no quotation', async () => {
    const { report } = await ignoredIn(`<!-- She said “I did ask for a second boat” there. -->\n${ALTERED}\n`);
    expect(report.findings).toHaveLength(1);
  });

  test('words that only look like one are none', () => {
    for (const text of ['<!-- recte-ignored: x -->', 'recte-ignore: x', '<!-- do not recte-ignore: x -->']) {
      expect(ignoreCommentsIn(text, RULE_NAMES)).toEqual({ comments: [], problems: [] });
    }
  });

  test('a text of nothing but openings is read in no time', () => {
    const { comments } = ignoreCommentsIn('<!-- recte-ignore '.repeat(20_000), RULE_NAMES);
    expect(comments).toEqual([]);
  });
});

describe('settings', () => {
  test('set aside by file, by rule and by finding', async () => {
    const text = `${ALTERED}\n\n${NOWHERE}\n`;
    const reason = 'agreed';
    const byRule = await ignoredIn(text, [{ files: ['notes/**'], rules: ['unfound'], reason }]);
    expect(shown(byRule)).toEqual([
      ['altered', null],
      ['unfound', ['settings unfound: agreed']],
    ]);
    const id = byRule.report.findings[0]!.id;
    const byId = await ignoredIn(text, [{ findings: [id], reason }]);
    expect(shown(byId).map((each) => inside(each, 1) !== null)).toEqual([true, false]);
    expect(
      shown(await ignoredIn(text, [{ files: ['drafts/'], reason }])).every((each) => inside(each, 1) === null),
    ).toBe(true);
  });

  test.each([
    ['notes/a.md', 'notes', true],
    ['notes/a.md', 'notes/', true],
    ['notes/deep/a.md', 'notes/*.md', false],
    ['notes/deep/a.md', 'notes/**/*.md', true],
    ['notes/a.md', 'notes/**/*.md', true],
    ['notes/a.md', '*.md', true],
    ['notes/a.md', './notes/?.md', true],
    ['notes/a+b.md', 'notes/a+b.md', true],
    ['notes/aab.md', 'notes/a+b.md', false],
    ['my-notes/a.md', 'notes', false],
    ['a.mdx', '*.md', false],
  ])('%s and %s: %s', (path, pattern, matches) => {
    expect(matchesGlob(path, pattern)).toBe(matches);
  });
});

test('reports say what is set aside, and object to it no longer', async () => {
  const checked = [await ignoredIn(`<!-- recte-ignore: printed so -->\n${ALTERED}\n\n${NOWHERE}\n`)];
  const sarif: unknown = JSON.parse(toSarif(checked));
  expect(inside(sarif, 'runs', 0, 'results', 0, 'suppressions')).toEqual([
    { kind: 'inSource', justification: 'printed so' },
  ]);
  expect(toJunit(checked)).toContain('failures="0"');
  expect(toJunit(checked)).toContain('ignored (printed so)');
  expect(toCsv(checked)).toContain('altered: printed so');
  expect(toText(checked[0]!.report, checked[0]!.document)).toContain('ignored (altered): printed so');
  const commands = toGithub(checked).trimEnd().split('\n');
  expect(commands).toHaveLength(1);
  expect(commands[0]).toMatch(
    /^::warning file=notes\/a\.md,line=4,endLine=4,col=11,endColumn=75,title=Recte%3A unfound::/,
  );
});

test('severities move levels, and "off" objects to nothing', async () => {
  const checked = [await ignoredIn(`${ALTERED}\n\n${NOWHERE}\n`)];
  const levels = (sarif: string): unknown[] =>
    listOf(inside(JSON.parse(sarif), 'runs', 0, 'results')).map((each) => [
      inside(each, 'ruleId'),
      inside(each, 'level'),
      inside(each, 'kind'),
    ]);
  expect(levels(toSarif(checked, { altered: 'warning', unfound: 'off' }))).toEqual([
    ['altered', 'warning', 'fail'],
    ['unfound', 'none', 'informational'],
  ]);
  expect(toGithub(checked, { altered: 'note', unfound: 'off' })).toMatch(/^::notice [^\n]+\n$/);
});
