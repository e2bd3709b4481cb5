import type { LexiconWords } from './shape.ts';

export const SPANISH: LexiconWords = {
  negation:
    'no, nunca, jamás, nada, nadie, ningún, ninguno, ninguna, ni, sin, tampoco, apenas, niega, niego, niegan, negó, rechaza, falso que',
  negationPrefixes: 'anti, contra, des, dis, in, im, ir, i',
  negationSuffixes: '',
  quantity:
    'todo, toda, todos, todas, algún, alguno, alguna, algunos, algunas, cada, varios, varias, mucho, mucha, muchos, muchas, poco, poca, pocos, pocas, más, menos, ' +
    'mayoría, minoría, solo, sólo, solamente, únicamente, mitad, medio, ambos, ambas, bastante, demasiado, casi, siempre, menudo, raramente, entero, entera, cientos, ' +
    'miles, millones, docenas, doble, primero, último',
  modality:
    'debe, deben, debería, deberían, debía, deberá, deberán, puede, pueden, podría, podrían, podía, podrá, podrán, quiere, quieren, quisiera, quizá, quizás, tal vez, ' +
    'probablemente, seguramente, parece, parecía, acaso, pueda, puedan, debo, puedo, hay que',
  past: 'era, eran, éramos, fue, fueron, estaba, estaban, había, habían, hubo, sido, estado, estuvo, estuvieron, tenía, tuvo',
  present: 'es, son, está, están, ha, han, he, hemos, soy, somos, estoy, hay, tiene, tienen',
  future: 'será, serán, estará, estarán, habrá, habrán, va, van, sería, habría, serían, habrían, tendrá',
  opposites:
    'aumenta/disminuye, aumentar/disminuir, aumento/disminución, subir/bajar, sube/baja, subió/bajó, más/menos, mayor/menor, todos/ninguno, siempre/nunca, todo/nada, bueno/malo, ' +
    'buena/mala, bien/mal, mejor/peor, verdad/mentira, verdadero/falso, justo/injusto, amor/odio, amar/odiar, amigo/enemigo, guerra/paz, victoria/derrota, ganar/perder, ganó/perdió, ' +
    'fuerte/débil, rico/pobre, grande/pequeño, alto/bajo, largo/corto, viejo/joven, viejo/nuevo, primero/último, principio/fin, empezar/terminar, abrir/cerrar, abierto/cerrado, ' +
    'día/noche, luz/tinieblas, luz/oscuridad, caliente/frío, vida/muerte, vivir/morir, comprar/vender, dar/tomar, permitir/prohibir, permitido/prohibido, legal/ilegal, culpable/inocente, ' +
    'fácil/difícil, rápido/lento, temprano/tarde, positivo/negativo, público/privado, con/sin, antes/después, sobre/bajo, hombre/mujer, cielo/infierno, cielo/tierra, ' +
    'libertad/esclavitud, alegría/tristeza, esperanza/miedo, aceptar/rechazar, aceptó/rechazó, confirmar/desmentir, confirmó/desmintió, ventaja/desventaja, derecha/izquierda, ' +
    'norte/sur, este/oeste, lleno/vacío, posible/imposible, mayoría/minoría, sí/no, éxito/fracaso, favor/contra, ' +
    'y/o, muchos/pocos, aumentar/reducir, construir/destruir, venir/ir, atacar/defender, blanco/negro, comprador/vendedor, padre/madre, hijo/hija, hermano/hermana, caro/barato, él/ella',
  exception:
    'excepto, salvo, menos, a menos que, a no ser que, aparte de, con excepción, a excepción, solo, sólo, solamente, fuera de',
  condition:
    'si, siempre que, siempre y cuando, con tal de que, con tal que, a condición, en caso de, cuando, mientras, hasta, hasta que, supuesto que, como si',
  contrast:
    'pero, mas, sin embargo, no obstante, aunque, sino, a pesar de, a pesar del, pese a, pese al, mientras que, en cambio, al contrario, por el contrario, ahora bien, antes bien, si bien',
  turning:
    'pero, mas, sin embargo, no obstante, aunque, en cambio, por el contrario, al contrario, ahora bien, a pesar de, pese a, con todo, en realidad, salvo, excepto, solo que, sólo que, ' +
    'eso es mentira, eso es falso, es mentira, es falso, no es cierto, no es verdad, eso no es cierto, eso no es verdad',
  saying:
    'dice, dicen, dijo, dijeron, decía, decían, afirma, afirman, afirmó, afirmaron, cree, creen, creía, piensa, piensan, pensaba, pretende, sostiene, sostienen, asegura, aseguran, aseguró, ' +
    'declara, declaró, escribe, escribió, responde, respondió, pregunta, preguntó, según, cuenta, contó, exclama, exclamó, opina, opinan, alega, alegó',
  self: 'yo, nosotros, digo, creo',
};
