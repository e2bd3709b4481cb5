/** The report for terminals. */

import { describe, expect, test } from 'vitest';
import { answerAsText } from '../../src/report/answers.ts';
import type { CheckedDocument } from '../../src/report/checked.ts';
import { detectedAsObject, detectedAsText } from '../../src/report/detected.ts';
import type { Painter } from '../../src/report/painter.ts';
import { type TextOptions, toText, totalLine } from '../../src/report/text.ts';
import { widthOf } from '../../src/report/width.ts';
import type { DetectedQuotation, Finding } from '../../src/types.ts';
import * as documents from './documents.ts';

const named: Painter = (role, text) => `<${role}>${text}</${role}>`;

function lines({ report, document }: CheckedDocument, options?: Partial<TextOptions>): string[] {
  return toText(report, document, options).split('\n');
}

/** The lines of one finding, by its place. */
function block(all: readonly string[], place: string): string[] {
  const start = all.findIndex((line) => line.includes(place));
  expect(start, `no finding at ${place}`).toBeGreaterThanOrEqual(0);
  const end = all.findIndex((line, k) => k > start && (line.includes('release.md') || line.startsWith('!')));
  return all.slice(start, end);
}

describe('a finding', () => {
  const all = lines(documents.everything());

  test('begins with its place, as an editor counts, and its verdict', () => {
    expect(all[0]).toBe('press/release.md:3:73  ✓ verbatim  attribution confirmed');
  });

  test('that is verbatim shows the words amid those around', () => {
    expect(block(all, ':3:73').join('\n')).toContain(
      'MAYOR ORDWAY: “The lamps on the quay will not be put out before midnight”, unless',
    );
  });

  test('that differs has lemma and reading under each other', () => {
    const shown = block(all, ':5:89');
    const source = shown.find((line) => line.includes('never promised'))!;
    const quoted = shown[shown.indexOf(source) + 1]!;
    expect(source).toMatch(/^ {2}source {2}I have never promised/);
    expect(quoted).toMatch(/^ {2}quoted {2}I have {7}promised/);
    expect(source.indexOf('promised')).toBe(quoted.indexOf('promised'));
  });

  test('keeps columns aligned where characters are wide', () => {
    const shown = lines(documents.chinese());
    const source = shown.find((line) => line.startsWith('  source'))!;
    const quoted = shown.find((line) => line.startsWith('  quoted'))!;
    expect(widthOf(source)).toBe(widthOf(quoted));
    expect(source).toContain('之前不會');
    expect(quoted).toContain('之前  會');
  });

  test('that has one word for two sets it under both', () => {
    const shown = lines(documents.divided());
    expect(shown).toContain('  source  We go out to day if any one asks');
    expect(shown).toContain('  quoted  We go out today  if anyone  asks.');
  });

  test('names what a change touches, whose words they are, and what was cut away', () => {
    expect(block(all, ':5:89').join('\n')).toContain('• left out: never (touches negation)');
    expect(block(all, ':3:73').join('\n')).toContain('▸ cut at the end: The source’s sentence goes on;');
    expect(block(all, ':3:73').join('\n')).toContain('“unless a storm is called.”');
    expect(block(all, ':9:3').join('\n')).toContain('translated by Peer Haugen');
    expect(block(all, ':9:3').join('\n')).toContain('letter 3');
  });

  test('that is unfound shows what comes nearest and never says invented', () => {
    const shown = block(all, ':7:181').join('\n');
    expect(shown).toContain('nearest in the library:');
    expect(shown).toContain('“has lost a third of its stones”');
    expect(shown).not.toMatch(/invent|fabricat|fake/i);
  });

  test('says when part of the library did not answer', () => {
    expect(block(all, ':11:71').join('\n')).toContain('Part of the library did not answer');
  });
});

describe('the whole', () => {
  test('ends with problems and a summary by wording', () => {
    const all = lines(documents.everything());
    expect(all).toContain('! council/scan.pdf: page 7 has no text');
    expect(all.at(-2)).toBe(
      'press/release.md: 10 quotations · ✓ 2 verbatim · ≈ 2 faithful · ≠ 4 altered · ? 1 unfound · – 1 unchecked · 2 wrongly attributed',
    );
    expect(all.at(-1)).toBe('');
  });

  test('of a document without quotations is one line', () => {
    expect(lines(documents.empty())).toEqual(['empty.txt: 0 quotations', '']);
  });

  test('of several documents is their sum', () => {
    const reports = [documents.everything().report, documents.chinese().report];
    expect(totalLine(reports)).toMatch(/^2 documents: 12 quotations · ✓ 3 verbatim/);
  });

  test.each([40, 72, 110])('stays within %d cells', (width) => {
    for (const each of [documents.everything(), documents.chinese(), documents.arabic(), documents.hebrew()]) {
      // Headings, the summary and single variants are lines of their own, however long.
      const body = lines(each, { width }).filter((line) => /^ {2}/.test(line) && !/[•:]/.test(line));
      for (const line of body) expect(widthOf(line)).toBeLessThanOrEqual(width);
    }
  });

  test('is the same with colours, but for the colours', () => {
    for (const each of [documents.everything(), documents.arabic(), documents.chinese(), documents.hebrew()]) {
      const painted = lines(each, { painter: named }).join('\n');
      expect(painted.replace(/<\/?[a-z]+>/g, '')).toBe(lines(each).join('\n'));
    }
  });

  test('marks faults, letters, and what is set aside in roles of their own', () => {
    const painted = lines(documents.everything(), { painter: named }).join('\n');
    expect(painted).toContain('<lemma>never</lemma>');
    expect(painted).toContain('<reading>own</reading>');
    expect(painted).toContain('<faint>honor</faint>');
    expect(painted).toContain('<cut>which</cut>');
  });
});

describe('right-to-left text', () => {
  test('has lines of its own, letter for letter', () => {
    const all = lines(documents.hebrew());
    const source = all.indexOf('  source');
    expect(all[source + 1]).toContain('שׁוֹמֵר הָאוֹר אֵינוֹ יָשֵׁן בַּלַּיְלָה');
    expect(all[source + 1]).not.toMatch(/[a-z]/i);
    expect(all[all.indexOf('  quoted') + 1]).toBe('    שומר האור ישן בלילה');
  });

  test('stands between isolates on a terminal only', () => {
    expect(lines(documents.hebrew()).join('')).not.toMatch(/[\u2066-\u2069]/);
    expect(lines(documents.hebrew(), { isolates: true }).join('')).toContain('\u2068מאמר.txt\u2069:1:14');
  });
});

test('hostile text cannot speak to the terminal', () => {
  const shown = lines(documents.hostile()).join('\n');
  expect(shown).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
  expect(shown).toContain('␛[31m');
});

function detectedQuotation({ quotation, attribution }: Finding): DetectedQuotation {
  return { ...quotation, attribution, remarks: [] };
}

describe('detection alone', () => {
  const { document } = documents.everything();
  const detected = {
    document: { ...document, language: 'en', sha256: '00', loci: [], markup: [] },
    quotations: documents.everything().report.findings.map(detectedQuotation),
    statements: documents.everything().report.statements,
    problems: [],
  };

  test('is shown with places and names', () => {
    const shown = detectedAsText(detected);
    expect(shown).toContain('press/release.md:5:89\n  “I have promised a new ferry');
    expect(shown).toContain('said to be: Mr. Vell');
    expect(shown).toContain('  not quoted\n  ');
    expect(shown).toMatch(/10 quotations · 2 attributed statements\n$/);
  });

  test('is data with document, quotations and statements', () => {
    expect(Object.keys(detectedAsObject(detected))).toEqual(['document', 'quotations', 'statements']);
  });
});

test('an answer shows the passages, best first, or says that there are none', () => {
  const { passage } = documents.everything().report.findings[0]!;
  const shown = answerAsText({ id: 'a', passages: [{ ...passage!, agreement: 0.934 }] });
  expect(shown).toContain('a.1  council/2031-03-04.txt · MAYOR ORDWAY  93 %');
  expect(shown).toContain('“The lamps on the quay will not be put out before midnight”');
  expect(answerAsText({ id: 'b', passages: [] })).toBe('b  ? not in this library\n');
});
