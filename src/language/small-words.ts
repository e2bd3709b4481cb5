/** The small words by which subjects, clauses and speakers are told apart, by language. Written as they are spelled. */

export interface SmallWords {
  readonly he: string;
  readonly she: string;
  readonly they: string;
  readonly it?: string;
  readonly selves: string;
  readonly relatives?: string;
  readonly determiners?: string;
  readonly prepositions: string;
  readonly links?: string;
  readonly openers: string;
  readonly and: string;
  readonly fillers: string;
  readonly times?: string;
  readonly svo?: true;
  readonly drops?: true;
  readonly capitalNouns?: true;
}

export const SMALL_WORDS: Readonly<Record<string, SmallWords>> = {
  en: {
    he: 'he',
    she: 'she',
    they: 'they',
    it: 'it this',
    selves: 'i we you',
    relatives: 'who which that whom',
    determiners:
      'the a an his her their its our my your this these those one another some several many both each every no two three four five other most all any',
    prepositions:
      'in on at by for with from to into of about against after before during under over between among through without within since until upon toward towards amid despite via per like near outside inside around off onto across behind beyond besides except following regarding concerning',
    links: 'of for from at with in',
    openers:
      'that because while when if although though whereas whether but and or so as than where why how what once unless nor yet until since before after however meanwhile instead still also then thus therefore moreover furthermore later earlier now asked speaking noting saying',
    and: 'and or but',
    fillers:
      'has had have is are was were be been being will would can could may might must shall should did does do also then later now once again still just only even never often not simply ever already recently reportedly allegedly earlier famously to is quoted cited s d ll re ve himself herself themselves reportedly first further always today yesterday long',
    times:
      'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow',
    svo: true,
  },
  de: {
    he: 'er',
    she: 'sie',
    they: '',
    it: 'es',
    selves: 'ich wir ihr du man',
    relatives: 'der die das welcher welche welches',
    determiners:
      'der die das ein eine den dem des einer eines einem einen sein seine ihr ihre seines ihres unser unsere dieser diese dieses mehrere viele einige zwei drei vier beide alle',
    prepositions:
      'in im an am auf aus bei beim mit nach von vom vor zu zum zur durch für gegen ohne um über unter zwischen während wegen trotz seit bis gegenüber laut gemäß per ab ins ans neben hinter angesichts anlässlich innerhalb außerhalb bezüglich aufgrund infolge mithilfe mittels anhand hinsichtlich dank samt mangels statt anstatt entgegen entsprechend seitens zugunsten zuliebe mitsamt nahe',
    links: 'von vom der des für',
    openers:
      'dass daß weil da zumal sobald solange sofern falls obgleich womit wodurch daraus hierbei während wenn obwohl als ob aber und oder doch denn sondern sodass damit indem bevor nachdem wie so dabei dazu zudem außerdem ferner weiter weiterhin hierzu daraufhin danach dann jedoch auch schließlich zuvor später dagegen hingegen nun hier dort somit deshalb deswegen darum heute gestern wonach wobei derzeit besonders insbesondere offenbar darin darauf darüber davon zwar warum was wer weshalb woraufhin demgegenüber unterdessen indessen gleichzeitig ebenso zunächst zuletzt inzwischen mittlerweile letztlich tatsächlich vielmehr sogar selbst nur trotzdem gleichwohl jetzt nun bereits bisher erst seitdem damals einst vermutlich möglicherweise vielleicht natürlich allerdings daran dafür davor dadurch hierfür hierauf hieran demnach infolgedessen',
    and: 'und oder sowie',
    fillers:
      'hat hatte haben hatten ist war sind waren wird wurde werden sich auch dann später dazu darauf daraufhin weiter nun nur noch nicht sehr so zudem selbst bereits wieder jedoch schon ebenfalls hierzu gestern heute abschließend wörtlich unter anderem soll sollte will wollte kann könne habe immer wieder mehrfach erneut besonders ausdrücklich deutlich heftig scharf öffentlich zunächst zuletzt inzwischen indessen gleichzeitig allerdings lediglich sogar wie folgt hingegen dagegen wiederum derweil unterdessen mittlerweile indes dennoch trotzdem selber',
    times:
      'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember gestern heute morgen abend nachmittag vormittag',
    capitalNouns: true,
  },
  fr: {
    he: 'il celui',
    she: 'elle celle',
    they: 'ils elles',
    it: 'cela ce on',
    selves: 'je nous vous tu j',
    relatives: 'qui lequel laquelle que',
    determiners:
      'le la les l un une des du son sa ses leur leurs ce cet cette ces mon ma notre votre plusieurs deux trois quelques',
    prepositions:
      'dans en à au aux sur sous de par pour avec sans chez vers entre pendant depuis lors après avant contre selon devant derrière dès parmi d',
    links: 'de du des d à la',
    openers:
      'que qu parce car si mais et ou donc or ni quand lorsque comme alors puis ainsi puisque tandis où ensuite enfin pourtant cependant',
    and: 'et ou',
    fillers:
      'a ont avait est était avaient s’est s’était m’a t’a l’a lui leur s se t y n ne pas aussi encore ensuite également d même plus toujours déjà notamment',
    times:
      'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre hier',
  },
  es: {
    drops: true,
    he: 'él éste este',
    she: 'ella',
    they: 'ellos ellas',
    selves: 'yo nosotros tú usted ustedes',
    relatives: 'quien que cual quienes',
    determiners:
      'el la los las un una unos unas su sus este esta estos estas mi nuestro nuestra varios algunos dos tres',
    prepositions: 'en a al de del por para con sin sobre entre hasta desde durante ante tras contra según bajo hacia',
    links: 'de del para',
    openers:
      'que porque si pero y e o u cuando mientras aunque como así donde pues entonces luego después también además',
    and: 'y e o',
    fillers: 'ha han había habían es era fue se lo le les también no ya luego después además aún siempre me nos',
    times:
      'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ayer hoy',
  },
  it: {
    drops: true,
    he: 'egli lui',
    she: 'ella lei',
    they: 'essi loro',
    selves: 'io noi tu voi',
    relatives: 'che cui quale',
    determiners: 'il lo la i gli le l un uno una suo sua suoi sue questo questa questi mio nostro alcuni due tre',
    prepositions:
      'in a ad al allo alla ai agli alle nel nella nello sul sulla di del dello della dei degli delle da dal dalla per con su tra fra senza durante dopo prima contro secondo verso',
    links: 'di del della dello dei delle',
    openers: 'che perché se ma e ed o quando mentre come così dove poi quindi anche inoltre',
    and: 'e ed o',
    fillers: 'ha hanno aveva avevano è era fu si lo gli le ci anche non poi ancora già sempre',
    times:
      'lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre ieri oggi',
  },
  pt: {
    drops: true,
    he: 'ele este',
    she: 'ela',
    they: 'eles elas',
    selves: 'eu nós tu você vocês',
    relatives: 'que quem qual',
    determiners: 'o a os as um uma uns umas seu sua seus suas este esta esse essa meu nosso vários alguns dois três',
    prepositions:
      'em no na nos nas ao à aos às de do da dos das por pelo pela para com sem sobre entre até desde durante ante contra segundo',
    links: 'de do da dos das',
    openers: 'que porque se mas e ou quando enquanto como assim onde pois então depois também além',
    and: 'e ou',
    fillers: 'tem têm tinha é era foi se lhe também não já depois ainda sempre havia',
    times:
      'segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro ontem hoje',
  },
  nl: {
    he: 'hij',
    she: 'zij ze',
    they: '',
    it: 'het dit',
    selves: 'ik wij we jij u jullie men',
    relatives: 'die dat wie',
    determiners: 'de het een zijn haar hun deze dit mijn ons onze twee drie enkele',
    prepositions:
      'in op aan bij met van voor naar door over onder tegen tijdens na om uit tot volgens tussen sinds zonder',
    links: 'van voor',
    openers: 'dat omdat terwijl als of maar en want toen hoewel zoals dus ook daarna vervolgens',
    and: 'en of',
    fillers: 'heeft had hebben hadden is was zich ook dan toen later nog niet al weer eerder daarop aan toe',
    times:
      'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december',
  },
  pl: {
    drops: true,
    he: 'on ten',
    she: 'ona ta',
    they: 'oni one',
    selves: 'ja my ty wy',
    relatives: 'który która którzy',
    prepositions: 'w we na z ze do od o po przy dla przez za przed pod nad u bez między podczas według',
    openers: 'że bo ponieważ gdy kiedy jeśli ale i a lub oraz jak więc chociaż',
    and: 'i oraz',
    fillers: 'się też także jednak nie już jeszcze potem następnie',
    times:
      'poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę wczoraj dziś dzisiaj jutro',
  },
  cs: {
    drops: true,
    he: 'on ten',
    she: 'ona ta',
    they: 'oni',
    selves: 'já my ty vy',
    relatives: 'který která kteří',
    prepositions: 'v ve na z ze do od o po při pro za před pod nad u bez mezi během podle',
    openers: 'že protože když pokud ale a nebo jak jestli',
    and: 'a i',
    fillers: 'se si také ale ne už ještě pak potom je jsem by',
    times: 'pondělí úterý středa středu čtvrtek pátek sobota sobotu neděle neděli včera dnes zítra',
  },
  ru: {
    drops: true,
    he: 'он',
    she: 'она',
    they: 'они',
    it: 'оно это',
    selves: 'я мы ты вы',
    relatives: 'который которая которые кто',
    prepositions: 'в во на с со к ко о об от до из за по при для через над под у без между после перед',
    openers: 'что потому когда если но и а или как чтобы хотя так',
    and: 'и или',
    fillers: 'также не уже еще потом затем же бы тоже был была было',
    times: 'понедельник вторник среда четверг пятница суббота воскресенье сегодня вчера',
  },
  sv: {
    he: 'han',
    she: 'hon hun',
    they: 'de',
    it: 'det',
    selves: 'jag vi du ni jeg',
    relatives: 'som',
    determiners: 'den det de en ett sin sitt hans hennes deras et',
    prepositions: 'i på av för med till från om under över vid efter före mot genom hos enligt til fra for',
    links: 'av för i på',
    openers: 'att eftersom när om men och eller medan som så då at når og',
    and: 'och og',
    fillers: 'har hade är var också sedan inte redan också har havde er ikke',
    times: 'måndag tisdag onsdag torsdag fredag lördag söndag igår idag imorgon',
  },
  fi: {
    drops: true,
    he: 'hän',
    she: '',
    they: 'he',
    selves: 'minä me sinä te',
    relatives: 'joka jotka',
    prepositions: 'ennen kanssa',
    openers: 'että koska kun jos mutta ja tai vaikka kuten',
    and: 'ja',
    fillers: 'on oli myös ei jo vielä sitten',
    times: 'maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina eilen tänään',
  },
  el: {
    drops: true,
    he: 'αυτός εκείνος',
    she: 'αυτή',
    they: 'αυτοί',
    selves: 'εγώ εμείς εσύ εσείς',
    relatives: 'που οποίος οποία',
    determiners: 'ο η το οι τα του της των τον την ένας μια ένα',
    prepositions: 'σε στο στη στην στον στα από για με προς κατά μετά πριν χωρίς',
    links: 'του της των',
    openers: 'ότι πως επειδή όταν αν αλλά και ή ενώ όπως',
    and: 'και',
    fillers: 'έχει είχε είναι ήταν επίσης δεν μου του της τους χαρακτηριστικά',
    times: 'δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή χθες χτες σήμερα αύριο',
  },
  ar: {
    drops: true,
    he: 'هو وهو',
    she: 'هي وهي',
    they: 'هم',
    selves: 'أنا نحن أنت',
    relatives: 'الذي التي الذين',
    prepositions:
      'في وفي من ومن على وعلى إلى عن مع بعد قبل خلال أثناء بين عند لدى منذ ضمن حول له لها لهم لنا لي لك فيه عنه عليه به لابنه لقومه للناس فيها',
    openers: 'أن إن بأن لأن إذا إذ حيث بينما لكن ولكن ثم حين عندما كما أنه إنه بأنه',
    and: 'و',
    fillers: 'قد لقد وقد كان كانت أيضا تعالى أيضًا فقد',
    times: 'أمس اليوم غدا الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت',
  },
  fa: {
    drops: true,
    he: 'او وی ایشان',
    she: '',
    they: 'آنها',
    selves: 'من ما تو شما',
    relatives: 'که',
    prepositions: 'در به از با بر برای تا بدون',
    openers: 'که زیرا چون اگر اما ولی و یا وقتی',
    and: 'و',
    fillers: 'است بود شد کرد کرده داد داده نیز هم',
    times: 'دیروز امروز فردا',
  },
  he: {
    drops: true,
    he: 'הוא',
    she: 'היא',
    they: 'הם הן',
    selves: 'אני אנחנו אתה את',
    relatives: 'אשר',
    prepositions: 'על אל עם של מן בין לפני אחרי תחת כי לו לה להם לנו',
    links: 'של',
    openers: 'כי אבל אך או אם כאשר כש לאחר',
    and: 'ו',
    fillers: 'גם כבר עוד לא היה הייתה אז',
    times: 'אתמול היום מחר',
  },
};
