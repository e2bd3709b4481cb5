/** Small words that tell a quotation from a title, a term or a scare quote, by language, as folded keys. */

import { keyOf } from '../text/words.ts';

export interface KindWords {
  /** Stand before a noun: "the", "ein", "cette". */
  readonly determiners: ReadonlySet<string>;
  /** Stand before a name or a place: "in", "bei", "sur". */
  readonly prepositions: ReadonlySet<string>;
  /** Say that a name or a word is named and nobody speaks: "so-called", "titled", "film", "Zeitung". */
  readonly naming: ReadonlySet<string>;
  /** Whoever speaks says "I", "you", "we". */
  readonly persons: ReadonlySet<string>;
  /** Hold a clause together: "is", "not", "wird", "que". */
  readonly clausal: ReadonlySet<string>;
  /** Say by their mood that somebody else's words are told: "sei", "habe". */
  readonly reported: ReadonlySet<string>;
  /** What words are written on, or shouted in: "banner", "Aufschrift". */
  readonly inscribed: ReadonlySet<string>;
}

type Row = readonly [
  determiners: string,
  prepositions: string,
  naming: string,
  persons: string,
  clausal: string,
  reported?: string,
  inscribed?: string,
];

const ROWS: Readonly<Record<string, Row>> = {
  en: [
    'the a an this that these those his her its their our my your some any each every no another such',
    'in on at of for from to with by about into as over against under like',
    `called so-called named titled entitled dubbed nicknamed known term terms word words phrase expression label title name names nickname
     slogan hashtag show series sitcom film movie documentary song album single book novel memoir podcast magazine newspaper journal play musical
     program programme column essay poem opera game episode segment column chapter paper report study blog site website category button app
     category hit starring star stars host hosts meaning means definition spelled marked labeled labelled click band group ship character`,
    'i me my mine we us our you your im ive ill id were weve youre dont',
    'is are was were be been has have had do does did will would can could should must not that if because but what who when how there it he she they',
    '',
    'sign signs banner banners poster posters placard placards shirt shirts sticker stickers billboard billboards chant chants chanting chanted headline headlines headlined tagline caption',
  ],
  de: [
    'der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem kein keine seine seiner ihre ihrer ihren seinen unser jene jener',
    'in im an am auf bei von vom zu zum zur mit für aus nach über unter gegen als durch um ins beim',
    `sogenannte sogenannten sogenannter sogenanntes genannte genannten namens name namen titel motto begriff wort worte wörter bezeichnung film serie sendung
     zeitung tageszeitung zeitschrift magazin wochenzeitung nachrichtenmagazin illustrierte sportzeitung buch roman lied album song oper stück schiff typ typs modell marke gruppe band firma
     projekt programm aktion kampagne initiative bündnis verein organisation partei unternehmen hurrikan taifun zyklon sturm blatt sender portal kategorie
     operation rubrik betitelt betitelte schlagwort spitznamen spitzname genannt bekannt bekannte bekannten so ausstellung preis festival nachrichtenagentur agentur
     restaurant hotel gasthaus rakete sonde raumsonde satellit hubschrauber flugzeug projektes drama lustspiel ballade arie duett singspiel
     ouvertüre marsch walzer operette schauspiel komödie trauerspiel posse novelle erzählung aufsatz artikel schrift broschüre kapitel vortrag
     thema domain website webseite homepage internetseite plattform spiel software version single show kolumne kino schule orden auszeichnung
     wettbewerb fregatte kreuzer frachter yacht tanker jacht dampfer boot fähre lokal café kneipe klub club diskothek orkan tief bande bewegung
     zeche gemälde denkmal studie verordnung gesetz programm stern planet komet asteroid konferenz tagung messe kongress mission expedition
     stiftung verband gesellschaft institut verlag konzern kette börse produkt rasse gattung`,
    'ich mich mir mein meine wir uns unser unsere du dich dir dein sie ihr euch',
    'ist sind war waren sein wird werden würde hat haben hatte hätte kann können muss müssen soll sollte nicht dass daß wenn weil aber was wer wie es er wir ich will wollen darf',
    `sei seien habe hätte hätten werde würde würden könne könnten könnte solle müsse müssten dürfe dürfte wolle gebe komme gehe
     stehe bleibe wäre wären bedürfe brauche handele handle sollten`,
    `parole parolen plakat plakate plakaten transparent transparente transparenten aufschrift aufschriften spruch sprüche sprüchen losung losungen
     slogan slogans sprechchor sprechchöre sprechchören rufe rufen banner bannern spruchband spruchbänder schild schildern aufkleber aufklebern`,
  ],
  fr: [
    'le la les l un une des du de d ce cet cette ces son sa ses leur leurs mon ma mes notre nos',
    'à au aux dans en sur pour par avec chez contre sous',
    'dit dite dits appelé appelée nommé intitulé intitulée titre nom mot mots terme expression film série livre roman journal magazine chanson album émission revue pièce',
    'je j me moi mon nous notre nos vous votre vos tu te toi',
    'est sont était a ont avait sera ne pas que qui si mais il elle on ce c faut peut doit',
  ],
  es: [
    'el la los las un una unos unas este esta estos estas ese esa su sus mi mis nuestro nuestra del al',
    'a en de por para con sobre contra bajo desde',
    'llamado llamada denominado titulado titulada título nombre palabra palabras término expresión película serie libro novela periódico diario revista canción álbum programa',
    'yo me mi nosotros nos nuestro nuestra tú usted ustedes vosotros te',
    'es son era fue ha han hay no que si pero porque está están será puede debe se lo',
  ],
  it: [
    'il lo la i gli le un una uno l questo questa quel quella suo sua suoi sue del della dei degli delle',
    'a in di da per con su contro',
    'cosiddetto cosiddetta chiamato intitolato titolo nome parola parole termine film serie libro romanzo giornale rivista canzone album programma',
    'io mi me mio mia noi ci nostro nostra voi vostro tu ti',
    'è sono era ha hanno non che se ma perché può deve si',
  ],
  pt: [
    'o a os as um uma este esta esse essa seu sua seus suas do da dos das no na',
    'em de por para com sobre contra',
    'chamado chamada denominado intitulado título nome palavra palavras termo filme série livro romance jornal revista canção álbum programa',
    'eu me meu minha nós nos nosso nossa você vocês tu te',
    'é são era foi tem há não que se mas porque está será pode deve',
  ],
  nl: [
    'de het een deze dit die dat zijn haar hun ons onze mijn',
    'in op van voor met bij aan over tegen onder als',
    'zogenaamde zogeheten genaamd titel naam woord woorden term film serie boek roman krant tijdschrift lied album programma',
    'ik mij mijn wij we ons onze jij je u uw jullie',
    'is zijn was waren wordt heeft hebben kan moet niet dat als maar wat wie hoe het hij',
  ],
  ru: [
    'этот эта это эти тот та те его её их наш наша мой моя свой своя',
    'в на о об от из с к у за по для при про под над',
    `называемый называемая называемое называемые названием под названием название слово слова термин выражение фильм фильме фильма сериал книга книге книги
     роман романе газета газете газеты журнал журнале песня песни альбом повесть пьеса спектакль опера программа канал компания компании группа группы
     партия фонд проект клуб корабль заголовком`,
    'я меня мне мой моя мы нас нам наш наша ты тебя тебе вы вас вам ваш',
    'не есть был была было были что если но он она это как кто нет будет может надо',
  ],
  pl: [
    'ten ta to ci te jego jej ich nasz nasza mój moja swój swoja',
    'w we na o od z ze do u za po dla przy przez pod nad',
    `zwany zwana zwane zwanym nazwany tytuł tytułem tytułu nazwa nazwą słowo słowa termin wyrażenie film filmie filmu serial książka książce książki powieść
     gazeta gazecie dziennik tygodnik magazyn piosenka album program partia statek grupa zespół firma projekt`,
    'ja mnie mi my nas nam nasz moja ty ciebie ci wy was',
    'nie jest był była było są że jeśli ale on ona co jak kto ma będzie może trzeba',
  ],
  cs: [
    'ten ta to ti ty jeho její jejich náš naše můj moje svůj',
    've v na o od z ze do u za po pro při přes pod nad',
    `zvaný zvaná zvané nazvaný název názvem titul slovo slova termín výraz film filmu seriál kniha knize román noviny deník časopis píseň album pořad
     hra strana loď skupina firma projekt`,
    'já mě mi my nás nám náš moje ty tebe vy vás',
    'ne není je byl byla bylo jsou že jestli ale on ona co jak kdo má bude může',
  ],
  sv: [
    'den det de en ett denna detta dessa hans hennes deras vår våra min mina sin sina en et denne dette disse',
    'i på om av från till med för mot under över som ved fra til med',
    `kallade kallad kallas kallat kalt såkalt titel titeln namn namnet ord ordet orden termen uttrycket film filmen serie serien bok boken roman romanen
     tidning tidningen avis avisen blad låt låten album pjäsen program gruppen bandet fartyget partiet`,
    'jag mig min vi oss vår du dig ni er jeg meg mig vi os oss du deg dig',
    'är var inte att om men han hon det som har hade kan ska skall måste er ikke at hvis',
  ],
  fi: [
    'tämä tuo se nämä nuo ne hänen heidän meidän minun',
    '',
    'nimeltä nimeltään niminen nimisen nimi sana sanaa sanan termi termin ilmaisu elokuva elokuvassa kirja kirjassa romaani lehti lehden sarja laulu albumi ohjelma puolue laiva yhtye',
    'minä minun minua me meidän meitä sinä sinun te teidän',
    'on oli ei eivät että jos mutta hän se mitä kuka kuin ovat olisi voi pitää',
  ],
  el: [
    'ο η το οι τα τον την του της των ένας μία ένα αυτός αυτή αυτό',
    'σε στο στη στην στον από για με προς κατά',
    'λεγόμενο λεγόμενη λεγόμενος τίτλο τίτλος όνομα λέξη λέξεις όρος όρο έκφραση ταινία βιβλίο μυθιστόρημα εφημερίδα περιοδικό τραγούδι σειρά εκπομπή κόμμα πλοίο',
    'εγώ εμένα μου εμείς μας εσύ σου εσείς σας',
    'είναι ήταν δεν μην ότι αν αλλά που τι πως έχει θα να',
  ],
  ar: [
    'هذا هذه ذلك تلك هؤلاء',
    'في من على إلى عن مع عند بين',
    `المسمى المسماة يسمى تسمى سمي المعروف المعروفة باسم بعنوان عنوان عنوانه لقب مصطلح كلمة كلمات عبارة لفظ كتاب كتابه رواية فيلم صحيفة جريدة مجلة أغنية
     مسلسل برنامج قصيدة ديوان حزب جماعة شركة سفينة قناة`,
    'أنا نحن لي لنا أنت أنتم إنني إننا إني',
    'هو هي كان كانت ليس لا لم لن إن أن الذي التي ما هل قد',
  ],
  fa: [
    'این آن',
    'در از به با برای بر تا',
    'به‌نام بنام نام عنوان واژه کلمه اصطلاح عبارت کتاب فیلم رمان روزنامه مجله ترانه سریال برنامه حزب شرکت کشتی موسوم معروف',
    'من ما مرا تو شما',
    'است بود نیست نه که اگر اما او چه را می باید شود',
  ],
  he: [
    'זה זאת זו אלה ההוא',
    'של על אל עם מן בין לפני אחרי',
    'המכונה המכונים הקרוי הקרויה הנקרא הנקראת בשם שם כותרת מונח המונח מילה המילה ביטוי הביטוי ספר הספר סרט הסרט עיתון העיתון מגזין שיר השיר סדרה תוכנית מפלגה אונייה להקה חברה',
    'אני אנחנו אנו אתה אתם לי לנו שלי שלנו',
    'הוא היא היה הייתה לא אין כי אם אשר זה מה יש',
  ],
};

/** Languages whose little words are near enough to those of another. */
const KIN: Readonly<Record<string, string>> = { da: 'sv', nb: 'sv', nn: 'sv', no: 'sv', sk: 'cs', ca: 'es', gl: 'pt' };
const NONE: KindWords = build(['', '', '', '', '']);
const BUILT = new Map<string, KindWords>();

function setOf(words = ''): ReadonlySet<string> {
  return new Set(
    words
      .split(/\s+/)
      .filter((word) => word !== '')
      .map(keyOf),
  );
}

function build([determiners, prepositions, naming, persons, clausal, reported, inscribed]: Row): KindWords {
  return {
    determiners: setOf(determiners),
    prepositions: setOf(prepositions),
    naming: setOf(naming),
    persons: setOf(persons),
    clausal: setOf(clausal),
    reported: setOf(reported),
    inscribed: setOf(inscribed),
  };
}

/** Whether a language has a row, of its own or of its kin. */
export function hasKindWords(language: string | null): boolean {
  return language !== null && (KIN[language] ?? language) in ROWS;
}

/** Empty sets for a language without a row. */
export function kindWordsOf(language: string | null): KindWords {
  const own = language === null ? '' : (KIN[language] ?? language);
  const row = ROWS[own];
  if (row === undefined) return NONE;
  const known = BUILT.get(own);
  if (known !== undefined) return known;
  const built = build(row);
  BUILT.set(own, built);
  return built;
}
