/** What the last letters of a noun tell of what it names; of bodies `reference/organisations.ts` tells, and is asked first. */

interface Heads {
  readonly role: RegExp;
  readonly writing: RegExp;
  readonly notion: RegExp;
  /** Things whose words end as those of people do. */
  readonly thing?: RegExp;
}

/** By language; asked in this order. */
export const HEADS: Readonly<Record<string, Heads>> = {
  en: {
    writing:
      /^(?:reports?|statements?|letters?|polls?|ads?|adverts?|documents?|bills?|laws?|signs?|posters?|banners?|headlines?|articles?|stor(?:y|ies)|books?|tweets?|posts?|emails?|memos?|notes?|messages?|speech(?:es)?|releases?|surveys?|study|studies|transcripts?|editorials?|columns?|petitions?|chants?|shirts?|slogans?|captions?|op-eds?|surveys?|resolution|amendment|constitution|acts?|codes?|clauses?|treaty|treaties|charters?|statutes?|regulations?|agreements?|contracts?|conventions?|summary|chapters?|sections?|platform|website|page|videos?|order|ruling|opinion|text|caption)$/,
    role: /^(?:\p{L}*(?:m[ae]n|wom[ae]n|person|people|ist|ists|ian|ians|\p{L}{3}ees?|ents?|ants?|ers?|ors?|boys?|girls?|lad(?:y|ies)|folk)|officials?|critics?|aides?|backers|attorneys?|allies|ally|experts?|judges?|mayors?|wife|husband|son|daughter|brother|sister|mother|father|aunt|uncle|cousin|friend|friends|king|queen|host|hosts|chief|chiefs|heads?|some|others|many|others|those|witness(?:es)?|justices?|veterans?|kids?|child|children|parents|democrats?|republicans?|conservatives?|liberals?|captain|secretary|deputy|nominee|colleagues?|rivals?|sources?|guests?|guy|guys|nurse|chair|delegates?|diplomats?|activists?|voice|coach|priest|bishop|pope|poet|clerk|sheriff|lieutenant|general|colonel|major|sergeant|prince|princess|lord)$/u,
    notion:
      /(?:tion|sion|ment|ness|ity|ism|ance|ence|ship|dom|hood|ure|age|ics|ing|way|day|week|month|year|time|night|morning|world|country|nation|state|city|place|thing|things|part|power|war|life|issue|idea|plan|policy|case|fact|end|home|money|tax|vote|votes|percent|lot)s?$/,
  },
  de: {
    writing:
      /(?:bericht|berichte|mitteilung|erklarung|brief|schreiben|urteil|gesetz|antrag|plakat|plakate|plakaten|artikel|studie|umfrage|meldung|text|rede|resolution|beschluss|entwurf|aussendung|gutachten|aufschrift|transparent|transparente|schild|titel|buch|website|webseite|internetseite|homepage|interview|statement|papier|begrundung|stellungnahme|botschaft|aufruf|verfassung|verordnung|vertrag|parole|motto|behauptung|eintrag|blog|aussage|anzeige|dokument|grundgesetz|richtlinie|notiz|zettel|zeitung|passus|entwurf|schrift|inschrift|flugblatt|leserbrief|bekennerschreiben|memorandum)$/,
    role: /(?:er|ern|in|innen|ist|isten|istin|ant|anten|antin|ent|enten|entin|or|oren|chef|chefin|mann|frau|leute|arzt|sprecher|vorsitzende|vorsitzenden|vorsitzender|beamte|beamter|beamten|abgeordnete|abgeordneter|angeklagte|angehorige|prasident|kanzlerin|kanzler|konig|konigin|papst|anwalt|anwaltin|experte|experten|expertin|zeuge|zeugen|loge|logen|login|graf|kritiker|vater|mutter|sohn|tochter|bruder|schwester|freund|onkel|tante|herr|herren|knabe|kind|kinder|jager|rat|richter|general|leutnant|hauptmann|soldat|soldaten|bischof|kardinal|pfarrer|student|schuler|verfasser|autor|autorin)$/,
    notion:
      /(?:ung|ungen|heit|heiten|keit|keiten|tion|tionen|tat|taten|nis|nisse|tum|ment|ismus|schaft|schaften|zeit|jahr|jahre|jahren|tag|tage|tagen|monat|monaten|woche|wochen|uhr|land|lander|landern|stadt|welt|krieg|fall|teil|ende|frage|hohe|reform|politik|kritik|euro|dollar|prozent|plan|plane|ziel|grund|weg|haus)$/,
    thing:
      /(?:haus|hausern|landern|lander|prozent|zimmer|wetter|fenster|wasser|dollar|sommer|winter|dezember|november|september|oktober|feuer|meter|messer|computer|muster|theater|kloster|steuer|steuern|mauer|dauer|nummer|hunger|alter|argument|argumente|dokument|dokumente|element|elemente|moment|instrument|instrumente|experiment|talent|patent|kontinent|region|motor|faktor|sektor|terror|termin|benzin|medizin|beginn|sinn|gewinn|ufer|lager|bilder|worter|worten|worte|chancen|twitter|person|daten|orten|stellen|familie)(?:s|n)?$/,
  },
};
