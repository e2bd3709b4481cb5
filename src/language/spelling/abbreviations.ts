/**
 * Abbreviations and what they stand for, by language. Only such as are no words by themselves: "Art." may be an article,
 * but "Art" is a word. What points or hyphens part is listed with points.
 */

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  de:
    'dr=doktor, prof=professor, hr=herr, fr=frau, nr=nummer, abs=absatz, bzw=beziehungsweise, ca=circa, evtl=eventuell, ggf=gegebenenfalls, inkl=inklusive, jh=jahrhundert, ' +
    'vgl=vergleiche, usw=und so weiter, u.s.w=und so weiter, z.b=zum beispiel, d.h=das heißt, u.a=unter anderem, z.t=zum teil, i.d.r=in der regel, o.ä=oder ähnliches, s=es',
  en:
    'mr=mister, dr=doctor, jr=junior, sr=senior, vs=versus, v=versus, sen=senator, gov=governor, prof=professor, rev=reverend, capt=captain, sgt=sergeant, gen=general, lt=lieutenant, ' +
    'maj=major, adm=admiral, cpl=corporal, st=saint, mt=mount, vol=volume, vols=volumes, ch=chapter, p=page, pp=pages, dept=department, univ=university, inc=incorporated, ' +
    'corp=corporation, ltd=limited, approx=approximately, e.g=eg, i.e=ie, jan=january, feb=february, apr=april, aug=august, sept=september, sep=september, oct=october, nov=november, dec=december, ' +
    'o=oh',
  es:
    'sr=señor, sra=señora, srta=señorita, dr=doctor, dra=doctora, ud=usted, uds=ustedes, vd=usted, vds=ustedes, d=don, dña=doña, sto=santo, sta=santa, pág=página, núm=número, ' +
    'cap=capítulo, art=artículo, p.ej=por ejemplo, ee.uu=estados unidos, eeuu=estados unidos',
  fr: 'm=monsieur, mme=madame, mmes=mesdames, mlle=mademoiselle, dr=docteur, mgr=monseigneur, st=saint, ste=sainte, chap=chapitre, p.ex=par exemple',
  hi: 'डॉ=डॉक्टर',
  it: 'sig=signor, sig.ra=signora, dott=dottor, prof=professor, ecc=eccetera, pag=pagina, cap=capitolo, art=articolo',
  nl: "mevr=mevrouw, mw=mevrouw, dhr=de heer, prof=professor, bijv=bijvoorbeeld, enz=enzovoort, t=het, n=een, s=des, m'n=mijn, z'n=zijn",
  pl: 'dr=doktor, prof=profesor, np=na przykład, itd=i tak dalej, itp=i tym podobne, tj=to jest, m.in=między innymi, r=roku',
  pt: 'sr=senhor, sra=senhora, dr=doutor, dra=doutora, d=dom, pág=página, cap=capítulo, art=artigo, p.ex=por exemplo',
  ru: 'г.н=господин, г.жа=госпожа, т.е=то есть, т.д=так далее, т.п=тому подобное, др=другие',
};

const byLanguage = new Map<string, ReadonlyMap<string, readonly string[]>>();

/** The abbreviations of a language in small letters, without the last point, and their words in full. */
export function abbreviationsIn(tag: string): ReadonlyMap<string, readonly string[]> {
  let listed = byLanguage.get(tag);
  if (listed === undefined) {
    listed = new Map(
      (ABBREVIATIONS[tag] ?? '')
        .split(', ')
        .filter((entry) => entry !== '')
        .map((entry): [string, readonly string[]] => {
          const [short = '', full = ''] = entry.split('=');
          return [short, full.split(' ')];
        }),
    );
    byLanguage.set(tag, listed);
  }
  return listed;
}
