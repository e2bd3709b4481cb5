/** By which words a narrator hands over to somebody else's words: verbs of saying, "according to", by language. */

import { keyOf } from '../text/words.ts';

export interface CueWords {
  /** Folded forms of verbs that hardly do anything but introduce or follow what somebody says. */
  readonly saying: ReadonlySet<string>;
  /** Folded forms of verbs that do so too, and other things besides: "called", "described", "found". */
  readonly presenting: ReadonlySet<string>;
  /** Forms among both that take their subject from the clause before: "saying", "adding". */
  readonly participles: ReadonlySet<string>;
  /** Phrases that name the speaker right behind them, as folded words joined by a blank: "according to", "laut". */
  readonly accordingBefore: ReadonlySet<string>;
  /** Folded words that name the speaker right before them: "zufolge". */
  readonly accordingAfter: ReadonlySet<string>;
}

function keysOf(words: string): string[] {
  return words
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(keyOf);
}

/** Regular forms of English verbs; a base with a slash gives its irregular past: `say/said`. */
function englishForms(bases: string): { readonly forms: string[]; readonly participles: string[] } {
  const forms: string[] = [];
  const participles: string[] = [];
  for (const entry of bases.split(/\s+/).filter((word) => word !== '')) {
    const [base = '', ...irregular] = entry.split('/');
    const stem = base.endsWith('e') ? base.slice(0, -1) : base;
    const doubled = DOUBLED.has(base) ? base + base.at(-1)! : stem;
    const isY = /[^aeiou]y$/.test(base);
    forms.push(base, isY ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/.test(base) ? `${base}es` : `${base}s`);
    forms.push(...(irregular.length > 0 ? irregular : [isY ? `${base.slice(0, -1)}ied` : `${doubled}ed`]));
    const participle = `${DOUBLED.has(base) ? doubled : stem}ing`;
    forms.push(participle);
    participles.push(participle);
  }
  return { forms, participles };
}

const DOUBLED = new Set([
  'quip',
  'admit',
  'rap',
  'sob',
  'jot',
  'chat',
  'blog',
  'dub',
  'slam',
  'brag',
  'rip',
  'jab',
  'pan',
  'rebut',
  'refer',
]);

const ENGLISH_SAYING = englishForms(`
  say/said tell/told write/wrote/written add ask answer tweet state explain reply declare respond argue insist continue conclude
  remark announce recall exclaim shout whisper mutter murmur quip joke assert claim admit acknowledge concede confess
  warn promise pledge vow assure lament complain boast retort counter reiterate emphasize emphasise stress
  proclaim affirm allege advise caution opine muse observe note testify cry yell scream growl snap sigh gasp bellow
  sing/sang/sung chant reckon volunteer interject interrupt inquire enquire demand urge beg plead predict retweet
  demur chime fume scoff sneer tease gush rail rant quote speak/spoke/spoken comment deadpan bemoan intone
  stammer mumble hiss roar grumble moan groan drawl ejaculate rejoin thunder blurt venture preach teach/taught
  prophesy prophecy begin/began/begun
  interpose persist sob implore confide sniff shriek quaver falter`);
const ENGLISH_PRESENTING = englishForms(`
  call describe read/read report refer suggest point blast denounce criticize criticise slam mock blame dub praise accuse
  cite indicate imply think/thought believe feel/felt hope fear reveal confirm deny dismiss reject decry condemn hail
  characterize characterise portray label term urge thank question agree object repeat summarize summarise
  discuss mention talk ridicule attack assail charge question invoke name title hold/held put end open close
  propose recommend request sign post message email blog tell vent brag swear/swore/sworn wonder
  express defend tout dub rip refute rebut vent observe lambaste deride deplore credit compare liken go/went/gone fire shoot/shot bark
  greet remember contend maintain estimate find/found conclude show/showed/shown offer issue pronounce`);

interface Row {
  readonly saying: string;
  readonly presenting?: string;
  readonly participles?: string;
  readonly before?: string;
  readonly after?: string;
}

const ROWS: Readonly<Record<string, Row>> = {
  de: {
    saying: `sagte sagt sagten sagen gesagt erklärte erklärt erklärten erklären betonte betont betonten meinte meint meinten meinen
      antwortete antwortet urteilte urteilt urteilten entgegnete entgegnet erwiderte erwidert fragte fragt fragten fragen rief riefen ruft rufen schrie flüsterte schrieb
      schreibt schrieben schreiben geschrieben äußerte äußerten äußert geäußert fügte fügt fügten ergänzte ergänzt teilte teilten mitgeteilt berichtete berichtet
      berichteten behauptete behauptet behaupteten kommentierte kommentiert kritisierte kritisiert kritisierten warnte warnt warnten
      forderte fordert forderten versicherte versichert kündigte verkündete unterstrich hob bekräftigte bekräftigt räumte gab gestand
      heißt hieß geheißen lautet lautete lauteten sprach spricht sprachen sprechen gesprochen twitterte zitierte zitiert resümierte bilanzierte
      konstatierte stellte verlangte verlangt bat bittet mahnte mahnt beteuerte beklagte lobte würdigte wiederholte
      begründete begründet argumentierte argumentiert führte führt führten räumt räumten kündigten unterstreicht hebt teilt prophezeite verglich bekundete bekundet signalisierte monierte monieren beharrte zog zieht zitieren ausführte ausführten mitteilte mitteilten hinzufügte einräumte ankündigte attackierte attackiert pochte pocht bemängelte bemängelt mutmaßte witzelte höhnte formulierte formuliert kommentierten schilderten zitierten skandierte riet spottete murmelte begann beginnt fuhr
      versprach verspricht vertritt angekündigt aufgefordert hinzugefügt eingeräumt bekräftigt beklagt betont gefordert gewarnt
      behauptet berichtet verkündet versichert erklärt geantwortet gefragt gerufen gemeint zitiert versprochen ausdrückte urteilte
      bezweifelte widersprach widerspricht widersprachen widersprechen erläuterte beurteilte prognostizierte weist weisen wirft werfen warfen
      dachte denkt dachten jubelte seufzte brüllte stammelte raunte zischte log versetzte bemerkte brummte stöhnte stotterte schluchzte scherzte
      wimmerte unterbrach befahl frug hub`,
    presenting: `nannte nennt nannten nennen bezeichnete bezeichnet bezeichneten bezeichnen sieht sah sehen hält hielt beschrieb beschreibt glaubt glaubte
      findet fand zeigte zeigten zeigt reagierte bewertete wertete verurteilte verteidigte begrüßte bestätigte bestätigt dementierte
      warf wies bezog titelte titelt veröffentlichte prangerten kündigt meldete meldet wandte vermutete hofft hoffte spricht legte
      plädierte plädiert glauben glaubten hoffen hofften fürchtete fürchtet fürchten befürchtete befürchtet befürchten vermutet vermuten erwartete erwartet
      erwarten rechnete rechnet rechnen schätzte schätzt schätzen eingestuft eingestuften zurückgewiesen zurückwies zurückweist verurteilt genannt betitelt tituliert titulierte charakterisierte charakterisiert einstufte macht machte kam empfahl schilderte schildert erinnerte verwies schlug lehnte gibt`,
    before:
      'laut|gemäß|nach angaben|nach angabe|nach aussage|nach aussagen|nach worten|nach den worten|nach ansicht|nach auffassung|nach meinung|nach darstellung|nach darstellungen|nach einschätzung|nach bewertung|nach informationen|nach berichten|zitat von|zitat des|zitat der|so',
    after: 'zufolge',
  },
  fr: {
    saying: `dit dis disait disent disaient déclare déclaré déclara déclarait déclarent affirme affirmé affirma affirmait affirment explique expliqué
      expliqua expliquait expliquent ajoute ajouté ajouta ajoutait ajoutent répond répondu répondit répondait répliqua réplique répliqué
      demanda demande demandé demandait écrit écrivait écrivit écrivent souligne souligné souligna soulignait précise précisé précisa
      conclut conclu concluait assure assuré assura assurait estime estimé estima estimait indique indiqué indiqua rappelle rappelé rappela
      insiste insisté insista annonce annoncé annonça raconte raconté raconta confie confié confia lance lancé lança note noté nota
      remarque remarqué remarqua observe observé observa poursuit poursuivi poursuivit reprend repris reprit s'exclame exclame exclamé exclama
      s'écria écria écrie crie crié cria murmure murmuré murmura prévient prévenu prévint avertit averti promet promis promit reconnaît reconnu
      avoue avoué avoua soutient soutenu soutint martèle martelé dénonce dénoncé tweete tweeté commente commenté commenta
      regrette regretté justifie justifié proclame proclamé proclama cite cité interroge interrogea soupira pense pensait pensa`,
    presenting: `qualifie qualifié qualifia appelle appelé évoque évoqué décrit juge jugé salue salué critique critiqué parle parlait parla parlé
      considère fait fit`,
    before: 'selon|d après|pour|selon les mots de|aux dires de',
  },
  es: {
    saying: `dijo dice dicen decía decían dicho dijeron declaró declara declaraba declararon afirmó afirma afirmaba afirmaron explicó explica explicaron
      añadió añade añadieron agregó agrega respondió responde contestó contesta replicó preguntó pregunta escribió escribe escribieron
      señaló señala señalaron aseguró asegura aseguraron indicó indica subrayó subraya destacó destaca recordó recuerda insistió insiste
      concluyó concluye anunció anuncia manifestó manifiesta sostuvo sostiene comentó comenta exclamó exclama gritó grita susurró murmuró
      advirtió advierte prometió promete reconoció reconoce admitió admite confesó confiesa precisó matizó apuntó opinó opina consideró
      considera denunció lamentó lamenta aclaró reiteró expresó expresa sentenció tuiteó exigió pidió enfatizó recalcó zanjó contó cuenta`,
    presenting: `calificó llamó describió criticó celebró habló acusó tildó definió citó cita`,
    before: 'según|de acuerdo con|a juicio de|en palabras de',
  },
  it: {
    saying: `disse dice dicono detto diceva dichiara dichiarò dichiarato afferma affermò affermato spiega spiegò spiegato aggiunge aggiunse aggiunto
      risponde rispose risposto replica replicò chiede chiese chiesto scrive scrisse scritto sottolinea sottolineò sottolineato
      ricorda ricordò ricordato conclude concluse concluso annuncia annunciò annunciato sostiene sostenne commenta commentò commentato
      esclama esclamò grida gridò ammette ammise ammesso assicura assicurò osserva osservò precisa precisò racconta raccontò insiste avverte
      ribadisce ribadì prosegue twitta domanda domandò mormorò`,
    presenting: `definisce definì definito chiama chiamò descrive critica parla parlò`,
    before: 'secondo|a detta di|stando a',
  },
  pt: {
    saying: `disse diz dizem dito dizia disseram declarou declara afirmou afirma afirmaram explicou explica acrescentou acrescenta respondeu responde
      perguntou pergunta escreveu escreve sublinhou destacou ressaltou garantiu lembrou insistiu concluiu anunciou comentou comenta exclamou
      gritou admitiu reconheceu confessou alertou prometeu defendeu observou contou conta salientou frisou referiu completou ponderou`,
    presenting: `chamou descreveu criticou classificou considerou considera falou`,
    before: 'segundo|de acordo com|conforme|para',
  },
  nl: {
    saying: `zei zegt zeggen zeiden gezegd verklaarde verklaart verklaarden legt antwoordde antwoordt vroeg vraagt schreef schrijft geschreven
      benadrukte benadrukt voegde voegt stelde stelt meldde meldt beweerde beweert waarschuwde waarschuwt riep roept fluisterde
      vertelde vertelt vindt vond meent meende concludeerde besloot reageerde reageert aldus luidt luidde beloofde twitterde erkende`,
    presenting: `noemde noemt omschreef bekritiseerde sprak spreekt`,
    before: 'volgens|aldus',
  },
  pl: {
    saying: `powiedział powiedziała powiedzieli mówi mówił mówiła mówią oświadczył oświadczyła stwierdził stwierdziła dodał dodała dodaje
      odpowiedział odpowiedziała odparł odparła zapytał zapytała spytał pytał pyta napisał napisała pisze podkreślił podkreśliła podkreśla
      wyjaśnił wyjaśniła wyjaśnia zauważył zauważyła przyznał przyznała zapewnił ogłosił krzyknął zawołał szepnął ocenił oceniła uważa
      ostrzegł zaznaczył zaznaczyła rzekł rzekła poinformował poinformowała skomentował komentuje twierdzi tłumaczył tłumaczy przekonywał
      spytała krzyknęła zawołała szepnęła mruknął mruknęła zapewniła ogłosiła ostrzegła`,
    presenting: `nazwał nazwała określił`,
    before: 'według|zdaniem|wedle',
  },
  cs: {
    saying: `řekl řekla řekli říká říkal uvedl uvedla dodal dodala dodává odpověděl odpověděla zeptal zeptala ptal napsal napsala píše prohlásil
      prohlásila zdůraznil zdůraznila vysvětlil vysvětlila poznamenal poznamenala připomněl tvrdí tvrdil oznámil oznámila zvolal vykřikl
      zašeptal sdělil sdělila míní konstatoval upozornil upozornila pravil prozradil přiznal`,
    presenting: `nazval označil`,
    before: 'podle|dle',
  },
  ru: {
    saying: `сказал сказала сказали говорит говорил говорила говорят заявил заявила заявили заявляет отметил отметила отмечает добавил добавила добавляет
      ответил ответила отвечает спросил спросила спрашивает написал написала пишет писал писала подчеркнул подчеркнула подчеркивает
      объяснил объяснила объясняет пояснил пояснила сообщил сообщила сообщили сообщает рассказал рассказала рассказывает утверждает
      утверждал воскликнул воскликнула крикнул крикнула прошептал прошептала признал признался признала предупредил предупредила
      пообещал заметил заметила напомнил напомнила считает полагает уверен возразил возразила произнес произнесла закричал
      продолжил продолжила процитировал подтвердил изрек молвил`,
    presenting: `назвал назвала описал охарактеризовал`,
    before: 'по словам|по мнению|согласно|как',
  },
  sv: {
    saying: `sade sa säger sagt förklarade förklarar svarade svarar frågade frågar skrev skriver skrivit tillade tillägger berättade berättar
      menade menar hävdade hävdar påpekade påpekar betonade betonar utropade ropade ropar viskade varnade varnar lovade lovar konstaterade
      konstaterar uppgav uppger kommenterade anser ansåg undrade undrar
      sagde siger forklarede svarede spurgte skriver tilføjede fortalte mente råbte sa sier forklarte svarte spurte skrev fortalte`,
    presenting: `kallade kallar beskrev beskriver kaldte kalte`,
    before: 'enligt|ifølge|ifolge',
  },
  fi: {
    saying: `sanoi sanoo sanovat sanoivat totesi toteaa kertoi kertoo vastasi vastaa kysyi kysyy kirjoitti kirjoittaa lisäsi lisää korosti korostaa
      selitti selittää huusi kuiskasi varoitti lupasi myönsi väitti väittää muistutti arvioi huomautti julisti ilmoitti jatkoi`,
    presenting: `kutsui kuvaili nimitti`,
    after: 'mukaan',
  },
  el: {
    saying: `είπε είπαν λέει λένε έλεγε δήλωσε δηλώνει δήλωσαν ανέφερε αναφέρει τόνισε τονίζει πρόσθεσε προσθέτει απάντησε απαντά ρώτησε ρωτά
      έγραψε γράφει εξήγησε εξηγεί υποστήριξε υποστηρίζει σημείωσε σημειώνει φώναξε ψιθύρισε υπογράμμισε επισήμανε ανακοίνωσε`,
    presenting: `χαρακτήρισε αποκάλεσε`,
    before: 'σύμφωνα με|κατά',
  },
  ar: {
    saying: `قال قالت قالوا يقول تقول يقولون وقال وقالت ويقول وتقول فقال فقالت فيقول قائلا قائلة قول قوله قولها لقوله بقوله وقوله قولي لقول بقول قولَ صرح صرحت وصرح أضاف أضافت وأضاف وأضافت
      يضيف تضيف ويضيف أكد أكدت وأكد وأكدت يؤكد تؤكد ويؤكد ذكر ذكرت وذكر يذكر وذكرت أوضح أوضحت وأوضح وأوضحت يوضح كتب كتبت وكتب يكتب
      أجاب أجابت فأجاب يجيب سأل سألت فسأل يسأل أعلن أعلنت وأعلن يعلن شدد شددت وشدد أشار أشارت وأشار تابع وتابع تابعت صاح هتف نادى
      حذر حذرت وحذر روى يروي وروى اعتبر اعتبرت زعم ادعى تحدث عبر نقل ردد علق وعد خاطب مخاطبا أنزل وعدت ووعد ووعدت زعمت ادعت
      حذرت وحذرت تحدثت هتفت صاحت نادت رد ردت ورد وردت أجابت وأجاب وأجابت نقلت علقت وعلقت اعترف اعترفت نفى نفت`,
    presenting: `وصف وصفت سمى`,
    before: 'وفقا ل|وفقا|بحسب|حسب|طبقا|على حد قول|على لسان',
  },
  fa: {
    saying: `گفت گفتند می‌گوید میگوید گوید می‌گفت گفته افزود اضافه اظهار بیان نوشت نوشته می‌نویسد پرسید پاسخ تاکید تأکید اعلام فرمود فرمودند
      می‌فرماید میفرماید فرموده تصریح خاطرنشان فریاد`,
    before: 'به گفته|به گفتهٔ|به نقل از|طبق',
  },
  he: {
    saying: `אמר אמרה אמרו אומר אומרת אומרים הוסיף הוסיפה מוסיף הצהיר הצהירה כתב כתבה כתבו כותב כותבת השיב השיבה ענה ענתה שאל שאלה שואל הסביר הסבירה
      הדגיש הדגישה מסר מסרה ציין ציינה טען טענה טוען הודיע הודיעה קרא קראה צעק לחש הזהיר הבטיח הודה סיפר סיפרה ויאמר ותאמר שאמר שאמרה לאמר
      נאמר שנאמר ככתוב דיבר הבטיחה הבטיחו הזהירה הודתה סיפרה צעקה לחשה קבע קבעה אישר אישרה הכחיש הכחישה הגיב הגיבה העיר העירה פסק פסקה`,
    presenting: `כינה תיאר`,
    before: 'לדברי|לפי|על פי|לטענת|כדברי',
  },
};

/** Of weak German verbs, which the preterite shows: `sagte` gives sagten, sagt, sagen. */
function germanForms(words: readonly string[]): string[] {
  return words.flatMap((word) => {
    if (!word.endsWith('te')) return [word];
    const stem = word.slice(0, -2);
    const isLong = stem.endsWith('e');
    return [word, `${word}n`, `${stem}t`, isLong ? `${stem}n` : `${stem}en`];
  });
}

/** Hebrew writes "and" with its word: ואמר. */
function withAnd(words: readonly string[]): string[] {
  return words.flatMap((word) => [word, `ו${word}`]);
}

const ENGLISH_BEFORE = 'according to|in the words of|to quote|per|as per|citing';

function build(language: string): CueWords {
  if (language === 'en') {
    return {
      saying: new Set(ENGLISH_SAYING.forms),
      presenting: new Set(ENGLISH_PRESENTING.forms),
      participles: new Set([...ENGLISH_SAYING.participles, ...ENGLISH_PRESENTING.participles]),
      accordingBefore: new Set(ENGLISH_BEFORE.split('|')),
      accordingAfter: new Set(),
    };
  }
  const row = ROWS[language] ?? { saying: '' };
  const saying = keysOf(row.saying);
  return {
    saying: new Set(language === 'de' ? germanForms(saying) : language === 'he' ? withAnd(saying) : saying),
    presenting: new Set(keysOf(row.presenting ?? '')),
    participles: new Set(keysOf(row.participles ?? '')),
    accordingBefore: new Set(
      (row.before ?? '')
        .split('|')
        .filter((phrase) => phrase !== '')
        .map((phrase) => keysOf(phrase).join(' ')),
    ),
    accordingAfter: new Set(keysOf(row.after ?? '')),
  };
}

const KIN: Readonly<Record<string, string>> = {
  da: 'sv',
  nb: 'sv',
  nn: 'sv',
  no: 'sv',
  ur: 'fa',
  sk: 'cs',
  uk: 'ru',
  ca: 'es',
  gl: 'pt',
  yi: 'he',
};
const BUILT = new Map<string, CueWords>();

/** Which of the languages with a table of their own serves a BCP 47 tag; null when none does. */
export function cueLanguageOf(tag: string | null): string | null {
  if (tag === null) return null;
  const primary = tag.toLowerCase().split('-')[0]!;
  const language = KIN[primary] ?? primary;
  return language === 'en' || language in ROWS ? language : null;
}

/** The cue words of a language that `cueLanguageOf` knows; empty sets for any other. */
export function cuesOf(language: string): CueWords {
  const known = BUILT.get(language);
  if (known !== undefined) return known;
  const built = build(language);
  BUILT.set(language, built);
  return built;
}
