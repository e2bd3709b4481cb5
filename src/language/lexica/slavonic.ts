/** Slavonic languages of which only the little words are known that deny, count, bind or turn. */

import { type LexiconWords, NOTHING } from './shape.ts';

export const BULGARIAN: LexiconWords = {
  ...NOTHING,
  negation: 'не, няма, нямаше, никога, никой, никого, нищо, никакъв, никаква, никакво, нито, без',
  negationPrefixes: 'не',
  quantity: 'всички, всичко, всеки, всяка, някои, много, малко, няколко, само, единствено, половината, почти, повечето',
  modality: 'трябва, може, могат, бива, навярно',
  past: 'беше, бяха, имаше, имаха',
  present: 'е, са, има, имат',
  future: 'ще',
  exception: 'освен, с изключение',
  condition: 'ако, при условие',
  contrast: 'но, обаче, докато, въпреки, макар',
  turning: 'но, обаче, за съжаление',
};

export const CZECH: LexiconWords = {
  ...NOTHING,
  negation:
    'ne, není, nejsou, nikdy, nic, nikdo, žádný, žádná, žádné, ani, bez, nebyl, nebyla, nebude, nemá, nemůže, nesmí',
  negationPrefixes: 'ne',
  quantity:
    'všichni, všechny, všechno, každý, každá, někteří, některé, mnoho, několik, málo, jen, pouze, polovina, téměř',
  modality: 'musí, může, mohou, měl, měla, smí, snad',
  past: 'byl, byla, bylo, byli, byly, měl, měla',
  present: 'je, jsou, má, mají',
  future: 'bude, budou',
  exception: 'kromě, vyjma, s výjimkou',
  condition: 'jestli, jestliže, pokud, kdyby',
  contrast: 'ale, avšak, však, ovšem, ačkoli',
  turning: 'ale, avšak, však, ovšem, bohužel',
};

export const POLISH: LexiconWords = {
  ...NOTHING,
  negation: 'nie, nigdy, nic, nikt, nikogo, żaden, żadna, żadne, ani, bez, brak',
  quantity:
    'wszyscy, wszystkie, wszystko, każdy, każda, niektórzy, niektóre, wiele, wielu, kilka, mało, tylko, pół, prawie',
  modality: 'musi, muszą, może, mogą, powinien, powinna, powinni, chyba',
  past: 'był, była, było, byli, były, miał, miała, mieli',
  present: 'jest, są, ma, mają',
  future: 'będzie, będą',
  exception: 'oprócz, poza, chyba że, z wyjątkiem',
  condition: 'jeśli, jeżeli, gdyby, pod warunkiem',
  contrast: 'ale, lecz, jednak, natomiast, choć',
  turning: 'ale, lecz, jednak, natomiast, niestety',
};

export const SERBIAN: LexiconWords = {
  ...NOTHING,
  negation:
    'не, није, нису, нисам, нема, неће, никад, никада, нико, ништа, никакав, ниједан, ни, нити, без, ne, nije, nisu, nisam, nema, neće, nikad, nikada, niko, nitko, ništa, nijedan, niti, bez',
  negationPrefixes: 'не, ne',
  quantity:
    'сви, све, сваки, неки, много, мало, неколико, само, половина, готово, већина, svi, sve, svaki, neki, mnogo, malo, nekoliko, samo, polovina, gotovo, većina',
  modality: 'мора, може, могу, треба, сме, можда, mora, može, mogu, treba, sme, smije, možda',
  past: 'био, била, било, били, bio, bila, bilo, bili',
  present: 'је, су, има, имају, je, su, ima, imaju',
  future: 'ће, će',
  exception: 'осим, изузев, osim, izuzev',
  condition: 'ако, уколико, под условом, ako, ukoliko, pod uslovom, pod uvjetom',
  contrast: 'али, међутим, иако, док, ali, međutim, iako',
  turning: 'али, међутим, нажалост, ali, međutim, nažalost',
};

export const SLOVAK: LexiconWords = {
  ...NOTHING,
  negation:
    'ne, nie, nikdy, nič, nikto, nikoho, žiadny, žiadna, žiadne, ani, bez, nebol, nebola, nebude, nemá, nemôže, nesmie',
  negationPrefixes: 'ne',
  quantity:
    'všetci, všetky, všetko, každý, každá, niektorí, niektoré, mnoho, veľa, niekoľko, málo, len, iba, polovica, takmer',
  modality: 'musí, môže, môžu, mal, mala, smie, azda, možno',
  past: 'bol, bola, bolo, boli, mal, mala',
  present: 'je, sú, má, majú',
  future: 'bude, budú',
  exception: 'okrem, s výnimkou',
  condition: 'ak, keby, pokiaľ, za predpokladu',
  contrast: 'ale, avšak, však, no, hoci',
  turning: 'ale, avšak, však, no, žiaľ',
};

export const UKRAINIAN: LexiconWords = {
  ...NOTHING,
  negation: 'не, ні, ніколи, ніхто, нікого, ніщо, нічого, жоден, жодна, жодне, жодного, без, немає, нема, аж ніяк',
  negationPrefixes: 'не',
  quantity: 'всі, усі, все, усе, кожен, кожна, деякі, багато, мало, кілька, лише, тільки, половина, майже, більшість',
  modality: 'мусить, повинен, повинна, повинні, може, можуть, треба, слід, мабуть',
  past: 'був, була, було, були, мав, мала, мали',
  present: 'є, має, мають',
  future: 'буде, будуть',
  exception: 'крім, окрім, за винятком, хіба що',
  condition: 'якщо, якби, за умови',
  contrast: 'але, проте, однак, зате, хоча',
  turning: 'але, проте, однак, утім, на жаль',
};
