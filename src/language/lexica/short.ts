/** Languages of which only the little words are known that deny, count, bind or turn. */

import type { LexiconWords } from './shape.ts';

const NOTHING: LexiconWords = {
  negation: '',
  negationPrefixes: '',
  negationSuffixes: '',
  quantity: '',
  modality: '',
  past: '',
  present: '',
  future: '',
  opposites: '',
  exception: '',
  condition: '',
  contrast: '',
  turning: '',
  saying: '',
  self: '',
};

export const CHINESE: LexiconWords = {
  ...NOTHING,
  negation: '不, 没, 沒, 无, 無, 非, 未, 别, 別, 勿, 莫, 否',
  quantity: '全, 都, 每, 些, 多, 少, 半, 只',
  modality: '必, 应, 應, 能, 会, 會, 可, 该, 該, 须, 須',
  opposites: '大/小, 上/下, 多/少, 有/无, 是/非, 开/关, 前/后, 左/右, 好/坏, 新/旧, 高/低, 真/假, 生/死, 来/去',
  exception: '除',
  condition: '若, 如',
  contrast: '但, 却, 卻, 而',
  turning: '但, 然, 却, 卻, 可',
};

export const JAPANESE: LexiconWords = {
  ...NOTHING,
  negation: '不, 無, 非, 未, ぬ, ず',
  quantity: '全, 皆, 各, 多, 少, 半',
  opposites: '大/小, 上/下, 多/少, 有/無, 開/閉, 前/後, 左/右, 新/旧, 高/低, 真/偽, 生/死',
};

export const KOREAN: LexiconWords = {
  ...NOTHING,
  negation: '안, 못, 아니, 아니다, 않다, 않는다, 않았다, 없다, 없는, 말라, 아무도, 결코',
  quantity: '모든, 모두, 많은, 몇, 일부, 대부분, 오직, 각',
  exception: '제외하고, 외에는',
  condition: '만약, 만일',
  contrast: '그러나, 하지만, 그렇지만',
  turning: '그러나, 하지만, 그렇지만, 다만',
};

export const GREEK: LexiconWords = {
  ...NOTHING,
  negation: 'δεν, δε, μη, μην, ου, ουκ, ουχ, ποτέ, κανείς, κανένας, καμία, τίποτα, ούτε, χωρίς, όχι, ουδείς',
  quantity: 'όλοι, όλες, όλα, κάθε, μερικοί, μερικές, πολλοί, πολλές, πολλά, λίγοι, λίγες, λίγα, μόνο, μισό, σχεδόν',
  modality: 'πρέπει, μπορεί, μπορούν, ίσως, θα',
  past: 'ήταν, είχε, είχαν',
  present: 'είναι, έχει, έχουν',
  exception: 'εκτός, παρά, πλην',
  condition: 'αν, εάν, εφόσον, όταν',
  contrast: 'αλλά, όμως, ωστόσο, ενώ',
  turning: 'αλλά, όμως, ωστόσο, εντούτοις',
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

export const SWEDISH: LexiconWords = {
  ...NOTHING,
  negation: 'inte, aldrig, ingen, inget, inga, ingenting, utan, icke, ej',
  negationPrefixes: 'o',
  quantity: 'alla, allt, varje, några, många, få, bara, endast, hälften, nästan',
  modality: 'måste, kan, får, bör, skall, ska, kanske',
  past: 'var, hade, blev',
  present: 'är, har, blir',
  future: 'ska, kommer',
  exception: 'utom, förutom, såvida',
  condition: 'om, ifall, förutsatt',
  contrast: 'men, dock, däremot, fast',
  turning: 'men, dock, däremot, tyvärr',
};

export const FINNISH: LexiconWords = {
  ...NOTHING,
  negation: 'ei, eivät, en, et, emme, ette, älä, älköön, koskaan, kukaan, mitään, ilman',
  quantity: 'kaikki, jokainen, jotkut, monet, monta, harvat, vain, puolet, melkein',
  modality: 'täytyy, pitää, voi, voivat, saa, ehkä',
  past: 'oli, olivat',
  present: 'on, ovat',
  exception: 'paitsi, lukuun ottamatta',
  condition: 'jos, mikäli, kunhan',
  contrast: 'mutta, kuitenkin, vaikka, sen sijaan',
  turning: 'mutta, kuitenkin, toisaalta, valitettavasti',
};

export const PERSIAN: LexiconWords = {
  ...NOTHING,
  negation: 'نه, نیست, نیستند, هیچ, هرگز, بدون, نبود, نشد, نمی',
  negationPrefixes: 'نمی, نا, ن',
  quantity: 'همه, هر, بعضی, برخی, بسیاری, کمی, فقط, تنها, نیمی, تقریبا',
  modality: 'باید, شاید, می تواند, توان',
  past: 'بود, بودند, شد, داشت',
  present: 'است, هستند, دارد',
  future: 'خواهد, خواهند',
  exception: 'مگر, به جز, جز',
  condition: 'اگر, چنانچه',
  contrast: 'اما, ولی, لیکن, هرچند',
  turning: 'اما, ولی, لیکن, متاسفانه',
};
