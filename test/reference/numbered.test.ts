import { describe, expect, test } from 'vitest';
import { sameAddress } from '../../src/reference/addresses.ts';
import { numberedPlaces } from '../../src/reference/numbered.ts';
import type { ReferenceKind } from '../../src/types.ts';

describe('the numbered places that a reference names', () => {
  test.each<[ReferenceKind, string, string, readonly (readonly [number, number])[]]>([
    ['page', 'p. 12', 'page', [[12, 12]]],
    ['page', 'pp. 12–14', 'page', [[12, 14]]],
    ['page', 'pp. 345–7', 'page', [[345, 347]]],
    ['page', 'S. 12 f.', 'page', [[12, 13]]],
    ['page', 'S. 12f.', 'page', [[12, 13]]],
    ['page', 'S. 12 ff.', 'page', [[12, 22]]],
    [
      'page',
      'pp. 12, 45–46',
      'page',
      [
        [12, 12],
        [45, 46],
      ],
    ],
    ['page', 'ص ١٢', 'page', [[12, 12]]],
    ['page', 'p. xii', 'page', [[12, 12]]],
    ['page', 'fol. 12r', 'page', []],
    ['page', 'Ibid., 12', 'page', [[12, 12]]],
    ['legal', '§ 12 Abs. 2 S. 1 BGB', 'section', [[12, 12]]],
    ['legal', '§§ 12–14', 'section', [[12, 14]]],
    ['legal', 'Art. 5(1)(a)', 'article', [[5, 5]]],
    ['legal', 'Article 5, para 2', 'article', [[5, 5]]],
    ['legal', 'Article III', 'article', [[3, 3]]],
    ['legal', '¶¶ 4–6', 'paragraph', [[4, 6]]],
    ['legal', '[2019] UKSC 41, para 12', 'paragraph', [[12, 12]]],
    ['legal', '[2019] UKSC 41 at [12]', 'paragraph', [[12, 12]]],
    ['legal', 'VI ZR 1/11, Rn. 12', 'paragraph', [[12, 12]]],
    ['legal', 'Ex. 4 at 12', 'page', [[12, 12]]],
    ['legal', '347 U.S. 483, 495 (1954)', 'page', [[495, 495]]],
    ['legal', '347 U.S. at 495', 'page', [[495, 495]]],
    ['legal', 'BVerfGE 7, 198 (208)', 'page', [[208, 208]]],
    ['legal', '410 U.S. 113 (1973)', 'page', []],
    ['legal', 'ECLI:EU:C:2014:317', 'page', []],
    ['section', 'chapter 3', 'chapter', [[3, 3]]],
    ['section', 'section 12(2)', 'section', [[12, 12]]],
    ['source', '@brandt2019, p. 45', 'page', [[45, 45]]],
    ['source', '[2]', 'page', []],
    ['time', '12:31', 'time', [[751, 751]]],
    ['time', '1:02:03', 'time', [[3723, 3723]]],
    ['time', '12m31s', 'time', [[751, 751]]],
    ['time', '12', 'time', [[720, 779]]],
    ['link', 'https://video.example/w?v=a&t=12m31s', 'time', [[751, 751]]],
    ['link', 'https://video.example/w?v=a', 'time', []],
    ['scripture', 'John 3:16', 'page', []],
  ])('%s %s', (kind, words, named, ranges) => {
    const found = numberedPlaces({ kind, words });
    expect(found.map(({ from, to }) => [from, to])).toEqual(ranges);
    expect(found.every((each) => each.kind === named)).toBe(true);
  });
});

describe('two addresses', () => {
  test.each([
    ['https://www.weir.example/notices/8', 'http://weir.example/notices/8/'],
    ['https://weir.example/notices/8#end', 'https://weir.example/notices/8?utm_source=mail'],
    ['doi:10.1234/Weir.8', 'https://doi.org/10.1234/weir.8'],
    ['https://video.example/watch?v=a1&t=751', 'https://video.example/watch?v=a1'],
    ['https://weir.example/notices?id=8', 'https://weir.example/notices'],
    ['https://youtu.be/aB1?t=12', 'https://www.youtube.com/watch?v=aB1'],
    ['https://m.youtube.com/watch?v=aB1', 'https://www.youtube.com/embed/aB1'],
    ['https://en.m.encyclopedia.example/wiki/Weir', 'https://en.encyclopedia.example/wiki/Weir'],
    ['https://weir.example/index.html', 'https://weir.example/'],
  ])('lead to one work: %s, %s', (a, b) => {
    expect(sameAddress(a, b)).toBe(true);
    expect(sameAddress(b, a)).toBe(true);
  });

  test.each([
    ['https://video.example/watch?v=a1', 'https://video.example/watch?v=b2'],
    ['https://youtu.be/aB1', 'https://youtu.be/ab1'],
    ['https://weir.example/notices/8', 'https://weir.example/notices/80'],
    ['doi:10.1234/weir.8', 'doi:10.1234/weir.9'],
  ])('lead to two: %s, %s', (a, b) => {
    expect(sameAddress(a, b)).toBe(false);
  });
});
