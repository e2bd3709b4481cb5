import type { LexiconWords } from './shape.ts';

export const FRENCH: LexiconWords = {
  negation:
    'ne, n, pas, jamais, rien, personne ne, personne n, aucun, aucune, nul, nulle, ni, non, sans, guère, point, nullement, refuse, refusent, refusé, nie, nient, nié, faux que',
  negationPrefixes: 'anti, més, mal, non, dés, dis, in, im, il, ir, dé',
  negationSuffixes: '',
  quantity:
    'tout, toute, tous, toutes, quelque, quelques, chaque, plusieurs, beaucoup, peu, plus, moins, aucun, certains, certaines, plupart, seul, seule, seuls, ' +
    'seulement, moitié, demi, tant, trop, assez, presque, environ, toujours, souvent, parfois, rarement, majorité, minorité, entier, entière, ' +
    'centaines, milliers, millions, milliards, dizaines, quelquefois, chacun, chacune, quelqu, double, premier, dernier',
  modality:
    'doit, doivent, devrait, devraient, devait, devra, devront, peut, peuvent, pourrait, pourraient, pouvait, pourra, pourront, faut, faudrait, faudra, ' +
    'veut, veulent, voudrait, peut-être, probablement, sûrement, certainement, semble, semblait, sans doute, possible, puisse, puissent, dois, peux, puis',
  past: 'était, étaient, avait, avaient, fut, furent, eut, eurent, été, fût, étais, avais, étions, avions',
  present: 'est, sont, suis, es, sommes, êtes, a, ont, ai, as, avons, avez, soit, soient',
  future: 'sera, seront, aura, auront, serai, aurai, serons, aurons, va, vont, serait, aurait, seraient, auraient',
  opposites:
    'augmente/diminue, augmenter/diminuer, augmentation/diminution, hausse/baisse, monter/descendre, plus/moins, tous/aucun, toujours/jamais, souvent/rarement, tout/rien, ' +
    'bon/mauvais, bonne/mauvaise, bien/mal, mieux/pire, vrai/faux, vraie/fausse, vérité/mensonge, juste/injuste, amour/haine, aimer/haïr, ami/ennemi, guerre/paix, ' +
    'victoire/défaite, gagner/perdre, gagné/perdu, fort/faible, force/faiblesse, riche/pauvre, grand/petit, haut/bas, long/court, vieux/jeune, ancien/nouveau, ' +
    'premier/dernier, début/fin, commencer/finir, ouvrir/fermer, ouvert/fermé, jour/nuit, lumière/ténèbres, chaud/froid, vie/mort, vivre/mourir, acheter/vendre, donner/prendre, ' +
    'permettre/interdire, permis/interdit, légal/illégal, coupable/innocent, facile/difficile, rapide/lent, tôt/tard, positif/négatif, public/privé, pour/contre, avec/sans, ' +
    'avant/après, sur/sous, homme/femme, ciel/enfer, ciel/terre, liberté/esclavage, joie/tristesse, espoir/peur, accepter/refuser, accepté/refusé, approuver/rejeter, ' +
    'confirmer/démentir, avantage/inconvénient, droite/gauche, nord/sud, est/ouest, plein/vide, possible/impossible, majorité/minorité, oui/non, égalité/inégalité, succès/échec, ' +
    'et/ou, augmenté/réduit, augmenter/réduire, augmenter/baisser, monte/baisse, monte/descend, construire/détruire, venir/partir, attaquer/défendre, blanc/noir, blanche/noire, acheteur/vendeur, père/mère, fils/fille, frère/sœur, cher/bon marché, il/elle',
  exception:
    'sauf, excepté, hormis, à moins que, à moins de, à l’exception, si ce n’est, hors, seulement, fors, à part, que si',
  condition:
    'si, s’il, s’ils, pourvu que, à condition, en cas, lorsque, quand, tant que, dès que, jusqu’à, supposé que, pour autant que, au cas où, selon que',
  contrast:
    'mais, cependant, toutefois, pourtant, néanmoins, bien que, quoique, malgré, alors que, tandis que, en revanche, or, au contraire, même si, plutôt, ' +
    'encore que, sinon',
  turning:
    'mais, cependant, toutefois, pourtant, néanmoins, en revanche, or, au contraire, malgré, par contre, bien que, quoique, sauf, en réalité, en fait, hélas, reste que, c’est faux, ce n’est pas vrai, c’est un mensonge',
  saying:
    'dit, disent, disait, disaient, dirent, déclare, déclara, déclarait, affirme, affirment, affirmait, affirma, pense, pensent, pensait, croit, croient, croyait, prétend, ' +
    'prétendent, prétendait, écrit, écrivit, écrivait, répond, répondit, répondait, demande, demanda, selon, d’après, explique, expliqua, assure, soutient, crie, cria, ajoute, entend dire, paraît-il, dit-on',
  self: 'je, j, nous',
};
