/** Whose words a document says they are. Each text marks its quotation with ⟦ and ⟧. */

import { describe, expect, test } from 'vitest';
import { attribute } from '../../src/detect/attribution.ts';
import { detect } from '../../src/detect/detect.ts';
import type { Attribution, Document, Markup, Quotation, Remark } from '../../src/types.ts';

interface Marked {
  readonly text: string;
  readonly quotations: readonly Quotation[];
}

/** `⟦…⟧` is a quotation; `⟦…⟧⟪…⟧` goes on with the same one. */
function marked(source: string, language: string | null): Marked {
  let text = '';
  const spans: { start: number; end: number }[][] = [];
  let start = 0;
  for (const character of source) {
    if (character === '⟦') {
      start = text.length;
      spans.push([]);
    } else if (character === '⟪') start = text.length;
    else if (character === '⟧') spans.at(-1)!.push({ start, end: text.length });
    else text += character;
  }
  const quotations = spans.map(
    (runs): Quotation => ({
      span: { start: runs[0]!.start, end: runs.at(-1)!.end },
      spans: runs,
      words: runs.map((run) => text.slice(run.start, run.end)).join(' '),
      form: 'inline',
      language,
      parts: runs.map((span) => ({ kind: 'words', span })),
    }),
  );
  return { text, quotations };
}

function documentOf(text: string, language: string | null, markup: readonly Markup[] = []): Document {
  return { name: 'a.txt', sha256: '', language, text, loci: [], markup };
}

function all(source: string, language: string | null = 'en', markup: readonly Markup[] = []) {
  const { text, quotations } = marked(source, language);
  const found = attribute(documentOf(text, language, markup), quotations);
  expect(found).toHaveLength(quotations.length);
  for (const { attribution } of found) if (attribution !== null) expectWhole(text, attribution);
  return found;
}

function first(source: string, language: string | null = 'en', markup: readonly Markup[] = []): Attribution | null {
  return all(source, language, markup)[0]!.attribution;
}

function remarks(source: string, language: string | null = 'en', markup: readonly Markup[] = []): readonly Remark[] {
  return all(source, language, markup)[0]!.remarks;
}

/** Every mention's words stand at its span, and the attribution's span holds them all. */
function expectWhole(text: string, attribution: Attribution): void {
  for (const part of [
    attribution.speaker,
    attribution.cue,
    attribution.title,
    attribution.date,
    attribution.reference,
  ]) {
    if (part === null) continue;
    expect(text.slice(part.span.start, part.span.end)).toBe(part.words);
    expect(attribution.span.start).toBeLessThanOrEqual(part.span.start);
    expect(attribution.span.end).toBeGreaterThanOrEqual(part.span.end);
  }
}

describe('the speaker, in each language', () => {
  test.each([
    ['en', 'Mayor Edith Brandt said, “⟦The bridge stays.⟧”', 'Edith Brandt'],
    ['en', '“⟦The bridge stays,⟧” said Edith Brandt, the mayor.', 'Edith Brandt'],
    ['en', '“⟦The bridge stays,⟧” the mayor, Edith Brandt, told reporters.', 'Edith Brandt'],
    ['en', '“⟦The bridge,⟧” said Edith Brandt, “⟪stays.⟧”', 'Edith Brandt'],
    ['en', 'According to Edith Brandt, the bridge is “⟦quite safe⟧”.', 'Edith Brandt'],
    ['en', 'The bridge is “⟦quite safe,⟧” according to Edith Brandt.', 'Edith Brandt'],
    ['en', 'It was Edith Brandt who said “⟦the bridge stays⟧”.', 'Edith Brandt'],
    ['en', 'Edith Brandt, in a letter: “⟦The bridge stays.⟧”', 'Edith Brandt'],
    ['de', '„⟦Die Brücke bleibt⟧“, sagte Bürgermeisterin Edith Brandt am Montag.', 'Edith Brandt'],
    ['de', 'Dazu sagte Edith Brandt: „⟦Die Brücke bleibt.⟧“', 'Edith Brandt'],
    ['de', 'Edith Brandt hatte im Rat erklärt: „⟦Die Brücke bleibt.⟧“', 'Edith Brandt'],
    ['de', 'Laut Edith Brandt ist die Brücke „⟦völlig sicher⟧“.', 'Edith Brandt'],
    ['de', '»⟦Die Brücke bleibt⟧«, so Edith Brandt.', 'Edith Brandt'],
    ['fr', '« ⟦Le pont reste⟧ », a déclaré Édith Brun.', 'Édith Brun'],
    ['fr', 'Selon Édith Brun, le pont est « ⟦très sûr⟧ ».', 'Édith Brun'],
    ['fr', 'Édith Brun a déclaré : « ⟦Le pont reste.⟧ »', 'Édith Brun'],
    ['es', '«⟦El puente se queda⟧», dijo Elena Prado.', 'Elena Prado'],
    ['es', 'Elena Prado afirmó: «⟦El puente se queda⟧».', 'Elena Prado'],
    ['es', 'Según Elena Prado, el puente es «⟦muy seguro⟧».', 'Elena Prado'],
    ['it', '«⟦Il ponte resta⟧», ha detto Elena Prati.', 'Elena Prati'],
    ['pt', '“⟦A ponte fica⟧”, disse Helena Prado.', 'Helena Prado'],
    ['nl', '“⟦De brug blijft⟧”, zei Edith Brands.', 'Edith Brands'],
    ['pl', '„⟦Most zostaje⟧”, powiedziała Edyta Branicka.', 'Edyta Branicka'],
    ['cs', '„⟦Most zůstane⟧“, řekla Edita Branská.', 'Edita Branská'],
    ['ru', '«⟦Мост останется⟧», — сказала Елена Мостовая.', 'Елена Мостовая'],
    ['ru', 'Елена Мостовая заявила: «⟦Мост останется⟧».', 'Елена Мостовая'],
    ['sv', '”⟦Bron blir kvar⟧”, sade Edit Brolin.', 'Edit Brolin'],
    ['fi', '”⟦Silta jää⟧”, sanoi Eeva Siltanen.', 'Eeva Siltanen'],
    ['el', '«⟦Η γέφυρα μένει⟧», είπε η Ελένη Γεφύρη.', 'Ελένη Γεφύρη'],
    ['he', 'אמר דוד גשרי: ”⟦הגשר יישאר⟧“', 'דוד גשרי'],
    ['ar', 'قال محمود الجسري: «⟦الجسر باق⟧»', 'محمود الجسري'],
    ['fa', 'محمود پلی گفت: «⟦پل می‌ماند⟧»', 'محمود پلی'],
    ['zh', '市长王桥说：“⟦桥会留下。⟧”', '市长王桥'],
    ['zh', '副市長王大橋回應：「⟦橋早就該關了。⟧」', '副市長王大橋'],
    ['es', '«⟦El puente se queda⟧», respondió el concejal Julio Paz.', 'Julio Paz'],
    ['ja', '橋本市長は「⟦橋は残る⟧」と述べた。', '橋本市長'],
    ['ko', '김다리 시장은 “⟦다리는 남는다⟧”라고 말했다.', '김다리 시장'],
  ])('%s: %s', (language, source, name) => {
    expect(first(source, language)?.speaker?.name).toBe(name);
  });

  test('a language that nobody declared is told from its small words', () => {
    expect(first('„⟦Die Brücke bleibt⟧“, sagte Edith Brandt zu der Zeitung.', null)?.speaker?.name).toBe(
      'Edith Brandt',
    );
  });
});

describe('the person meant', () => {
  test('a family name leads to the full name', () => {
    expect(first('Edith Brandt opened the bridge. Then Brandt said: “⟦It stays.⟧”')?.speaker).toMatchObject({
      words: 'Brandt',
      name: 'Edith Brandt',
    });
  });

  test('a pronoun leads to the person last named that it fits', () => {
    const text = 'Edith Brandt met Harold Finch on the bridge. “⟦It stays,⟧” she said.';
    expect(first(text)?.speaker).toMatchObject({ words: 'she', name: 'Edith Brandt' });
  });

  test('a pronoun is sure where its paragraph begins with somebody, and doubtful where one names two', () => {
    const before = 'Nora Quill asked to speak.\n\n';
    const sure = first(`${before}Edith Brandt was blunt. “⟦It stays,⟧” she said.`)?.speaker;
    expect(sure).toMatchObject({ words: 'she', name: 'Edith Brandt' });
    expect(sure).not.toHaveProperty('vague');
    const doubtful = first(`${before}Edith Brandt met Anna Lind. “⟦It stays,⟧” she said.`)?.speaker;
    expect(doubtful).toMatchObject({ words: 'she', vague: true });
  });

  test('a name with a title is a name where it stands alone, too', () => {
    const titled = first('Den Vorwurf von Stadtrat Brehm wies sie ab.\n\nBrehm sagte: „⟦Sie bleibt.⟧“')?.speaker;
    expect(titled).toMatchObject({ name: 'Brehm' });
    expect(titled).not.toHaveProperty('vague');
    expect(first('Den Vorwurf wies sie ab.\n\nKritiker sagten: „⟦Sie bleibt.⟧“')?.speaker).toMatchObject({
      vague: true,
    });
  });

  test('nobody is invented for a pronoun', () => {
    expect(first('“⟦It stays,⟧” he said.')?.speaker).toMatchObject({ words: 'he', name: '' });
  });

  test('neighbouring quotations of one paragraph share their speaker', () => {
    const found = all('“⟦It stays,⟧” said Edith Brandt. “⟦It always stayed.⟧”');
    expect(found.map(({ attribution }) => attribution?.speaker?.name)).toEqual(['Edith Brandt', 'Edith Brandt']);
  });

  test('in a dialogue the next line is not given to the one who spoke last', () => {
    const lines = ['“⟦Is it safe?⟧” asked Edith Brandt.', ...Array.from({ length: 8 }, (_, i) => `“⟦Line ${i}.⟧”`)];
    const found = all(lines.join('\n\n'));
    expect(found.slice(1).every(({ attribution }) => attribution === null)).toBe(true);
  });

  test('what a thing that begins the sentence says is not said by whoever spoke before', () => {
    const found = all('“⟦It stays,⟧” said Edith Brandt. The motion, “⟦that the old bridge be kept⟧”, was carried.');
    expect(found.map(({ attribution }) => attribution?.speaker?.name)).toEqual(['Edith Brandt', undefined]);
    const two = all('“⟦It stays,⟧” said Edith Brandt. In the end, “⟦that old bridge is ours⟧”.');
    expect(two[1]!.attribution?.speaker?.name).toBe('Edith Brandt');
  });

  test('a block has the speaker whom the paragraph before names with a verb of saying, and no other', () => {
    const named = (before: string) => first(`${before}\n\n⟦The bridge stays, and so do we.⟧`)?.speaker?.name;
    expect(named('Edith Brandt wrote to the council in 1931.')).toBe('Edith Brandt');
    expect(named('The council met in 1931. Then the masons went home.')).toBeUndefined();
  });

  test('a heading names nobody for the block behind it', () => {
    const text = 'Hollin Quay will build a bridge\n\nThe bridge stays, and so do we.';
    const heading = { kind: 'heading' as const, span: { start: 0, end: 31 } };
    const block = { kind: 'block-quotation' as const, span: { start: 33, end: text.length } };
    const found = detect({ ...documentOf(text, 'en'), markup: [heading, block] });
    expect(found.map(({ attribution }) => attribution?.speaker ?? null)).toEqual([null]);
  });

  test('a spokesman for somebody is not that somebody', () => {
    const speaker = first('A spokesman for Edith Brandt said: “⟦It stays.⟧”')?.speaker;
    expect(speaker?.name).toBe('A spokesman for Edith Brandt');
  });

  test('the outer verb counts when the inner clause speaks of its own subject', () => {
    expect(first('Edith Brandt said that she would offer the town “⟦a bridge⟧”.')?.speaker?.words).toBe('Edith Brandt');
  });
});

describe('German nouns have capitals too', () => {
  test.each([
    ['nobody is named by two nouns', 'Am Montag änderte sich die Lage Lindhafens. Er sei „⟦sehr froh⟧“.', ''],
    [
      'a pronoun passes over nouns',
      'Edith Brandt kam am Abend. Das Ziel der Reise war der Hafen. Sie sagte: „⟦Er bleibt.⟧“',
      'Edith Brandt',
    ],
    [
      'a dative is spoken to',
      'Der Lindhafener Zeitung sagte Tomas Reyes am Abend: „⟦Die Brücke bleibt.⟧“',
      'Tomas Reyes',
    ],
    [
      'the name behind an office',
      'Bauministerin Edith Brandt (PLD) sagte hierzu der Freien Presse, sie könne „⟦gut damit leben⟧“.',
      'Edith Brandt',
    ],
    [
      'whoever stands behind the verb, when a thing stands before it',
      'Die neue Brücke am alten Hafen nannte die Ministerin Edith Brandt „⟦ein Wunder⟧“.',
      'Edith Brandt',
    ],
    [
      'an attribute between article and noun',
      'Der auf der Sitzung in Lindhafen anwesende Minister Tomas Reyes sagte: „⟦Die Brücke bleibt.⟧“',
      'Tomas Reyes',
    ],
    [
      'a source in any case',
      'Die Brücke ist laut einem Sprecher der Stadt „⟦völlig sicher⟧“.',
      'einem Sprecher der Stadt',
    ],
    [
      'what somebody is said to say has a subject of its own',
      'Edith Brandt sagte am Montag, die Brücke sei „⟦völlig sicher⟧“.',
      'Edith Brandt',
    ],
    [
      'a number at a sentence’s end is no ordinal',
      'Die Brücke trägt nun die Nummer 3. Ein Sprecher der Stadt sagte: „⟦Sie bleibt.⟧“',
      'Ein Sprecher der Stadt',
    ],
  ])('%s', (_, source, name) => {
    const spoken = all(source, 'de').at(-1)!.attribution?.speaker?.name ?? '';
    expect(spoken).toBe(name);
  });
});

describe('no attribution', () => {
  test.each(['“⟦The bridge stays.⟧”', 'The bridge is “⟦quite safe⟧”.', 'I wrote it down. “⟦The bridge stays.⟧”'])(
    '%s',
    (source) => {
      expect(first(source)?.speaker ?? null).toBeNull();
    },
  );

  test('a month behind its day is nobody, and May without one may be', () => {
    const asked = 'Her second is that “⟦the figures be shown to everybody⟧”. “⟦I will vote,⟧” she said.\n\n';
    const noted = all(
      `${asked}[^1]: In the bridge speech, as it was printed on 4 March: “⟦I have read the accounts.⟧”`,
    );
    expect(noted.at(-1)?.attribution?.speaker ?? null).toBeNull();
    expect(first('It was late. Then May Brandt said: “⟦I have read the accounts.⟧”')?.speaker?.name).toBe('May Brandt');
  });

  test.each([
    ['en', 'See also: “⟦The bridge stays.⟧”'],
    ['en', 'The clerk agreed. Brandt Dep. at 12: “⟦The bridge stays.⟧”'],
    ['en', 'Dear Edith, you wrote: “⟦The bridge stays.⟧”'],
    ['en', 'Reed v. Lindhaven Port Authority: “⟦The bridge stays.⟧”'],
    ['en', 'Edith Brandt never said “⟦the bridge stays⟧”.'],
    ['en', 'Edith Brandt did not say “⟦the bridge stays⟧”.'],
    ['en', 'Edith Brandt was told: “⟦The bridge stays.⟧”'],
    ['de', 'Siehe Stelle: „⟦Die Brücke bleibt.⟧“'],
    ['de', 'Edith Brandt hat nie gesagt: „⟦Die Brücke bleibt.⟧“'],
    ['fr', 'Voir : « ⟦Le pont reste.⟧ »'],
    ['es', 'Edith Brandt nunca dijo: «⟦El puente se queda.⟧»'],
    ['ru', 'Мария Бранд никогда не говорила: «⟦Мост останется.⟧»'],
  ])('%s: signals, parties, hearers and whoever denies speak nothing: %s', (language, source) => {
    expect(first(source, language)?.speaker ?? null).toBeNull();
  });

  test.each([
    ['Edith Brandt not only said “⟦the bridge stays⟧” but meant it.', 'Edith Brandt'],
    ['Edith Brandt, who had never been asked, said: “⟦The bridge stays.⟧”', 'Edith Brandt'],
    ['Tomas Reyes was told by Edith Brandt: “⟦The bridge stays.⟧”', 'Edith Brandt'],
    ['As Justice Brandt wrote in Reed v. Port Authority, “⟦the bridge stays.⟧”', 'Brandt'],
    ['The court in Reed v. Port Authority said: “⟦The bridge stays.⟧”', 'The court'],
    ['In Edith Brandt’s words, “⟦the bridge stays.⟧”', 'Edith Brandt'],
    ['The vote was near. “⟦The bridge stays⟧” (Edith Brandt).', 'Edith Brandt'],
  ])('and these do: %s', (source, name) => {
    expect(first(source)?.speaker?.name).toBe(name);
  });

  test('no quotations, no answers', () => {
    expect(attribute(documentOf('Nothing is quoted.', 'en'), [])).toEqual([]);
  });
});

describe('work and date', () => {
  test('an occasion with its year', () => {
    const found = first('Edith Brandt, in her 1961 inaugural address, told the town: “⟦It stays.⟧”');
    expect(found?.speaker?.name).toBe('Edith Brandt');
    expect(found?.title?.words).toContain('inaugural address');
    expect(found?.date?.date).toEqual({ year: 1961 });
  });

  test('the day of a speech', () => {
    const found = first('In her speech on 20 May 2021, Edith Brandt said: “⟦It stays.⟧”');
    expect(found?.title?.words).toBe('speech');
    expect(found?.date?.date).toEqual({ year: 2021, month: 5, day: 20 });
  });

  test('a German occasion', () => {
    const found = first('In ihrer Antrittsrede vom 3. Oktober 1990 sagte Edith Brandt: „⟦Die Brücke bleibt.⟧“', 'de');
    expect(found?.title?.words).toBe('Antrittsrede');
    expect(found?.date?.date).toEqual({ year: 1990, month: 10, day: 3 });
    expect(found?.speaker?.name).toBe('Edith Brandt');
  });

  test('a subject that is a work is its title', () => {
    const found = first('The State of the Union address of 1900 called it “⟦a bridge⟧”.');
    expect(found?.speaker).toBeNull();
    expect(found?.title?.words).toContain('State of the Union');
  });

  test('a character and the play', () => {
    const found = first('In Macbeth the porter asks: “⟦Who is there?⟧”');
    expect(found?.title?.words).toBe('Macbeth');
    expect(found?.speaker?.name).toBe('the porter');
  });

  test('a title in italics', () => {
    const source = 'In Bridges of Stone, Edith Brandt writes: “⟦They stay.⟧”';
    const markup: Markup[] = [{ kind: 'emphasis', span: { start: 3, end: 19 } }];
    expect(first(source, 'en', markup)?.title?.words).toBe('Bridges of Stone');
  });
});

describe('exhibits and files', () => {
  test.each([
    ['en', 'Anna Reed wrote that “⟦the gate was shut all night⟧” (Ex. 4 at 12).', 'Ex. 4 at 12', 'Anna Reed'],
    ['en', 'Anna Reed testified that “⟦the gate was shut all night.⟧” Tr. 45:3–7.', 'Tr. 45:3–7', 'Anna Reed'],
    ['en', 'Anna Reed testified that “⟦the gate was shut all night.⟧” Reed Dep. at 45:4.', 'Dep. at 45:4', 'Anna Reed'],
    [
      'en',
      'Anna Reed wrote that “⟦the gate was shut all night.⟧” Harper, 347 U.S. at 494.',
      '347 U.S. at 494',
      'Anna Reed',
    ],
    ['en', '“⟦The gate was shut all night⟧” (Exhibit B, p. 4).', 'Exhibit B, p. 4', undefined],
    ['en', '“⟦The gate was shut all night⟧” (Reed Decl., Ex. C ¶ 7).', 'Ex. C ¶ 7', 'Reed'],
    ['de', '„⟦Das Tor war verschlossen⟧“ (BGH, Urt. v. 3.4.2012 – VI ZR 1/11, Rn. 12).', 'VI ZR 1/11, Rn. 12', 'BGH'],
  ])('%s: %s', (language, source, words, name) => {
    const found = first(source, language);
    expect(found?.reference).toMatchObject({ kind: 'legal', words });
    expect(found?.speaker?.name).toBe(name);
  });
  test('the court that is cited again is no title', () => {
    const found = first('Der BGH sagt: „⟦Das Tor war zu⟧“ (BGH, Urt. v. 3.4.2012 – VI ZR 1/11, Rn. 12).', 'de');
    expect(found?.title).toBeNull();
  });
});

describe('reference', () => {
  test.each([
    ['en', 'Scripture says, “⟦they went over⟧” (Joshua 3:17).', ['josh.3.17']],
    ['en', 'Psalm 23:4 reads: “⟦some words⟧”', ['ps.23.4']],
    ['en', '“⟦Some words⟧” [Surah Al-Baqarah 2:255]', ['quran.2.255']],
    ['ar', 'قال تعالى: ﴿⟦كلمات⟧﴾ (البقرة: 255)', ['quran.2.255']],
    ['ar', 'قال تعالى في سورة لقمان، الآية 13: "⟦كلمات⟧".', ['quran.31.13']],
    ['de', '„⟦Ein paar Worte⟧“ (1. Korinther 13,4)', ['1cor.13.4']],
    ['he', 'ככתוב: ”⟦מילים⟧“ (בראשית א, א)', ['gen.1.1']],
    ['en', 'Hamlet says “⟦some words⟧” (Act III, Scene 1).', ['act.3.1']],
    ['en', '“⟦Some words⟧” (Ps 23:4; 24:1)', ['ps.23.4', 'ps.24.1']],
  ])('%s: %s', (language, source, keys) => {
    expect(first(source, language)?.reference?.keys).toEqual(keys);
  });

  test('a verse as the subject is no speaker', () => {
    const found = first('Psalm 23:4 reads: “⟦some words⟧”');
    expect(found?.speaker).toBeNull();
  });

  test.each([
    ['an address in brackets', '“⟦It stays⟧” (https://example.org/bridge).', 'https://example.org/bridge'],
    ['a case in brackets', '“⟦It stays⟧” (Harper v. Lindhaven, 410 U.S. 113, 120 (1973))', '410 U.S. 113, 120 (1973)'],
    [
      'a sentence that is a citation',
      'Osei wrote: “⟦It stays.⟧” Harper v. Lindhaven, 410 U.S. 113 (1973) (Osei, J., dissenting).',
      '410 U.S. 113 (1973)',
    ],
    ['and a sentence that is none', 'Osei wrote: “⟦It stays.⟧” Section 12 of it was read in 410 seconds.', undefined],
  ])('%s', (_, source, words) => {
    const found = first(source);
    expect(found?.reference?.words).toBe(words);
    expect(found?.speaker?.name ?? 'Osei').toBe('Osei');
  });

  test('a line that gives credit', () => {
    const found = first('“⟦It stays.⟧”\n— Edith Brandt, Bridges of Stone, 1961');
    expect(first('Jan Reed sat down.\n\n“⟦It stays.⟧”\u00a0―\u00a0Edith Brandt')?.speaker?.name).toBe('Edith Brandt');
    expect(found?.speaker?.name).toBe('Edith Brandt');
    expect(found?.title?.words).toBe('Bridges of Stone');
    expect(found?.date?.date.year).toBe(1961);
  });

  test('a note mark leads to its note', () => {
    const found = first('She wrote “⟦it stays⟧”.[^1]\n\nMore.\n\n[^1]: Edith Brandt, Bridges of Stone, 1961, p. 12');
    expect(found?.speaker?.name).toBe('Edith Brandt');
    expect(found?.title?.words).toBe('Bridges of Stone');
  });

  test('a link over the introducing words', () => {
    const source = 'Edith Brandt wrote “⟦it stays⟧”.';
    const markup: Markup[] = [{ kind: 'link', span: { start: 13, end: 18 }, target: 'https://example.org/bridge' }];
    expect(first(source, 'en', markup)?.reference).toMatchObject({
      kind: 'link',
      target: 'https://example.org/bridge',
    });
  });
});

describe('dangling citations', () => {
  test.each([
    'She said “⟦it stays⟧” (Joshua 3:17',
    'She said “⟦it stays⟧” (see )',
    'She said “⟦it stays⟧” ().',
    'She said “⟦it stays⟧” (p. )',
    'She said “⟦it stays⟧”, see\n\nThe end.',
    'She said “⟦it stays⟧”.[^7]\n\nThe end.',
    'She said “⟦it stays⟧”³ to us.\n\nThe end.',
    'قالت: «⟦يبقى⟧» [البقرة: 2',
    'Sie sagte „⟦sie bleibt⟧“ (vgl. )',
    'She said “⟦it stays⟧” [citation needed].',
    'She said “⟦it stays⟧” (TODO).',
    'She said “⟦it stays⟧” (??).',
  ])('%s', (source) => {
    const found = remarks(source);
    expect(found.map(({ code }) => code)).toEqual(['dangling-citation']);
    expect(found[0]!.span).toBeDefined();
  });

  test.each([
    'She said “⟦it stays⟧” (Joshua 3:17).',
    'She said “⟦it stays⟧” (see p. 12).',
    'She said “⟦it stays⟧” (and left).',
    'She said “⟦it stays⟧” (the source was needed).',
    'She said “⟦it stays⟧”.[^7]\n\n[^7]: A note.',
    'She said “⟦it stays⟧”¹ to us.\n\n¹ A note.',
    'She said “⟦it stays⟧” and went.',
  ])('none: %s', (source) => {
    expect(remarks(source)).toEqual([]);
  });

  test('a call in the markup without its note', () => {
    const markup: Markup[] = [{ kind: 'note-call', span: { start: 20, end: 21 }, target: 'fn9' }];
    expect(remarks('She said “⟦it stays⟧”9 to us.', 'en', markup).map(({ code }) => code)).toEqual([
      'dangling-citation',
    ]);
  });
});

describe('hostile input', () => {
  const word = 'said ';
  test.each([
    ['one long line of cues', `${word.repeat(40_000)}“⟦it stays⟧” ${word.repeat(40_000)}`],
    ['many quotations in one paragraph', '“⟦a b⟧” said Jane Doe, '.repeat(3_000)],
    ['brackets that never close', `“⟦a b⟧” ${'('.repeat(50_000)}`],
    ['capitals', `${'Jane Doe '.repeat(30_000)}“⟦a b⟧”`],
    ['blank lines', `“⟦a b⟧”${'\n'.repeat(100_000)}said Jane`],
    ['citations that say “the same”', '“⟦a b⟧” (ibid., 1). '.repeat(2_000)],
    ['verses alone', `Proverbs 31. ${'“⟦a b⟧” (v. 1) '.repeat(2_000)}`],
    ['notes of one label', `“⟦a b⟧”¹ ${'\n1 Ibid.'.repeat(20_000)}`],
    ['nothing but marks', `“⟦⟧”${'”'.repeat(50_000)}`],
  ])('%s', (_, source) => {
    expect(all(source).length).toBeGreaterThan(0);
  });
});

test('the sign before a line that is quoted is no word of the sentence', () => {
  const [found] = all('The harbour notice puts it like this:\n\n> ⟦No vessel was lost.⟧');
  expect(found?.attribution?.speaker?.name).toBe('The harbour notice');
});
