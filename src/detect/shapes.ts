/**
 * How marked words are set into their sentence: with which sign they end, what stands directly in front and behind. Each
 * says little alone; together they tell « , said he » from a name in mid-sentence. Read from what was observed already.
 */

type Rule = readonly [shape: string, observed: string];

/** The first that was observed counts. */
const FRONT: readonly Rule[] = [
  ['nothing', 'before:nothing'],
  ['colon', 'before:colon'],
  ['comma', 'before:comma'],
  ['sentence', 'before:sentence'],
  ['mark', 'before:mark'],
  ['dash', 'before:dash'],
  ['bracket', 'before:bracket'],
];
const BACK: readonly Rule[] = [
  ['nothing', 'after:nothing'],
  ['comma', 'after:comma'],
  ['stop', 'after:stop'],
  ['point', 'after:point'],
  ['bracket', 'after:bracket'],
  ['dash', 'after:dash'],
  ['lower', 'after:lower'],
  ['upper', 'after:upper'],
];
const END: readonly Rule[] = [
  ['stop', 'ends:stop'],
  ['?!', 'ends:?!'],
  ['comma', 'ends:comma'],
  ['dash', 'ends:dash'],
];

export function shapesOf(observed: ReadonlySet<string>): string[] {
  const first = (rules: readonly Rule[], otherwise: string): string =>
    rules.find(([, name]) => observed.has(name))?.[0] ?? otherwise;
  const front = first(FRONT, 'word');
  const back = first(BACK, 'other');
  const end = first(END, 'none');
  const start = observed.has('starts:lower') ? 'lower' : 'upper';
  const shapes = [`set:${front}/${start}/${end}`, `set:${end}-${back}`, `set:${front}-${back}`];
  if (observed.has('before:saying')) shapes.push(`saying:${front}/${start}`, `saying:${front}/${start}/${end}`);
  if (observed.has('after:saying')) shapes.push(`saying:${end}-${back}`);
  if (observed.has('before:naming')) shapes.push(`naming:${front}/${start}`);
  return shapes;
}
