import type { LexiconWords } from './shape.ts';

export const DUTCH: LexiconWords = {
  negation:
    'niet, niets, nooit, niemand, geen, nergens, noch, zonder, nauwelijks, amper, nimmer, nee, neen, weigert, ontkent',
  negationPrefixes: 'niet, anti, mis, on, in, im, ir, il',
  negationSuffixes: 'loos, loze',
  quantity:
    'alle, al, allen, alles, elk, elke, ieder, iedere, iedereen, sommige, sommigen, enkele, enige, veel, vele, velen, weinig, meer, minder, meeste, minste, beide, verschillende, half, halve, ' +
    'helft, alleen, slechts, heel, hele, geheel, bijna, ongeveer, circa, altijd, vaak, soms, zelden, genoeg, meerderheid, minderheid, tientallen, honderden, duizenden, miljoenen, miljarden, ' +
    'procent, dubbel, eerste, laatste',
  modality:
    'moet, moeten, moest, moesten, kan, kunnen, kon, konden, mag, mogen, mocht, mochten, zal, zullen, zou, zouden, wil, willen, wilde, wilden, hoeft, hoeven, misschien, wellicht, ' +
    'waarschijnlijk, zeker, mogelijk, vermoedelijk, lijkt, leek, schijnt, scheen',
  past: 'was, waren, had, hadden, werd, werden, geweest, deed, deden, geworden',
  present: 'is, zijn, ben, bent, heeft, hebben, heb, hebt, wordt, worden, doet, doen',
  future: 'zal, zullen, zult, gaat, gaan',
  opposites:
    'stijgen/dalen, stijgt/daalt, steeg/daalde, toename/afname, verhogen/verlagen, meer/minder, meeste/minste, alle/geen, altijd/nooit, vaak/zelden, goed/slecht, goed/kwaad, beter/slechter, ' +
    'waar/onwaar, juist/onjuist, waarheid/leugen, liefde/haat, vriend/vijand, oorlog/vrede, overwinning/nederlaag, winnen/verliezen, won/verloor, winst/verlies, sterk/zwak, rijk/arm, groot/klein, ' +
    'hoog/laag, lang/kort, oud/nieuw, oud/jong, eerste/laatste, begin/einde, open/dicht, openen/sluiten, dag/nacht, licht/donker, licht/duisternis, warm/koud, leven/dood, leven/sterven, ' +
    'kopen/verkopen, geven/nemen, toestaan/verbieten, toegestaan/verboten, legaal/illegaal, schuldig/onschuldig, veilig/gevaarlijk, makkelijk/moeilijk, snel/langzaam, vroeg/laat, ' +
    'positief/negatief, openbaar/privé, voor/tegen, met/zonder, voor/na, boven/onder, binnen/buiten, man/vrouw, hemel/hel, hemel/aarde, vrijheid/slavernij, vreugde/verdriet, hoop/angst, ' +
    'aanvaarden/verwerpen, bevestigen/ontkennen, voordeel/nadeel, rechts/links, noord/zuid, oost/west, vol/leeg, mogelijk/onmogelijk, meerderheid/minderheid, ja/nee, succes/mislukking, ' +
    'en/of, vele/weinige, veel/weinig, bouwen/verwoesten, aanvallen/verdedigen, wit/zwart, vader/moeder, zoon/dochter, broer/zus, koper/verkoper, duur/goedkoop',
  exception: 'behalve, uitgezonderd, tenzij, met uitzondering, afgezien van, alleen, slechts, op na',
  condition: 'als, indien, mits, zolang, op voorwaarde, ingeval, wanneer, tot, totdat, zodra, stel dat',
  contrast:
    'maar, echter, hoewel, ofschoon, toch, niettemin, desondanks, daarentegen, terwijl, ondanks, evenwel, integendeel, weliswaar, ook al',
  turning:
    'maar, echter, toch, niettemin, desondanks, daarentegen, ondanks, integendeel, hoewel, evenwel, helaas, in werkelijkheid, tenzij, behalve',
  saying:
    'zegt, zeggen, zei, zeiden, vindt, vinden, vond, denkt, denken, dacht, gelooft, geloven, beweert, beweren, beweerde, verklaart, verklaarde, schrijft, schreef, antwoordt, antwoordde, ' +
    'vraagt, vroeg, volgens, aldus, roept, riep, stelt, stelde, meent, meende',
  self: 'ik, wij, we',
};
