/** What is said without being quoted: whose it is, where it begins, and what is none. */

import { describe, expect, test } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import { statementsIn } from '../../src/detect/statements.ts';
import type { AttributedStatement, Document } from '../../src/types.ts';

function statements(text: string, language: string | null = 'en'): readonly AttributedStatement[] {
  const document: Document = { name: 'a.txt', sha256: '', language, text, loci: [], markup: [] };
  const found = statementsIn(document, detect(document));
  for (const { span, words } of found) expect(text.slice(span.start, span.end)).toBe(words);
  return found;
}

describe('statements, by language', () => {
  test.each([
    ['en', 'Mayor Edith Brandt said that the bridge was quite safe.', 'Edith Brandt', 'that the bridge was quite safe'],
    [
      'en',
      'Edith Brandt told reporters on Monday that the bridge was safe.',
      'Edith Brandt',
      'that the bridge was safe',
    ],
    ['en', 'Edith Brandt said the bridge would be safe.', 'Edith Brandt', 'the bridge would be safe'],
    ['en', 'The bridge was quite safe, Edith Brandt said on Monday.', 'Edith Brandt', 'The bridge was quite safe'],
    ['en', 'According to Edith Brandt, the bridge is quite safe.', 'Edith Brandt', 'the bridge is quite safe'],
    ['en', 'The bridge is quite safe, according to Edith Brandt.', 'Edith Brandt', 'The bridge is quite safe'],
    ['en', 'As Edith Brandt wrote, the bridge is quite safe.', 'Edith Brandt', 'the bridge is quite safe'],
    ['en', 'Edith Brandt refused to close the bridge.', 'Edith Brandt', 'to close the bridge'],
    ['en', 'Edith Brandt promised to keep the bridge open.', 'Edith Brandt', 'to keep the bridge open'],
    ['de', 'Edith Brandt sagte, dass die Brücke ganz sicher sei.', 'Edith Brandt', 'dass die Brücke ganz sicher sei'],
    ['de', 'Edith Brandt sagte, die Brücke sei ganz sicher.', 'Edith Brandt', 'die Brücke sei ganz sicher'],
    ['de', 'Laut Edith Brandt ist die Brücke ganz sicher.', 'Edith Brandt', 'ist die Brücke ganz sicher'],
    ['de', 'Die Brücke sei ganz sicher, sagte Edith Brandt.', 'Edith Brandt', 'Die Brücke sei ganz sicher'],
    ['de', 'Wie Edith Brandt mitteilte, ist die Brücke sicher.', 'Edith Brandt', 'ist die Brücke sicher'],
    ['fr', 'Édith Brun a déclaré que le pont était très sûr.', 'Édith Brun', 'que le pont était très sûr'],
    ['fr', 'Selon Édith Brun, le pont est très sûr.', 'Édith Brun', 'le pont est très sûr'],
    ['es', 'Elena Prado afirmó que el puente era muy seguro.', 'Elena Prado', 'que el puente era muy seguro'],
    ['es', 'Según Elena Prado, el puente es muy seguro.', 'Elena Prado', 'el puente es muy seguro'],
    ['it', 'Elena Prati ha detto che il ponte è molto sicuro.', 'Elena Prati', 'che il ponte è molto sicuro'],
    ['pt', 'Helena Prado disse que a ponte é muito segura.', 'Helena Prado', 'que a ponte é muito segura'],
    ['nl', 'Edith Brands zei dat de brug heel veilig is.', 'Edith Brands', 'dat de brug heel veilig is'],
    ['pl', 'Edyta Branicka powiedziała, że most jest bezpieczny.', 'Edyta Branicka', 'że most jest bezpieczny'],
    ['cs', 'Edita Branská řekla, že most je bezpečný.', 'Edita Branská', 'že most je bezpečný'],
    ['ru', 'Елена Мостовая сказала, что мост безопасен.', 'Елена Мостовая', 'что мост безопасен'],
    ['sv', 'Edit Brolin sade att bron är säker.', 'Edit Brolin', 'att bron är säker'],
    ['fi', 'Eeva Siltanen sanoi, että silta on turvallinen.', 'Eeva Siltanen', 'että silta on turvallinen'],
    ['el', 'Η Ελένη Γεφύρη είπε ότι η γέφυρα είναι ασφαλής.', 'Ελένη Γεφύρη', 'ότι η γέφυρα είναι ασφαλής'],
    ['ar', 'قال محمود الجسري إن الجسر آمن تماما.', 'محمود الجسري', 'إن الجسر آمن تماما'],
    ['he', 'דוד גשרי אמר כי הגשר בטוח לגמרי.', 'דוד גשרי', 'כי הגשר בטוח לגמרי'],
  ])('%s: %s', (language, text, name, words) => {
    const [first] = statements(text, language);
    expect(first?.words).toBe(words);
    expect(first?.attribution.speaker?.name.replace(/^Η /u, '')).toBe(name);
  });
});

describe('the subjunctive goes on with what somebody said', () => {
  test('in German, sentence by sentence, until the indicative comes back', () => {
    const text =
      'Edith Brandt sagte, die Brücke sei sicher. Sie werde noch hundert Jahre halten. Am Abend regnete es in Strömen.';
    const found = statements(text, 'de');
    expect(found.map(({ words }) => words)).toEqual(['die Brücke sei sicher', 'Sie werde noch hundert Jahre halten']);
    expect(found[1]?.attribution.speaker?.name).toBe('Edith Brandt');
  });
});

describe('no statement', () => {
  test.each([
    ['en', 'The bridge was built in 1901 and painted twice.'],
    ['en', 'Edith Brandt called the bridge a wonder of the county.'],
    ['en', 'The ferry makes three crossings per day in summer.'],
    ['en', 'It was said that the bridge was safe.'],
    ['de', 'Die Brücke, die 1901 gebaut wurde, steht noch.'],
    ['de', 'Der Haftbefehl wurde jedoch nicht vollstreckt.'],
    ['de', 'Edith Brandt lobte die Brücke, die 1901 gebaut wurde.'],
    ['fr', 'Le pont que la ville a construit est très vieux.'],
    ['es', 'El puente que la ciudad construyó es muy viejo.'],
    ['en', 'Asked about the bridge, a spokesman declined to comment.'],
    ['en', 'The mayor refused to answer questions. A spokesman has yet to comment on the bridge.'],
    ['en', 'The mayor declined to say whether the bridge is safe.'],
  ])('%s: %s', (language, text) => {
    expect(statements(text, language)).toEqual([]);
  });

  test('words in marks are a quotation and nothing else', () => {
    expect(statements('Edith Brandt said: “The bridge is quite safe for everybody.”')).toEqual([]);
    expect(statements('Edith Brandt said that the bridge was “quite safe for everybody”.')).toEqual([]);
  });

  test('hostile input', () => {
    expect(statements('she said that '.repeat(20_000)).length).toBeLessThan(20_000);
    expect(statements(`${'according to '.repeat(20_000)}me.`).length).toBeLessThan(20_000);
    expect(statements('')).toEqual([]);
  });
});
