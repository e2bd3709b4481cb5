import { describe, expect, test } from 'vitest';
import { turnsOf } from '../../src/read/building/turns.ts';

const shown = (text: string): readonly string[] =>
  turnsOf(text).map(({ speaker, span }) => `${speaker}: ${text.slice(span.start, span.end)}`);

describe('letters', () => {
  test.each([
    ['Dear Chair Adeyemi,', 'Yours sincerely,', 'Tobias Renn', 'Tobias Renn'],
    ['My dear Sir,', 'I have the honour to be, Sir,\nYour obedient servant,', 'E. M. Harrow', 'E. M. Harrow'],
    ['To whom it may concern:', 'Respectfully submitted,', '/s/ Ana de la Cruz', 'Ana de la Cruz'],
    ['Sehr geehrte Frau Brandt,', 'Mit freundlichen Grüßen', 'Jürgen van der Meer', 'Jürgen van der Meer'],
    ['Chère Madame,', 'Veuillez agréer, Madame, mes salutations distinguées.', 'Élise Moreau, maire', 'Élise Moreau'],
    ['Estimado señor Ruiz:', 'Atentamente,', 'Lucía Ferrer Gómez', 'Lucía Ferrer Gómez'],
    ['Уважаемая Анна Петровна!', 'С уважением,', 'Пётр Зимин', 'Пётр Зимин'],
    ['Geachte heer Smit,', 'Met vriendelijke groet,', 'Joost Hanema', 'Joost Hanema'],
    ['Dear all,', 'Best regards', 'Nora Quill\nHead of Works', 'Nora Quill'],
    ['Dear all,', 'Kind regards, Nora Quill', '', 'Nora Quill'],
  ])('%s … %s', (salutation, formula, signature, writer) => {
    const text = `12 May\n\n${salutation}\n\nThe bridge stays where it is.\n\n${formula}\n\n${signature}\n`;
    expect(shown(text)).toEqual([`${writer}: The bridge stays where it is.`]);
  });

  test('several, one after the other', () => {
    const text =
      'Dear Nora,\n\nIt stays.\n\nYours ever,\nEdith Brandt\n\n\nDear Edith,\n\nIt goes.\n\nSincerely yours,\nNora Quill\n';
    expect(shown(text)).toEqual(['Edith Brandt: It stays.', 'Nora Quill: It goes.']);
  });

  test('who is called as a line of an e-mail begins may speak', () => {
    const text = 'An: It stays.\n\nBen: It goes.\n\nAn: It stays.\n\nBen: Never.\n';
    expect(shown(text)).toEqual(['An: It stays.', 'Ben: It goes.', 'An: It stays.', 'Ben: Never.']);
  });

  test('e-mails are from whom their heads say', () => {
    const text =
      'From: Edith Brandt <edith@example.org>\nTo: Nora Quill\nSubject: The bridge\n\nIt stays.\n\n' +
      'From: Nora Quill\nTo: Edith Brandt\n\nNora here: it goes.\n';
    expect(shown(text)).toEqual(['Edith Brandt: It stays.', 'Nora Quill: Nora here: it goes.']);
  });

  test.each([
    [
      'a story in which somebody is dear',
      'Dear Charlotte was late,\n\nand the boat had gone. Yours is the next, they said.\n',
    ],
    ['a letter that nobody signed', 'Dear Chair,\n\nIt stays.\n\nYours sincerely,\n\nthe friends of the bridge\n'],
    ['a list of what comes from where', 'From: Lindhaven Harbour\nArrival at noon.\n'],
  ])('none in %s', (_, text) => {
    expect(shown(text)).toEqual([]);
  });
});
