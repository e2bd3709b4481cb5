import type { LexiconWords } from './shape.ts';

export const GERMAN: LexiconWords = {
  negation:
    'nicht, nichts, nie, niemals, niemand, niemandem, niemanden, kein, keine, keinen, keinem, keiner, keines, keinerlei, keineswegs, ' +
    'nirgends, nirgendwo, weder, noch nicht, ohne, kaum, mitnichten, nimmer, nimmermehr, verweigert, verneint, bestreite, bestreitet, bestreiten, leugne, leugnet, unwahr, falsch dass',
  negationPrefixes: 'nicht, miss, anti, un, in, ir, il, im',
  negationSuffixes: 'los, lose, losen, loser, loses, losem',
  quantity:
    'alle, aller, allen, alles, allem, manche, mancher, manchen, manches, einige, einiger, einigen, einiges, viele, vieler, vielen, viel, ' +
    'wenige, weniger, wenigen, wenig, jede, jeder, jedes, jeden, jedem, beide, beiden, beider, mehrere, mehreren, meiste, meisten, mehr, ' +
    'halb, halbe, halben, hälfte, nur, ganz, ganze, ganzen, ganzer, sämtliche, sämtlichen, etwas, genug, fast, beinahe, etwa, rund, ungefähr, mindestens, ' +
    'höchstens, immer, oft, manchmal, selten, stets, teilweise, vollständig, völlig, mehrheit, minderheit, dutzende, hunderte, tausende, ' +
    'millionen, milliarden, prozent, doppelt, einzig, einzige, bloß, lediglich, kaum, jedermann, zweimal, einmal, erste, letzte',
  modality:
    'muss, muß, müssen, musst, müsst, musste, mussten, müsste, müssten, mußte, mußten, müßte, kann, können, könnte, könnten, konnte, konnten, darf, dürfen, ' +
    'dürfte, dürften, durfte, durften, soll, sollen, sollte, sollten, will, wollen, wollte, wollten, mag, mögen, möchte, möchten, würde, würden, vielleicht, ' +
    'möglicherweise, wahrscheinlich, wohl, sicher, sicherlich, gewiss, gewiß, bestimmt, angeblich, offenbar, scheint, scheinen, schien, werde, ' +
    'brauche, braucht, brauchen, möglich, vermutlich, hoffentlich',
  past: 'war, waren, warst, hatte, hatten, wurde, wurden, gewesen, ward, worden, geworden, konnte, musste, sollte, wollte, hätte, wäre, tat, taten',
  present:
    'ist, sind, bin, bist, seid, sei, seien, habe, haben, hat, hast, habt, wird, werden, tut, tun, kann, muss, soll, will, darf, mag',
  future: 'wird, werden, werde, wirst, werdet',
  opposites:
    'steigen/sinken, steigt/sinkt, stieg/sank, gestiegen/gesunken, steigern/senken, erhöhen/senken, erhöht/gesenkt, erhöhen/verringern, zunehmen/abnehmen, zunahme/abnahme, mehr/weniger, ' +
    'meisten/wenigsten, viele/wenige, viel/wenig, alle/keine, immer/nie, oft/selten, gut/schlecht, gut/böse, besser/schlechter, beste/schlechteste, ' +
    'richtig/falsch, wahr/falsch, wahrheit/lüge, recht/unrecht, liebe/hass, lieben/hassen, freund/feind, krieg/frieden, sieg/niederlage, gewinnen/verlieren, ' +
    'gewann/verlor, gewonnen/verloren, siegen/verlieren, siegt/verliert, siegte/verlor, gewinn/verlust, erfolg/misserfolg, stark/schwach, stärke/schwäche, arm/reich, armut/reichtum, groß/klein, ' +
    'hoch/niedrig, hoch/tief, höher/niedriger, lang/kurz, alt/neu, alt/jung, erste/letzte, anfang/ende, beginnen/enden, begann/endete, öffnen/schließen, ' +
    'offen/geschlossen, hell/dunkel, licht/finsternis, tag/nacht, heiß/kalt, warm/kalt, leben/tod, leben/sterben, lebendig/tot, kaufen/verkaufen, geben/nehmen, ' +
    'erlauben/verbieten, erlaubt/verboten, zulassen/verbieten, legal/illegal, schuldig/unschuldig, schuld/unschuld, sicher/gefährlich, leicht/schwer, ' +
    'einfach/schwierig, schnell/langsam, früh/spät, positiv/negativ, öffentlich/privat, für/gegen, mit/ohne, vor/nach, über/unter, oben/unten, innen/außen, ' +
    'mann/frau, männer/frauen, himmel/hölle, himmel/erde, freiheit/knechtschaft, freiheit/sklaverei, freude/leid, hoffnung/furcht, hoffnung/angst, mut/angst, annehmen/ablehnen, ' +
    'angenommen/abgelehnt, zustimmen/ablehnen, zugestimmt/abgelehnt, bestätigen/dementieren, bestätigt/dementiert, vorteil/nachteil, rechts/links, nord/süd, ' +
    'ost/west, norden/süden, osten/westen, klug/dumm, voll/leer, möglich/unmöglich, bekannt/unbekannt, fest/lose, nutzen/schaden, mehrheit/minderheit, ja/nein, schwarz/weiß, ' +
    'und/oder, jeder/keiner, jeder/niemand, weiß/schwarz, loben/tadeln, bauen/zerstören, vergessen/erinnern, kommen/gehen, kommt/geht, kam/ging, freigesprochen/verurteilt, angreifen/verteidigen, billig/teuer, ehrlich/unehrlich, käufer/verkäufer, mieter/vermieter, kläger/beklagter, vater/mutter, sohn/tochter, bruder/schwester, er/sie',
  exception: 'außer, ausser, ausgenommen, es sei denn, bis auf, abgesehen von, mit ausnahme, nur, lediglich, ausnahme',
  condition:
    'wenn, falls, für den fall, sofern, soweit, solange, vorausgesetzt, unter der bedingung, im falle, gesetzt den fall, nur wenn, insofern, ob, bis, sobald, angenommen',
  contrast:
    'aber, jedoch, doch, sondern, obwohl, obgleich, obschon, wenngleich, dennoch, trotzdem, hingegen, dagegen, allerdings, während, trotz, indes, indessen, ' +
    'zwar, andererseits, gleichwohl, vielmehr, wiewohl, auch wenn, wenn auch',
  turning:
    'aber, jedoch, doch, dennoch, trotzdem, allerdings, hingegen, dagegen, andererseits, gleichwohl, indes, indessen, freilich, ' +
    'obwohl, sondern, vielmehr, in wahrheit, in wirklichkeit, im gegenteil, leider, nichtsdestotrotz, nichtsdestoweniger, trotz, es sei denn, ' +
    'das stimmt nicht, das ist falsch, das ist nicht wahr, das ist gelogen, das ist unwahr',
  saying:
    'sagt, sagte, sagen, sagten, gesagt, spricht, sprach, sprechen, meint, meinte, meinen, meinten, glaubt, glaubte, glauben, glaubten, behauptet, behauptete, behaupten, ' +
    'behaupteten, erklärt, erklärte, erklärten, fragt, fragte, antwortet, antwortete, schreibt, schrieb, schrieben, denkt, dachte, ruft, rief, riefen, erzählt, erzählte, ' +
    'fordert, forderte, findet, fand, betont, betonte, laut, zufolge, heißt es, hieß es, es heißt, es hieß, sage, hört, nennt, nannte',
  self: 'ich, wir',
};
