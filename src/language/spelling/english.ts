/** English: British and American, and the spelling of older prints. By lists of stems, never by endings alone ("four", "for"). */

import { bare, type PatternRule, respelled, type Spelling, wordSet } from './spelling.ts';

const OUR =
  'arb|ard|arm|behavi|cand|clam|clang|col|demean|dol|enam|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|savi|' +
  'sav|splend|succ|tum|val|vap|vig|auth|emper|err|govern|horr|terr|superi|inferi|interi|exteri|mirr|senat|success|predecess|trait|warri';
const RE =
  'cent|theat|met|lit|fib|lust|lacklust|sab|meag|somb|calib|sepulch|reconnoit|och|goit|nit|salpet|accout|mit|scept|spect|maneuv';
const DOUBLED =
  'apparel|barrel|bevel|cancel|carol|channel|chisel|council|counsel|devil|dial|dishevel|drivel|duel|enamel|equal|fuel|funnel|gambol|grovel|' +
  'gravel|initial|jewel|kennel|label|level|libel|marvel|medal|metal|model|panel|parcel|pedal|pencil|peril|pummel|quarrel|ravel|revel|rival|' +
  'shovel|shrivel|signal|snivel|spiral|stencil|swivel|tassel|tinsel|total|towel|trammel|travel|trowel|tunnel|victual|yodel|wool|model|unravel|imperil';

export const ENGLISH_RULES: readonly PatternRule[] = [
  [/œ/g, 'oe', 'phœnix=phoenix'],
  [/æ/g, 'ae', 'æther=aether'],
  [/ſ/g, 's', 'ſaid=said'],
  [new RegExp(`^(|dis|mis|un|be|over|out|re|good-?|in|ill-?)(${OUR})our`), '$1$2or', 'honour=honor'],
  [/^practise(s|d)?$/, 'practice$1', 'practise=practice'],
  [/^practising$/, 'practicing', 'practising=practicing'],
  [/^(\w{3,})is(e|ed|es|er|ers|ing|ings|able|ation|ations|ational|ement|ements)$/, '$1iz$2', 'organise=organize'],
  [/^(anal|paral|catal|psychoanal|electrol|hydrol)ys(e|ed|er|ers|ing)$/, '$1yz$2', 'analyse=analyze'],
  [/oeuv/g, 'euv', 'manoeuvre=maneuvre'],
  [new RegExp(`^(kilo|centi|milli|amphi|deci|micro|peri|dia|un|)(${RE})re(s|d)?$`), '$1$2er$3', 'theatre=theater'],
  [/^(cent|reconnoit|maneuv|accout)ring$/, '$1ering', 'centring=centering'],
  [new RegExp(`^(${DOUBLED})l(ed|ing|ings|er|ers|or|ors|ous|ously|ist|ists|en|y|able)$`), '$1$2', 'travelled=traveled'],
  [/^(ski|wi)lful/, '$1llful', 'skilful=skillful'],
  [/^(fulfi|enro|insta|disti|insti|appa|enthra)l(s|ment|ments)?$/, '$1ll$2', 'enrolment=enrollment'],
  [/^(du|fu)lness$/, '$1llness', 'fulness=fullness'],
  [/^(forete|reca|befa|unti|compe|expe|farewe|welfa)ll$/, '$1l', 'recall=recal'],
  [/^(def|off|pret)ence(s|less)?$/, '$1ense$2', 'defence=defense'],
  [/^licence(s|d)?$/, 'license$1', 'licence=license'],
  [/^(dial|catal|anal|monol|epil|prol|homol|travel)ogue(s)?$/, '$1og$2', 'dialogue=dialog'],
  [/^catalogued$/, 'cataloged', 'catalogued=cataloged'],
  [/(encyclop|medi|prim|an|gyn|orthop|arch|pal|p|leuk|isch)ae(d|v|m|c|s|o)/, '$1e$2', 'mediaeval=medieval'],
  [/^(h|f|d)ae(m|c|t)/, '$1e$2', 'haemorrhage=hemorrhage'],
  [/^(|an)aesth/, '$1esth', 'anaesthetic=anesthetic'],
  [/^oe(soph|strog|dem|col|con)/, 'e$1', 'oesophagus=esophagus'],
  [/^f(oe)t/, 'fet', 'foetus=fetus'],
  [/^(am|ph|subp|diarrh|hom)oe/, '$1e', 'amoeba=ameba'],
  [/^gr[ae]y(s|ed|ing|er|est|ish|ness|beard|hound)?$/, 'gray$1', 'grey=gray'],
  [/^plough/, 'plow', 'ploughshare=plowshare'],
  [/^gaol/, 'jail', 'gaoler=jailer'],
  [/^(judg|acknowledg|abridg|lodg|fledg)ement(s|al)?$/, '$1ment$2', 'judgement=judgment'],
  [/^(ag|lik|siz|mov|lov|sal|us|unshak|liv|blam|nam|rat|tam|debat|unmistak)eable$/, '$1able', 'likeable=likable'],
  [/^ageing$/, 'aging', 'ageing=aging'],
  [/^mo(ul)(d|t|ld)/, 'mol$2', 'mouldy=moldy'],
  [/^smoulder/, 'smolder', 'smouldering=smoldering'],
  [/^moustache/, 'mustache', 'moustache=mustache'],
  [/^sceptic/, 'skeptic', 'sceptical=skeptical'],
  [/^sulphur/, 'sulfur', 'sulphur=sulfur'],
  [/^pyjama/, 'pajama', 'pyjamas=pajamas'],
  [/^cosy$/, 'cozy', 'cosy=cozy'],
  [/^programme(s)?$/, 'program$1', 'programme=program'],
  [/^aluminium$/, 'aluminum', 'aluminium=aluminum'],
  [/^(in|en)quir(e|es|ed|er|ers|ing|y|ies)$/, 'inquir$2', 'enquiry=inquiry'],
  [/^(in|en)clos(e|es|ed|ing|ure|ures)$/, 'enclos$2', 'inclosed=enclosed'],
  [/^(in|en)dors(e|es|ed|ing|ement|ements)$/, 'endors$2', 'indorsed=endorsed'],
  [/^(in|en)treat(s|ed|ing|y|ies)?$/, 'entreat$2', 'intreat=entreat'],
  [/^(in|en)creas(e|es|ed|ing)$/, 'increas$2', 'encrease=increase'],
  [/^(in|en)tire(ly)?$/, 'entire$2', 'intire=entire'],
  [/^(in|en)trust(s|ed|ing)?$/, 'entrust$2', 'intrusted=entrusted'],
  [/^d[ei]spatch(es|ed|er|ing)?$/, 'dispatch$1', 'despatched=dispatched'],
  [/^(conn|refl|infl|defl|compl)exion(s)?$/, '$1ection$2', 'connexion=connection'],
  [/^(fore|)shew(s|ed|n|ing|eth|est|bread)?$/, '$1show$2', 'shewn=shown'],
  [/^murther/, 'murder', 'murthered=murdered'],
  [/^burthen/, 'burden', 'burthensome=burdensome'],
  [/^(\w{2,}[a-z])ick(s|ly|e?d)?$/, '$1ic$2', 'musick=music'],
  [/^publick?(s|ly)?$/, 'public$1', 'publickly=publicly'],
  [/^chus(e|es|ing)$/, 'choos$1', 'chuse=choose'],
  [/^antient(s|ly)?$/, 'ancient$1', 'antient=ancient'],
  [/^compleat(s|ed|ly|ing)?$/, 'complete$1', 'compleat=complete'],
  [/^controul(s|ed|ing|ler)?$/, 'control$1', 'controul=control'],
  [/^waggon(s|er|ers)?$/, 'wagon$1', 'waggon=wagon'],
];

/** What none of the rules changes is told at once. */
const ANY_RULE = new RegExp(ENGLISH_RULES.map(([{ source }]) => `(?:${source})`).join('|'));

export const ENGLISH_WORDS = respelled(
  'axe=ax tho=though altho=although thro=through thru=through okay=ok learnt=learned burnt=burned dreamt=dreamed spelt=spelled spoilt=spoiled ' +
    'leapt=leaped leant=leaned knelt=kneeled spilt=spilled blest=blessed curst=cursed drest=dressed mixt=mixed dropt=dropped stopt=stopped crost=crossed ' +
    'tost=tossed kist=kissed stript=stripped vext=vexed fixt=fixed exprest=expressed opprest=oppressed possest=possessed distrest=distressed ' +
    'addrest=addressed profest=professed confest=confessed controled=controlled completeed=completed completeing=completing whiskey=whisky ' +
    'goodby=goodbye carcase=carcass sirname=surname ' +
    'jewellery=jewelry jewelery=jewelry woolen=woolen kidnaped=kidnapped kidnaping=kidnapping worshiped=worshipped worshiping=worshipping ' +
    'worshiper=worshipper worshipers=worshippers benefitted=benefited benefitting=benefiting focussed=focused focussing=focusing ' +
    'biassed=biased aye=ay grandad=granddad sirup=syrup moslem=muslim moslems=muslims yoghurt=yogurt yoghurts=yogurts till=until amongst=among whilst=while amidst=amid ' +
    'towards=toward afterwards=afterward',
);

/** What the rules would make another word of: "apprize", "gravely", "peon", "medic". */
const NOT_RESPELLED = wordSet('apprise apprised apprises apprising gravelly paeon paeons medick medicks');

/** Foreign words that English writes with their accents or without. */
export const ENGLISH_LOAN_WORDS = wordSet(
  'cafe cafes cliche cliches cliched naive naivete naively facade facades fiance fiancee fiances entree entrees soiree soirees role roles elite elites ' +
    'debut debuts decor regime regimes premiere premieres protege proteges matinee matinees creme brulee fete fetes crepe crepes chateau chateaux deja ' +
    'vu voila pinata jalapeno doppelganger uber fuhrer noel communique communiques expose detente coup melee puree sauteed saute melange attache attaches ' +
    'blase passe risque habitue touche cortege apertif aperitif bete noire consomme divorcee emigre emigres fricassee glace idee fixe ingenue ' +
    'manque menage neglige negligee outre papier mache raison detre recherche retrousse roue seance seances senor senora senorita ' +
    'smorgasbord soupcon souffle table dhote tete a vis visa zoology cooperate cooperates cooperated cooperating cooperation cooperative coordinate ' +
    'coordinated coordination reelect reelected reelection reenter reestablish reestablished preeminent preeminence preemptive reexamine coexist aerie ' +
    'aeroplane aerial naif angstrom facades garcon habitues moire pate piece resistance prima facie reelects cooperates reestablishment reenforce preexisting',
);
/** Accents that English sets on its own words: "learnèd", "reëlect". */
const OWN_ACCENTS = /[èéëïö]/;
const OTHER_WORDS = wordSet('pâté maté lamé rosé exposé resumé');

const NOT = /^(do|does|did|is|are|was|were|has|have|had|could|would|should|must|need|might|may|dare|ought)n't$/;
const NOT_BARE = /^(do|does|did|is|are|was|were|has|have|had|could|would|should|must|might|ought)nt$/;
const PRONOUN =
  /^(i|you|he|she|it|we|they|who|that|there|what|here|where|how|this|these|those|thou|ye)'(m|re|ve|ll|s)$/;
const AUXILIARY: Readonly<Record<string, string>> = { m: 'am', re: 'are', ve: 'have', ll: 'will', s: 'is' };
export const ENGLISH_CONTRACTIONS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    "can't": 'can not',
    cannot: 'can not',
    "won't": 'will not',
    "shan't": 'shall not',
    "let's": 'let us',
    "'tis": 'it is',
    tis: 'it is',
    "'twas": 'it was',
    twas: 'it was',
    twere: 'it were',
    twill: 'it will',
    twould: 'it would',
    "o'er": 'over',
    "e'er": 'ever',
    "ne'er": 'never',
    "e'en": 'even',
    "e'enn": 'even',
    th: 'the',
    "th'": 'the',
    "i'th": 'in the',
    "o'th": 'of the',
    "i'the": 'in the',
    "o'the": 'of the',
    "is't": 'is it',
    "was't": 'was it',
    "do't": 'do it',
    "on't": 'on it',
    "for't": 'for it',
    "to't": 'to it',
    "in't": 'in it',
    "gov't": 'government',
    govt: 'government',
    "ma'am": 'madam',
    em: 'them',
    "'em": 'them',
    gonna: 'going to',
    wanna: 'want to',
    gotta: 'got to',
    "y'all": 'you all',
    "c'mon": 'come on',
    "would've": 'would have',
    "could've": 'could have',
    "should've": 'should have',
    "might've": 'might have',
    "must've": 'must have',
  }).map(([word, full]) => [word, full.split(' ')]),
);
/** "lov'd", "heav'n", "know'st", "pow'r": the apostrophe stands for an e. */
const FOR_E = /^([a-z]{2,})'(d|n|r|st|ry|ral|ring|ning|nly|rs|ns|rful|rless|dst|nth|th)$/;
const NO_STEM = wordSet('he she we they you it who that there how what this could would should these those thou');

function norm(word: string): string {
  const listed = ENGLISH_WORDS.get(word);
  if (listed !== undefined) return listed;
  if (NOT_RESPELLED.has(word) || !ANY_RULE.test(word)) return word;
  let form = word;
  for (const [pattern, replacement] of ENGLISH_RULES) form = form.replace(pattern, replacement);
  return ENGLISH_WORDS.get(form) ?? form;
}

function withE(word: string): string | null {
  const elided = FOR_E.exec(word);
  if (elided === null || NO_STEM.has(elided[1]!)) return null;
  const [, stem, ending] = elided;
  if (ending === 'd' && stem!.endsWith('y')) return `${stem!.slice(0, -1)}ied`;
  return `${stem}e${ending}`;
}

/** "dont", "shouldst", "oclock": nothing else is written so. */
const FREE_APOSTROPHE =
  /^(?:(?:do|does|did|is|was|were|has|have|had|could|would|should|must)n't|(?:should|would|could|might)'st|o'clock)$/i;
const ENDINGS = wordSet('s t d m n r ll re ve st dst ye er en em is ld th te');

export const ENGLISH_SPELLING: Spelling = {
  accents: (word) => {
    const plain = bare(word);
    if (plain === word || OTHER_WORDS.has(word)) return word;
    if (ENGLISH_LOAN_WORDS.has(plain) || ENGLISH_LOAN_WORDS.has(plain.replace(/'s$/, ''))) return plain;
    // "learnèd", "reëlect": an accent that only shows how to say it.
    return OWN_ACCENTS.test(word) && /(?:èd|éd|[aeo][ëïö]|oö)/.test(word) ? plain : word;
  },
  norm,
  expand: (word) => {
    const listed = ENGLISH_CONTRACTIONS.get(word);
    if (listed !== undefined) return listed;
    const not = NOT.exec(word) ?? NOT_BARE.exec(word);
    if (not !== null) return [not[1]!, 'not'];
    const pronoun = PRONOUN.exec(word);
    if (pronoun !== null) return [pronoun[1]!, AUXILIARY[pronoun[2]!]!];
    const full = withE(word);
    return full === null ? null : [full];
  },
  undivided: wordSet(
    'altogether sometime handsome restrain cartridge overlook overcome overtake without therefore whatsoever understand understood undertake ' +
      'manslaughter extraordinary breakdown blackbird blackboard greenhouse bluebell darkroom highchair highland shortbread sweetheart ' +
      'hothouse understudy overtime hardware software freehold goodman grandfather grandmother longhand shorthand whitewash wildlife deadline headlong',
  ),
  mayCompound: () => true,
  joins:
    /^(?:(?:any|every|some|no) (?:one|thing|where|how|time|times)|(?:any|every|some) body|to (?:day|night|morrow)|(?:my|thy|him|her|it|our|your|them|own|one|thine) (?:self|selves)|for ever(?:more)?|(?:where|there|here) (?:in|by|of|upon|fore|with|after|to|at|on|unto|about|ever)|(?:how|who|what|which|when|where) (?:ever|soever)|mean (?:while|time)|good (?:bye|night|will)|per cent|on to|never more|ever more|half way|any more|some what|fare well|man kind|wo man|never the less|none the less|in so far|in as much|a while|an other|(?:co|pre|non|anti|semi|multi|mid|sub|ex) \p{Ll}{4,}|re [eiou]\p{Ll}{2,}|(?:on|off) (?:line|shore|site)|e (?:mails?|books?|commerce)|a m|p m|week end|(?:sun|sea|air|war|bed|day|eye|ice|gun|sky|tax|law|way|foot|free|half|bare|far) \p{Ll}{4,})$/u,
  apostropheIsFree: (a, b) => {
    const [plain, marked] = a.includes("'") ? [b, a] : [a, b];
    if (plain.includes("'")) return false;
    // "the 1920's".
    if (/^\d{2,4}'s$/.test(marked)) return true;
    if (FREE_APOSTROPHE.test(marked)) return true;
    // "Qur'an", "O'Brien": inside a name, where no ending of English begins.
    const ending = marked.slice(marked.indexOf("'") + 1).toLowerCase();
    return /^\p{Lu}/u.test(a) && /^\p{Lu}/u.test(b) && !ENDINGS.has(ending);
  },
  // Names, and words that as names of parties and faiths mean another thing.
  capitalMatters: wordSet(
    'US/us AIDS/aids May/may March/march August/august Polish/polish Turkey/turkey China/china Job/job Reading/reading ' +
      'Nice/nice Lent/lent Bush/bush Ford/ford Gates/gates Trump/trump Jack/jack Republican/republican Republicans/republicans ' +
      'Democrat/democrat Democrats/democrats Democratic/democratic Liberal/liberal Liberals/liberals Conservative/conservative ' +
      'Conservatives/conservatives Catholic/catholic Orthodox/orthodox God/god ' +
      'Will/will Mark/mark Frank/frank Sandy/sandy Sue/sue Rob/rob Drew/drew Chuck/chuck Apple/apple Amazon/amazon Titanic/titanic ' +
      'Pole/pole Poles/poles Swede/swede Jersey/jersey Guinea/guinea Japan/japan',
  ),
  twoNames: wordSet('Grey/Gray Greys/Grays Frederick/Frederic Patrick/Patric Dominick/Dominic Derrick/Derric'),
  and: ['and'],
};
