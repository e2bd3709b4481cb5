/** The number words of each language, up to millions, and how the language writes them together. */

import { keyOf } from '../text/words.ts';
import { inflectedOrdinals } from './ordinal-words.ts';

export interface NumberWords {
  readonly units: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly connectors: ReadonlySet<string>;
  /** "a hundred". */
  readonly articles: ReadonlySet<string>;
  /** The word for twenty where "four twenties" is eighty. */
  readonly vigesimal: ReadonlySet<string>;
  /** The smallest unit that follows the word for ten: "dix-sept", "diez y seis"; 10 where the teens have words of their own. */
  readonly teensFrom: number;
  /** Whether a unit stands before its ten and before what binds it to the tens: "ثلاثة عشر", "ثلاثة وعشرون". */
  readonly unitsFirst: boolean;
  /** One folded word as the words it is written together from. */
  split(key: string): readonly string[];
}

interface Spec {
  readonly units: string;
  readonly scales: string;
  readonly ordinals?: string;
  readonly connectors?: string;
  readonly articles?: string;
  readonly vigesimal?: string;
  readonly teensFrom?: number;
  /** Writes numbers in one word; between a unit and the tens behind it stands this: "zweiundzwanzig". */
  readonly together?: string;
  /** What binds the parts of a number and is written together with the next one: "عشرون وثلاثة". */
  readonly prefixed?: string;
}

const SPECS: Readonly<Record<string, Spec>> = {
  en: {
    units:
      'zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 ' +
      'eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90',
    scales:
      'hundred=100 thousand=1000 million=1000000 mn=1000000 billion=1000000000 bn=1000000000 trillion=1000000000000 tn=1000000000000',
    ordinals:
      'first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 ' +
      'seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60 seventieth=70 eightieth=80 ninetieth=90 hundredth=100 thousandth=1000',
    connectors: 'and',
    articles: 'a',
  },
  de: {
    units:
      'null=0 ein=1 eins=1 eine=1 zwei=2 zwo=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 ' +
      'achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90',
    scales:
      'hundert=100 tausend=1000 million=1000000 millionen=1000000 mio=1000000 milliarde=1000000000 milliarden=1000000000 mrd=1000000000',
    connectors: 'und',
    together: 'und',
  },
  nl: {
    units:
      'nul=0 een=1 één=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 dertien=13 veertien=14 vijftien=15 zestien=16 zeventien=17 achttien=18 ' +
      'negentien=19 twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90',
    scales: 'honderd=100 duizend=1000 miljoen=1000000 miljard=1000000000',
    connectors: 'en',
    together: 'en',
  },
  fr: {
    units:
      'zéro=0 un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 vingts=20 trente=30 quarante=40 ' +
      'cinquante=50 soixante=60 septante=70 huitante=80 octante=80 nonante=90',
    scales: 'cent=100 cents=100 mille=1000 million=1000000 millions=1000000 milliard=1000000000 milliards=1000000000',
    ordinals:
      'premier=1 première=1 deuxième=2 second=2 seconde=2 troisième=3 quatrième=4 cinquième=5 sixième=6 septième=7 huitième=8 neuvième=9 dixième=10',
    connectors: 'et',
    vigesimal: 'vingt vingts',
    teensFrom: 7,
  },
  es: {
    units:
      'cero=0 uno=1 una=1 un=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 ' +
      'diecinueve=19 veinte=20 veintiuno=21 veintiún=21 veintiuna=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 ' +
      'treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 ciento=100 doscientos=200 trescientos=300 cuatrocientos=400 quinientos=500 seiscientos=600 ' +
      'setecientos=700 ochocientos=800 novecientos=900',
    scales: 'cien=100 mil=1000 millón=1000000 millones=1000000',
    ordinals:
      'primero=1 primera=1 primer=1 segundo=2 segunda=2 tercero=3 tercera=3 tercer=3 cuarto=4 cuarta=4 quinto=5 quinta=5 sexto=6 sexta=6 séptimo=7 séptima=7 octavo=8 octava=8 noveno=9 novena=9 décimo=10 décima=10',
    connectors: 'y',
    teensFrom: 6,
  },
  it: {
    units:
      'zero=0 uno=1 una=1 un=1 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 tredici=13 quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 ' +
      'diciannove=19 venti=20 trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90 ' +
      italianTens(),
    scales: 'cento=100 mille=1000 mila=1000 milione=1000000 milioni=1000000 miliardo=1000000000 miliardi=1000000000',
    ordinals:
      'primo=1 prima=1 secondo=2 seconda=2 terzo=3 terza=3 quarto=4 quarta=4 quinto=5 quinta=5 sesto=6 sesta=6 settimo=7 settima=7 ottavo=8 ottava=8 nono=9 nona=9 decimo=10 decima=10',
    together: '',
  },
  pt: {
    units:
      'zero=0 um=1 uma=1 dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 treze=13 catorze=14 quatorze=14 quinze=15 dezesseis=16 dezasseis=16 dezessete=17 ' +
      'dezassete=17 dezoito=18 dezenove=19 dezanove=19 vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 cento=100 duzentos=200 trezentos=300 quatrocentos=400 ' +
      'quinhentos=500 seiscentos=600 setecentos=700 oitocentos=800 novecentos=900',
    scales: 'cem=100 mil=1000 milhão=1000000 milhões=1000000',
    ordinals:
      'primeiro=1 primeira=1 segundo=2 segunda=2 terceiro=3 terceira=3 quarto=4 quarta=4 quinto=5 quinta=5 sexto=6 sexta=6 sétimo=7 sétima=7 oitavo=8 oitava=8 nono=9 nona=9 décimo=10 décima=10',
    connectors: 'e',
  },
  ru: {
    units:
      'ноль=0 один=1 одна=1 одно=1 два=2 две=2 три=3 четыре=4 пять=5 шесть=6 семь=7 восемь=8 девять=9 десять=10 одиннадцать=11 двенадцать=12 тринадцать=13 четырнадцать=14 пятнадцать=15 ' +
      'шестнадцать=16 семнадцать=17 восемнадцать=18 девятнадцать=19 двадцать=20 тридцать=30 сорок=40 пятьдесят=50 шестьдесят=60 семьдесят=70 восемьдесят=80 девяносто=90 сто=100 двести=200 ' +
      'триста=300 четыреста=400 пятьсот=500 шестьсот=600 семьсот=700 восемьсот=800 девятьсот=900',
    scales:
      'тысяча=1000 тысячи=1000 тысяч=1000 тыс=1000 млн=1000000 млрд=1000000000 миллион=1000000 миллиона=1000000 миллионов=1000000 миллиард=1000000000 миллиарда=1000000000 миллиардов=1000000000',
  },
  uk: {
    units:
      'нуль=0 один=1 одна=1 одне=1 два=2 дві=2 три=3 чотири=4 п’ять=5 шість=6 сім=7 вісім=8 дев’ять=9 десять=10 одинадцять=11 дванадцять=12 тринадцять=13 чотирнадцять=14 п’ятнадцять=15 ' +
      'шістнадцять=16 сімнадцять=17 вісімнадцять=18 дев’ятнадцять=19 двадцять=20 тридцять=30 сорок=40 п’ятдесят=50 шістдесят=60 сімдесят=70 вісімдесят=80 дев’яносто=90 сто=100 двісті=200 ' +
      'триста=300 чотириста=400 п’ятсот=500 шістсот=600 сімсот=700 вісімсот=800 дев’ятсот=900',
    scales:
      'тисяча=1000 тисячі=1000 тисяч=1000 тис=1000 млн=1000000 млрд=1000000000 мільйон=1000000 мільйони=1000000 мільйонів=1000000 мільярд=1000000000 мільярди=1000000000 мільярдів=1000000000',
  },
  pl: {
    units:
      'zero=0 jeden=1 jedna=1 jedno=1 dwa=2 dwie=2 trzy=3 cztery=4 pięć=5 sześć=6 siedem=7 osiem=8 dziewięć=9 dziesięć=10 jedenaście=11 dwanaście=12 trzynaście=13 czternaście=14 piętnaście=15 ' +
      'szesnaście=16 siedemnaście=17 osiemnaście=18 dziewiętnaście=19 dwadzieścia=20 trzydzieści=30 czterdzieści=40 pięćdziesiąt=50 sześćdziesiąt=60 siedemdziesiąt=70 osiemdziesiąt=80 ' +
      'dziewięćdziesiąt=90 sto=100 dwieście=200 trzysta=300 czterysta=400 pięćset=500 sześćset=600 siedemset=700 osiemset=800 dziewięćset=900',
    scales:
      'tysiąc=1000 tysiące=1000 tysięcy=1000 tys=1000 milion=1000000 miliony=1000000 milionów=1000000 mln=1000000 miliard=1000000000 miliardy=1000000000 miliardów=1000000000 mld=1000000000',
  },
  el: {
    units:
      'μηδέν=0 ένα=1 ένας=1 μία=1 μια=1 δύο=2 δυο=2 τρία=3 τρεις=3 τέσσερα=4 τέσσερις=4 πέντε=5 έξι=6 επτά=7 εφτά=7 οκτώ=8 οχτώ=8 εννέα=9 εννιά=9 δέκα=10 έντεκα=11 δώδεκα=12 δεκατρία=13 ' +
      'δεκατρείς=13 δεκατέσσερα=14 δεκατέσσερις=14 δεκαπέντε=15 δεκαέξι=16 δεκαεπτά=17 δεκαεφτά=17 δεκαοκτώ=18 δεκαοχτώ=18 δεκαεννέα=19 δεκαεννιά=19 είκοσι=20 τριάντα=30 σαράντα=40 πενήντα=50 ' +
      'εξήντα=60 εβδομήντα=70 ογδόντα=80 ενενήντα=90 εκατό=100 εκατόν=100 διακόσια=200 τριακόσια=300 τετρακόσια=400 πεντακόσια=500 εξακόσια=600 επτακόσια=700 εφτακόσια=700 οκτακόσια=800 ' +
      'οχτακόσια=800 εννιακόσια=900 χίλια=1000',
    scales: 'χιλιάδες=1000 εκατομμύριο=1000000 εκατομμύρια=1000000 δισεκατομμύριο=1000000000 δισεκατομμύρια=1000000000',
  },
  tr: {
    units:
      'sıfır=0 bir=1 iki=2 üç=3 dört=4 beş=5 altı=6 yedi=7 sekiz=8 dokuz=9 on=10 yirmi=20 otuz=30 kırk=40 elli=50 altmış=60 yetmiş=70 seksen=80 doksan=90',
    scales: 'yüz=100 bin=1000 milyon=1000000 milyar=1000000000',
    teensFrom: 1,
  },
  ar: {
    units:
      'صفر=0 واحد=1 واحدة=1 اثنان=2 اثنين=2 اثنتان=2 اثنتين=2 ثلاث=3 ثلاثة=3 أربع=4 أربعة=4 خمس=5 خمسة=5 ست=6 ستة=6 سبع=7 سبعة=7 ثمان=8 ثماني=8 ثمانية=8 تسع=9 تسعة=9 عشر=10 عشرة=10 ' +
      'عشرون=20 عشرين=20 ثلاثون=30 ثلاثين=30 أربعون=40 أربعين=40 خمسون=50 خمسين=50 ستون=60 ستين=60 سبعون=70 سبعين=70 ثمانون=80 ثمانين=80 تسعون=90 تسعين=90 ' +
      'أحد=1 إحدى=1 اثنا=2 اثنتا=2 اثني=2 اثنتي=2 مئتان=200 مئتين=200 مائتان=200 مائتين=200 ثلاثمئة=300 ثلاثمائة=300 أربعمئة=400 أربعمائة=400 خمسمئة=500 خمسمائة=500 ستمئة=600 ' +
      'ستمائة=600 سبعمئة=700 سبعمائة=700 ثمانمئة=800 ثمانمائة=800 تسعمئة=900 تسعمائة=900 ألفان=2000 ألفين=2000',
    scales:
      'مئة=100 مائة=100 ألف=1000 ألفا=1000 آلاف=1000 مليون=1000000 مليونا=1000000 ملايين=1000000 مليار=1000000000 مليارات=1000000000',
    teensFrom: 1,
    prefixed: 'و',
  },
  he: {
    units:
      'אפס=0 אחד=1 אחת=1 שניים=2 שתיים=2 שני=2 שתי=2 שלוש=3 שלושה=3 ארבע=4 ארבעה=4 חמש=5 חמישה=5 שש=6 שישה=6 שבע=7 שבעה=7 שמונה=8 תשע=9 תשעה=9 עשר=10 עשרה=10 עשרים=20 שלושים=30 ארבעים=40 ' +
      'חמישים=50 שישים=60 שבעים=70 שמונים=80 תשעים=90 מאתיים=200 ' +
      'שתים=2 שלש=3 שלשה=3 חמשה=5 ששה=6 שמנה=8 שלשים=30 ששים=60 אלפיים=2000',
    scales: 'מאה=100 מאות=100 אלף=1000 אלפים=1000 מיליון=1000000 מיליארד=1000000000',
    teensFrom: 1,
    prefixed: 'ו',
  },
};

/** "ventuno", "trentadue", "quarantotto". */
function italianTens(): string {
  const tens = 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(' ');
  const units = 'uno due tre quattro cinque sei sette otto nove'.split(' ');
  return tens
    .flatMap((ten, t) =>
      units.map((unit, u) => `${/^[uo]/.test(unit) ? ten.slice(0, -1) : ten}${unit}=${(t + 2) * 10 + u + 1}`),
    )
    .join(' ');
}

function numbersIn(list: string): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const entry of list.split(' ')) {
    const [word, value] = entry.split('=');
    if (word !== undefined && value !== undefined) numbers.set(keyOf(word), Number(value));
  }
  return numbers;
}

function keysIn(list: string | undefined): Set<string> {
  return new Set(
    (list ?? '')
      .split(' ')
      .filter((word) => word !== '')
      .map(keyOf),
  );
}

const TOGETHER_MAX = 60;

/** Takes "dreihundertfunfundzwanzig" apart, tens before units, so that it reads like other languages; null if it is none. */
function takenApart(
  key: string,
  units: ReadonlyMap<string, number>,
  scales: ReadonlyMap<string, number>,
  and: string,
): readonly string[] | null {
  if (key === '') return [];
  if (units.has(key) || scales.has(key)) return [key];
  for (const [scale] of [...scales].sort(([, a], [, b]) => b - a)) {
    const at = key.indexOf(scale);
    if (at < 0) continue;
    const before = takenApart(key.slice(0, at), units, scales, and);
    const rest = key.slice(at + scale.length);
    const after = takenApart(
      and !== '' && rest.startsWith(and) && rest.length > and.length && !units.has(rest)
        ? rest.slice(and.length)
        : rest,
      units,
      scales,
      and,
    );
    return before === null || after === null ? null : [...before, scale, ...after];
  }
  if (and === '') return null;
  for (let at = key.indexOf(and, 1); at > 0; at = key.indexOf(and, at + 1)) {
    const unit = key.slice(0, at);
    const tens = key.slice(at + and.length);
    if ((units.get(unit) ?? 10) < 10 && (units.get(tens) ?? 0) >= 20) return [tens, unit];
  }
  return null;
}

function build(spec: Spec, tag: string): NumberWords {
  const units = numbersIn(spec.units);
  const scales = numbersIn(spec.scales);
  const together = spec.together;
  return {
    units,
    scales,
    ordinals: new Map([
      ...numbersIn(spec.ordinals ?? ''),
      ...inflectedOrdinals(tag).map(([word, value]) => [keyOf(word), value] as const),
    ]),
    connectors: keysIn(spec.prefixed ?? spec.connectors),
    articles: keysIn(spec.articles),
    vigesimal: keysIn(spec.vigesimal),
    teensFrom: spec.teensFrom ?? 10,
    unitsFirst: spec.prefixed !== undefined,
    split: (key) => {
      const { prefixed } = spec;
      if (prefixed !== undefined && key.startsWith(prefixed) && !units.has(key)) {
        const rest = key.slice(prefixed.length);
        return units.has(rest) || scales.has(rest) ? [prefixed, rest] : [key];
      }
      if (together === undefined || key.length > TOGETHER_MAX) return [key];
      return takenApart(key, units, scales, together) ?? [key];
    },
  };
}

const built = new Map<string, NumberWords>();

/** By BCP 47 primary tag. */
export const NUMBER_WORDS = {
  get(tag: string): NumberWords | undefined {
    const spec = SPECS[tag];
    if (spec === undefined) return undefined;
    let words = built.get(tag);
    if (words === undefined) {
      words = build(spec, tag);
      built.set(tag, words);
    }
    return words;
  },
};
