/** The documents that the reporters are tried on: a council's press release in English, and texts in other scripts. */

import type { CheckedDocument } from '../../src/report/checked.ts';
import type { Finding, Passage, Remark, Span, Variant } from '../../src/types.ts';
import { checked, source, type WitnessOf } from './fixtures.ts';

const transcript: WitnessOf = {
  source: source('council-2031-03-04', 'Harbour Council, Public Session', {
    creators: [{ literal: 'Harbour Council of Tarnsholm' }],
    date: { year: 2031, month: 3, day: 4 },
    type: 'hearing',
    url: 'https://tarnsholm.example/council/2031-03-04',
  }),
  witness: 'council/2031-03-04.txt',
  text: `MAYOR ORDWAY: The lamps on the quay will not be put out before midnight, unless a storm is called. We have kept them burning for ninety years. But the oil has become dear, and I will not pretend otherwise.
MS. VELL: I have never promised a new ferry. I promised to ask for one, and I asked in the autumn, in the winter and again this spring.
MAYOR ORDWAY: The honour of this harbour is not for sale. It was built by many hands. It will be mended by many hands.
MR. BRAITH: Forty-two boats were counted at the mole; the old breakwater, which nobody had surveyed since the flood, has lost a third of its stones.`,
};

const letter: WitnessOf = {
  source: source('keeper-letter', 'A Keeper’s Letters to the Mainland', {
    creators: [{ given: 'Isolde', family: 'Marrin' }],
    translators: [{ given: 'Peer', family: 'Haugen' }],
    date: { year: 1894 },
    version: 'second edition',
    type: 'book',
  }),
  witness: 'letters/keeper.txt',
  text: `It is a plain thing to keep a light. One climbs, one trims the wick, one writes the hour into the book; and nobody on the water ever learns one's name. The sea takes what it is given and gives back what it pleases.`,
};

const first: WitnessOf = {
  ...letter,
  source: source('keeper-letter-1', 'A Keeper’s Letters to the Mainland', {
    creators: [{ given: 'Isolde', family: 'Marrin' }],
    date: { year: 1889 },
    version: 'first edition',
    type: 'book',
  }),
  witness: 'letters/keeper-1889.txt',
  text: `It is a plain thing to keep a lamp. One climbs, one trims the wick; and nobody on the water learns one's name.`,
};

function cut(code: Remark['code'], message: string, words: string): Remark {
  return { code, message, words, holds: [] };
}

const TEXT = `# Tarnsholm keeps its lights

The harbour council met on Tuesday. Mayor Ordway told the session that “the lamps on the quay will not be put out before midnight” and added: “We have kept them burning for ninety years.”

“The honor of this harbour”, said the mayor, “is not for sale.” According to Mr. Vell, “I have promised a new ferry … and again this spring.”

A surveyor, Mr. Braith, reported that “fourty boats were counted at the mole”, and that “the old breakwater … has lost a third of its stones”. He is also remembered for the words “stones outlive those who count them”.

> It is a plain thing to keep a lamp. One climbs, one writes the hour into the book, one trims the wick; and [nobody] on the water ever learns one’s own name.

That is from Marrin’s Letters (p. 12). In the same book she wrote of “the sea”. The mayor closed: “The sea takes what it pleases. It will be mended by many hands.” <script>alert("press")</script>
`;

export function everything(): CheckedDocument {
  const witnesses = [transcript, letter, first];
  const held = new Map(witnesses.map((witness) => [witness.source.id, witness]));
  const rival = (id: string, words: string) => {
    const witness = held.get(id)!;
    const start = witness.text.indexOf(words);
    return {
      source: id,
      witness: witness.witness,
      span: { start, end: start + words.length },
      words,
      before: witness.text.slice(0, start),
      after: witness.text.slice(start + words.length),
      locus: 'letter 2',
      speaker: null,
    };
  };
  const made = checked(
    'press/release.md',
    'en',
    TEXT,
    witnesses,
    [
      {
        runs: ['the lamps on the quay will not be put out before midnight'],
        wording: 'verbatim',
        attribution: 'confirmed',
        speaker: 'Mayor Ordway',
        reason: 'The words stand in the source as one run.',
        passage: {
          source: 'council-2031-03-04',
          words: 'The lamps on the quay will not be put out before midnight',
          speaker: 'MAYOR ORDWAY',
        },
        remarks: [
          {
            code: 'cut-end',
            message: 'The source’s sentence goes on; what is left out holds an exception.',
            words: 'unless a storm is called.',
            holds: ['exception'],
          },
        ],
      },
      {
        runs: ['We have kept them burning for ninety years.'],
        wording: 'verbatim',
        attribution: 'confirmed',
        speaker: 'Mayor Ordway',
        reason: 'The words stand in the source as one run.',
        passage: {
          source: 'council-2031-03-04',
          words: 'We have kept them burning for ninety years.',
          speaker: 'MAYOR ORDWAY',
          locus: 'p. 2',
        },
        remarks: [
          cut(
            'next-sentence-turns',
            'The source’s next sentence turns against what is quoted.',
            'But the oil has become dear, and I will not pretend otherwise.',
          ),
          { code: 'several-passages', message: 'The words stand in 2 places.' },
        ],
      },
      {
        runs: ['The honor of this harbour', 'is not for sale.'],
        wording: 'faithful',
        attribution: 'confirmed',
        speaker: 'Mayor Ordway',
        reason: 'The source’s words: one difference is accidental.',
        passage: {
          source: 'council-2031-03-04',
          words: 'The honour of this harbour is not for sale.',
          speaker: 'MAYOR ORDWAY',
        },
        variants: [{ kind: 'substitution', lemma: 'honour', reading: 'honor', rule: 'spelling' }],
      },
      {
        runs: ['I have promised a new ferry … and again this spring.'],
        marks: [{ kind: 'ellipsis', words: '…' }],
        wording: 'altered',
        attribution: 'contradicted',
        speaker: 'Mr. Vell',
        reason:
          'One difference in substance that the document does not signal, touching negation. The words are MS. VELL’s.',
        agreement: 0.93,
        passage: {
          source: 'council-2031-03-04',
          words:
            'I have never promised a new ferry. I promised to ask for one, and I asked in the autumn, in the winter and again this spring.',
          speaker: 'MS. VELL',
          locus: 'p. 2',
        },
        variants: [
          {
            kind: 'omission',
            lemma: 'never',
            readingAfter: 'I have',
            touches: ['negation'],
          },
          {
            kind: 'omission',
            lemma: 'I promised to ask for one, and I asked in the autumn, in the winter',
            readingAfter: 'new ferry ',
            signalled: true,
          },
        ],
        remarks: [
          { code: 'spliced', message: 'The ellipsis joins words of places far apart.' },
          { code: 'quoted-twice-differently', message: 'The document quotes these words a second time, otherwise.' },
        ],
      },
      {
        runs: ['fourty boats were counted at the mole'],
        wording: 'altered',
        attribution: 'confirmed',
        speaker: 'Mr. Braith',
        reason: 'One difference in substance that the document does not signal, touching number.',
        agreement: 0.9,
        passage: {
          source: 'council-2031-03-04',
          words: 'Forty-two boats were counted at the mole',
          speaker: 'MR. BRAITH',
        },
        variants: [{ kind: 'substitution', lemma: 'Forty-two', reading: 'fourty', touches: ['number'] }],
      },
      {
        runs: ['the old breakwater … has lost a third of its stones'],
        marks: [{ kind: 'ellipsis', words: '…' }],
        wording: 'faithful',
        attribution: 'confirmed',
        speaker: 'Mr. Braith',
        reason: 'The source’s words: one omission is signalled.',
        passage: {
          source: 'council-2031-03-04',
          words: 'the old breakwater, which nobody had surveyed since the flood, has lost a third of its stones',
          speaker: 'MR. BRAITH',
        },
        variants: [
          {
            kind: 'omission',
            lemma: 'which nobody had surveyed since the flood,',
            readingAfter: 'breakwater ',
            signalled: true,
          },
        ],
      },
      {
        runs: ['stones outlive those who count them'],
        wording: 'unfound',
        attribution: 'unresolved',
        speaker: 'Mr. Braith',
        reason: 'Not in this library, as far as it was searched.',
        rivals: [{ source: 'council-2031-03-04', words: 'has lost a third of its stones', speaker: 'MR. BRAITH' }],
      },
      {
        runs: [
          'It is a plain thing to keep a lamp. One climbs, one writes the hour into the book, one trims the wick; and [nobody] on the water ever learns one’s own name.',
        ],
        form: 'block',
        marks: [{ kind: 'interpolation', words: '[nobody]' }],
        wording: 'altered',
        attribution: 'confirmed',
        title: 'Letters',
        reference: { words: 'p. 12', kind: 'page', keys: [] },
        reason: '3 differences in substance that the document does not signal.',
        agreement: 0.87,
        passage: {
          source: 'keeper-letter',
          words:
            "It is a plain thing to keep a light. One climbs, one trims the wick, one writes the hour into the book; and nobody on the water ever learns one's name.",
          locus: 'letter 3',
        },
        variants: [
          { kind: 'substitution', lemma: 'light', reading: 'lamp' },
          { kind: 'transposition', lemma: 'one trims the wick', reading: 'one trims the wick' },
          { kind: 'substitution', lemma: 'nobody', reading: '[nobody]', signalled: true },
          { kind: 'addition', lemmaAfter: "one's", reading: 'own' },
        ],
        remarks: [
          { code: 'wrong-reference', message: 'The words stand at letter 3, not at p. 12.' },
          { code: 'impossible-reference', message: 'The book has no page of this number.' },
          {
            code: 'nearest-edition',
            message: 'Of the editions held, the second comes nearest; the first reads otherwise.',
            passage: rival('keeper-letter-1', 'It is a plain thing to keep a lamp.'),
          },
          { code: 'verbatim-elsewhere', message: 'The first clause stands as quoted in the first edition.' },
          { code: 'dangling-citation', message: 'A citation begins here and leads nowhere.' },
        ],
        rivals: [
          { source: 'keeper-letter-1', words: 'It is a plain thing to keep a lamp.', locus: 'letter 2' },
          { source: 'keeper-letter-1', words: 'nobody on the water learns', locus: 'letter 2' },
        ],
      },
      {
        runs: ['the sea'],
        wording: 'unchecked',
        reason: 'Too short to tell.',
        complete: false,
      },
      {
        runs: ['The sea takes what it pleases. It will be mended by many hands.'],
        wording: 'altered',
        attribution: 'contradicted',
        speaker: 'Mayor Ordway',
        reason: 'Two passages are run together. The words are Isolde Marrin’s.',
        agreement: 0.6,
        passage: {
          source: 'keeper-letter',
          words: 'The sea takes what it is given and gives back what it pleases.',
          locus: 'letter 3',
        },
        variants: [
          { kind: 'omission', lemma: 'is given and gives back what it', readingAfter: 'takes what it' },
          { kind: 'addition', lemmaAfter: 'pleases.', reading: 'It will be mended by many hands.' },
        ],
        remarks: [
          { code: 'unclosed-quotation', message: 'The quotation is never closed.' },
          cut('cut-start', 'The source’s sentence begins earlier.', 'and nobody knows why'),
        ],
      },
    ],
    [
      { code: 'no-text-layer', message: 'page 7 has no text', path: 'council/scan.pdf' },
      { code: 'encoding-assumed', message: 'read as windows-1252', path: 'letters/keeper.txt' },
    ],
  );
  return withStatements(made, [
    {
      words: 'The harbour council met on Tuesday',
      by: 'Mayor Ordway',
      nearest: [rival('keeper-letter', 'It is a plain thing')],
    },
    { words: 'He is also remembered', by: 'Mr. Braith', nearest: [] },
  ]);
}

export function arabic(): CheckedDocument {
  const speech: WitnessOf = {
    source: source('khitab', 'خطاب الميناء', {
      creators: [{ literal: 'رئيسة المجلس سلمى الحدّاد' }],
      date: { year: 2031, month: 3 },
      language: 'ar',
    }),
    witness: 'khitab.txt',
    text: 'أهلَ الميناء، لن نُطفئَ المصابيحَ قبلَ منتصفِ الليل، ولن نبيعَ السفنَ القديمة. لقد بناها آباؤنا بأيديهم، وسنُصلحها بأيدينا.',
  };
  return checked(
    'بيان.txt',
    'ar',
    'قالت رئيسة المجلس: «لن نطفئ المصابيح قبل منتصف الليل» ثم أضافت: «وسوف نبيعَ السفنَ القديمة».\n\nوكتبت الصحيفة (Harbour Times, p. 4): «لقد بناها آباؤنا بأيديهم».',
    [speech],
    [
      {
        runs: ['لن نطفئ المصابيح قبل منتصف الليل'],
        wording: 'verbatim',
        attribution: 'confirmed',
        speaker: 'رئيسة المجلس',
        reason: 'The words stand in the source as one run.',
        passage: { source: 'khitab', words: 'لن نُطفئَ المصابيحَ قبلَ منتصفِ الليل' },
      },
      {
        runs: ['وسوف نبيعَ السفنَ القديمة'],
        wording: 'altered',
        attribution: 'confirmed',
        speaker: 'رئيسة المجلس',
        reason: 'One difference in substance that the document does not signal, touching negation.',
        agreement: 0.8,
        passage: { source: 'khitab', words: 'ولن نبيعَ السفنَ القديمة' },
        variants: [{ kind: 'substitution', lemma: 'ولن', reading: 'وسوف', touches: ['negation'] }],
      },
      {
        runs: ['لقد بناها آباؤنا بأيديهم'],
        wording: 'faithful',
        attribution: 'unresolved',
        reference: { words: 'Harbour Times, p. 4', kind: 'page', keys: [] },
        reason: 'The source’s words: one difference is accidental.',
        passage: { source: 'khitab', words: 'لقد بناها آباؤنا بأيديهم' },
        remarks: [{ code: 'vowel-signs-differ', message: 'The vowel signs are not the source’s.' }],
      },
    ],
  );
}

export function chinese(): CheckedDocument {
  const minutes: WitnessOf = {
    source: source('minutes', '港口會議紀錄', { date: { year: 2031 }, language: 'zh' }),
    witness: 'minutes.txt',
    text: '主席說：碼頭的燈在午夜之前不會熄滅，除非有風暴警報。港口的榮譽不是用來出賣的。',
  };
  return checked(
    '新聞稿.txt',
    'zh',
    '主席表示：「碼頭的燈在午夜之前會熄滅」，又說「港口的榮譽不是用來出賣的」。😀',
    [minutes],
    [
      {
        runs: ['碼頭的燈在午夜之前會熄滅'],
        wording: 'altered',
        speaker: '主席',
        attribution: 'confirmed',
        reason: 'One difference in substance that the document does not signal, touching negation.',
        agreement: 0.92,
        passage: { source: 'minutes', words: '碼頭的燈在午夜之前不會熄滅', speaker: '主席' },
        variants: [{ kind: 'omission', lemma: '不', readingAfter: '之前', touches: ['negation'] }],
      },
      {
        runs: ['港口的榮譽不是用來出賣的'],
        wording: 'verbatim',
        speaker: '主席',
        attribution: 'confirmed',
        reason: 'The words stand in the source as one run.',
        passage: { source: 'minutes', words: '港口的榮譽不是用來出賣的', speaker: '主席' },
      },
    ],
  );
}

export function hebrew(): CheckedDocument {
  const log: WitnessOf = {
    source: source('yoman', 'יומן המגדלור', { creators: [{ literal: 'נועם ברק' }], language: 'he' }),
    witness: 'yoman.txt',
    text: 'שׁוֹמֵר הָאוֹר אֵינוֹ יָשֵׁן בַּלַּיְלָה. הוא כותב את השעה בספר.',
  };
  return checked(
    'מאמר.txt',
    'he',
    'במאמר נכתב: "שומר האור ישן בלילה", כך לפי נועם ברק.',
    [log],
    [
      {
        runs: ['שומר האור ישן בלילה'],
        wording: 'altered',
        speaker: 'נועם ברק',
        attribution: 'confirmed',
        reason: 'One difference in substance that the document does not signal, touching negation.',
        agreement: 0.9,
        passage: { source: 'yoman', words: 'שׁוֹמֵר הָאוֹר אֵינוֹ יָשֵׁן בַּלַּיְלָה', locus: 'דף 3' },
        variants: [{ kind: 'omission', lemma: 'אֵינוֹ', readingAfter: 'האור', touches: ['negation'] }],
      },
    ],
  );
}

/** Nothing to find. */
interface StatementOf {
  readonly words: string;
  readonly by: string;
  readonly nearest: readonly Passage[];
}

function withStatements({ report, document }: CheckedDocument, statements: readonly StatementOf[]): CheckedDocument {
  const mention = (words: string) => {
    const start = document.text.indexOf(words);
    return { words, span: { start, end: start + words.length } };
  };
  return {
    document,
    report: {
      ...report,
      statements: statements.map(({ words, by, nearest }, k) => {
        const speaker = { ...mention(by), name: by };
        const attribution = { span: speaker.span, speaker, cue: null, title: null, date: null, reference: null };
        return { id: `s${k}`, ...mention(words), language: document.language ?? null, attribution, nearest };
      }),
    },
  };
}

export function empty(): CheckedDocument {
  return checked('empty.txt', null, 'No quotation stands here.\n', [], []);
}

/** Names, titles and texts of somebody who wishes the reader ill. */
export function hostile(): CheckedDocument {
  const evil = '<script>alert(1)</script>"\'&<img src=x onerror=alert(2)>';
  const witness: WitnessOf = {
    source: source('"><script>alert(3)</script>', `</title><script>${evil}`, {
      creators: [{ literal: '<b onmouseover="alert(4)">Eve</b>' }],
      version: '<svg/onload=alert(5)>',
      url: 'javascript:alert(6)',
    }),
    witness: '../../"><script>alert(7)</script>.txt',
    text: `Some words <script>alert(8)</script> that \u001B[31mcolour\u001B[0m \u202Eesrever\u202C =1+1 ${evil} end.`,
  };
  const made = checked(
    '"><script>alert(9)</script>\u001B]0;owned\u0007.txt',
    '"><script>',
    `=cmd "${evil}" \u001B[31mred\u001B[0m \u202Egnorw\u202C </style></body></html> “=HYPERLINK(${evil})”`,
    [witness],
    [
      {
        runs: [`=HYPERLINK(${evil})`],
        wording: 'altered',
        attribution: 'absent',
        reason: evil,
        passage: {
          source: witness.source.id,
          words: `colour\u001B[0m \u202Eesrever\u202C =1+1 ${evil}`,
          locus: evil,
          speaker: evil,
        },
        variants: [{ kind: 'substitution', lemma: 'colour\u001B[0m \u202Eesrever\u202C =1+1', reading: '=HYPERLINK(' }],
        remarks: [{ code: 'cut-end', message: evil, words: `end.${evil}` }],
        rivals: [{ source: witness.source.id, words: 'Some words <script>alert(8)</script>' }],
      },
    ],
    [{ code: '<script>', message: evil, path: `${evil}\u001B[2J` }],
  );
  const [finding] = made.report.findings;
  return withStatements(made, [{ words: `=cmd "${evil}"`, by: '\u001B[31mred\u001B[0m', nearest: finding!.rivals }]);
}

/** As `everything`, so many times over. */
export function many(count: number): CheckedDocument {
  const { report, document } = everything();
  return {
    document: { ...document, text: document.text.repeat(count) },
    report: {
      ...report,
      findings: Array.from({ length: count }, (_, k) =>
        report.findings.map((finding) => movedFinding(finding, k * document.text.length, k + 1)),
      ).flat(),
    },
  };
}

function movedFinding(finding: Finding, by: number, copy: number): Finding {
  const { quotation } = finding;
  const moved = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  const movedVariant = (variant: Variant): Variant => ({
    ...variant,
    reading: { ...variant.reading, span: moved(variant.reading.span) },
    letters: (variant.letters ?? []).map(({ lemma, reading }) => ({ lemma, reading: moved(reading) })),
  });
  return {
    ...finding,
    id: `${finding.id}-${copy}`,
    quotation: {
      ...quotation,
      span: moved(quotation.span),
      spans: quotation.spans.map(moved),
      parts: quotation.parts.map(({ kind, span }) => ({ kind, span: moved(span) })),
    },
    attribution: null,
    variants: finding.variants.map(movedVariant),
  };
}

/** One word for two. */
export function divided(): CheckedDocument {
  const log: WitnessOf = {
    source: source('log', 'Log of the pilot boat', { language: 'en' }),
    witness: 'log.txt',
    text: 'We go out to day if any one asks.',
  };
  return checked(
    'note.txt',
    'en',
    'The pilot wrote: “We go out today if anyone asks.”',
    [log],
    [
      {
        runs: ['We go out today if anyone asks.'],
        wording: 'faithful',
        reason: 'The source’s words: 2 differences are accidental.',
        passage: { source: 'log', words: 'We go out to day if any one asks' },
        variants: [
          { kind: 'substitution', lemma: 'to day', reading: 'today', rule: 'word-division' },
          { kind: 'substitution', lemma: 'any one', reading: 'anyone', rule: 'word-division' },
        ],
      },
    ],
  );
}
