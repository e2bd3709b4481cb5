/** French, Spanish, Italian and Portuguese: which accents may fall away, and which norms changed. */

import { bare, type PatternRule, respelled, type Spelling, STRICT, wordSet } from './spelling.ts';

// ── French ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The circumflex on i and u that the norm of 1990 lets fall; not where it tells two words apart. */
const CIRCUMFLEX_TELLS = wordSet(
  'dû mûr mûre mûrs mûres sûr sûre sûrs sûres jeûne jeûnes jeûner jeûné fût eût vînt tînt fît dît mît prît crût crû pût sût lût bût dût reçût vécût parlât aimât croît croîs crûs crûe crûes crûrent recrû recrûe dûs faîte faîtes comparaît',
);
/** Endings of the past and of the subjunctive, which keep it: "vous dîtes", "nous fûmes". */
const SUBJUNCTIVE = /(?:ît|ût|înt|ât|[îû](?:mes|tes)|[îû]ss\p{L}+)$/u;
const FREE_CIRCUMFLEX =
  /(?:aît|oît|aîtr|oîtr|août|goût|coût|voût|croût|brûl|bûch|flût|chaîn|traîn|maîtr|traîtr|fraîch|abîm|dîn|île|îlot|huîtr|épît|paraît|naît|connaît|plaît|^gîte)/;

export const FRENCH_WORDS = respelled(
  'évènement=événement évènements=événements règlementaire=réglementaire règlementation=réglementation clé=clef clés=clefs ' +
    'cèleri=céleri crèmerie=crémerie sècheresse=sécheresse poëte=poète poëtes=poètes poëme=poème poëmes=poèmes tems=temps longtems=longtemps enfans=enfants parens=parents ' +
    'momens=moments présens=présents gouvernemens=gouvernements sentimens=sentiments sçavoir=savoir sçait=sait foible=faible foibles=faibles foiblesse=faiblesse connoître=connaître ' +
    'connaitre=connaître reconnoître=reconnaître paroître=paraître disparoître=disparaître anglois=anglais angloise=anglaise françoise=française siége=siège collége=collège ' +
    'piége=piège cortége=cortège privilége=privilège sacrilége=sacrilège manége=manège oignon=ognon nénuphar=nénufar paiera=payera très=très grand-mère=grand-mère paiement=payement paiements=payements gaiement=gaîment aigüe=aiguë aigües=aiguës ambigüe=ambiguë',
);
/** Words in which old -oi- is not the -ai- of a verb's ending. */
const KEEPS_OI = wordSet(
  'flamboient tournoient soudoient coudoient larmoient louvoient jointoient foudroient poudroient merdoient paumoient hongroient bornoient ' +
    'hongrois pavois gravois matois palois tapinois agenois bernois badois blésois cannois gantois lourdois chois oient croit croient doit doivent soit soient voit voient revoit prévoit toit toits droit droits endroit endroits étroit étroits détroit froid exploit exploits adroit adroits maladroit ' +
    'reçoit conçoit aperçoit déçoit perçoit reçoivent croîs emploient emploie emploies renvoient envoient nettoient boit boivent foi fois autrefois quelquefois toutefois parfois bois mois trois ' +
    'crois dois vois reçois conçois aperçois perçois parois courtois bourgeois gaulois villageois chinois danois suédois hautbois sournois surcroit accroit décroit surcroît accroît décroît benoit putois minois patois carquois tournois siamois ' +
    'assoit asseoit échoit déchoit convoient convoit octroient tutoient noient ploient aboient broient sursoit pourvoit entrevoit pourvois revois prévois carrois françois benois dubois',
);

/** What stands before a vowel: "l'événement". */
const ELIDED = /^(?:[ldjmtsnc]|(?:jus|lors|puis|quoi)?qu)'(?=\p{L})/u;

function frenchNorm(word: string): string {
  const elided = ELIDED.exec(word)?.[0] ?? '';
  const rest = word.slice(elided.length);
  let form = (elided === '' ? rest : frenchAccents(rest)).replace(/œ/g, 'oe').replace(/æ/g, 'ae').replace(/ſ/g, 's');
  form = FRENCH_BY_ACCENTS.get(form) ?? form;
  if (form.length >= 5 && !KEEPS_OI.has(form)) form = form.replace(/oi(t|ent|s)$/, 'ai$1');
  return elided + form;
}

function frenchAccents(word: string): string {
  let form = word;
  if (!CIRCUMFLEX_TELLS.has(word) && (FREE_CIRCUMFLEX.test(word) || !SUBJUNCTIVE.test(word))) {
    form = form.replace(/î/g, 'i').replace(/û/g, 'u');
  }
  // The first letter's accent falls away in capitals, and tells apart few words of some length.
  return form.length > 2 && !/^âcres?$/.test(form) ? bare(form.slice(0, 1)) + form.slice(1) : form;
}

/** The list, as its words look once free accents fell. */
const FRENCH_BY_ACCENTS = new Map([...FRENCH_WORDS].map(([from, to]) => [frenchAccents(from), frenchAccents(to)]));

export const FRENCH_SPELLING: Spelling = {
  ...STRICT,
  accents: frenchAccents,
  norm: frenchNorm,
  undivided: wordSet(
    'quoique pourquoi parce puisque surtout plutôt bientôt aussitôt sitôt davantage malgré affaire afin enfin autour partout quelquefois sinon entendu parfois',
  ),
  joins: /^week end$/,
  apostropheIsFree: (a, b) => /^(?:entr'|grand'|presqu'|quelqu'|aujourd')/.test(a.includes("'") ? a : b),
  and: ['et'],
};

// ── Spanish ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Accents that reforms took away or that stand in capitals only. */
export const SPANISH_ACCENTS = respelled(
  'fué=fue fuí=fui dió=dio vió=vio fé=fe á=a ó=o é=e ú=u sólo=solo éste=este ésta=esta éstos=estos éstas=estas ése=ese ésa=esa ésos=esos ésas=esas aquél=aquel ' +
    'aquélla=aquella aquéllos=aquellos aquéllas=aquellas guión=guion truhán=truhan rió=rio crió=crio huí=hui',
);
export const SPANISH_WORDS = respelled(
  'período=periodo períodos=periodos icono=ícono iconos=íconos vídeo=video vídeos=videos fútbol=futbol chófer=chofer cóctel=coctel cardíaco=cardiaco cardíaca=cardiaca policíaco=policiaco policíaca=policiaca ' +
    'austríaco=austriaco austríaca=austriaca olimpíada=olimpiada olimpíadas=olimpiadas zodíaco=zodiaco alvéolo=alveolo reuma=reúma obscuro=oscuro obscura=oscura obscuros=oscuros obscuras=oscuras obscuridad=oscuridad substancia=sustancia substancias=sustancias substituir=sustituir subscribir=suscribir septiembre=setiembre ' +
    'psicología=sicología psicólogo=sicólogo harmonía=armonía reemplazar=remplazar reemplazo=remplazo transporte=trasporte transcendente=trascendente transcendencia=trascendencia hierba=yerba ' +
    'hierbas=yerbas méxico=méjico mexicano=mejicano mexicana=mejicana mexicanos=mejicanos texas=tejas quixote=quijote dixo=dijo xefe=jefe dexar=dejar dexó=dejó baxo=bajo muger=mujer ' +
    'mugeres=mujeres muxer=mujer iglesia=iglesia philosophía=filosofía christo=cristo',
);

export const SPANISH_SPELLING: Spelling = {
  ...STRICT,
  accents: (word) => SPANISH_ACCENTS.get(word) ?? word.replace(/ü/g, 'u'),
  norm: (word) => SPANISH_WORDS.get(word) ?? word.replace(/ſ/g, 's'),
  undivided: wordSet(
    'sino porque porqué conque asimismo demás tampoco también sinfín sinnúmero sinsabor sobretodo quienquiera aparte acerca adonde apenas acuerdo entorno enseguida mediodía medianoche',
  ),
  apostropheIsFree: () => false,
  and: ['y'],
};

// ── Italian ──────────────────────────────────────────────────────────────────────────────────────────────────────────

export const ITALIAN_WORDS = respelled(
  'obbiettivo=obiettivo obbiettivi=obiettivi ajuto=aiuto gioja=gioia noja=noia jeri=ieri principî=principi studî=studi varî=vari familiare=famigliare pò=po ed=e ad=a od=o',
);

export const ITALIAN_SPELLING: Spelling = {
  ...STRICT,
  // Grave and acute at a word's end are one accent in most prints, and an apostrophe in typewritten ones.
  accents: (word) =>
    word.length > 1
      ? word.replace(/[áéíóú]/g, (letter) => letter.normalize('NFD').replace('\u0301', '\u0300').normalize('NFC'))
      : word,
  norm: (word) => ITALIAN_WORDS.get(word) ?? word.replace(/ſ/g, 's').replace(/(\p{L}{2,})î$/u, '$1i'),
  undivided: wordSet(
    'senonché sennò affinché perciò purtroppo altrimenti invece infatti infine intorno addosso accanto affatto anzitutto cosicché soprattutto nonché',
  ),
  // "qual'è" for "qual è".
  expand: (word) => (word === "qual'è" ? ['qual', 'è'] : null),
  apostropheIsFree: () => false,
  and: ['e'],
};

// ── Portuguese ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** Consonants that the agreement of 1990 took away, by stems, because "facto" and "fato" are two words in Portugal. */
export const PORTUGUESE_RULES: readonly PatternRule[] = [
  [
    /^(re|inter|trans|des|)a(c)(ção|ções|tor|tores|tual|tuais|tualmente|tividade|tividades|tivo|tiva|tivos|tivas|to|tos)$/,
    '$1a$3',
    'acção=ação',
  ],
  [/^(in|)(dire)c(ção|ções|tor|tores|tora|toras|to|ta|tos|tas|tamente)$/, '$1$2$3', 'direcção=direção'],
  [
    /^(proje|obje|corre|sele|cole|afe|dete|prote|refle|tra|inje|conje|arquite|espe)c(ção|ções|to|ta|tos|tas|tor|tores|tar|tura|tiva|tivo|tado)$/,
    '$1$2',
    'projecto=projeto',
  ],
  [/^óptim/, 'ótim', 'óptimo=ótimo'],
  [/^(ado|ba)p(ção|tar|tou|tado|tada|tismo|tizado)$/, '$1$2', 'adopção=adoção'],
  [/^húmid/, 'úmid', 'húmido=úmido'],
  [/qü/g, 'qu', 'freqüente=frequente'],
  [/gü/g, 'gu', 'lingüista=linguista'],
  [/^(id|plat|assembl|europ|estr)éi(a|as|ico)$/, '$1ei$2', 'idéia=ideia'],
  [/ôo(s?)$/, 'oo$1', 'vôo=voo'],
  [/êem$/, 'eem', 'vêem=veem'],
];
export const PORTUGUESE_WORDS = respelled(
  'connosco=conosco comum=comum pharmácia=farmácia philosophia=filosofia elle=ele ella=ela elles=eles ellas=elas annos=anos aquelle=aquele commigo=comigo catorze=quatorze dezasseis=dezesseis dezassete=dezessete dezanove=dezenove bebé=bebê bebés=bebês',
);

export const PORTUGUESE_SPELLING: Spelling = {
  ...STRICT,
  // "económico" in Portugal is "econômico" in Brazil: before m and n the two accents are one.
  accents: (word) =>
    word
      .replace(/ó(?=[mn])/g, 'ô')
      .replace(/é(?=[mn])(?!m$|ns$)/g, 'ê')
      .replace(/ü/g, 'u'),
  norm: (word) => {
    const listed = PORTUGUESE_WORDS.get(word);
    if (listed !== undefined) return listed;
    let form = word.replace(/ſ/g, 's');
    for (const [pattern, replacement] of PORTUGUESE_RULES) form = form.replace(pattern, replacement);
    return form;
  },
  undivided: wordSet(
    'senão porque porquê afim acerca demais tampouco também malgrado sobretudo enfim embora debaixo contudo portanto apesar',
  ),
  apostropheIsFree: () => false,
  and: ['e'],
};
