/** Which words a document presents as another's. Each text shows its quoted runs between ⟦ and ⟧; nothing else is one. */

import { describe, expect, test } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import { tellLanguage } from '../../src/language/identify.ts';
import { finds } from './shown.ts';

function blocksIn(text: string): readonly string[] {
  return detect({ name: 'a.txt', sha256: '', language: tellLanguage(text), text, loci: [], markup: [] })
    .filter(({ form }) => form === 'block')
    .map(({ words }) => words);
}

describe('blocks of plain text', () => {
  test.each([
    [
      'indented verse behind a colon',
      'The miller sang:\n\n    My orchard stands upon the hill,\n    And there I mean to keep it still.\n\nThen he left.',
      ['My orchard stands upon the hill,\n    And there I mean to keep it still.'],
    ],
    [
      'indented verse with a signature',
      'The evening was long.\n\n    My orchard stands upon the hill,\n    And there I mean to keep it still.\n    — Ada Miller, Songs\n\nThen he left.',
      ['My orchard stands upon the hill,\n    And there I mean to keep it still.'],
    ],
    [
      'results of games',
      'Played on Saturday:\n\n    1. Rovers - United 3:0 (1:0)\n    2. Orchard - Bend 2:1 (0:1)\n\nThe next games are in May.',
      [],
    ],
    ['an address', 'Write to us:\n\n    Ada Miller\n    12 Mill Road\n    Lower Orchard\n\nThank you.', []],
    ['commands', 'Set it up so:\n\n    npm install\n    npm run build\n    npm test\n\nThen wait.', []],
    [
      'a list whose items are indented',
      'We sell three things:\n\n    - apples of the old orchard\n    - cider from the mill\n    - honey, when there is some\n\nCome by.',
      [],
    ],
  ])('%s', (_, text, expected) => expect(blocksIn(text)).toEqual(expected));
});

describe('where marks begin and end', () => {
  test.each([
    [
      'blanks that set guillemets off belong to them',
      'Il a dit : « ⟦Je ne vendrai jamais ce verger à la ville.⟧ » Puis il est parti.',
    ],
    [
      'a blank behind the mark that begins a paragraph',
      'The mayor sat down.\n\n"⟦ Twas never my orchard to sell,⟧" she said. Then she left.',
    ],
    [
      'a straight mark between blanks that nothing closes',
      'The board is 12 " wide.\n\n" 14 inches long and made of oak.',
    ],
    [
      'a blank on one side belongs to the writer',
      'She wrote: "⟦I never sold the orchard to anybody in this town. ⟧" Then she left.',
    ],
    [
      'old German sets off on one side alone',
      'Da sprach der Müller:»⟦Ich verkaufe den Garten nicht, solange ich lebe.⟧ « Und er ging.',
    ],
    ['single guillemets set off', 'Der Müller sagte: › ⟦Ich verkaufe den Garten nicht, solange ich lebe⟧ ‹, und ging.'],
    [
      'straight marks between blanks',
      'Then the miller called out: " ⟦Nobody sells this orchard while I am alive.⟧ " And he left.',
    ],
    ['a curly mark closed by a straight one', 'He said: “⟦Nobody sells this orchard while I am alive,⟧" and left.'],
    ['a straight mark closed by a curly one', 'He said: "⟦Nobody sells this orchard while I am alive,⟧” and left.'],
    [
      'an opening mark that closes',
      'The council ordered an “⟦immediate review of the sale of the old orchard⟧“ on Monday, and left.',
    ],
    [
      'a straight mark inside curly ones is nested',
      'He said: “⟦They shouted "sold, sold" before I had said one word.⟧” Then he left.',
    ],
    ['a curly mark set off by a blank', 'He said: “⟦ nobody sells this orchard while I am alive.⟧” And he left.'],
    [
      'a mark that was not closed before the next speech',
      'Der Müller sagte: »⟦Nicht doch. Der Garten bleibt, wie er ist.⟧ Ich sagte: »⟦Das ist ein guter Garten.⟧« Die Magd rief: »⟦Kommt zum Essen, ihr beiden!⟧« Sie gingen.',
    ],
    [
      'single guillemets point as the double ones do',
      'Der Müller sagte: »⟦Ich rief: ›Nein‹, und er rief: ›Doch, mein Lieber‹, und so ging es fort.⟧« Dann schwieg er.',
    ],
  ])('%s', (_, text) => finds(text));
});

describe('an excerpt that begins inside a quotation', () => {
  test.each([
    [
      'German marks',
      '⟦Das verkaufe ich nicht, solange ich lebe!⟧“, sagte der Müller. Dann ging er hinaus in den Garten.',
    ],
    ['guillemets', '⟦Das verkaufe ich nicht, solange ich lebe!⟧ « sagte der Müller.»⟦Geht nach Hause, ihr Leute!⟧ «'],
    [
      'curly marks',
      '⟦Nobody sells this orchard while I am alive,⟧” said the miller. Then he went out into the garden.',
    ],
    [
      'a straight mark tells nothing',
      'Nobody sells this orchard while I am alive," said the miller, and went out into the garden.',
    ],
    ['an apostrophe is none', 'The boys’ orchard was sold. The miller said: “⟦Nobody asked me about it at all.⟧”'],
    [
      'later paragraphs begin outside',
      'The miller went out.\n\nNobody sells this orchard while I am alive,” said the miller.',
    ],
  ])('%s', (_, text) => finds(text));
});

describe('an opening mark that was lost', () => {
  const told =
    '„⟦Guten Tag⟧“, sagte der Müller. „⟦Wer verkauft hier einen Garten?⟧“ fragte er. „⟦Niemand⟧“, sagte der Knecht. ';
  test.each([
    ['behind a colon', `${told}Da rief der Alte aus dem Haus: ⟦Der Garten bleibt, wie er ist!⟧“ Alle schwiegen.`],
    ['at the beginning of the sentence', `${told}Der Alte trat hinzu. ⟦Der Garten bleibt⟧“, rief er. Alle schwiegen.`],
    [
      'behind the narrator',
      '„⟦Ja⟧“, rief er. „⟦Nein⟧“, rief sie. „⟦Kommt⟫“, sagte der Müller, ⟪der Garten bleibt, wie er ist.⟧“ Alle schwiegen.',
    ],
    [
      'behind another quotation, whole when it speaks',
      `${told.trim().replace(/, sagte der Knecht.$/, '')} ⟦Ich habe ihn nie verkauft. Der Garten bleibt, wie er ist.⟧“ Alle schwiegen.`,
    ],
    [
      'what is told before it is left out',
      `Am Abend kam der Müller. Er sah in den Garten. Dort stand der Knecht. Die Bäume blühten. ⟦Das verkauft er nicht⟧“, rief die Magd. ${told.trim()}`,
    ],
    [
      'a closing mark that opens',
      'He said “⟦not today⟧” and “⟦never again in this town⟧” and “⟦not while I live⟧”. She added: ”⟦The orchard stays as it is.⟧” And he left.',
    ],
    [
      'an ornament is no mark',
      'The miller came home. » More about the orchard. » The mill. He said: “⟦Nobody asked me about it.⟧”',
    ],
    [
      'inches',
      'He said “⟦not today⟧”, “⟦never again in this town⟧” and “⟦not while I live⟧”. The board is 12” wide. He sold it.',
    ],
    [
      'a pair that began in the line before',
      'Maren opened the season. “⟦The ferry will sail at dawn,⟧” she promised. “⟦I did ask for a second boat, and\nI shall not ask for one this winter.⟧” Whoever wants to cross after dark, she said, “⟦may row, as our grandmothers rowed\nbefore us⟧”.',
    ],
    [
      'feet and inches inside a quotation',
      'She said: “⟦He is only 5’2”, and he bought the whole orchard.⟧” Then she left.',
    ],
  ])('%s', (_, text) => finds(text));
});

describe('what is marked and no quotation', () => {
  test.each([
    ['titles', 'The band played “Yesterday’s Herring” at the fair, and then the film “The Last Mole” was shown.'],
    ['so-called things', 'The so-called “experts” of the town hall met again on Tuesday evening.'],
    [
      'values in a tag',
      'The page held <a href="harbour/ledger and more of the same old words again">a link</a> to the ledger.',
    ],
    [
      'marks that say "as above"',
      'Mehl 12 14 15\n„ 13 15 16\n„„ 14 16 17\n\nDer Müller sagte: „⟦Das Mehl wird teurer, und niemand fragt mich.⟧“',
    ],
    [
      'German terms',
      'Die Zeitung „Hafenpost“ und das Schiff „Marie Luise“ lagen am Kai, als die Aktion „Saubere Mole“ begann.',
    ],
    ['German words that are told', 'Der Bürgermeister sagte, der Verkauf sei „⟦ein schwerer Fehler⟧“ gewesen.'],
    [
      'words that somebody said',
      'The mayor called the sale “⟦a terrible mistake,⟧” and the council said it was “⟦not for sale.⟧”',
    ],
    ['Chinese names', '“晨曦”号轮船和“三冠”客栈都属于“磨坊”公司。他说：“⟦别卖⟧”。'],
    ['Japanese titles', '小説『長い冬』は映画「雪」になった。「⟦はい⟧」と粉屋が答えた。'],
    ['words and their exhibit', 'The seller delivers the goods and “⟦bears the risk until then⟧” (Exhibit A).'],
    ['a name with a word of explanation', 'The band “Mole” (Kiel) played at the fair on Monday and on Tuesday.'],
    ['addresses', 'Die Preise fanden sie, wie sie sagten, bei „hafenpost.example“ und „www.mole.example/preise“.'],
    ['one word with its stop', 'Der Müller stand auf und sagte: „⟦Schluss.⟧“ Dann ging er nach Hause.'],
    ['films and their years', 'She starred in “Snow” (1999), “The Long Winter” (2003) and “River Bend” (2007).'],
    [
      'long names',
      'Gestern wurde der „Preis der Gesellschaft zur Förderung der alten Gärten und Mühlen im Tal“ zum dritten Mal verliehen.',
    ],
  ])('%s', (_, text) => finds(text));
});

describe('a verb of saying that takes marked words up', () => {
  test.each([
    ['one word that somebody says', 'de', 'Der Alte sah auf. „⟦Nein⟧“, sagte der Müller und ging.'],
    [
      'a name in the narrator’s sentence',
      'de',
      'Der Müller vom Hof „Krone“, sagte die Wirtin, war lange nicht mehr da.',
    ],
    ['a name that something has', 'de', 'Am Hafen stand ein Gasthaus. „Krone“, so hieß es seit vielen Jahren.'],
    ['one word, a pronoun behind it', 'en', 'He looked up at the sky. "⟦Quite,⟧" she said, and shut the door.'],
    ['the name of a show', 'en', 'On the radio show "Harbour Hour," she said the mole would stay.'],
    [
      'a sentence behind the bare verb',
      'en',
      'The servant came back and repeated "⟦Oh no.⟧" He said "⟦Never!⟧" as well.',
    ],
    [
      'a title behind a bare verb',
      'en',
      'Ann Harper wrote "Old Bess." Her sister often sang "River Bend." It was a good year.',
    ],
    ['a verb that speaks with a little word', 'en', 'The crew called out, "⟦Land ahead,⟧" and waved.'],
    [
      'what a sentence of German begins with',
      'de',
      'Von einem „⟦Garten ohne Bäume⟧“ sprach die Wirtin. Als „⟦Unfug⟧“ bezeichnete sie den Plan.',
    ],
    ['a name there', 'de', 'Nach dem Fest von „Haus Winter“ sprach die Wirtin noch lange mit ihren Gästen.'],
    ['a language of which little is known', 'hr', 'Starac podiže glavu. „⟦Ne⟧“, reče mlinar.'],
  ])('%s', (_, language, text) => finds(text, language));
});

describe('a verb of saying with its subject hands over by a colon', () => {
  test.each([
    ['Arabic', 'ar', 'وقالت سلمى الحداد: «⟦غيرنا الأشرعة⟧» ثم خرجت من القاعة.'],
    ['Hebrew', 'he', 'אמרה רות אלמוג: "⟦נחליף מפרשים⟧" ויצאה מן האולם.'],
    ['a name', 'ar', 'قرأت سلمى الحداد رواية «الليل الطويل» في القاعة.'],
  ])('%s', (_, language, text) => finds(text, language));
});

describe('words whose verse or scene is named', () => {
  test.each([
    ['behind the sentence', '“⟦Thou shalt not covet⟧” is the tenth commandment (Exodus 20:17).'],
    ['in front', 'At Exodus 20:17 there stands “⟦thou shalt not covet⟧” for all to read.'],
    ['the name of a part', 'The “Song of Songs” is much loved (Song of Solomon 2:1).'],
  ])('%s', (_, text) => finds(text));
});

describe('marks that stay open', () => {
  test.each([
    [
      'in a list of prices say "as above"',
      'Hafer auf der Messe 12 14 - „25 fl. „18 1/2 17 1/2 Gerste 10 k. 121 - „3 1/2 % Mehl 71 70 kr. „3 M. 119 7/8 - 14 15',
    ],
    ['in a speech are a slip', 'Der Müller sagte: „⟦Wir haben seit vierzig Jahren kein Mehl mehr verkauft.⟧'],
  ])('%s', (_, text) => finds(text, 'de'));
});

describe('a narrator inside open marks', () => {
  test.each([
    [
      'French',
      'fr',
      '« ⟦Je ne vendrai jamais ce verger⟫, dit-il en se levant, ⟪et mes enfants non plus.⟧ » Puis il sortit.',
    ],
    [
      'French, with an auxiliary',
      'fr',
      '« ⟦Le verger restera ouvert⟫, a déclaré la maire, ⟪et le marché aussi.⟧ » La foule applaudit.',
    ],
    [
      'French, where another speech closes its marks',
      'fr',
      '« ⟦Le verger restera ouvert⟧ », a déclaré la maire.\n\n« ⟦Sans lui⟫, a-t-elle ajouté, ⟪la ville serait bien triste.⟧ »',
    ],
    ['French, reflexive', 'fr', '« ⟦Quel beau verger !⟫ s’écria-t-elle. ⟪Il faut le garder.⟧ » Puis elle sortit.'],
    [
      'a verb that the speaker says',
      'fr',
      '« ⟦Il faut le garder, dis la vérité à tes enfants, et ne vends rien.⟧ » Puis elle sortit.',
    ],
    [
      'German, with dashes',
      'de',
      '»⟦Der Garten⟫ – sagte der alte Müller – ⟪wird nicht verkauft, solange ich lebe.⟧« Und er ging.',
    ],
    [
      'German, with commas',
      'de',
      '„⟦Kommt herein⟫, rief der Müller, ⟪und setzt euch an den Tisch.⟧“ Da kamen sie alle.',
    ],
    [
      'German that closes its marks elsewhere: the speaker tells',
      'de',
      '„⟦Ich komme heute nicht zum Markt⟧“, sagte der Müller. „⟦Der Wirt will kommen, sagte er gestern, wenn es nicht regnet.⟧“',
    ],
    [
      'what the speaker tells himself',
      'de',
      '„⟦Als ich jung war, fuhr er immer bloß hinaus, das heißt, sagen wir einmal im Jahr, wenn es schön war.⟧“ Dann ging er.',
    ],
    ['Russian', 'ru', 'Старик встал. «⟦Я не продам этот сад⟫, — сказал он, — ⟪пока я жив⟧». И он ушёл домой.'],
    [
      'English closes its marks',
      'en',
      '“⟦The point, he said, is that nobody sells the orchard while I live,⟧” the miller told us.',
    ],
  ])('%s', (_, language, text) => finds(text, language));
});

describe('a narrator between two pairs of marks', () => {
  test.each([
    [
      'a name with an initial',
      'The council met in May. “⟦The orchard,⟫” said John F. Miller, “⟪is not for sale to anybody.⟧” The council left.',
    ],
    [
      'a sentence that ends in one letter',
      'The council met in May. “⟦The orchard is not for sale,⟧” said the miller of plan B. “⟦It stays where it is.⟧” The council left.',
    ],
  ])('%s', (_, text) => finds(text));
});

describe('how words are said, in brackets inside them', () => {
  const story = (speech: string): string =>
    `“${speech}”\n\n“⟦Will you?⟧” she asked.\n\n“⟦I will.⟧”\n\n“⟦And the mill?⟧” he said, looking at the river.\n\n“⟦The mill stays.⟧”`;
  test.each([
    ['is the narrator’s', story('⟦Well,⟫ (turning to the miller,) ⟪I hope you will sell the orchard.⟧')],
    ['says to whom', story('⟦You,⟫ (to Mrs. Gall,) ⟪I hope you will sell the orchard.⟧')],
    ['has a stop behind it', story('⟦Well⟫ (turning to the miller). ⟪I hope you will sell the orchard.⟧')],
    ['is not what the speaker adds', story('⟦Well, (between ourselves) I hope you will sell the orchard.⟧')],
    [
      'who speaks is told in brackets anywhere',
      'Der Müller schrieb: „⟦Es ist bald geschehen,⟫ (sagte er) ⟪daß einer alt wird.⟧“ Dann schwieg er.',
    ],
    [
      'and stays where nobody tells a story',
      'The minister wrote: “⟦The sum (including interest) and the mill (taking all in all) are too much.⟧”',
    ],
  ])('%s', (_, text) => finds(text, tellLanguage(text)));
});

describe('dialogue dashes', () => {
  test('tied dashes are read in any language', () =>
    finds('—⟦El huerto no⟫ —dijo el molinero—, ⟪ni hoy ni mañana.⟧\n—⟦¿Y el mercado?⟧', null));

  test('inside a block they are part of it', () =>
    expect(
      blocksIn(
        'As the play has it:\n\n    — Do you sell the orchard?\n    — Never, said the miller.\n    — Then all is well, and we can go home.',
      ),
    ).toEqual([
      '— Do you sell the orchard?\n    — Never, said the miller.\n    — Then all is well, and we can go home.',
    ]));

  test.each([
    [
      'one speech alone',
      'es',
      'La plaza estaba llena.\n\n—⟦El mar da y el mar quita⟧ —dijo el molinero.\n\nDespués se fue a su casa.',
    ],
    ['a signature', 'es', 'La plaza estaba llena.\n\n—Ada Molinero, «⟦Poemas del mar y de la tierra que nos queda⟧»'],
    [
      'Spanish',
      'es',
      '—⟦No venderé el huerto⟫ —dijo el molinero—, ⟪ni hoy ni mañana.⟧\n—⟦¿Y el mercado?⟧\n—⟦Tampoco.⟧ —El viejo se levantó.',
    ],
    [
      'French',
      'fr',
      '— ⟦Vous vendez le verger ?⟧\n\n— ⟦Jamais de la vie⟧, répondit le meunier.\n\nIl sortit dans la cour et ferma la porte.',
    ],
    [
      'Russian',
      'ru',
      '— ⟦Вы продаёте сад?⟧ — спросил мальчик.\n— ⟦Нет⟫, — ответил старик. — ⟪Никогда.⟧\nОн вышел во двор и закрыл дверь.',
    ],
    [
      'Russian, a narrator without a verb of saying',
      'ru',
      '— ⟦Вы продаёте сад?⟧ — спросил мальчик.\n— ⟦Нет!⟧ — старик встал и вышел во двор.',
    ],
    ['Russian, a dash that is none of the narrator’s', 'ru', '— ⟦Сад — это моя жизнь⟧, — сказал старик.\n— ⟦Понимаю.⟧'],
    [
      'Polish',
      'pl',
      '– ⟦Sprzedaje pan sad?⟧ – zapytał chłopiec.\n– ⟦Nie⟫ – odpowiedział starzec. – ⟪Nigdy.⟧\nWyszedł na podwórze.',
    ],
    [
      'Portuguese',
      'pt',
      '— ⟦O senhor vende o pomar?⟧ — perguntou o menino.\n— ⟦Não⟧ — respondeu o velho.\nE saiu para o pátio.',
    ],
    ['a list', 'fr', 'Le conseil a décidé :\n— Vente du verger\n— Fermeture du marché\n— Réparation du pont'],
    [
      'a list of sentences',
      'en',
      'The council decided:\n— The orchard is sold.\n— The market is closed.\n— The bridge is mended.',
    ],
    ['a signature', 'en', '“⟦Nobody sells this orchard while I am alive.⟧”\n\n— Petra Blom'],
    [
      'guillemets that hold a dialogue',
      'fr',
      'Il cria : « ⟦Qui vend le verger ?⟧\n— ⟦Personne⟧, répondit Marie.\n— ⟦Alors tout va bien.⟧ »\nIl sortit dans la cour.',
    ],
  ])('%s', (_, language, text) => finds(text, language));
});

describe('marks left open over paragraphs', () => {
  test.each([
    [
      'the opening mark is repeated',
      'fr',
      'Il écrivit :\n\n« ⟦Mes amis, le verger est à nous.⟫\n\n« ⟪Nous ne le vendrons pas.⟧ »\n\nPuis il signa.',
    ],
    [
      'the closing mark is repeated',
      'fr',
      'Il écrivit :\n\n« ⟦Mes amis, le verger est à nous.⟫\n\n» ⟪Nous ne le vendrons pas.⟧ »\n\nPuis il signa « ⟦sans un mot de plus que cela⟧ ».',
    ],
    [
      'German',
      'de',
      'Er schrieb:\n\n„⟦Liebe Freunde, der Garten gehört uns.⟫\n\n„⟪Wir verkaufen ihn nicht.⟧“\n\nDann ging er.',
    ],
    [
      'the next paragraph opens nothing',
      'en',
      'She wrote: “⟦My friends, the orchard is ours for ever.⟧\n\nThen she signed, and nobody said “⟦one more word about it.⟧”',
    ],
    [
      'no mark is repeated',
      'en',
      'She wrote: “⟦My friends, the orchard is ours for ever.⟫\n\n⟪The mill is another matter, and we will think about it.⟧” Then she signed.',
    ],
  ])('%s', (_, language, text) => finds(text, language));
});

describe('paragraphs that are quoted without marks', () => {
  const words = '⟦The orchard was planted by hand, and will be kept by hand.⟧';
  test.each([
    ['announced and indented', `As the report puts it:\n\n    ${words}\n\nNobody disagreed.`],
    ['indented and signed', `She spoke for an hour.\n\n    ${words}\n    — Petra Blom\n\nNobody disagreed.`],
    ['indented, and signed below', `She spoke for an hour.\n\n    ${words}\n\n    — Petra Blom\n\nNobody disagreed.`],
    ['announced and cited', `As the report puts it:\n\n${words} (Harvest report, p. 12)\n\nNobody disagreed.`],
    [
      'announced alone',
      'There is one thing to say:\n\nThe orchard was planted by hand, and will be kept by hand.\n\nNobody disagreed.',
    ],
    [
      'indented alone',
      'She spoke for an hour.\n\n    The orchard was planted by hand, and will be kept by hand.\n\nNobody disagreed.',
    ],
    [
      'a list',
      'The report names:\n\n    - the orchard that was planted by hand\n    - the bridge that was mended in 1999\n\nNobody disagreed.',
    ],
  ])('%s', (_, text) => finds(text, 'en'));
});

describe('every language has its marks', () => {
  test.each([
    ['ko', '시장은 “⟦과수원은 팔지 않는다⟧”고 말했다. 그리고 ‘⟦내가 살아 있는 한⟧’이라고 덧붙였다.'],
    ['ko', '이 배의 이름은 ‘바다의 별’이라고 부른다. 시장은 “⟦과수원은 팔지 않는다⟧”고 말했다.'],
    ['ja', '市長は「⟦果樹園は売らない⟧」と言った。船は「海の星」という名だ。'],
    ['he', 'ראש העיר אמר: ״⟦לעולם לא אמכור את הפרדס⟧״. צה״ל וצה"ל היו שם.'],
    ['ru', 'Мэр сказал: «⟦Сад не продаётся⟧». Газета «Известия» и фильм «Золотой сад» об этом молчали.'],
    [
      'sv',
      'Borgmästaren sade: ”⟦Trädgården är inte till salu.⟧” Tidningen ”Hamnposten” och filmen ”Den gyllene trädgården” teg.',
    ],
    ['pl', 'Burmistrz powiedział: „⟦Sad nie jest na sprzedaż⟧”. Gazeta „Port” i film „Złoty sad” milczały.'],
  ])('%s: %s', (language, text) => finds(text, language));
});

describe('speech that the narrator interrupts', () => {
  const story = (line: string): string =>
    `“⟦Come in,⟧” he said at last, and held the door of the old mill open for her.\n\n“⟦Not yet,⟧” she said, and stood where she was, in the rain.\n\n“⟦Why not?⟧”\n\n“⟦I am wet.⟧”\n\n${line}\n\nAnd so they stood there for a long while.`;
  test.each([
    [
      'the verb is unusual, and the speech goes on',
      'de',
      '„⟦Der Garten⟫“, versetzte der alte Müller mit Nachdruck, „⟪wird nicht verkauft.⟧“',
    ],
    [
      'two quotations in a row',
      'de',
      'Er nannte es „⟦einen großen Fehler⟧“ und „⟦ein schweres Unglück für uns alle hier⟧“.',
    ],
    [
      'two quotations, one or the other',
      'de',
      'Er rief: „⟦Das ist ein großer Fehler⟧“, oder wie andere meinten, „⟦ein schweres Unglück für alle⟧“.',
    ],
    [
      'the narrator takes his time behind a verb of saying',
      'de',
      '„⟦Wir gehen⟫“, sagte der alte Müller, seine Stimme feierlich dämpfend und mit einem Blick zu der Tür, hinter der noch immer jemand zu warten schien, „⟪und ihr kommt mit.⟧“',
    ],
    [
      'too long for a narrator who does not say that he tells',
      'de',
      '„⟦Wir gehen⟧“, so steht es in dem Brief, den der alte Müller vor vielen Jahren schrieb und der noch heute im Rathaus hängt, „⟦und ihr kommt mit.⟧“',
    ],
    [
      'an aside in brackets',
      'de',
      'Der Müller sagte: „⟦Wir werden die Wiese⟫“ (die am Bach) „⟪nicht mehr verkaufen.⟧“',
    ],
    [
      'an aside between dashes',
      'en',
      'The miller wrote: “⟦We shall keep⟫” – and here the ink had run – “⟪the orchard and the mill.⟧”',
    ],
    [
      'words with their meaning in brackets',
      'de',
      'Die Bauern riefen: „⟦hü hott⟧“ (vorwärts) „⟦brr brr⟧“ (halt) und noch vieles mehr.',
    ],
    [
      'the narrator begins anew with a conjunction',
      'de',
      'Sie rief: „⟦Halt, wer ist da?⟧“ und fragte dann: „⟦wer geht dort um?⟧“',
    ],
    ['a name before the verb', 'en', story('“⟦Good heavens!⟫” old Ben exclaimed. “⟪You are wet through.⟧”')],
    [
      'somebody else speaks',
      'en',
      story('“⟦Good heavens,⟧” he said, and then the girl cried, “⟦You are wet through.⟧”'),
    ],
    ['a sign to the reader in brackets', 'en', story('“⟦I cannot tell⟫” (looking round) “⟪who was here before you.⟧”')],
  ])('%s', (_, language, text) => finds(text, language));
});
