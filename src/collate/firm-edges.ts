/**
 * Where a quotation's own beginning and end stand in the witness. The aligner lays every word against one; at the edges
 * that may be chance.
 */

import { rawAt } from '../text/words.ts';
import type { Step } from './align.ts';
import { cutGroup } from './groups.ts';
import type { Lemma } from './lemma.ts';
import type { Prepared } from './prepared.ts';
import { agrees, CLAUSE_END, isSimilar, range } from './steps.ts';
import { looksLikeVerseNumber } from './verse-numbers.ts';

/**
 * At the quotation's own beginning and end a word of the witness was chosen only because it stands next to the rest.
 * It counts as changed when it belongs to the same clause; otherwise the document's word is an addition. And where more
 * of the witness makes the same words ("it is" against "it’s"), it is taken in.
 */
export function withFirmEdges(
  steps: readonly Step[],
  quotation: Prepared,
  lemma: Lemma,
  language: string | null,
): readonly Step[] {
  const first = firmIndex(steps, quotation);
  const last = steps.length - 1 - firmIndex([...steps].reverse(), quotation);
  if (first === steps.length) return steps.filter((step) => step.readingEnd > step.readingStart).map(asAddition);
  const head = firmEdge(steps.slice(0, first), quotation, lemma, language, steps[first]!.lemmaStart, 'head');
  const tail = firmEdge(steps.slice(last + 1), quotation, lemma, language, steps[last]!.lemmaEnd, 'tail');
  return [...head, ...steps.slice(first, last + 1), ...tail];
}

/** A word or two that agree before several that do not are there by chance: "The", "and of". */
const CHANCE = { words: 2, letters: 6, parted: 3 } as const;

/**
 * The first step that agrees and is no chance; their number when none does. A lone little word at the edge counts as
 * firm when nothing firmer stands behind it.
 */
function firmIndex(steps: readonly Step[], quotation: Prepared): number {
  const first = steps.findIndex(agrees);
  if (first < 0) return steps.length;
  let end = first;
  let letters = 0;
  while (end < steps.length && agrees(steps[end]!)) letters += quotation.keys[steps[end++]!.readingStart]!.length;
  let parted = end;
  while (parted < steps.length && !agrees(steps[parted]!)) parted++;
  const others = steps.slice(end, parted);
  const isChance =
    end - first <= CHANCE.words &&
    letters <= CHANCE.letters &&
    parted < steps.length &&
    others.every(({ kind }) => kind !== 'gap') &&
    others.filter((step) => step.readingEnd > step.readingStart).length >= CHANCE.parted;
  return isChance ? parted : first;
}

function asAddition(step: Step): Step {
  return { ...step, kind: 'added', lemmaEnd: step.lemmaStart };
}

function firmEdge(
  steps: readonly Step[],
  quotation: Prepared,
  lemma: Lemma,
  language: string | null,
  inner: number,
  side: 'head' | 'tail',
): readonly Step[] {
  const readings = steps.filter((step) => step.readingEnd > step.readingStart);
  if (readings.length === 0) return [];
  const readingStart = readings[0]!.readingStart;
  const readingEnd = readings.at(-1)!.readingEnd;
  const isParted = [...quotation.gapsBefore.keys()].some((word) => word > readingStart && word < readingEnd);
  if (readings.length <= 3 && !isParted) {
    const raw = range(readingStart, readingEnd).map((i) => rawAt(quotation.words, i));
    for (let count = 1; count <= 3; count++) {
      const lemmaStart = side === 'head' ? inner - count : inner;
      const lemmaEnd = lemmaStart + count;
      if (lemmaStart < 0 || lemmaEnd > lemma.words.count) break;
      const words = range(lemmaStart, lemmaEnd).map((j) => rawAt(lemma.words, j));
      if (cutGroup(words, raw, { language, similar: isSimilar }).every(({ rule }) => rule !== null)) {
        return [{ kind: 'changed', readingStart, readingEnd, lemmaStart, lemmaEnd }];
      }
    }
  }
  const changed = readings.filter(({ kind }) => kind === 'changed');
  const isClose =
    changed.length <= 2 &&
    changed.every((step) => {
      const [from, to] = side === 'head' ? [step.lemmaStart, inner] : [inner - 1, step.lemmaStart];
      const between = lemma.words.text.slice(lemma.words.ends[from], lemma.words.starts[to]);
      return !CLAUSE_END.test(between);
    });
  const isGarbled = (step: Step): boolean =>
    isSimilar(rawAt(lemma.words, step.lemmaStart), rawAt(quotation.words, step.readingStart));
  const isNumbered = readings.every((step) => looksLikeVerseNumber(rawAt(quotation.words, step.readingStart)));
  if (!isNumbered && (isClose || changed.every(isGarbled))) return steps;
  return readings.map((step) => asAddition({ ...step, lemmaStart: inner }));
}
