/** Sentences of many languages in the encodings that files of theirs come in, with nothing to say which. */

import { expect, test } from 'vitest';
import { decode } from '../../src/read/encoding/decode.ts';
import { decodeSingleByte } from '../../src/read/encoding/single-byte.ts';

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** What bytes stand for each character that an encoding writes with one or two. */
function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding, { fatal: true });
  const add = (...bytes: number[]): void => {
    try {
      const character = decodeSingleByte(Uint8Array.from(bytes), encoding) ?? decoder.decode(Uint8Array.from(bytes));
      if (character.length === 1 && !table.has(character)) table.set(character, bytes);
    } catch {
      // These bytes stand for nothing.
    }
  };
  for (let first = 0; first < 256; first++) add(first);
  if (/jis|euc|gb|big5/.test(encoding)) {
    for (let first = 0x81; first < 0xff; first++) for (let second = 0x40; second < 0xff; second++) add(first, second);
  }
  tables.set(encoding, table);
  return table;
}

/** The bytes of a text, with "?" for what the encoding does not have; and that text. */
function encoded(text: string, encoding: string): { readonly bytes: Uint8Array; readonly text: string } {
  if (encoding === 'utf-16le') return { bytes: Buffer.from(text, 'utf16le'), text };
  if (encoding === 'utf-16be') return { bytes: Buffer.from(text, 'utf16le').swap16(), text };
  const table = tableOf(encoding);
  const known = text.replace(/[^]/gu, (character) => (table.has(character) ? character : '?'));
  return { bytes: Uint8Array.from(Array.from(known, (character) => table.get(character)!).flat()), text: known };
}

const SENTENCES: readonly (readonly [language: string, encodings: string, long: string, short: string | null])[] = [
  [
    'English',
    'windows-1252 macintosh',
    'The mayor said, “We shall not rest until the last family is home” — and she meant it. It wasn’t made lightly.',
    'He wrote: “It’s over.”',
  ],
  [
    'German',
    'windows-1252 macintosh',
    'Sie sagte: „Wir werden nicht ruhen, bis die letzte Familie zu Hause ist.“ Über die Brücke führte später kein Weg.',
    null,
  ],
  [
    'French',
    'windows-1252 macintosh iso-8859-15',
    'Le maire a déclaré : « Nous n’aurons de cesse que la dernière famille ne soit rentrée. » Après l’été, la ville fêta.',
    'C’était l’été à la plage.',
  ],
  [
    'Spanish',
    'windows-1252 macintosh',
    'La alcaldesa dijo: «No descansaremos hasta que la última esté en casa». Mañana, según contó, el niño volverá al río.',
    '¿Qué pasó mañana?',
  ],
  [
    'Polish',
    'windows-1250 iso-8859-2',
    'Burmistrz powiedział: „Nie spoczniemy, dopóki ostatnia rodzina nie wróci”. Później, gdy świeciło słońce, śpiewali.',
    'Święta są już blisko, dziękuję.',
  ],
  [
    'Czech',
    'windows-1250 iso-8859-2',
    'Starostka řekla: „Nebudeme odpočívat, dokud se poslední rodina nevrátí domů.“ Později, když svítilo slunce, šli lidé.',
    'Příliš žluťoučký kůň.',
  ],
  [
    'Hungarian',
    'windows-1250 iso-8859-2',
    'A polgármester azt mondta: „Nem nyugszunk, amíg az utolsó család haza nem ér.” Később az emberek énekeltek.',
    'Őszintén örülök, hogy eljöttél.',
  ],
  [
    'Russian',
    'windows-1251 koi8-r iso-8859-5 ibm866 x-mac-cyrillic',
    'Мэр города сказала: «Мы не успокоимся, пока последняя семья не вернётся домой». Потом люди пошли к реке и пели.',
    'Привет, как дела сегодня?',
  ],
  [
    'Ukrainian',
    'windows-1251 koi8-u',
    'Мерка міста сказала: «Ми не заспокоїмося, доки остання родина не повернеться додому». Потім люди пішли до річки.',
    'Привіт, як твої справи?',
  ],
  [
    'Greek',
    'windows-1253 iso-8859-7',
    'Η δήμαρχος είπε: «Δεν θα ησυχάσουμε ώσπου να γυρίσει και η τελευταία οικογένεια». Αργότερα έλαμπε ο ήλιος.',
    'Καλημέρα σε όλους σας.',
  ],
  [
    'Turkish',
    'windows-1254',
    'Belediye başkanı şöyle dedi: “Son aile evine dönene kadar dinlenmeyeceğiz.” Güneş ışıldarken ırmağa gidip söylediler.',
    'Günaydın, nasılsınız?',
  ],
  [
    'Hebrew',
    'windows-1255',
    'ראשת העיר אמרה: ״לא ננוח עד שהמשפחה האחרונה תשוב הביתה״. אחר כך הלכו האנשים אל הנהר.',
    'שלום לכולם בבוקר',
  ],
  [
    'Arabic',
    'windows-1256',
    'قالت رئيسة البلدية: «لن نرتاح حتى تعود آخر أسرة إلى بيتها». وبعد ذلك ذهب الناس إلى النهر.',
    'صباح الخير للجميع',
  ],
  [
    'Lithuanian',
    'windows-1257',
    'Merė pasakė: „Nenurimsime, kol paskutinė šeima negrįš namo.“ Vėliau, kai švietė saulė, žmonės ėjo prie upės.',
    'Ačiū, kad atėjote šįvakar.',
  ],
  [
    'Thai',
    'windows-874',
    'นายกเทศมนตรีกล่าวว่า “เราจะไม่หยุดพักจนกว่าครอบครัวสุดท้ายจะได้กลับบ้าน” ต่อมาผู้คนก็เดินไปที่แม่น้ำ',
    'สวัสดีตอนเช้า',
  ],
  [
    'Japanese',
    'shift_jis euc-jp',
    '市長は「最後の家族が家に帰るまで、私たちは休みません」と言った。その後、人々は川へ行って歌を歌った。',
    'おはようございます。',
  ],
  [
    'Chinese, simplified',
    'gb18030',
    '市长说：“在最后一个家庭回家之前，我们不会休息。”后来，太阳出来了，人们走到河边，唱起了歌。',
    '大家早上好，今天天气不错。',
  ],
  [
    'Chinese, traditional',
    'big5',
    '市長說：「在最後一個家庭回家之前，我們不會休息。」後來，太陽出來了，人們走到河邊，唱起了歌。',
    '大家早安，今天天氣不錯。',
  ],
  [
    'Korean',
    'euc-kr',
    '시장은 “마지막 가족이 집에 돌아갈 때까지 우리는 쉬지 않겠다”고 말했다. 나중에 사람들은 강으로 가서 노래를 불렀다.',
    '안녕하세요, 좋은 아침입니다.',
  ],
];

const ROWS = SENTENCES.flatMap(([language, encodings, ...texts]) =>
  [...encodings.split(' '), 'utf-16le', 'utf-16be'].flatMap((encoding) =>
    texts.filter((text) => text !== null).map((text) => [language, encoding, text] as const),
  ),
);

test.each(ROWS)('%s in %s: %s', async (_language, encoding, sentence) => {
  const { bytes, text } = encoded(sentence, encoding);
  const decoded = await decode(bytes);
  expect(decoded?.text).toBe(text);
  expect(decoded?.problems).toMatchObject([{ code: 'encoding-assumed' }]);
  expect(decoded?.problems[0]?.message).toContain(decoded?.encoding);
});

test.each([
  ['short lines', 'Café\r\nà la\r\n“no”\r\n'.repeat(20)],
  ['many zeros', 'Réf. 1\t0.00\t0,00\t100000\n'.repeat(20)],
])('what has %s is not read in pairs', async (_what, text) => {
  const decoded = await decode(encoded(text, 'windows-1252').bytes);
  expect(decoded).toMatchObject({ text, encoding: 'windows-1252' });
});

test('a file in pairs that breaks off in the middle of one', async () => {
  const bytes = Buffer.from('She said no.', 'utf16le').subarray(0, -1);
  expect((await decode(bytes))?.text).toMatch(/^She said no/);
});
