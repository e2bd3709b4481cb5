/** What the endings of a German phrase tell: may it be a subject, and does it agree with a verb. */

import { caseOf } from './german-case.ts';
import type { Grammar } from './grammar.ts';
import { type Element, isCapital, type WordElement } from './narrative.ts';
import type { Phrase } from './phrases.ts';

type Count = 'one' | 'many' | 'open';

/** What is to be seen of a phrase's own form, as observations. `verb` is the element of a verb of saying near it, or -1. */
export function formsOf(
  elements: readonly Element[],
  phrase: Phrase,
  verb: number,
  grammar: Grammar,
): readonly string[] {
  const words = wordsOf(elements, phrase);
  const article = words[0] !== undefined && grammar.determiners.has(words[0].key) ? words[0].key : 'none';
  const observations = [`article:${ARTICLE.test(article) ? article : article === 'none' ? 'none' : 'other'}`];
  const stands = article === 'none' ? 'open' : caseOf(words);
  const count = countOf(words, article, phrase, grammar);
  observations.push(`case:${stands}`);
  if (verb >= 0) observations.push(`agrees:${agreement(elements[verb]!, count)}:${stands}`);
  return observations;
}

const ARTICLE = /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines)$/;

function wordsOf(elements: readonly Element[], { subject }: Phrase): readonly WordElement[] {
  const words: WordElement[] = [];
  for (let i = subject.from; i < subject.to; i++) {
    const element = elements[i]!;
    if (element.kind === 'word') words.push(element);
  }
  return words;
}

function countOf(words: readonly WordElement[], article: string, { kind }: Phrase, grammar: Grammar): Count {
  if (kind === 'they') return 'many';
  if (kind === 'he' || kind === 'it') return 'one';
  if (words.some(({ key }) => key === 'und' || key === 'sowie')) return 'many';
  if (/^(?:der|das|ein|eine|dem|des|einem|einer|eines|jeder|jede)$/.test(article)) return 'one';
  const second = words[1];
  if (/^(?:die|diese|seine|ihre)$/.test(article) && second !== undefined)
    return isCapital(second) ? 'open' : second.key.endsWith('en') ? 'many' : 'one';
  if (/^(?:viele|einige|mehrere|beide|zwei|drei|vier|alle)$/.test(article)) return 'many';
  if (kind === 'person') return 'one';
  const first = words[0];
  return first !== undefined && !isCapital(first) && !grammar.determiners.has(first.key) && first.key.endsWith('e')
    ? 'many'
    : 'open';
}

/** Of verbs in the third person those in -en stand with many. */
function agreement(verb: Element, count: Count): 'yes' | 'no' | 'open' {
  if (verb.kind !== 'word' || count === 'open' || /^(?:ge|\p{L}*(?:iert|sagt)$)/u.test(verb.key)) return 'open';
  const isMany = verb.key.endsWith('en');
  return isMany === (count === 'many') ? 'yes' : 'no';
}
