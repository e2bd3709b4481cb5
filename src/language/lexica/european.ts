/** Languages of Europe of which only the little words are known that deny, count, bind or turn. */

import { type LexiconWords, NOTHING } from './shape.ts';

export const CATALAN: LexiconWords = {
  ...NOTHING,
  negation: 'no, mai, ningú, res, cap, ni, sense, tampoc, gens',
  negationPrefixes: '',
  quantity:
    'tots, totes, tot, tota, cada, alguns, algunes, molts, moltes, pocs, poques, només, mig, mitja, gairebé, la majoria',
  modality: 'ha de, cal, pot, poden, hauria, potser',
  past: 'era, eren, havia, va ser',
  present: 'és, són, té, tenen, està',
  future: 'serà, seran',
  exception: 'excepte, llevat, tret de, menys',
  condition: 'si, sempre que, a condició',
  contrast: 'però, sinó, tanmateix, encara que, malgrat',
  turning: 'però, tanmateix, malauradament',
};

export const DANISH: LexiconWords = {
  ...NOTHING,
  negation: 'ikke, aldrig, ingen, intet, ingenting, uden, hverken, ej',
  negationPrefixes: 'u',
  quantity: 'alle, alt, hver, hvert, nogle, mange, få, kun, blot, halvdelen, næsten, de fleste',
  modality: 'må, kan, skal, bør, måske, burde, kunne',
  past: 'var, havde, blev',
  present: 'er, har, bliver',
  future: 'vil',
  exception: 'undtagen, bortset fra, medmindre',
  condition: 'hvis, såfremt, forudsat, ifald',
  contrast: 'men, dog, derimod, selvom, skønt',
  turning: 'men, dog, derimod, desværre',
};

export const FINNISH: LexiconWords = {
  ...NOTHING,
  negation: 'ei, eivät, en, et, emme, ette, älä, älköön, koskaan, kukaan, mitään, ilman',
  quantity: 'kaikki, jokainen, jotkut, monet, monta, harvat, vain, puolet, melkein',
  modality: 'täytyy, pitää, voi, voivat, saa, ehkä',
  past: 'oli, olivat',
  present: 'on, ovat',
  exception: 'paitsi, lukuun ottamatta',
  condition: 'jos, mikäli, kunhan',
  contrast: 'mutta, kuitenkin, vaikka, sen sijaan',
  turning: 'mutta, kuitenkin, toisaalta, valitettavasti',
};

export const GREEK: LexiconWords = {
  ...NOTHING,
  negation: 'δεν, δε, μη, μην, ου, ουκ, ουχ, ποτέ, κανείς, κανένας, καμία, τίποτα, ούτε, χωρίς, όχι, ουδείς',
  quantity: 'όλοι, όλες, όλα, κάθε, μερικοί, μερικές, πολλοί, πολλές, πολλά, λίγοι, λίγες, λίγα, μόνο, μισό, σχεδόν',
  modality: 'πρέπει, μπορεί, μπορούν, ίσως, θα',
  past: 'ήταν, είχε, είχαν',
  present: 'είναι, έχει, έχουν',
  exception: 'εκτός, παρά, πλην',
  condition: 'αν, εάν, εφόσον, όταν',
  contrast: 'αλλά, όμως, ωστόσο, ενώ',
  turning: 'αλλά, όμως, ωστόσο, εντούτοις',
};

export const HUNGARIAN: LexiconWords = {
  ...NOTHING,
  negation: 'nem, ne, sem, se, soha, sohasem, senki, semmi, semmilyen, sincs, nincs, nincsenek, anélkül, nélkül',
  negationPrefixes: '',
  quantity: 'minden, mind, mindenki, néhány, sok, kevés, csak, csupán, fele, majdnem, legtöbb, egyes',
  modality: 'kell, kellene, lehet, szabad, talán, köteles',
  past: 'volt, voltak',
  present: 'van, vannak',
  future: 'lesz, lesznek, fog, fognak',
  exception: 'kivéve, hacsak, eltekintve',
  condition: 'ha, amennyiben, feltéve',
  contrast: 'de, azonban, viszont, hanem, bár, ám',
  turning: 'de, azonban, viszont, ám, sajnos',
};

export const LATIN: LexiconWords = {
  ...NOTHING,
  negation:
    'non, ne, nec, neque, haud, nihil, nil, nemo, nullus, nulla, nullum, nunquam, numquam, sine, minime, noli, nolite',
  negationPrefixes: '',
  quantity: 'omnes, omnis, omne, omnia, quidam, aliqui, multi, multa, pauci, solum, tantum, paene, plerique, quisque',
  modality: 'debet, potest, possunt, licet, oportet, fortasse',
  past: 'erat, erant, fuit, fuerunt',
  present: 'est, sunt',
  future: 'erit, erunt',
  exception: 'nisi, praeter, excepto',
  condition: 'si, dummodo',
  contrast: 'sed, autem, vero, tamen, quamquam, etsi',
  turning: 'sed, autem, tamen, at',
};

export const NORWEGIAN: LexiconWords = {
  ...NOTHING,
  negation: 'ikke, ikkje, aldri, ingen, intet, ingenting, uten, verken, ei',
  negationPrefixes: 'u',
  quantity: 'alle, alt, hver, hvert, noen, mange, få, bare, kun, halvparten, nesten, de fleste',
  modality: 'må, kan, skal, bør, kanskje, burde, kunne',
  past: 'var, hadde, ble',
  present: 'er, har, blir',
  future: 'vil',
  exception: 'unntatt, bortsett fra, med mindre',
  condition: 'hvis, dersom, såfremt, forutsatt',
  contrast: 'men, derimot, likevel, selv om',
  turning: 'men, derimot, likevel, dessverre',
};

export const ROMANIAN: LexiconWords = {
  ...NOTHING,
  negation: 'nu, n, niciodată, nimeni, nimic, niciun, nicio, nici, fără, deloc',
  negationPrefixes: 'ne',
  quantity:
    'toți, toate, tot, toată, fiecare, unii, unele, mulți, multe, puțini, puține, câțiva, câteva, doar, numai, jumătate, aproape, majoritatea',
  modality: 'trebuie, poate, pot, putem, ar, ar trebui',
  past: 'era, erau, avea, aveau, fost',
  present: 'este, e, sunt, are, au',
  future: 'va, vor, vom',
  exception: 'cu excepția, în afară, afară de',
  condition: 'dacă, cu condiția, în cazul în care',
  contrast: 'dar, însă, ci, totuși, deși',
  turning: 'dar, însă, totuși, din păcate',
};

export const SWEDISH: LexiconWords = {
  ...NOTHING,
  negation: 'inte, aldrig, ingen, inget, inga, ingenting, utan, icke, ej',
  negationPrefixes: 'o',
  quantity: 'alla, allt, varje, några, många, få, bara, endast, hälften, nästan',
  modality: 'måste, kan, får, bör, skall, ska, kanske',
  past: 'var, hade, blev',
  present: 'är, har, blir',
  future: 'ska, kommer',
  exception: 'utom, förutom, såvida',
  condition: 'om, ifall, förutsatt',
  contrast: 'men, dock, däremot, fast',
  turning: 'men, dock, däremot, tyvärr',
};
