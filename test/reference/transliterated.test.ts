import { describe, expect, test } from 'vitest';
import { mayBeTransliterated, sameName } from '../../src/reference/names.ts';

describe('one name in two scripts', () => {
  test.each([
    ['Anna Zimina', 'Анна Зимина'],
    ['Anna Simina', 'Анна Зимина'],
    ['Yuri Gorchakov', 'Юрий Горчаков'],
    ['Xenia Chudova', 'Ксения Чудова'],
    ['David Levy', 'דוד לוי'],
    ['Rachel Bar', 'רחל בר'],
    ['Yosef Cohen', 'יוסף כהן'],
    ['Mohammed Salem', 'محمد سالم'],
    ['Muḥammad Sālim', 'محمد سالم'],
    ['Yusuf Haddad', 'يوسف حداد'],
    ['Dawud Nasser', 'داود ناصر'],
    ['Nikos Dimitriou', 'Νίκος Δημητρίου'],
  ])('%s is %s', (latin, other) => {
    expect(sameName(latin, other)).not.toBe('different');
    expect(sameName(other, latin)).not.toBe('different');
  });

  test.each([
    ['Boris Petrov', 'Анна Зимина'],
    ['Jane Doe', 'Анна Зимина'],
    ['Olga Brandt', 'דוד לוי'],
    ['Peter Kranz', 'محمد سالم'],
  ])('%s is somebody else than %s', (latin, other) => {
    expect(sameName(latin, other)).toBe('different');
    expect(mayBeTransliterated(latin, other)).toBe(false);
  });

  test.each([
    // Another way to hear it, and scripts whose sounds are not known here.
    ['Ania Siemina', 'Анна Зимина'],
    ['Xi Weiming', '习伟明'],
    ['Kim Minsu', '김민수'],
    ['Tanaka Yuki', '田中由紀'],
  ])('%s may be %s', (latin, other) => {
    expect(mayBeTransliterated(latin, other)).toBe(true);
  });

  test('within one script nothing is heard', () => {
    expect(mayBeTransliterated('Anna Zimina', 'Anna Simina')).toBe(false);
    expect(mayBeTransliterated('Анна Зимина', 'Анна Симина')).toBe(false);
  });
});
