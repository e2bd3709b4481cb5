/** English verbs that tell with another verb who says something, or that nobody does. Folded forms. */

/** "Reed recalls Stone saying": who hears, and does not say it. */
export const PERCEIVING: ReadonlySet<string> = new Set(
  `
    hear hears heard hearing recall recalls recalled recalling remember remembers remembered remembering quote
    quotes quoted quoting cite cites cited citing record records recorded describe describes described overhear
    overhears overheard catch catches caught film filmed tape taped show shows showed showing see sees saw watch
    watches watched depict depicts depicted imagine imagines imagined report reports reported have let lets
  `
    .trim()
    .split(/\s+/),
);

/** "Reed heard Stone say": the bare form behind a verb of hearing. */
export const BARE_SAYING = /^(?:say|tell|ask|shout|cry|exclaim|declare|answer|reply|whisper|call|yell|scream|mutter)$/;

/** "declined to comment", "has yet to say": nobody said anything by the infinitive. */
export const WITHHOLDING =
  /^(?:declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing)|fail(?:s|ed|ing)?|yet|unwilling|unable|reluctant)$/;

/** English verbs whose bare form is a noun at least as often. */
export const NOUNS_TOO = new Set(
  'call report blame praise label question object name title attack charge message email blog post vent show offer issue request credit hope fear release put end open close sign tell hail fire go shoot'.split(
    ' ',
  ),
);
