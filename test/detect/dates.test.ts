import { describe, expect, it } from 'vitest';
import { datesIn } from '../../src/detect/attribution/dates.ts';

const dates = (text: string): unknown[] => datesIn(text, 0, text.length).map(({ words, date }) => [words, date]);

describe('dates in a narrator’s words', () => {
  it.each([
    ['on 20 May 2021 she said', '20 May 2021', { year: 2021, month: 5, day: 20 }],
    ['am 3. Oktober 1990 sagte er', '3. Oktober 1990', { year: 1990, month: 10, day: 3 }],
    ['el 4 de marzo de 1933', '4 de marzo de 1933', { year: 1933, month: 3, day: 4 }],
    ['le 1er août 1914,', '1er août 1914', { year: 1914, month: 8, day: 1 }],
    ['в 12 апреля 1961', '12 апреля 1961', { year: 1961, month: 4, day: 12 }],
    ['on (March 4, 1933)', 'March 4, 1933', { year: 1933, month: 3, day: 4 }],
    ['on Sept. 3rd, 1939', 'Sept. 3rd, 1939', { year: 1939, month: 9, day: 3 }],
    ['written 2021-05-20.', '2021-05-20', { year: 2021, month: 5, day: 20 }],
    ['vom 20.05.2021', '20.05.2021', { year: 2021, month: 5, day: 20 }],
    ['on 20/05/2021', '20/05/2021', { year: 2021, month: 5, day: 20 }],
    ['on 05/20/2021', '05/20/2021', { year: 2021, month: 5, day: 20 }],
    // The third of June, or the sixth of March.
    ['on 3/6/2021', '3/6/2021', { year: 2021 }],
    ['在2021年5月20日说', '2021年5月20日', { year: 2021, month: 5, day: 20 }],
    ['2021년 5월 20일에', '2021년 5월 20일', { year: 2021, month: 5, day: 20 }],
    ['il 3 giugno 2019', '3 giugno 2019', { year: 2019, month: 6, day: 3 }],
    ['3 Haziran 2019 tarihinde', '3 Haziran 2019', { year: 2019, month: 6, day: 3 }],
    ['يوم 3 حزيران 2019', '3 حزيران 2019', { year: 2019, month: 6, day: 3 }],
    ['3 червня 2019 року', '3 червня 2019', { year: 2019, month: 6, day: 3 }],
    ['in May 2021', 'May 2021', { year: 2021, month: 5 }],
    ['in 1933', '1933', { year: 1933 }],
    ['The Doctrine of 1823', '1823', { year: 1823 }],
    ['on 45 May 1933', 'May 1933', { year: 1933, month: 5 }],
    ['the senator of 12 towns 1933', '1933', { year: 1933 }],
  ])('%s', (text, words, date) => {
    expect(dates(text)).toEqual([[words, date]]);
  });

  it.each(['1500 people', 'about 1,933 men', 'page 19331', '$1900', 'ratio 1933:4', '1933-19-20', 'A1933', '3.1933'])(
    'not in “%s”',
    (text) => {
      expect(dates(text)).toEqual([]);
    },
  );

  it('several, and only in the stretch asked for', () => {
    expect(dates('from 1914 to 11 November 1918')).toEqual([
      ['1914', { year: 1914 }],
      ['11 November 1918', { year: 1918, month: 11, day: 11 }],
    ]);
    expect(datesIn('on 20 May 2021', 6, 14)).toEqual([
      { span: { start: 6, end: 14 }, words: 'May 2021', date: { year: 2021, month: 5 } },
    ]);
    expect(datesIn('on 20 May 2021', 0, 12)).toEqual([]);
  });
});
