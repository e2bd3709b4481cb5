import type { LexiconWords } from './shape.ts';

export const ITALIAN: LexiconWords = {
  negation:
    'non, mai, niente, nulla, nessuno, nessun, nessuna, né, senza, neanche, nemmeno, neppure, no, nega, negò, rifiuta',
  negationPrefixes: 'anti, contro, dis, in, im, ir, il, s',
  negationSuffixes: '',
  quantity:
    'tutto, tutta, tutti, tutte, qualche, alcuni, alcune, ogni, ognuno, molti, molte, molto, molta, pochi, poche, poco, poca, più, meno, maggioranza, minoranza, ' +
    'solo, soltanto, solamente, metà, mezzo, entrambi, entrambe, parecchi, quasi, circa, sempre, spesso, talvolta, raramente, intero, intera, centinaia, migliaia, milioni, ' +
    'miliardi, decine, ciascuno, doppio, primo, ultimo',
  modality:
    'deve, devono, dovrebbe, dovrebbero, doveva, dovrà, può, possono, potrebbe, potrebbero, poteva, potrà, vuole, vogliono, vorrebbe, forse, probabilmente, sicuramente, ' +
    'certamente, sembra, sembrava, devo, posso, voglio, bisogna, possa, debba',
  past: 'era, erano, fu, furono, aveva, avevano, ebbe, ebbero, stato, stata, stati, state, ero',
  present: 'è, sono, ha, hanno, ho, abbiamo, siamo, sia, siano, abbia',
  future: 'sarà, saranno, avrà, avranno, sarebbe, avrebbe, sarebbero, avrebbero',
  opposites:
    'aumenta/diminuisce, aumentare/diminuire, aumento/diminuzione, salire/scendere, più/meno, maggiore/minore, tutti/nessuno, sempre/mai, tutto/niente, tutto/nulla, buono/cattivo, ' +
    'bene/male, migliore/peggiore, meglio/peggio, vero/falso, verità/menzogna, giusto/ingiusto, giusto/sbagliato, amore/odio, amare/odiare, amico/nemico, guerra/pace, vittoria/sconfitta, ' +
    'vincere/perdere, forte/debole, ricco/povero, grande/piccolo, alto/basso, lungo/corto, vecchio/giovane, vecchio/nuovo, primo/ultimo, inizio/fine, aprire/chiudere, aperto/chiuso, ' +
    'giorno/notte, luce/tenebre, luce/buio, caldo/freddo, vita/morte, vivere/morire, comprare/vendere, dare/prendere, permettere/vietare, permesso/vietato, legale/illegale, colpevole/innocente, ' +
    'facile/difficile, veloce/lento, presto/tardi, positivo/negativo, pubblico/privato, con/senza, prima/dopo, sopra/sotto, uomo/donna, cielo/inferno, cielo/terra, libertà/schiavitù, ' +
    'gioia/tristezza, speranza/paura, accettare/rifiutare, confermare/smentire, vantaggio/svantaggio, destra/sinistra, nord/sud, est/ovest, pieno/vuoto, possibile/impossibile, ' +
    'maggioranza/minoranza, sì/no, successo/fallimento, ' +
    'e/o, molti/pochi, aumentare/ridurre, costruire/distruggere, attaccare/difendere, bianco/nero, padre/madre, fratello/sorella, estate/inverno',
  exception: 'eccetto, tranne, salvo, fuorché, a meno che, ad eccezione, a parte, solo, soltanto, se non',
  condition:
    'se, purché, a condizione, a patto, nel caso, quando, finché, qualora, supposto che, fino a, fino a quando, sempre che',
  contrast:
    'ma, però, tuttavia, eppure, sebbene, benché, nonostante, malgrado, mentre, invece, al contrario, bensì, anche se, anzi, ciononostante',
  turning:
    'ma, però, tuttavia, eppure, invece, al contrario, nonostante, malgrado, ciononostante, anzi, sebbene, benché, solo che, in realtà, purtroppo, tranne, salvo',
  saying:
    'dice, dicono, disse, dissero, diceva, afferma, affermano, affermò, crede, credono, credeva, pensa, pensano, pensava, sostiene, sostengono, dichiara, dichiarò, scrive, scrisse, ' +
    'risponde, rispose, chiede, chiese, secondo, racconta, raccontò, esclama, esclamò, pretende, assicura',
  self: 'io, noi, dico, credo',
};
