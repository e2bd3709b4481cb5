/** Words for bodies that speak through somebody, and for those that hand on what others said. Of folded words. */

interface Organisations {
  /** "council", "Stadtrat": a body acts and speaks, and somebody speaks for it. */
  readonly body: RegExp;
  /** "newspaper", "Sender": what it says may be another's. */
  readonly media?: RegExp;
}

/** By language. */
const ORGANISATIONS: Readonly<Record<string, Organisations>> = {
  en: {
    body: /^(?:police|campaigns?|government|departments?|committees?|commissions?|councils?|boards?|groups?|company|companies|corporations?|corp|inc|ltd|llc|firms?|bank|funds?|agency|agencies|authority|authorities|courts?|party|parties|administration|offices?|bureau|ministry|service|services|teams?|clubs?|league|army|forces?|house|senate|congress|parliament|hall|union|unions|association|federation|foundation|institute|university|college|school|church|organi[sz]ations?|nations|society|reserve|coalition|alliance|cent(?:er|re)|partners|panel|camp|crowds?|protesters)$/,
    media: /^(?:papers?|newspapers?|magazine|networks?|station|press|media|website|site)$/,
  },
  de: {
    body: /^(?:\p{L}*(?:polizei|regierung|partei|parteien|fraktion|parlament|ministerium|behorde|behorden|gericht|gerichtshof|amt|verband|organisation|unternehmen|staatsanwaltschaft|gewerkschaft|gewerkschaften|opposition|verein|institut|senat|rat|bund|union|gesellschaft|kommission|ausschuss|konzern|firma|gruppe|kirche|stiftung|initiative|bundnis|kammer|dienst|zentrum|wehr|klub|club|koalition|seite|universitat|gemeinde|leitung|vorstand|team|werk|buro|menge)|spd|cdu|csu|fdp|linke|grune|grunen|un|uno|eu|usa|nato|gmbh|ag)$/u,
    media: /^\p{L}*(?:zeitung|agentur|magazin|blatt|sender|presse|medien|verlag)$/u,
  },
  fr: { body: /^(?:ministere|conseil|comite|gouvernement)$/ },
  es: { body: /^(?:ministerio|consejo|gobierno|ayuntamiento|partido)$/ },
};

/** Words in the names of newspapers, agencies, stations and works of reference, in any language. */
const MASTHEADS =
  /^(?:herald|times|post|tribune|gazette|journal|magazine|news|newspaper|radio|television|tv|broadcasting|agency|reuters|afp|ap|dpa|bbc|cnn|npr|wikipedia|wikiquote|encyclopedia|encyclopaedia|britannica|dictionary|zeitung|anzeiger|rundschau|nachrichten|tageblatt|spiegel|zeit|kurier|presse|ard|zdf|magazin|figaro|monde|agence|diario|periodico|periodista|agencia|pais|mundo|gazeta|газета|агентство|издание|канал)$/u;

/** Whether a word of a language calls a body or a medium. */
export function isOrganisation(key: string, language: string): boolean {
  const words = ORGANISATIONS[language];
  return words !== undefined && (words.body.test(key) || words.media?.test(key) === true);
}

/** Whether a word calls a body or a medium in any language. */
export function mayBeOrganisation(key: string): boolean {
  return MASTHEADS.test(key) || Object.keys(ORGANISATIONS).some((language) => isOrganisation(key, language));
}

/** Whether a word stands in the name of a medium, or calls one, in any language. */
export function isMedium(key: string): boolean {
  return MASTHEADS.test(key) || Object.values(ORGANISATIONS).some(({ media }) => media?.test(key) === true);
}
