/** Words by language with which `changes.ts` changes what a text says. Every swap here changes the meaning. */

export interface ChangeWords {
  readonly nots: readonly string[];
  /** Words of exceptions, conditions, contrasts and amounts. */
  readonly binding: readonly string[];
  /** Words put in where they do not belong. */
  readonly fillers: readonly string[];
  readonly names: readonly string[];
  readonly numbers: readonly string[];
  /** "must/may": either way. */
  readonly swaps: string;
  /** Inflections that make another word of nearly any word. */
  readonly endings: readonly string[];
  /** Put before a word it denies it; an empty string where the language has none. */
  readonly prefix: string;
  /** Letters of which any may be put for any other, and left out, without a norm of spelling joining the two. */
  readonly letters: string;
  /** Number words that stand for one figure. */
  readonly figures: Readonly<Record<string, string>>;
}

export const CHANGE_WORDS: Readonly<Record<string, ChangeWords>> = {
  en: {
    nots: [
      'not',
      'never',
      'no',
      'nor',
      'cannot',
      'nothing',
      'without',
      'hardly',
      'scarcely',
      'neither',
      'none',
      'nobody',
    ],
    binding:
      'if unless until till but although though yet whereas rather instead except only save provided however while despite all every each some many few both'.split(
        ' ',
      ),
    fillers: ['nearly', 'perhaps', 'seldom', 'always', 'green', 'not', 'only', 'other', 'small', 'never', 'hardly'],
    names: ['Hartwell', 'Bremen', 'Oskar', 'Lisbon', 'Miriam', 'Toledo'],
    numbers: [
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
      'twelve',
      'twenty',
      'forty',
      'hundred',
    ],
    swaps:
      'must/may shall/may will/would can/could is/was are/were has/had have/had all/some every/some many/few more/less always/never good/bad peace/war love/hate ' +
      'true/false right/wrong great/small first/last increase/decrease before/after with/without friend/enemy life/death strong/weak day/night for/against and/or his/her he/she our/their we/they they/we the/a my/your him/them its/their this/that these/those pounds/dollars ' +
      'miles/feet years/months days/weeks hours/minutes million/billion thousand/hundred both/either above/below since/until',
    endings: ['s', 'ing', 'less'],
    prefix: 'un',
    letters: 'bdfgkmnprt',
    figures: {
      two: '2',
      three: '3',
      four: '4',
      five: '5',
      six: '6',
      seven: '7',
      eight: '8',
      nine: '9',
      ten: '10',
      twelve: '12',
    },
  },
  de: {
    nots: ['nicht', 'kein', 'keine', 'nie', 'niemand', 'ohne', 'nichts', 'kaum', 'weder', 'niemals'],
    binding:
      'wenn falls sofern bis aber doch jedoch sondern obwohl außer nur solange sobald ob trotz alle allen jeder jede jeden jedes viele vielen einige einigen wenige wenigen'.split(
        ' ',
      ),
    fillers: ['fast', 'vielleicht', 'selten', 'immer', 'nicht', 'nur', 'kaum', 'andere'],
    names: ['Hartwig', 'Bremen', 'Oskar', 'Lissabon', 'Mirjam'],
    numbers: ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'zwölf'],
    swaps:
      'muss/darf soll/kann ist/war sind/waren hat/hatte haben/hatten alle/einige jeder/mancher viele/wenige mehr/weniger immer/nie gut/schlecht Krieg/Frieden wahr/falsch mit/ohne vor/nach und/oder Tag/Nacht schon/schön wir/sie',
    endings: ['en', 'te', 'los'],
    prefix: 'un',
    letters: 'bdgklmnpr',
    figures: { zwei: '2', drei: '3', vier: '4', fünf: '5', sechs: '6', sieben: '7', acht: '8', neun: '9', zehn: '10' },
  },
  fr: {
    nots: ['pas', 'jamais', 'rien', 'sans', 'aucun', 'aucune', 'ni', 'guère', 'nul', 'nulle'],
    binding:
      'si mais quand lorsque sauf seulement pourtant cependant quoique malgré or plutôt tous tout toute toutes'.split(
        ' ',
      ),
    fillers: ['presque', 'rarement', 'toujours', 'jamais', 'seulement', 'autre', 'petit'],
    names: ['Hartuis', 'Brême', 'Oscar', 'Lisbonne'],
    numbers: ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'douze'],
    swaps:
      'doit/peut est/était sont/étaient a/avait ont/avaient tous/quelques toujours/jamais plus/moins bon/mauvais guerre/paix vrai/faux avec/sans avant/après et/ou jour/nuit ou/où nous/ils',
    endings: ['s', 'ent', 'ait'],
    prefix: '',
    letters: 'bdgklmnprt',
    figures: { deux: '2', trois: '3', quatre: '4', cinq: '5', sept: '7', huit: '8', dix: '10' },
  },
  es: {
    nots: ['no', 'nunca', 'nada', 'sin', 'ningún', 'ninguna', 'nadie', 'jamás', 'tampoco', 'ni'],
    binding: 'si pero cuando mientras hasta aunque sino salvo menos solo mas todos todo toda todas'.split(' '),
    fillers: ['casi', 'siempre', 'nunca', 'solo', 'otro', 'quizá'],
    names: ['Hartua', 'Bremen', 'Óscar', 'Lisboa'],
    numbers: ['dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'doce'],
    swaps:
      'debe/puede es/era son/eran está/estaba ha/había todos/algunos siempre/nunca más/menos bueno/malo guerra/paz verdad/mentira con/sin antes/después y/o día/noche el/él nosotros/ellos',
    endings: ['s', 'n', 'ría'],
    prefix: 'des',
    letters: 'bdgklmnprt',
    figures: { dos: '2', tres: '3', cuatro: '4', cinco: '5', seis: '6', siete: '7', ocho: '8', diez: '10' },
  },
  ru: {
    nots: ['не', 'ни', 'никогда', 'никто', 'нет', 'без', 'ничего', 'нельзя', 'едва'],
    binding:
      'если но а однако хотя зато кроме только лишь когда пока раз хоть все всех всё больше меньше много мало'.split(
        ' ',
      ),
    fillers: ['почти', 'всегда', 'никогда', 'только', 'другой', 'редко'],
    names: ['Гартвиг', 'Бремен', 'Оскар', 'Лиссабон'],
    numbers: ['два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять', 'десять', 'двенадцать'],
    swaps:
      'должен/может был/будет была/будет было/будет были/будут все/некоторые всегда/никогда больше/меньше война/мир с/без до/после и/или день/ночь мы/они',
    endings: ['ами', 'ся'],
    prefix: 'не',
    letters: 'бдгклмнпрт',
    figures: { два: '2', три: '3', четыре: '4', пять: '5', шесть: '6', семь: '7', восемь: '8', десять: '10' },
  },
  ar: {
    nots: ['لا', 'لم', 'لن', 'ليس', 'غير', 'بلا'],
    binding: 'إذا لو لكن ولكن إلا حتى بل عندما فقط سوى غير لولا أما متى كلما دون'.split(' '),
    fillers: ['دائما', 'قليلا', 'لا', 'فقط', 'ربما', 'أبدا'],
    names: ['أوسكار', 'لشبونة', 'مريم', 'هارون'],
    numbers: ['اثنان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'عشرة'],
    swaps: 'كل/بعض من/إلى على/في هو/هي كان/يكون قبل/بعد الليل/النهار الحق/الباطل خير/شر السماء/الأرض',
    endings: ['ون', 'ات', 'نا'],
    prefix: '',
    letters: 'بدعغفقكلمنرسش',
    figures: { ثلاثة: '3', أربعة: '4', خمسة: '5', سبعة: '7', عشرة: '10' },
  },
  he: {
    nots: ['לא', 'לוא', 'אין', 'אל', 'בלי', 'ללא'],
    binding: 'אם אבל אך אולם כאשר אלא עד רק לו אילו'.split(' '),
    fillers: ['תמיד', 'מעט', 'לא', 'רק', 'אולי'],
    names: ['אוסקר', 'ליסבון', 'מרים', 'אהרן'],
    numbers: ['שניים', 'שלשה', 'ארבעה', 'חמשה', 'ששה', 'שבעה', 'שמנה', 'עשרה'],
    swaps: 'כל/מעט על/תחת הוא/היא היה/יהיה לפני/אחרי יום/לילה טוב/רע שמים/ארץ',
    endings: ['ים', 'ות', 'נו'],
    prefix: '',
    letters: 'בדגזחטכלמנסעפצקרש',
    figures: {},
  },
};
