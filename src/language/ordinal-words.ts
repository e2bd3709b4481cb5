/** Ordinals that inflect, by their stems: "neunzehnte", "девятнадцатого", "dziewiętnasty". */

interface Ordinals {
  readonly stems: string;
  readonly endings: string;
}

const GERMAN_UNITS = 'ein zwei drei vier fünf sechs sieben acht neun'.split(' ');
const GERMAN_TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

/** "einundzwanzigst". */
function germanTens(): string {
  return GERMAN_TENS.flatMap((ten, t) => {
    const value = (t + 2) * 10;
    return [`${ten}st=${value}`, ...GERMAN_UNITS.map((unit, u) => `${unit}und${ten}st=${value + u + 1}`)];
  }).join(' ');
}

const ORDINALS: Readonly<Record<string, readonly Ordinals[]>> = {
  de: [
    {
      stems:
        'erst=1 zweit=2 dritt=3 viert=4 fünft=5 sechst=6 siebt=7 siebent=7 acht=8 neunt=9 zehnt=10 elft=11 zwölft=12 dreizehnt=13 vierzehnt=14 fünfzehnt=15 sechzehnt=16 siebzehnt=17 ' +
        `achtzehnt=18 neunzehnt=19 ${germanTens()} hundertst=100`,
      endings: 'e en er es em',
    },
  ],
  fr: [
    {
      stems:
        'onzième=11 douzième=12 treizième=13 quatorzième=14 quinzième=15 seizième=16 vingtième=20 trentième=30 centième=100',
      endings: ' s',
    },
  ],
  it: [
    {
      stems:
        'undicesim=11 dodicesim=12 tredicesim=13 quattordicesim=14 quindicesim=15 sedicesim=16 diciassettesim=17 diciottesim=18 diciannovesim=19 ventesim=20 ventunesim=21 trentesim=30 ' +
        'centesim=100',
      endings: 'o a i e',
    },
  ],
  nl: [
    {
      stems:
        'eerste=1 tweede=2 derde=3 vierde=4 vijfde=5 zesde=6 zevende=7 achtste=8 negende=9 tiende=10 elfde=11 twaalfde=12 dertiende=13 veertiende=14 vijftiende=15 zestiende=16 ' +
        'zeventiende=17 achttiende=18 negentiende=19 twintigste=20 eenentwintigste=21 dertigste=30 honderdste=100',
      endings: ' n',
    },
  ],
  pl: [
    {
      stems:
        'pierwsz=1 czwart=4 piąt=5 szóst=6 siódm=7 ósm=8 dziewiąt=9 dziesiąt=10 jedenast=11 dwunast=12 trzynast=13 czternast=14 piętnast=15 szesnast=16 siedemnast=17 osiemnast=18 ' +
        'dziewiętnast=19 dwudziest=20 trzydziest=30 setn=100',
      endings: 'y a e ego emu ym ej ą ych ymi',
    },
    { stems: 'drug=2 trzec=3', endings: 'i ia ie iego iemu im iej ią ich imi a ą' },
  ],
  ru: [
    {
      stems:
        'перв=1 втор=2 четверт=4 пят=5 шест=6 седьм=7 восьм=8 девят=9 десят=10 одиннадцат=11 двенадцат=12 тринадцат=13 четырнадцат=14 пятнадцат=15 шестнадцат=16 семнадцат=17 ' +
        'восемнадцат=18 девятнадцат=19 двадцат=20 тридцат=30 сороков=40 пятидесят=50 шестидесят=60 семидесят=70 восьмидесят=80 девяност=90 сот=100',
      endings: 'ый ой ая ое ые ого ому ым ом ую ых ыми',
    },
    { stems: 'трет=3', endings: 'ий ья ье ьи ьего ьему ьим ьем ью ьих ьими ьей' },
  ],
};

/** Every inflected ordinal of a language, as it is written, with its value. */
export function inflectedOrdinals(tag: string): readonly (readonly [word: string, value: number])[] {
  return (ORDINALS[tag] ?? []).flatMap(({ stems, endings }) =>
    stems.split(' ').flatMap((entry) => {
      const [stem = '', value = ''] = entry.split('=');
      return endings.split(' ').map((ending) => [stem + ending, Number(value)] as const);
    }),
  );
}
