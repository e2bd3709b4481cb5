/** German: ß and ss, ä and ae, the reform of 1996, and the spelling before 1901 ("Thür", "giebt", "seyn"). */

import { type PatternRule, respelled, type Spelling, wordSet } from './spelling.ts';

/** Where ß and ss make two words: "in Maßen", "in Massen". */
const SHARP_S_TELLS = /^(?:maß(?:en)?|b[uü]ßen?|fl[oö]ßen?)$|maße$/;

export const GERMAN_RULES: readonly PatternRule[] = [
  [/ſ/g, 's', 'ſagen=sagen'],
  // Few German words differ by th and t alone.
  [/(?<!^wei)th(?!erme|rill)/g, 't', 'Thal=Tal'],
  [/^sey(|n|d|en|est|et)$/, 'sei$1', 'seyn=sein'],
  [/^(b|zw|dr|fr|sch|part|türk|poliz)ey/, '$1ei', 'zwey=zwei'],
  [/^(|auf|aus|ab|an|er|ver|vor|zu|nach|um|her|hin|ein|frei|über)gieb(st|t|)$/, '$1gib$2', 'giebt=gibt'],
  [/^todt(|e|en|er|es|em)$/, 'tot$1', 'todt=tot'],
  [/^brod(|e|es)$/, 'brot$1', 'Brod=Brot'],
  [/^waare(|n)$/, 'ware$1', 'Waare=Ware'],
  [/^(\p{L}{3,})ir(en|t|te|ten|ung|ungen|end|ende|enden)$/u, '$1ier$2', 'regiren=regieren'],
  [/^c(?=apital|lass|ultur|omm|ongre|onfli|ollect|onstru|ontr)/, 'k', 'Classe=Klasse'],
  [/^centr/, 'zentr', 'Centrum=Zentrum'],
  [/^concert/, 'konzert', 'Concert=Konzert'],
  [/^proce(?=ss|ß)/, 'proze', 'Proceß=Prozess'],
  [/^princip/, 'prinzip', 'Princip=Prinzip'],
  [/ct(?=[eiu]|$)/g, 'kt', 'Act=Akt'],
];

/** After the reform of 1996, and what the dictionary lets one choose. */
export const GERMAN_WORDS = respelled(
  'rauh=rau rauhe=raue rauhen=rauen rauher=rauer rauhes=raues stengel=stängel gemse=gämse gemsen=gämsen numerieren=nummerieren numeriert=nummeriert plazieren=platzieren ' +
    'plaziert=platziert plazierte=platzierte tip=tipp tips=tipps aufwendig=aufwändig aufwendige=aufwändige aufwendigen=aufwändigen selbständig=selbstständig selbständige=selbstständige ' +
    'selbständigen=selbstständigen selbständiger=selbstständiger selbständigkeit=selbstständigkeit delphin=delfin delphine=delfine photo=foto photos=fotos telephon=telefon ' +
    'telephone=telefone photographie=fotografie photograph=fotograf behende=behände überschwenglich=überschwänglich überschwengliche=überschwängliche schneuzen=schnäuzen ' +
    'quentchen=quäntchen bendel=bändel greuel=gräuel greulich=gräulich känguruh=känguru thunfisch=tunfisch mikrophon=mikrofon mikrophone=mikrofone geographie=geografie ' +
    'biographie=biografie biographien=biografien graphik=grafik graphiken=grafiken orthographie=orthografie phantasie=fantasie phantastisch=fantastisch potential=potenzial ' +
    'potentiell=potenziell potentielle=potenzielle differential=differenzial essentiell=essenziell substantiell=substanziell existentiell=existenziell joghurt=jogurt ' +
    'panther=panter spaghetti=spagetti ketchup=ketschup jänner=januar feber=februar unsre=unsere unsren=unseren unsrer=unserer unsrem=unserem unsres=unseres unsern=unseren unserm=unserem ' +
    'andre=andere andren=anderen andrer=anderer andres=anderes andern=anderen anderm=anderem eurer=eurer eueren=euren euere=eure euerer=eurer eigne=eigene eignen=eigenen eigner=eigener ' +
    'gehn=gehen gehns=gehens sehn=sehen stehn=stehen geschehn=geschehen ansehn=ansehen verstehn=verstehen ohngefähr=ungefähr ohngeachtet=ungeachtet itzt=jetzt jetzo=jetzt itzo=jetzt ' +
    'fodern=fordern fodert=fordert hülfe=hilfe gehülfe=gehilfe gehülfen=gehilfen würklich=wirklich würkung=wirkung ergetzen=ergötzen heurath=heirat heirath=heirat heyrath=heirat ' +
    'gescheut=gescheit teutsch=deutsch teutsche=deutsche teutschen=deutschen teutscher=deutscher teutschland=deutschland giebst=gibst giebt=gibt gieb=gib ' +
    'fieng=fing fiengen=fingen gieng=ging giengen=gingen hieng=hing hiengen=hingen empfieng=empfing anfieng=anfing vergieng=verging allmählig=allmählich litteratur=literatur cigarre=zigarre cigarren=zigarren gesammt=gesamt gesammte=gesamte gesammten=gesamten dieß=dies ' +
    'blos=bloß bischen=bisschen',
);

function norm(word: string): string {
  let form = GERMAN_WORDS.get(word) ?? word;
  for (const [pattern, replacement] of GERMAN_RULES) form = form.replace(pattern, replacement);
  form = form.replace(/ph(?=o[tn]|ant)/g, 'f');
  if (!ROMAN.test(form)) form = form.replace(/(\p{L})\1\1/gu, '$1$1');
  form = GERMAN_WORDS.get(form) ?? form;
  // ß keeps to itself where ss makes another word.
  if (!SHARP_S_TELLS.test(word)) form = form.replace(/ß/g, 'ss');
  return form.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue');
}

/** "VII" is no "VIII". */
const ROMAN = /^[ivxlcdm]+$/;

const WITH_ES = /^(\p{L}{2,})'s$/u;
/** "Peter's" is no "Peter es": only these words take an es. */
const TAKES_ES = wordSet(
  'ist war hat gibt geht steht kommt macht tut wird wars will soll kann muss muß darf mag wär wäre hätte habe hab bin sieht sagt liegt lässt läßt heißt ' +
    'wenn ob wie wo dass daß weil als bis da ich du er sie wir ihr man mir dir und so was wer werd werde sei lag ging kam galt gilt nimmt weiß fehlt reicht',
);

/** "für's", "fürs": with the article that melts into it. */
const PREPOSITIONS = wordSet('an auf durch für gegen hinter in neben ohne über um unter vor wider');
/** "da's" is no "das", "wie's" no "wies". */
const S_MAKES_A_WORD = wordSet('da wie so es er la');
const CAPITAL = /^\p{Lu}/u;
/** What comes apart and together by the reforms: "kennen lernen", "viel versprechend", "dicht besiedelt". */
const PARTED =
  /^(?:(?:kennen|spazieren|schätzen) (?:zu )?\p{Ll}{4,}|\p{L}{4,} \p{Ll}{3,}end(?:e[mnrs]?)?|(?:dicht|fein|frisch|grob|hoch|tief|viel|weit|streng|allgemein|reich) \p{Ll}{4,}(?:t|en)(?:e[mnrs]?)?)$/u;

export const GERMAN_SPELLING: Spelling = {
  // An umlaut makes another word ("schon", "schön"); the accents of loan words do not.
  accents: (word) =>
    word
      .replace(/[éèêë]/g, 'e')
      .replace(/[áàâ]/g, 'a')
      .replace(/[óòô]/g, 'o')
      .replace(/[íìîï]/g, 'i')
      .replace(/[úùû]/g, 'u')
      .replace(/ç/g, 'c')
      .replace(/ñ/g, 'n'),
  norm,
  expand: (word) => {
    const es = WITH_ES.exec(word);
    if (es !== null && TAKES_ES.has(es[1]!)) return [es[1] === 'hab' ? 'habe' : es[1]!, 'es'];
    if (word === 'hab') return ['habe'];
    const elided = /^(\p{L}{2,})'(n|t|st|ge|gen|ger|ges|gem|ne|nen)$/u.exec(word);
    if (elided === null) return null;
    return [elided[1]! + (elided[2]!.startsWith('g') ? 'i' : 'e') + elided[2]!];
  },
  undivided: wordSet(
    'soweit sobald solang solange sofern soviel seitdem nachdem indem trotzdem damit darum davon dabei dafür dagegen einmal nunmal zumal vielmehr sowie sodann allein alleine ' +
      'insofern umso keinmal diesmal obwohl wohlan nachher vorher daher woher nichtssagend',
  ),
  // "Straßen Bahn" is a noun whose hyphen was lost; of verbs "frei sprechen" and "freisprechen" are two.
  mayCompound: (words) => CAPITAL.test(words.at(-1)!) || PARTED.test(words.join(' ').toLowerCase()),
  joins:
    /^(?:zu (?:viel|viele|vielen|wenig|grunde|gunsten|hause|mute|nutze|schulden|stande|tage|wege|frieden)|in frage|wie (?:viel|viele|vielen|vieles)|rad fahren|so (?:dass|daß|genannt|genannte|genannten)|an (?:stelle|hand)|auf grund|mit hilfe|um so|all zu|gar nicht|auf wieder|irgend (?:ein|eine|einen|einem|einer|eines|wer|wen|wem|was|wo|wie|wann)|(?:an|auf|aus|bei|durch|für|gegen|hinter|in|mit|nach|neben|über|um|unter|von|vor|zu|zwischen) einander)$/u,
  // "Andreas" is no "Andrea's"; "geh'n" and "gehn", "für's" and "fürs" are the same.
  apostropheIsFree: (a, b) => {
    const es = WITH_ES.exec((a.includes("'") ? a : b).toLowerCase());
    return es === null || ((TAKES_ES.has(es[1]!) || PREPOSITIONS.has(es[1]!)) && !S_MAKES_A_WORD.has(es[1]!));
  },
  capitalMatters: wordSet(
    'Sie/sie Ihnen/ihnen Ihr/ihr Ihre/ihre Ihren/ihren Ihrem/ihrem Ihrer/ihrer Ihres/ihres Weg/weg Arm/arm Arme/arme Armen/armen ' +
      'Würde/würde Würden/würden Macht/macht Los/los Lose/lose Messe/messe Dichter/dichter Spinnen/spinnen Sinnen/sinnen Rasen/rasen ' +
      'Paar/paar Ehe/ehe Trotz/trotz Kraft/kraft Dank/dank Weise/weise Sein/sein Sucht/sucht Floh/floh Bar/bar Ernst/ernst Statt/statt Gefallen/gefallen Gehalt/gehalt ' +
      'Wagen/wagen Regen/regen Lieben/lieben Fest/fest Wert/wert Laut/laut Band/band Bot/bot Biss/biss',
  ),
  twoNames: wordSet(
    'Günther/Günter Günther/Guenter Guenther/Günter Gunther/Gunter Walther/Walter Bertha/Berta Martha/Marta Edith/Edit Thea/Tea Theo/Teo Mathias/Matias Mathilde/Matilde ' +
      'Lothar/Lotar Roth/Rot Thomas/Tomas Dorothea/Dorotea Kathrin/Katrin Käthe/Käte Ruth/Rut Esther/Ester Judith/Judit Theodor/Teodor Thilo/Tilo Thies/Ties Rothe/Rote Hertha/Herta Othmar/Otmar',
  ),
  and: ['und'],
};
