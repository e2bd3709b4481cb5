import { expect, test } from 'vitest';
import { tellLanguage } from '../../src/language/identify.ts';

test.each([
  ['en', '“We shall not rest until the last family is home,” the mayor said on Monday.'],
  ['de', '„Wir werden nicht ruhen, bis die letzte Familie zu Hause ist“, sagte die Ministerin.'],
  ['fr', '« Nous ne nous reposerons pas avant que la dernière famille soit rentrée », a dit le maire.'],
  ['es', '«No descansaremos hasta que la última familia esté en casa», dijo la alcaldesa de la ciudad.'],
  ['it', '«Non avremo pace finché l’ultima famiglia non sarà a casa», ha detto il sindaco della città.'],
  ['pt', '«Não descansaremos até que a última família esteja em casa», disse o presidente da câmara.'],
  ['nl', '„Wij zullen niet rusten tot de laatste familie thuis is”, zei de burgemeester van het dorp.'],
  ['pl', '„Nie spoczniemy, dopóki ostatnia rodzina nie wróci do domu”, powiedział burmistrz na spotkaniu.'],
  ['cs', '„Neodpočineme si, dokud nebude poslední rodina doma,“ řekl starosta, který se vrátil.'],
  ['ru', '«Мы не успокоимся, пока последняя семья не вернётся домой», — сказал мэр.'],
  ['uk', '«Ми не заспокоїмося, поки остання родина не повернеться додому», — сказав мер міста.'],
  ['sv', '”Vi ska inte vila förrän den sista familjen är hemma”, sa borgmästaren och log.'],
  ['da', '»Vi hviler ikke, før den sidste familie er hjemme,« sagde borgmesteren og smilede.'],
  ['fi', '”Emme lepää ennen kuin viimeinen perhe on kotona”, sanoi kaupunginjohtaja ja hymyili.'],
  ['hu', '„Nem pihenünk, amíg az utolsó család haza nem ér” – mondta a polgármester.'],
  ['tr', '“Son aile evine dönene kadar dinlenmeyeceğiz” dedi başkan, ve bu çok doğru bir söz.'],
  ['el', '«Δεν θα ησυχάσουμε», είπε ο δήμαρχος.'],
  ['ar', 'قال العمدة: «لن نرتاح حتى تعود آخر عائلة إلى بيتها».'],
  ['fa', 'شهردار گفت: «تا آخرین خانواده به خانه برنگردد، آرام نخواهیم گرفت و این را می‌گویم».'],
  ['he', '"לא ננוח עד שהמשפחה האחרונה תהיה בבית", אמר ראש העיר.'],
  ['zh', '市长说：“在最后一家人回家之前，我们不会休息。”'],
  ['ja', '「最後の家族が帰るまで休みません」と市長は言った。'],
  ['ko', '“마지막 가족이 돌아올 때까지 쉬지 않겠다”고 시장은 말했다.'],
])('%s', (language, text) => {
  expect(tellLanguage(text)).toBe(language);
});

test.each(['', '12 + 30 = 42', 'Kowalski', '... --- ...'])('nothing is told from %j', (text) => {
  expect(tellLanguage(text)).toBeNull();
});

test('the quoted language does not outweigh the text around it', () => {
  const frame =
    'The minister said that he was in favour of the bridge and that it would be built with the help of the town. ';
  expect(tellLanguage(`${frame}„Wir werden das nicht tun.“ ${frame}`)).toBe('en');
});
