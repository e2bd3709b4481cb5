/** How a language reports what somebody says without quoting it: "said that", "wie X mitteilte", by language. */

import { keyOf } from '../text/words.ts';

export interface StatementWords {
  /** Words that open what is said: "that", "whether", "dass". */
  readonly that: ReadonlySet<string>;
  /** Words that open a clause with the verb of saying: "as she said, …", "wie er mitteilte, …". */
  readonly as: ReadonlySet<string>;
  /** Verbs behind which a statement may stand, besides those that always hand over: "believes", "fürchtet". */
  readonly stating: ReadonlySet<string>;
  /** Verbs that always hand over, and yet name somebody or something more often than they state. */
  readonly naming: ReadonlySet<string>;
  /** Verbs behind which an infinitive is what is said: "promised to". */
  readonly intending: ReadonlySet<string>;
  /** Verbs with the one who is told behind them: "told reporters that". */
  readonly telling: ReadonlySet<string>;
  /** What is said may follow with no word to open it: at once ("she said the bridge is safe"), or reported behind a comma. */
  readonly bare: 'at-once' | 'reported' | null;
}

interface Row {
  readonly that: string;
  readonly as?: string;
  readonly stating?: string;
  readonly naming?: string;
  readonly intending?: string;
  readonly telling?: string;
  readonly bare?: StatementWords['bare'];
}

const ROWS: Readonly<Record<string, Row>> = {
  en: {
    that: 'that whether if how why what who where when',
    as: 'as',
    stating: `think thinks thought believe believes believed hope hopes hoped fear fears feared find finds found show shows showed shown
      suggest suggests suggested suggesting indicate indicates indicated reveal reveals revealed confirm confirms confirmed deny denies
      denied report reports reported contend contends contended maintain maintains maintained estimate estimates estimated agree agrees
      agreed propose proposed recommend recommends recommended imply implies implied concludes concluded doubt doubts doubted expect
      expects expected know knows knew wonder wonders wondered pointed`,
    naming: `call calls called quote quotes quoted comment comments commented begin begins began begun continue continues continued sing
      sang sung speak speaks spoke spoken preach taught teach cry cries cried scream screamed rant mock ask asks asked citing per quote`,
    intending: `vow vows vowed vowing promise promises promised promising pledge pledges pledged pledging threaten threatens threatened
      threatening offer offers offered refuse refuses refused decline declines declined agree agrees agreed swore`,
    telling: `tell tells told telling assure assures assured warn warns warned remind reminds reminded inform informs informed promise
      promises promised advise advises advised persuade convinced notify notified`,
    bare: 'at-once',
  },
  de: {
    that: 'dass daß ob wie warum weshalb',
    as: 'wie',
    stating: `glaubt glaubte glauben glaubten hofft hoffte hoffen hofften fürchtet fürchtete fürchten befürchtet befürchtete befürchten vermutet vermutete vermuten
      bestätigte bestätigt bestätigten bestätigen dementierte dementiert meldete meldet meldeten melden berichten berichtet wies weist wiesen verwies
      verweist geht ging gehen gingen rechnet rechnete rechnen schätzt schätzte schätzen zeigte zeigt zeigten zeigen ergab ergaben beschloss beschlossen entschied
      schlug schlägt warf wirft warfen werfen empfahl empfiehlt vermeldete erwartet erwartete erwarten fordern angekündigt gefordert versprochen
      gewarnt betont behaupten behauptet sah sieht sehen hält hielt halten bezweifelt bezweifelte angegeben bekanntgegeben`,
    naming: 'lobte würdigte zitierte zitiert zitierten lautet lautete lauteten führt führte führten zog zieht stellte',
    bare: 'reported',
  },
  fr: {
    that: 'que qu si comment pourquoi',
    as: 'comme',
    stating:
      'croit croient croyait espère espéraient craint craignent confirme confirmé confirment révèle révélé montre montré suggère',
  },
  es: {
    that: 'que si cómo',
    as: 'como según',
    stating:
      'cree creen creía espera esperan teme temen confirmó confirma confirmaron reveló revela mostró muestra sugirió sugiere negó niega',
  },
  it: {
    that: 'che se come',
    as: 'come',
    stating: 'crede credono credeva spera sperano teme temono conferma confermò confermato rivela rivelò nega negò',
  },
  pt: {
    that: 'que se como',
    as: 'como conforme',
    stating:
      'acredita acreditam acreditava espera esperam teme temem confirmou confirma confirmaram revelou nega negou sugeriu',
  },
  nl: {
    that: 'dat of hoe waarom',
    as: 'zoals',
    stating: 'gelooft geloofde denkt dacht hoopt hoopte vreest vreesde bevestigt bevestigde ontkent ontkende',
  },
  pl: {
    that: 'że iż czy',
    as: 'jak',
    stating: 'wierzy sądzi sądził uważał uważała potwierdził potwierdziła obawia zaprzeczył',
  },
  cs: { that: 'že zda jestli', as: 'jak', stating: 'věří věřil myslí myslel potvrdil potvrdila popřel obává doufá' },
  ru: {
    that: 'что чтобы будто',
    as: 'как',
    stating:
      'верит верил думает думал надеется надеялся опасается подтвердил подтвердила подтвердили опроверг отрицает',
  },
  sv: {
    that: 'att om hur varför at',
    as: 'som',
    stating: 'tror trodde hoppas hoppades befarar bekräftar bekräftade förnekar förnekade',
  },
  fi: { that: 'että', as: 'kuten', stating: 'uskoo uskoi toivoo toivoi pelkää vahvisti kiisti' },
  el: { that: 'ότι πως αν', as: 'όπως', stating: 'πιστεύει πίστευε ελπίζει φοβάται επιβεβαίωσε διέψευσε' },
  ar: {
    that: 'أن إن أنه أنها أنهم أنهن بأن بأنه بأنها إنه إنها إنهم أنّ إنّ',
    as: 'كما',
    stating: 'يعتقد تعتقد اعتقد يرى ترى رأى نفى نفت ينفي توقع توقعت يتوقع',
  },
  fa: { that: 'که', stating: 'معتقد باور' },
  he: { that: 'כי ש שה אם', as: 'כפי', stating: 'מאמין מאמינה סבור סבורה חושב חושבת אישר אישרה הכחיש הכחישה' },
};

function keys(words: string | undefined): ReadonlySet<string> {
  return new Set((words ?? '').split(/\s+/).flatMap((word) => (word === '' ? [] : [keyOf(word)])));
}

const BUILT = new Map<string, StatementWords | null>();

/** Of a language that `cueLanguageOf` knows; null when it has none. */
export function statementWordsOf(language: string): StatementWords | null {
  const known = BUILT.get(language);
  if (known !== undefined) return known;
  const row = ROWS[language];
  const built: StatementWords | null =
    row === undefined
      ? null
      : {
          that: keys(row.that),
          as: keys(row.as),
          stating: keys(row.stating),
          naming: keys(row.naming),
          intending: keys(row.intending),
          telling: keys(row.telling),
          bare: row.bare ?? null,
        };
  BUILT.set(language, built);
  return built;
}
