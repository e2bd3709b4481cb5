import { expect } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import { tellLanguage } from '../../src/language/identify.ts';

/** The text with its quoted runs shown; runs of one quotation are joined by `⟫⟪`. */
function shown(text: string, language: string | null): string {
  const quotations = detect({ name: 'a.txt', sha256: '', language, text, loci: [], markup: [] });
  let out = '';
  let from = 0;
  for (const { spans } of quotations) {
    for (const [k, { start, end }] of spans.entries()) {
      out += `${text.slice(from, start)}${k === 0 ? '⟦' : '⟪'}${text.slice(start, end)}${k === spans.length - 1 ? '⟧' : '⟫'}`;
      from = end;
    }
  }
  return out + text.slice(from);
}

/** Asserts that exactly the runs that `expected` shows are found in it. */
export function finds(expected: string, language: string | null = tellLanguage(expected)): void {
  expect(shown(expected.replaceAll(/[⟦⟧⟪⟫]/gu, ''), language)).toBe(expected);
}
