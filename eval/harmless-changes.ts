/** Changes after which a quotation is still as good as it was. */

import { type Change, pick, places, plain, replacing, SIGNS, without, written } from './stretch.ts';

/** American and British, as two lists that stand by themselves. */
export const NORMS: Readonly<Record<string, string>> = {
  en: 'honor/honour color/colour labor/labour favor/favour neighbor/neighbour center/centre defense/defence theater/theatre gray/grey traveled/travelled realize/realise recognize/recognise organized/organised judgment/judgement shew/show today/to-day',
  de: 'dass/daß muss/muß wusste/wußte groß/gross Straße/Strasse weiß/weiss heißt/heisst Tür/Thür Teil/Theil für/fuer über/ueber können/koennen',
  fr: 'cœur/coeur sœur/soeur œuvre/oeuvre connaître/connaitre événement/évènement',
  es: 'oscuro/obscuro solo/sólo',
  ru: 'ещё/еще её/ее моё/мое',
};

export const MUST_PASS: Readonly<Record<string, Change>> = {
  'nothing changed': (stretch) => written(stretch.raw, stretch.gaps),
  'other marks': (stretch) => {
    const text = written(stretch.raw, stretch.gaps);
    const curled = text
      .replace(/'/g, '’')
      .replace(/"([^"]*)"/g, '“$1”')
      .replace(/ -- | — /g, ' – ');
    return curled === text ? text.replace(/’/g, "'").replace(/[“”]/g, '"') : curled;
  },
  'other line breaks': (stretch, { random }) =>
    written(
      stretch.raw,
      stretch.gaps.map((gap) => (/^\s+$/.test(gap) ? (random() < 0.3 ? '\n' : ' ') : gap)),
    ),
  'a capital at the beginning': (stretch) => {
    const first = stretch.raw[0]!;
    const turned = first[0] === first[0]!.toUpperCase() ? first[0].toLowerCase() : first[0]!.toUpperCase();
    return written([turned + first.slice(1), ...stretch.raw.slice(1)], stretch.gaps);
  },
  'another full stop': (stretch) => `${written(stretch.raw, stretch.gaps)}.`,
  'a comma less': (stretch, { words, random }) => {
    // Behind an answer that denies it makes another sentence.
    const at = places(stretch, random).find(
      (i) => /^,\s+$/.test(stretch.gaps[i]!) && !words.nots.includes(plain(stretch.raw[i - 1]!)),
    );
    return at === undefined
      ? null
      : written(
          stretch.raw,
          stretch.gaps.map((gap, i) => (i === at ? ' ' : gap)),
        );
  },
  'another spelling': (stretch, { language, random }) => {
    const pairs = (NORMS[language] ?? '').split(' ').map((pair) => pair.split('/'));
    for (const at of places(stretch, random)) {
      const pair = pairs.find(([left, right]) => left === stretch.raw[at] || right === stretch.raw[at]);
      if (pair !== undefined) return replacing(stretch, at, (pair[0] === stretch.raw[at] ? pair[1] : pair[0])!);
    }
    return null;
  },
  'no vowel signs': (stretch) => {
    const text = written(stretch.raw, stretch.gaps);
    const left = text.replace(SIGNS, '');
    return left === text ? null : left;
  },
  'some vowel signs': (stretch, { random }) => {
    const text = written(stretch.raw, stretch.gaps);
    const left = text.replace(SIGNS, (sign) => (random() < 0.5 ? '' : sign));
    return left === text ? null : left;
  },
  'an ellipsis where words were dropped': (stretch, { random }) => {
    const from = places(stretch, random)[0];
    if (from === undefined) return null;
    const to = Math.min(stretch.raw.length - 3, from + 1 + Math.floor(random() * 5));
    if (to <= from || from < 3) return null;
    return without(stretch, from, to, pick([' … ', ' ... ', ' [...] ', ' […] '], random));
  },
  'brackets where a word was replaced': (stretch, { words, random }) => {
    // In the place of a negation or of what binds clauses they would turn the sentence round; a name would be another's.
    const at = places(stretch, random).find(
      (i) =>
        !words.nots.some((not) => plain(stretch.raw[i]!).includes(not)) &&
        !words.binding.includes(plain(stretch.raw[i]!)) &&
        !/^\p{Lu}|[$€£¥>]|n['’]t$/u.test(stretch.raw[i]!),
    );
    const name = pick(words.names, random);
    return at === undefined || name === undefined ? null : replacing(stretch, at, `[${name}]`);
  },
  'a sic': (stretch, { random }) => {
    const at = places(stretch, random)[0];
    return at === undefined ? null : replacing(stretch, at, `${stretch.raw[at]!} [sic]`);
  },
  'the number of a note': (stretch, { random }) => {
    const at = places(stretch, random).find((i) => /^\p{Ll}{4,}$/u.test(stretch.raw[i]!));
    return at === undefined
      ? null
      : replacing(stretch, at, stretch.raw[at]! + pick(['¹', '²', '¹²', ' [3]', '[14]'], random)!);
  },
  'an ending in brackets': (stretch, { words, random }) => {
    const ending = words.endings[0];
    // No word that has an ending, nor an adverb that takes none.
    const at = places(stretch, random).find(
      (i) =>
        /^\p{Ll}{4,}$/u.test(stretch.raw[i]!) &&
        !/(?:s|less|los|lich|noch|naught|percent)$/.test(stretch.raw[i]!) &&
        !words.nots.some((not) => stretch.raw[i]!.includes(not)) &&
        !words.numbers.includes(stretch.raw[i]!) &&
        !words.binding.includes(stretch.raw[i]!),
    );
    return at === undefined || ending === undefined ? null : replacing(stretch, at, `${stretch.raw[at]!}[${ending}]`);
  },
  'a capital more': (stretch, { random }) => {
    const at = places(stretch, random).find((i) => /^\p{Ll}{3,}$/u.test(stretch.raw[i]!));
    return at === undefined ? null : replacing(stretch, at, stretch.raw[at]!.toUpperCase());
  },
  'a first letter in brackets': (stretch) => {
    const first = stretch.raw[0]!;
    if (!/^[a-z]{2,}$/i.test(first)) return null;
    const letter = first[0] === first[0]!.toUpperCase() ? first[0].toLowerCase() : first[0]!.toUpperCase();
    return written([`[${letter}]${first.slice(1)}`, ...stretch.raw.slice(1)], stretch.gaps);
  },
  'an ellipsis at both ends': (stretch) => `… ${written(stretch.raw, stretch.gaps)} …`,
  'a note about emphasis': (stretch) => `${written(stretch.raw, stretch.gaps)} [emphasis added]`,
  'a figure for a number word': (stretch, { words, random }) => {
    const at = places(stretch, random).find((i) => words.figures[plain(stretch.raw[i]!)] !== undefined);
    return at === undefined ? null : replacing(stretch, at, words.figures[plain(stretch.raw[at]!)]!);
  },
  'a hamza less': (stretch, { random, language }) => {
    if (language !== 'ar') return null;
    const at = places(stretch, random).find((i) => /^[أإ]\p{L}/u.test(plain(stretch.raw[i]!)));
    return at === undefined ? null : replacing(stretch, at, stretch.raw[at]!.replace(/[أإ]/u, 'ا'));
  },
  'a hyphen at a line’s end': (stretch, { random }) => {
    const at = places(stretch, random).find((i) => /^\p{Ll}{6,}$/u.test(stretch.raw[i]!));
    return at === undefined
      ? null
      : replacing(stretch, at, `${stretch.raw[at]!.slice(0, 3)}-\n${stretch.raw[at]!.slice(3)}`);
  },
};
