/**
 * Pairs of a source and a quotation that differ by as little as may be and say another thing: none may be called good.
 * Beside each stands one that differs as little and says the same: none of those may be objected to.
 */

import { describe, expect, test } from 'vitest';
import { judged } from '../../eval/changes.ts';
import { Quality } from '../../src/judge/wording.ts';

type Pair = readonly [what: string, language: string, source: string, quotation: string];

function qualityOf([, language, window, quotation]: Pair): Quality {
  return judged({ kind: '', language, expected: 'good', window, quotation }).quality;
}

const EN = (what: string, source: string, quotation: string): Pair => [
  what,
  'en',
  `The keeper said that ${source} in the harbour before the storm.`,
  `The keeper said that ${quotation} in the harbour before the storm.`,
];

const ANOTHER: readonly Pair[] = [
  EN('its, it’s', 'the boat lost its mast', 'the boat lost it’s mast'),
  EN('cant, can’t', 'all cant was heard', 'all can’t was heard'),
  EN('resume, résumé', 'we resume work', 'we résumé work'),
  EN('a month, a verb', 'we met in May', 'we met in may'),
  EN('a party, a conviction', 'the Republican council sat', 'the republican council sat'),
  EN('milli, mega', 'it took 5 mW', 'it took 5 MW'),
  EN('a power of ten', 'we saw 10³ boats', 'we saw 103 boats'),
  EN('at most, at least', 'x ≤ y holds', 'x ≥ y holds'),
  EN('a sign beside a spelling', 'color ≤ 5 holds', 'colour ≥ 5 holds'),
  EN('give or take', 'it was ±5 degrees', 'it was 5 degrees'),
  EN('about', 'it was ~5 degrees', 'it was 5 degrees'),
  EN('a tick, a cross', 'the gate ✓ stays', 'the gate ✗ stays'),
  EN('an arrow', 'A → B is the way', 'A ← B is the way'),
  EN('thumbs', 'the gate 👍 stays', 'the gate 👎 stays'),
  EN('an answer, a denial', 'no, boats are here', 'no boats are here'),
  EN('a denial, an answer', 'no boats are here', 'no. Boats are here'),
  EN('one word, two', 'it was extraordinary', 'it was extra ordinary'),
  EN('a crime, a laugh', 'it was manslaughter', 'it was mans laughter'),
  EN('re-sign, resign', 'he will re-sign', 'he will resign'),
  EN('a fraction, figures', '3/4 of them sank', '34 of them sank'),
  EN('a decimal', '1.5 of them sank', '15 of them sank'),
  EN('a range', '10-12 of them sank', '1012 of them sank'),
  EN('a hundred and five, 115', 'one hundred and five boats sank', '115 boats sank'),
  EN('a decimal of a million', '2,500,000 boats sank', '2.05 million boats sank'),
  EN('dollars, euros', '$5 was paid', 'five euros was paid'),
  EN('kilometres, miles', '5 km were left', '5 miles were left'),
  EN('thirds, quarters', '2/3 sank', 'three quarters sank'),
  EN('a half, two quarters', '1/2 sank', '2/4 sank'),
  EN('a range that begins later', 'between 3,000 and 4,000 sank', 'between three thousand and five thousand sank'),
  EN('a number of a number’s words', 'twenty, one of them old, sank', 'twenty one of them old, sank'),
  EN('a comma that moves', 'he was told, slowly to row', 'he was told slowly, to row'),
  EN('a dash that may be a minus', 'it was - 5 degrees', 'it was 5 degrees'),
  EN('equal, unequal', 'a = b holds', 'a =\u0338 b holds'),
  EN('figures turned round', '12 boats sank', '\u202E12\u202C boats sank'),
  EN('a negation in brackets', 'he is guilty', 'he is [not] guilty'),
  EN('a negation contracted in brackets', 'he does see', 'he does[n’t] see'),
  EN('brackets for a negation', 'he is not guilty', 'he is [very] guilty'),
  EN('letters in brackets before a word', 'safe boats came', '[un]safe boats came'),
  EN('two families', 'we saw Miss Grey there', 'we saw Miss Gray there'),
  EN('half a ton', '50 tons sank', '.50 tons sank'),
  EN('a row of numbers', 'five, seven of them old, sank', 'five seven of them old, sank'),
  EN('two languages', 'C# is here', 'C is here'),
  EN('a power, an index', 'x₂ is here', 'x² is here'),
  EN('an order, a request', 'they said stop. Not him', 'they said stop not him'),
  EN('a man, a stick', 'the pole stood there', 'the Pole stood there'),
  EN('some day, a time', 'some time passed', 'sometime passed'),
  EN('billions, millions', '$1.5bn was paid', '$1.5m was paid'),
  EN('two speakers', '“we will,” said Ann, and Tom added, “not sell it”', 'we will not sell it'),
  EN('a word in parentheses', 'we will sell it', 'we will (not) sell it'),
  EN('a word beside a sic', 'we will sell it', 'we will not [sic] sell it'),
  EN('a word in a note’s parentheses', 'we will sell it', 'we will sell (emphasis on not) it'),
  EN('hundredths, tenths', 'it rose by 0.05 there', 'it rose by 0.5 there'),
  EN('minutes past', 'at 10:05 we slept', 'at 10:5 we slept'),
  EN('forty-two, forty and two', 'forty-two boats sank', 'forty, two boats sank'),
  EN('a paragraph of a law', 'section 5(a)(1) holds', 'section 5(a) holds'),
  EN('two wave bands', 'the UHF band broke', 'the VHF band broke'),
  EN('a disease, a government', 'the gout was there', 'the govt was there'),
  EN('earnestly, full of stones', 'he spoke gravely', 'he spoke gravelly'),
  EN('two men', 'Ivan rowed', 'Juan rowed'),
  EN('pounds, of a pound', 'the pounds lay', 'the pound’s lay'),
  EN('two men’s names', 'Ian rowed', 'Jan rowed'),
  EN('worth, with a lid', 'it was valued', 'it was valved'),
  [
    'two kings',
    'de',
    'Ich sage, dass Wilhelm III. den Hafen nie verlassen wird.',
    'Ich sage, dass Wilhelm II. den Hafen nie verlassen wird.',
  ],
  [
    'two chapters',
    'de',
    'Ich sage, dass Kapitel VIII den Hafen nie verlassen wird.',
    'Ich sage, dass Kapitel VII den Hafen nie verlassen wird.',
  ],
  [
    'measures, crowds',
    'de',
    'Ich sage, dass er die Papiermaße kennt und den Hafen nie verlassen wird.',
    'Ich sage, dass er die Papiermasse kennt und den Hafen nie verlassen wird.',
  ],
  [
    'farther, from afar',
    'de',
    'Ich sage, dass er von weither kommt und den Hafen nie verlassen wird.',
    'Ich sage, dass er von weiter kommt und den Hafen nie verlassen wird.',
  ],
  [
    'you say, you said',
    'fr',
    'Le gardien écrivit que vous dites cela au port avant la nuit.',
    'Le gardien écrivit que vous dîtes cela au port avant la nuit.',
  ],
  [
    'hired, coiled',
    'fr',
    'Le gardien écrivit que il a loué la corde au port avant la nuit.',
    'Le gardien écrivit que il a lové la corde au port avant la nuit.',
  ],
  [
    'turned, whirl',
    'fr',
    'Le gardien écrivit que ils tournaient au port avant la nuit.',
    'Le gardien écrivit que ils tournoient au port avant la nuit.',
  ],
  [
    'a kilometre, measured',
    'fr',
    'Le gardien écrivit que il a kilomètre sur kilomètre au port avant la nuit.',
    'Le gardien écrivit que il a kilométré sur kilomètre au port avant la nuit.',
  ],
  [
    'greets, a volley',
    'fr',
    'Le gardien écrivit que il salue la nuit au port avant la nuit.',
    'Le gardien écrivit que il salve la nuit au port avant la nuit.',
  ],
  [
    'not, an Eastern no',
    'nl',
    'De wachter schreef dat hij niet zei in de haven voor de storm.',
    'De wachter schreef dat hij njet zei in de haven voor de storm.',
  ],
  [
    'out, nags',
    'nl',
    'De wachter schreef dat hij uit in de haven voor de storm.',
    'De wachter schreef dat hij vit in de haven voor de storm.',
  ],
  [
    'to prevent, to occur',
    'nl',
    'De wachter schreef dat zij voorkómen in de haven voor de storm.',
    'De wachter schreef dat zij vóórkomen in de haven voor de storm.',
  ],
  [
    'a trick, cut',
    'nl',
    'De wachter schreef dat de coupe bleef in de haven voor de storm.',
    'De wachter schreef dat de coupé bleef in de haven voor de storm.',
  ],
  [
    'came, I see',
    'pt',
    'O guarda escreveu que ele veio no porto antes da noite.',
    'O guarda escreveu que ele vejo no porto antes da noite.',
  ],
  [
    'howl, alive',
    'pt',
    'O guarda escreveu que o uivo ficou no porto antes da noite.',
    'O guarda escreveu que o vivo ficou no porto antes da noite.',
  ],
  [
    'greater, a major',
    'pt',
    'O guarda escreveu que o maior ficou no porto antes da noite.',
    'O guarda escreveu que o major ficou no porto antes da noite.',
  ],
  ['the guys, a company', 'he', 'השומר ראה את החבר׳ה בנמל לפני שהסערה באה', 'השומר ראה את החברה בנמל לפני שהסערה באה'],
  ['a sheikh, a bush', 'he', 'השומר ראה את השיח׳ בנמל לפני שהסערה באה', 'השומר ראה את השיח בנמל לפני שהסערה באה'],
  [
    'thirteen, thirty',
    'ar',
    'ذكر الحارس أن ثلاثة عشر قاربا كانت هنا قبل العاصفة',
    'ذكر الحارس أن 30 قاربا كانت هنا قبل العاصفة',
  ],
  [
    'twenty-three, thirty-two',
    'he',
    'השומר ראה עשרים ושלוש סירות בנמל לפני שהסערה באה',
    'השומר ראה 32 סירות בנמל לפני שהסערה באה',
  ],
  [
    'twelve, twenty',
    'pl',
    'Strażnik napisał, że dwanaście łodzi stało w porcie przed burzą.',
    'Strażnik napisał, że 20 łodzi stało w porcie przed burzą.',
  ],
  [
    'a number cut short',
    'en',
    'The keeper said that the rate rose to 12.5 percent.',
    'The keeper said that the rate rose to 12',
  ],
  [
    'a thousand cut off',
    'en',
    'The keeper said that the rate rose to 12,500 boats.',
    'The keeper said that the rate rose to 12',
  ],
  [
    'a unit cut off',
    'en',
    'The keeper said that the rate rose to 12%, more than ever.',
    'The keeper said that the rate rose to 12',
  ],
  [
    'a million cut off',
    'en',
    'The keeper said that the rate rose to 12 million boats.',
    'The keeper said that the rate rose to 12',
  ],
  [
    'a minus cut off',
    'en',
    'There were -5 degrees in the harbour before the storm.',
    '5 degrees in the harbour before the storm',
  ],
  [
    'a minus put in',
    'en',
    'There were 5 degrees in the harbour before the storm.',
    '−5 degrees in the harbour before the storm',
  ],
  [
    'a denying prefix cut off',
    'en',
    'We saw non-existent boats in the harbour before the storm.',
    'existent boats in the harbour before the storm',
  ],
  [
    'half a compound',
    'en',
    'The boats in the harbour before the storm were lead-free and sound.',
    'The boats in the harbour before the storm were lead',
  ],
  [
    'they, you',
    'de',
    'Ich sage, dass sie den Hafen nie verlassen werden.',
    'Ich sage, dass Sie den Hafen nie verlassen werden.',
  ],
  [
    'two men',
    'de',
    'Ich sage, dass Günther den Hafen nie verlassen wird.',
    'Ich sage, dass Günter den Hafen nie verlassen wird.',
  ],
  [
    'a prisoner flees, a flea is caught',
    'de',
    'Ich sage, dass der Gefangene floh und den Hafen nie sah.',
    'Ich sage, dass der gefangene Floh und den Hafen nie sah.',
  ],
  [
    'a few, a couple',
    'de',
    'Ich sage, dass ein paar Boote den Hafen nie sahen.',
    'Ich sage, dass ein Paar Boote den Hafen nie sahen.',
  ],
  [
    'spoken freely, acquitted',
    'de',
    'Ich sage, dass er im Hafen frei gesprochen hat, und das lange.',
    'Ich sage, dass er im Hafen freigesprochen hat, und das lange.',
  ],
  [
    'to whom, whom',
    'de',
    'Ich sage, er rät, ihm im Hafen zu folgen, und das lange.',
    'Ich sage, er rät ihm, im Hafen zu folgen, und das lange.',
  ],
  [
    'to execute, to pardon',
    'ru',
    'Смотритель написал: казнить, нельзя помиловать в гавани.',
    'Смотритель написал: казнить нельзя, помиловать в гавани.',
  ],
  [
    'no, there are none',
    'ru',
    'Смотритель сказал: нет, лодки стоят в гавани до бури.',
    'Смотритель сказал: нет лодки стоят в гавани до бури.',
  ],
  [
    'a castle, a lock',
    'ru',
    'Смотритель сказал, что за́мок стоял в гавани до бури.',
    'Смотритель сказал, что замо́к стоял в гавани до бури.',
  ],
  [
    'in my view, along mine',
    'ru',
    'Смотритель сказал, что по-моему лодки стоят в гавани до бури.',
    'Смотритель сказал, что по моему лодки стоят в гавани до бури.',
  ],
  [
    'something, that this',
    'ru',
    'Смотритель сказал, что-то стояло в гавани до бури.',
    'Смотритель сказал, что то стояло в гавани до бури.',
  ],
  [
    'milk, to a son',
    'ar',
    'ذكر الحارس أن اللبن لبن الميناء قبل العاصفة',
    'ذكر الحارس أن اللبن لابن الميناء قبل العاصفة',
  ],
  ['320, 302', 'zh', '看守人写道，那天有三百二十艘船沉在港口。', '看守人写道，那天有302艘船沉在港口。'],
  [
    'captives, my family',
    'ar',
    'ذكر الحارس أن أسرى الميناء كانوا هنا قبل العاصفة',
    'ذكر الحارس أن أسري الميناء كانوا هنا قبل العاصفة',
  ],
  ['the way, away', 'de', 'Ich sage, dass der Weg im Hafen lang ist.', 'Ich sage, dass der weg im Hafen lang ist.'],
  [
    'everyone, everything',
    'ru',
    'Смотритель сказал, что все стоят в гавани до бури.',
    'Смотритель сказал, что всё стоят в гавани до бури.',
  ],
  [
    'a law, a county',
    'el',
    'Ο φύλακας είπε ότι ο νόμος έμεινε στο λιμάνι πριν.',
    'Ο φύλακας είπε ότι ο νομός έμεινε στο λιμάνι πριν.',
  ],
  [
    'never, when',
    'el',
    'Ο φύλακας είπε ότι ποτέ έμεινε στο λιμάνι πριν.',
    'Ο φύλακας είπε ότι πότε έμεινε στο λιμάνι πριν.',
  ],
  [
    'flags, news',
    'ar',
    'ذكر الحارس أن اعلام الميناء كانت قديمة قبل العاصفة',
    'ذكر الحارس أن إعلام الميناء كانت قديمة قبل العاصفة',
  ],
  [
    'he threw, throwing',
    'ar',
    'ذكر الحارس أن رمى الشبكة كان قديما قبل العاصفة',
    'ذكر الحارس أن رمي الشبكة كان قديما قبل العاصفة',
  ],
  ['a lawyer, more', 'he', 'השומר ראה את עו״ד בנמל לפני שהסערה באה', 'השומר ראה את עוד בנמל לפני שהסערה באה'],
  ['a son, between', 'he', 'השומר ראה את בֵּן בנמל לפני שהסערה באה', 'השומר ראה את בין בנמל לפני שהסערה באה'],
  ['a book, he told', 'he', 'השומר ראה את סֵפֶר בנמל לפני שהסערה באה', 'השומר ראה את סיפר בנמל לפני שהסערה באה'],
  ['from, a kind', 'he', 'השומר בא מִן הים לנמל לפני שהסערה באה', 'השומר בא מין הים לנמל לפני שהסערה באה'],
];

const THE_SAME: readonly Pair[] = [
  EN('don’t, dont', 'they don’t row', 'they dont row'),
  EN('café, cafe', 'the café was full', 'the cafe was full'),
  EN('a capital that only stresses', 'the Council sat', 'the council sat'),
  EN('a raised figure behind a letter', 'it was 5 m² wide', 'it was 5 m2 wide'),
  EN('bold signs', 'the *gate* stays', 'the gate stays'),
  EN('a trade mark', 'the Lamp™ burns', 'the Lamp burns'),
  EN('an answer with another sign', 'no, boats are here', 'no; boats are here'),
  EN('a long number in figures', 'one hundred and five boats sank', '105 boats sank'),
  EN('a decimal of a million', '2,500,000 boats sank', '2.5 million boats sank'),
  EN('millions of dollars', '$5 million was paid', '5 million dollars was paid'),
  EN('dollars in words', '$5 was paid', 'five dollars was paid'),
  EN('kilometres', '5km were left', 'five kilometers were left'),
  EN('thirds', '2/3 sank', 'two thirds sank'),
  EN('three and a half', 'three and a half tons sank', '3½ tons sank'),
  EN('a range in words', 'between 3,000 and 4,000 sank', 'between three thousand and four thousand sank'),
  EN('a comma less', 'he was told, slowly, to row', 'he was told slowly to row'),
  EN('a comma moved over and', 'he rowed, and in time slept', 'he rowed and, in time slept'),
  EN('a dash', 'he slept - 5 boats came', 'he slept, 5 boats came'),
  EN('no one, nobody', 'nobody rowed', '[no one] rowed'),
  EN('a name in brackets', 'they sank it', '[the keepers] sank it'),
  EN('letters in brackets inside a word', 'they sink it', 'they s[a]nk it'),
  EN('a number of a note', 'we saw the boats there', 'we saw the boats² there'),
  EN('asterisks for words', 'the boats lay there all night', 'the boats * * * all night'),
  EN('a prefix with its hyphen', 'the co-operation held', 'the cooperation held'),
  EN('points of the clock', 'at 3 a.m. he rowed', 'at 3 am he rowed'),
  EN('the hundreds of a decade', 'the 1920’s were wet', 'the 1920s were wet'),
  EN('grey, gray', 'the boats were grey', 'the boats were gray'),
  EN('billions in short', '$1.5 billion was paid', '$1.5bn was paid'),
  EN('a hyphen before a vowel', 're-elected keepers sat', 'reelected keepers sat'),
  EN('on-line', 'on-line boats came', 'online boats came'),
  EN('number, in short', 'in no. 5 he slept', 'in No 5 he slept'),
  EN('a line end for a full stop', 'he slept\nNot a boat came', 'he slept. Not a boat came'),
  EN('a narrator', '“we will,” said Ann, “not sell it”', 'we will not sell it'),
  EN('a compound', 'the light-house stood', 'the lighthouse stood'),
  EN('a note', 'we will sell it', 'we will sell it [emphasis added]'),
  EN('letters in brackets', 'they walk home', 'they walk[ed] home'),
  EN('the source’s own parentheses', 'we will (if asked) sell it', 'we will (if asked) sell it'),
  EN('millions before and', 'it cost $5 million and sank', 'it cost $5m and sank'),
  EN('numbers of a list', 'boats (1) sank and (2) burnt', 'boats sank and burnt'),
  EN('a nought before the hour', 'at 07 hours we slept', 'at 7 hours we slept'),
  EN('u for v inside a word', 'we haue seene it', 'we have seene it'),
  EN('v for u at a beginning', 'it fell vpon us', 'it fell upon us'),
  EN('i for j', 'the iudge reioyced', 'the judge rejoyced'),
  EN('vv for w', 'vvith all of it', 'with all of it'),
  [
    'three letters, two',
    'de',
    'Ich sage, dass er die Schifffahrt den Hafen nie verlassen wird.',
    'Ich sage, dass er die Schiffahrt den Hafen nie verlassen wird.',
  ],
  [
    'a Swiss spelling',
    'de',
    'Ich sage, dass er einigermassen den Hafen nie verlassen wird.',
    'Ich sage, dass er einigermaßen den Hafen nie verlassen wird.',
  ],
  [
    'th of old',
    'de',
    'Ich sage, dass er die Thür den Hafen nie verlassen wird.',
    'Ich sage, dass er die Tür den Hafen nie verlassen wird.',
  ],
  [
    'a circumflex that the reform took',
    'fr',
    'Le gardien écrivit que il connaît cela au port avant la nuit.',
    'Le gardien écrivit que il connait cela au port avant la nuit.',
  ],
  [
    'u for v in an old print',
    'fr',
    'Le gardien écrivit que il auoit cela au port avant la nuit.',
    'Le gardien écrivit que il avoit cela au port avant la nuit.',
  ],
  [
    'oi of an old print',
    'fr',
    'Le gardien écrivit que ils tenoient cela au port avant la nuit.',
    'Le gardien écrivit que ils tenaient cela au port avant la nuit.',
  ],
  [
    'a stress',
    'nl',
    'De wachter schreef dat hij dat nóóit zei in de haven voor de storm.',
    'De wachter schreef dat hij dat nooit zei in de haven voor de storm.',
  ],
  [
    'a geresh of a foreign sound',
    'he',
    'השומר ראה את הג׳ירפה בנמל לפני שהסערה באה',
    'השומר ראה את הגירפה בנמל לפני שהסערה באה',
  ],
  [
    'thirteen',
    'ar',
    'ذكر الحارس أن ثلاثة عشر قاربا كانت هنا قبل العاصفة',
    'ذكر الحارس أن 13 قاربا كانت هنا قبل العاصفة',
  ],
  [
    'twenty-three',
    'ar',
    'ذكر الحارس أن ثلاثة وعشرين قاربا كانت هنا قبل العاصفة',
    'ذكر الحارس أن ٢٣ قاربا كانت هنا قبل العاصفة',
  ],
  ['twenty-three', 'he', 'השומר ראה עשרים ושלוש סירות בנמל לפני שהסערה באה', 'השומר ראה 23 סירות בנמל לפני שהסערה באה'],
  [
    'twelve',
    'pl',
    'Strażnik napisał, że dwanaście łodzi stało w porcie przed burzą.',
    'Strażnik napisał, że 12 łodzi stało w porcie przed burzą.',
  ],
  [
    'forty-two',
    'it',
    'Il guardiano scrisse che quarantadue barche erano al porto prima di notte.',
    'Il guardiano scrisse che 42 barche erano al porto prima di notte.',
  ],
  [
    'a number whole at the end',
    'en',
    'The keeper said that the rate rose to 12. Then he slept.',
    'The keeper said that the rate rose to 12',
  ],
  [
    'a number before a word',
    'en',
    'The keeper said that the rate rose to 12 boats that year.',
    'The keeper said that the rate rose to 12',
  ],
  [
    'a phrase behind a dash',
    'en',
    'He slept--the rate rose to twelve boats that year.',
    'the rate rose to twelve boats that year',
  ],
  [
    'a month that begins a sentence',
    'en',
    'We wait. May the harbour keep us from the storm.',
    'We wait; may the harbour keep us from the storm.',
  ],
  [
    'you, where a sentence begins',
    'de',
    'Ich sage: Sie werden den Hafen nie verlassen.',
    'Ich sage, sie werden den Hafen nie verlassen.',
  ],
  [
    'a capital by the reform',
    'de',
    'Ich sage, dass er heute abend den Hafen nie verlassen wird.',
    'Ich sage, dass er heute Abend den Hafen nie verlassen wird.',
  ],
  [
    'parted by the reform',
    'de',
    'Ich sage, dass er den dichtbesiedelten Hafen kennenlernen will.',
    'Ich sage, dass er den dicht besiedelten Hafen kennen lernen will.',
  ],
  [
    'millions in short',
    'de',
    'Ich sage, dass 2,5 Mio. Boote den Hafen nie verlassen.',
    'Ich sage, dass 2.500.000 Boote den Hafen nie verlassen.',
  ],
  [
    'a date with noughts',
    'de',
    'Ich sage, dass er am 03.05.1921 den Hafen verlassen hat.',
    'Ich sage, dass er am 3.5.1921 den Hafen verlassen hat.',
  ],
  [
    'seventeen',
    'fr',
    'Le gardien écrivit que dix-sept bateaux étaient au port.',
    'Le gardien écrivit que 17 bateaux étaient au port.',
  ],
  [
    'a century',
    'fr',
    'Le gardien écrivit que le port est du XIXe siècle.',
    'Le gardien écrivit que le port est du dix-neuvième siècle.',
  ],
  ['320', 'zh', '看守人写道，那天有三百二十艘船沉在港口。', '看守人写道，那天有320艘船沉在港口。'],
  ['five per cent', 'zh', '看守人写道，那天百分之五的船沉在港口。', '看守人写道，那天5%的船沉在港口。'],
  [
    'initials with a straight mark',
    'he',
    'השומר ראה את צה״ל בנמל לפני שהסערה באה',
    'השומר ראה את צה"ל בנמל לפני שהסערה באה',
  ],
  [
    'the last dots left away',
    'ar',
    'ذكر الحارس أن أسري الميناء كانوا هنا قبل العاصفة',
    'ذكر الحارس أن أسرى الميناء كانوا هنا قبل العاصفة',
  ],
  [
    'a word in one shape',
    'ar',
    'قال الحارس إن ﷲ رحيم بالناس قبل العاصفة',
    'قال الحارس إن الله رحيم بالناس قبل العاصفة',
  ],
  [
    'dots left away',
    'ru',
    'Смотритель сказал, что всё стоит в гавани до бури.',
    'Смотритель сказал, что все стоит в гавани до бури.',
  ],
  [
    'a hamza left away',
    'ar',
    'ذكر الحارس أن أعلام الميناء كانت قديمة قبل العاصفة',
    'ذكر الحارس أن اعلام الميناء كانت قديمة قبل العاصفة',
  ],
  [
    'a hamza put in',
    'ar',
    'ذكر الحارس أن الاسلام كان قديما قبل العاصفة',
    'ذكر الحارس أن الإسلام كان قديما قبل العاصفة',
  ],
  ['dots of in', 'ar', 'ذكر الحارس أنه في الميناء القديم قبل العاصفة', 'ذكر الحارس أنه فى الميناء القديم قبل العاصفة'],
  ['a geresh', 'he', 'השומר ראה את הצ׳ק בנמל לפני שהסערה באה', 'השומר ראה את הצק בנמל לפני שהסערה באה'],
  ['full spelling', 'he', 'השומר דִּבֵּר בנמל לפני שהסערה באה', 'השומר דיבר בנמל לפני שהסערה באה'],
  ['words behind a maqaf', 'he', 'השומר ראה את כל־הארץ לפני שהסערה באה', 'הארץ לפני שהסערה באה'],
];

describe('says another thing', () => {
  test.each(ANOTHER)('%s', (...pair) => {
    expect(qualityOf(pair)).toBeLessThan(Quality.faithful);
  });
});

describe('says the same', () => {
  test.each(THE_SAME)('%s', (...pair) => {
    expect(qualityOf(pair)).toBeGreaterThanOrEqual(Quality.faithful);
  });
});

describe('vowel signs that only the document has', () => {
  const bare = 'ذكر الحارس أن علم الميناء كان قديما قبل العاصفة';

  test('are said, and are no fault', () => {
    const { quality, collation } = judged({
      kind: '',
      language: 'ar',
      expected: 'good',
      window: bare,
      quotation: bare.replace('علم', 'عَلَمُ'),
    });
    expect(quality).toBe(Quality.faithful);
    expect(collation.variants.map(({ rule }) => rule)).toEqual(['vowel-signs']);
  });

  test('left out they are nothing to say', () => {
    const window = bare.replace('علم', 'عَلَمُ');
    expect(judged({ kind: '', language: 'ar', expected: 'good', window, quotation: bare }).quality).toBe(
      Quality.verbatim,
    );
  });
});
