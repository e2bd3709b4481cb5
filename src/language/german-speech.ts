/** German words of reported speech: the nouns that name it, the verbs by which a writing says it, and its subjunctive. */

/** "der Vorwurf der Opposition, …": whoever the noun belongs to said it. By the folded form. */
export const UTTERANCE =
  /(?:vorwurf|vorwurfe|vorwurfen|forderung|forderungen|aussage|aussagen|ausserung|ausserungen|behauptung|behauptungen|ansicht|auffassung|meinung|kritik|warnung|warnungen|ankundigung|mitteilung|erklarung|feststellung|einschatzung|these|argument|hinweis|drohung|versprechen|zusage|antwort|bemerkung|appell|beteuerung|klage|befurchtung|uberzeugung)$/;

/** "Die Ministerin ist der Meinung, …". */
export const OPINION = /^(?:ansicht|auffassung|meinung|uberzeugung)$/;

/** "Mit den Worten „…“ trat er ab": whoever the sentence is about said them. */
export const WORDS = /^(?:worte|worten|satz|satzen|ruf|rufen|ausruf|begrundung|bemerkung|parole|parolen|hinweis)$/;

/** "In dem Brief heißt es", "hatte es geheißen": nobody is the subject, and a writing is read. */
export const READS = /^(?:heisst|hiess|geheissen)$/;

/** "In dem Brief steht", "auf dem geschrieben stand": so only where the phrase with it names a writing. */
export const STANDS = /^(?:steht|stand|standen|findet|fand|fanden|lesen)$/;

/** "bezeichnete den Plan als „…“": verbs that call something by what is quoted. */
export const CALLING =
  /^(?:bezeichne|nenn|nannt|beurteil|wert|bewert|stuf|kritisier|beschreib|beschrieb|schilder|charakterisier|titulier|verurteil|lob|wurdig|verteidig|begruss)\p{L}{1,4}$/u;

/** "geht davon aus, dass …": verbs that say something together with "davon aus". */
export const ASSUMING = /^(?:geht|ging|gehe|gehen|gingen)$/;

/** Of "es gab": nobody says anything by it, though "gab bekannt" does. */
export const GIVING = /^(?:gab|gibt|gebe|gabe)$/;

/** Verbs in the subjunctive of reported speech, which the indicative has not, as they are written. */
export const REPORTED: ReadonlySet<string> = new Set(
  `
    sei seien habe werde könne müsse solle wolle dürfe gebe gehe bleibe stehe komme halte lasse führe sehe liege
    hätte hätten wäre wären würde würden weise richte handele handle drohe gehöre bestehe betreffe brauche
    bringe entstehe erhalte fehle finde folge freue gelte gelinge helfe kenne lebe leide mache nehme nutze plane
    prüfe rechne reiche scheine setze spiele spreche stelle stimme suche tue trage treffe unterstütze verdiene
    verfüge verliere verstehe vertrete wisse wünsche zeige ziehe zahle diene denke fühle laufe liefere betreibe
    ermögliche verhindere begrüße erwarte fordere schaffe beruhe hänge bedeute biete enthalte leiste arbeite
    schade koste
  `
    .trim()
    .split(/\s+/),
);
