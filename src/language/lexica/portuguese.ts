import type { LexiconWords } from './shape.ts';

export const PORTUGUESE: LexiconWords = {
  negation: 'não, nunca, jamais, nada, ninguém, nenhum, nenhuma, nem, sem, tampouco, nega, negou, recusa',
  negationPrefixes: 'anti, contra, des, dis, in, im, ir, i',
  negationSuffixes: '',
  quantity:
    'todo, toda, todos, todas, tudo, algum, alguma, alguns, algumas, cada, vários, várias, muito, muita, muitos, muitas, pouco, pouca, poucos, poucas, mais, menos, maioria, minoria, ' +
    'só, somente, apenas, metade, meio, ambos, ambas, bastante, quase, cerca, sempre, raramente, inteiro, inteira, centenas, milhares, milhões, bilhões, dezenas, dobro, primeiro, último',
  modality:
    'deve, devem, deveria, deveriam, devia, deverá, deverão, pode, podem, poderia, poderiam, podia, poderá, poderão, quer, querem, queria, talvez, provavelmente, certamente, parece, parecia, ' +
    'devo, posso, quero, possa, possam',
  past: 'era, eram, foi, foram, estava, estavam, tinha, tinham, havia, haviam, houve, sido, estado, teve, tiveram, esteve',
  present: 'é, são, está, estão, tem, têm, há, sou, somos, estou, tenho, seja, sejam',
  future: 'será, serão, estará, estarão, terá, terão, haverá, vai, vão, seria, teria, seriam, teriam',
  opposites:
    'aumenta/diminui, aumentar/diminuir, aumento/diminuição, subir/descer, sobe/desce, mais/menos, maior/menor, todos/nenhum, sempre/nunca, tudo/nada, bom/mau, boa/má, bem/mal, melhor/pior, ' +
    'verdade/mentira, verdadeiro/falso, justo/injusto, certo/errado, amor/ódio, amar/odiar, amigo/inimigo, guerra/paz, vitória/derrota, ganhar/perder, ganhou/perdeu, forte/fraco, rico/pobre, ' +
    'grande/pequeno, alto/baixo, longo/curto, velho/jovem, velho/novo, primeiro/último, início/fim, abrir/fechar, aberto/fechado, dia/noite, luz/trevas, quente/frio, vida/morte, viver/morrer, ' +
    'comprar/vender, dar/tomar, permitir/proibir, permitido/proibido, legal/ilegal, culpado/inocente, fácil/difícil, rápido/lento, cedo/tarde, positivo/negativo, público/privado, com/sem, ' +
    'antes/depois, sobre/sob, homem/mulher, céu/inferno, céu/terra, liberdade/escravidão, alegria/tristeza, esperança/medo, aceitar/recusar, confirmar/desmentir, vantagem/desvantagem, ' +
    'direita/esquerda, norte/sul, leste/oeste, cheio/vazio, possível/impossível, maioria/minoria, sim/não, sucesso/fracasso, ' +
    'e/ou, muitos/poucos, aumentar/reduzir, construir/destruir, atacar/defender, branco/preto, branco/negro, pai/mãe, irmão/irmã, verão/inverno',
  exception: 'exceto, salvo, menos, a menos que, a não ser, com exceção, à exceção, fora, só, somente, senão',
  condition:
    'se, desde que, contanto que, caso, em caso de, quando, enquanto, até, até que, sob condição, a condição, com a condição',
  contrast:
    'mas, porém, contudo, todavia, entretanto, no entanto, embora, apesar de, enquanto, ao contrário, pelo contrário, ainda que, mesmo que, mesmo assim, e sim',
  turning:
    'mas, porém, contudo, todavia, entretanto, no entanto, embora, apesar de, ao contrário, pelo contrário, só que, na verdade, infelizmente, exceto, salvo, mesmo assim',
  saying:
    'diz, dizem, disse, disseram, dizia, diziam, afirma, afirmam, afirmou, acredita, acreditam, acha, acham, pensa, pensam, sustenta, declara, declarou, escreve, escreveu, responde, respondeu, ' +
    'pergunta, perguntou, segundo, conta, contou, exclama, exclamou, alega, alegou, garante',
  self: 'eu, nós, digo, creio',
};
