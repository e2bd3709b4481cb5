/** Who speaks where the order of a German clause tells it: the verb second, the verb last, a noun of saying, a writing. */

import { describe, expect, test } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import type { SpeakerMention } from '../../src/types.ts';

function speaker(text: string, at = -1): SpeakerMention | null {
  const quotations = detect({ name: 'a.txt', sha256: '', language: 'de', text, loci: [], markup: [] });
  expect(quotations.length).toBeGreaterThan(0);
  return quotations.at(at)!.attribution?.speaker ?? null;
}

describe('the verb stands second behind what is quoted', () => {
  test.each([
    [
      'Von einem „Winter ohne jede Hoffnung“ sprach die Grünen-Politikerin Rita Lund.',
      'die Grünen-Politikerin Rita Lund',
    ],
    ['Auch von einem „Winter ohne jede Hoffnung“ im Hafen sprechen die Fischer.', 'die Fischer'],
    [
      'Als „Winter ohne jede Hoffnung“ bezeichnete der Grünen-Politiker Jan Hoff den Januar.',
      'der Grünen-Politiker Jan Hoff',
    ],
    ['Mit den Worten „Wir halten den Hafen für euch alle offen“ trat der Bürgermeister zurück.', 'der Bürgermeister'],
  ])('%s', (text, words) => {
    expect(speaker(text)?.words).toBe(words);
  });
  test('of two runs that one verb hands over both', () => {
    const text = 'Von „völliger Ratlosigkeit in der Stadt“ und „Angst vor dem langen Winter“ sprach Rita Lund.';
    expect([speaker(text, 0)?.words, speaker(text, 1)?.words]).toEqual(['Rita Lund', 'Rita Lund']);
  });
  test('an object there is nobody', () => {
    const text = 'Rita Lund sah schwarz. Als „Winter ohne jede Hoffnung“ bezeichnete sie den Rat der Stadt.';
    expect(speaker(text)?.words).toBe('sie');
  });
});

describe('the verb ends the clause that holds what is quoted', () => {
  test.each([
    [
      'Der Streit dauert an, weil die Reederin den Vertrag im Mai als „ein Stück wertloses Papier“ bezeichnet hatte.',
      'die Reederin',
    ],
    ['Am Kai standen die Fischer, die laut riefen: „Wir halten den Hafen für alle offen!“', 'die Fischer'],
    ['Der Kapitän, der den Vertrag als „ein Stück wertloses Papier“ bezeichnete, kam zurück.', 'Der Kapitän'],
    ['Der Vertrag, den der Kapitän als „ein Stück wertloses Papier“ bezeichnete, gilt.', 'der Kapitän'],
    ['Die Brücke, die er als „ein Stück rostiges Eisen“ bezeichnete, steht noch.', 'er'],
  ])('%s', (text, words) => {
    expect(speaker(text)?.words).toBe(words);
  });
  test('in the passive whoever is called so says nothing', () => {
    const text =
      'Jan Hoff sagte, der Vertrag gelte, weil die Reederin als „ehrliche und sehr kluge Frau“ bezeichnet wird.';
    expect(speaker(text)?.words).not.toBe('die Reederin');
  });
});

describe('“als” belongs to the verb of its own clause', () => {
  test.each([
    [
      'Rita Lund bezeichnete elf Fahrten in dem Winter, den Jan Hoff lobte, als „reinen Leichtsinn der Reederei“.',
      'Rita Lund',
    ],
    [
      'Die Zeitung Nordpost bezeichnete Lund aufgrund ihrer Fahrten als „die kühnste Frau im Hafen“.',
      'Die Zeitung Nordpost',
    ],
  ])('%s', (text, words) => {
    expect(speaker(text)?.words).toBe(words);
  });
});

describe('a noun of saying belongs to somebody', () => {
  test.each([
    [
      'Auf den Vorwurf der Fischer, man habe „den ganzen Winter über geschlafen“, antwortete Rita Lund nicht.',
      'der Fischer',
    ],
    ['Rita Lund ist der Meinung, dass der Hafen „den ganzen Winter über offen“ sein müsse.', 'Rita Lund'],
    ['Rita Lund geht davon aus, dass der Hafen „den ganzen Winter über für jeden offen bleiben wird“.', 'Rita Lund'],
    ['Für den Kapitän Jan Hoff ist der Hafen „die Heimat aller Fischer im Norden“.', 'den Kapitän Jan Hoff'],
  ])('%s', (text, words) => {
    expect(speaker(text)?.words).toBe(words);
  });
  test.each([
    ['Rita Lund sagte, für den Bau der Brücke sei der Hafen „der einzige richtige Ort“.', 'Rita Lund'],
    ['Rita Lund antwortete auf den Vorwurf der Fischer: „Wir haben den ganzen Winter gearbeitet.“', 'Rita Lund'],
    ['Jan Hoff geht nach Hause, und Rita Lund sagt: „Wir haben den ganzen Winter gearbeitet.“', 'Rita Lund'],
  ])('and not here: %s', (text, words) => {
    expect(speaker(text)?.words).toBe(words);
  });
});

describe('what is read in a writing', () => {
  test.each([
    [
      'Rita Lund bat um Geduld: „Der Hafen bleibt den ganzen Winter offen“, heißt es in einer gestern verbreiteten Erklärung.',
      'einer gestern verbreiteten Erklärung',
    ],
    [
      'In einer Erklärung der Reederei hatte es geheißen: „Der Hafen bleibt den ganzen Winter offen.“',
      'einer Erklärung der Reederei',
    ],
    [
      'An der Tür hing ein Zettel, auf dem geschrieben stand: „Der Hafen bleibt den ganzen Winter offen.“',
      'ein Zettel',
    ],
    [
      'Die Reederei gab eine Stellungnahme ab. Darin steht: „Der Hafen bleibt den ganzen Winter offen.“',
      'eine Stellungnahme',
    ],
  ])('%s', (text, words) => {
    expect(speaker(text)?.words).toBe(words);
  });
  test('whoever stands somewhere is no writing', () => {
    const text = 'Am Hafen stand Rita Lund und rief: „Der Hafen bleibt den ganzen Winter offen.“';
    expect(speaker(text)?.words).toContain('Rita Lund');
  });
});

describe('the sentence before or behind hands over', () => {
  test.each([
    [
      '„Der Hafen bleibt den ganzen Winter zu.“ Das musste Bürgermeister Jan Hoff am Montag einräumen.',
      'Bürgermeister Jan Hoff',
    ],
    ['„Der Hafen bleibt den ganzen Winter zu.“ Das sagte Rita Lund am Montag.', 'Rita Lund'],
    [
      'Rita Lund lobte die „Geduld der Fischer im Norden“. Jan Hoff nickte. Er fügte hinzu. „Wir haben lange gewartet.“',
      'Er',
    ],
    ['„Wir haben sehr lange gewartet“, wird der Kapitän in der Nordpost zitiert.', 'der Kapitän'],
    ['Jan Hoff dankte seinem Team nach der Fahrt und sagte: „Wir haben sehr lange gewartet.“', 'Jan Hoff'],
  ])('%s', (text, words) => {
    expect(speaker(text)?.words).toBe(words);
  });
  test('a sentence about something else does not', () => {
    const text = 'Rita Lund sprach. „Der Hafen bleibt den ganzen Winter zu.“ Das war den Fischern recht.';
    expect(speaker(text)?.words).toBe('Rita Lund');
  });
});

describe('two clauses side by side', () => {
  test.each([
    [
      'Rita Lund wies das zurück, die neue Sprecherin der Reederei, Ute Mahler (Linke), erklärte: „Wir warten ab.“',
      'Ute Mahler',
    ],
    ['Rita Lund, die gestern sprach, erklärte: „Wir haben sehr lange gewartet.“', 'Rita Lund'],
    [
      'Die Kapitäne sagen, der Rat trage die Verantwortung. Die Fischer hingegen sagen, der Rat trage „gar keine Schuld daran“.',
      'Die Fischer',
    ],
  ])('%s', (text, words) => {
    expect(speaker(text)?.name).toBe(words);
  });
});

describe('the subjunctive goes on with what somebody said', () => {
  test.each([
    [
      'Im Rat trat auch die Reederin Rita Lund auf. Jeder Fischer könne „das Becken im Winter nutzen, wie er will“.',
      'die Reederin Rita Lund',
    ],
    [
      'Alles sei gut, schreibt die Nordpost auf ihrer Seite.\n\nDie Klauseln im Vertrag seien „schlimmer als jeder Winter“.',
      'die Nordpost',
    ],
  ])('%s', (text, words) => {
    expect(speaker(text)?.words).toBe(words);
  });
  test('what comes before it may be about a thing', () => {
    const text = 'Der Bericht ist fertig. Die Brücke liegt im Norden. Sie sei „schlimmer als jeder lange Winter“.';
    expect(speaker(text)?.words ?? '').not.toContain('Brücke');
  });
});

describe('the subject of a clause that another governs stands behind the word that opens it', () => {
  test.each([
    [
      'Wie die Ministerin Rita Lund am Montag im Rat erklärte, sei der Hafen „den ganzen Winter über offen“.',
      'die Ministerin Rita Lund',
    ],
    [
      'Obwohl Rita Lund mit Kosten von bis zu acht Millionen Euro rechnet, sei der Hafen „den ganzen Winter über offen“.',
      'Rita Lund',
    ],
  ])('%s', (text, words) => {
    expect(speaker(text)?.words).toBe(words);
  });
  test('and no other', () => {
    const text = 'Wie erwartet sagte Rita Lund: „Der Hafen bleibt den ganzen Winter offen.“';
    expect(speaker(text)?.words).toBe('Rita Lund');
  });
});

describe('a thing before the verb is its object where somebody stands behind it', () => {
  test.each([
    ['Jede Verantwortung für den Schaden weist Rita Lund von sich: „Wir haben sehr lange gewartet.“', 'Rita Lund'],
    ['Die Erklärung der Reederei nannte die Fahrten „den reinen Leichtsinn im Winter“.', 'Die Erklärung der Reederei'],
    ['Die Regierung nannte Rita Lund „die kühnste Frau im ganzen Hafen“.', 'Die Regierung'],
    ['Die alten Brücken bezeichnete die Reederin als „ein großes Glück für die Stadt“.', 'die Reederin'],
    ['Die alten Fischer bezeichneten die Brücke als „ein großes Glück für die Stadt“.', 'Die alten Fischer'],
  ])('%s', (text, words) => {
    expect(speaker(text)?.words).toBe(words);
  });
});

describe('whose words they are said to be behind them, or what somebody means to do', () => {
  test.each([
    ['„Der Hafen bleibt den ganzen Winter offen.“ Das ist die Forderung der Fischer im Norden.', 'der Fischer'],
    ['„Wir haben sehr lange gewartet“, zitierte man Rita Lund in der Stadt.', 'Rita Lund'],
    [
      'Auch die Reederin Rita Lund will „in den kommenden Wochen ganz genau hinsehen“, ob das stimmt.',
      'die Reederin Rita Lund',
    ],
    ['Die Lage war gut: Mit den Worten „Wir halten den Hafen für euch alle offen“ trat er zurück.', 'er'],
  ])('%s', (text, words) => {
    expect(speaker(text)?.words).toBe(words);
  });
  test.each([
    ['Rita Lund sprach. „Der Hafen bleibt den ganzen Winter offen.“ Das ist die Hoffnung des Nordens.', 'Rita Lund'],
    ['Rita Lund sagte, der Rat will „in den kommenden Wochen ganz genau hinsehen“.', 'Rita Lund'],
  ])('and not here: %s', (text, words) => {
    expect(speaker(text)?.words).toBe(words);
  });
});

test('an article without a noun is nobody', () => {
  const text =
    'Die so genannte Steuer: Die Partei will hohe Einkommen („ab zweihundert Kronen im Monat für jeden“) belasten.';
  expect(speaker(text)?.words ?? '').not.toMatch(/^die$/iu);
});
