/** How the terms of a report are said to a person: one mark, one name and one promise for each. */

import type {
  AttributionVerdict,
  ChangeSince,
  Choice,
  Finding,
  Passage,
  RemarkCode,
  Report,
  Touch,
  Variant,
  VariantKind,
  Wording,
} from '../types.ts';

export const WORDINGS: readonly Wording[] = ['verbatim', 'faithful', 'altered', 'unfound', 'unchecked'];

/** Shape tells verdicts apart where colour cannot. */
export const WORDING_MARK: Record<Wording, string> = {
  verbatim: '✓',
  faithful: '≈',
  altered: '≠',
  unfound: '?',
  unchecked: '–',
};

export const WORDING_PROMISE: Record<Wording, string> = {
  verbatim: 'The words stand in the source as one run.',
  faithful: 'The words stand in the source, once the editorial marks are honoured and accidentals are set aside.',
  altered: 'The source reads otherwise, and the document does not say so.',
  unfound: 'Not in this library, as far as it was searched.',
  unchecked: 'Not judged.',
};

export const ATTRIBUTION_PROMISE: Record<AttributionVerdict, string> = {
  confirmed: 'The library confirms whose words they are.',
  contradicted: 'The library says they are someone else’s, or stand elsewhere.',
  unresolved: 'Whose words they are could not be told from this library.',
  absent: 'The document names nobody.',
};

export const REMARK_NAME: Record<RemarkCode, string> = {
  'cut-start': 'cut at the start',
  'cut-end': 'cut at the end',
  'cut-within': 'cut within',
  'next-sentence-turns': 'the next sentence turns',
  spliced: 'spliced',
  'wrong-reference': 'wrong reference',
  'impossible-reference': 'impossible reference',
  'several-passages': 'several passages',
  'nearest-edition': 'nearest edition',
  'verbatim-elsewhere': 'verbatim elsewhere',
  'unclosed-quotation': 'unclosed quotation',
  'dangling-citation': 'dangling citation',
  'quoted-twice-differently': 'quoted twice, differently',
  'vowel-signs-differ': 'vowel signs differ',
};

export const CHOICE_NAME: Record<Choice, string> = {
  accepted: 'Accepted',
  correction: 'Needs correction',
  unverifiable: 'Cannot be verified',
  'not-quotation': 'Not a quotation',
};

export const CHANGE_NAME: Record<ChangeSince, string> = {
  words: 'its words',
  wording: 'the wording’s verdict',
  attribution: 'the attribution’s verdict',
  passage: 'the passage',
};

const KIND_NAME: Record<VariantKind, string> = {
  substitution: 'changed',
  addition: 'added',
  omission: 'left out',
  transposition: 'moved',
};

/** "changed", "left out, signalled", "added (spelling)". */
export function variantName(variant: Variant): string {
  const kind = KIND_NAME[variant.kind];
  if (variant.signalled) return `${kind}, signalled`;
  return variant.rule === undefined ? kind : `${kind} (${variant.rule.replace('-', ' ')})`;
}

/** "touches negation, name", or nothing. */
export function touchesName(touches: readonly Touch[]): string {
  return touches.length === 0 ? '' : `touches ${touches.join(', ')}`;
}

/** How many findings have each wording, in the order of `WORDINGS`, those without left out. */
export function countByWording(
  reports: readonly Report[],
): readonly { readonly wording: Wording; readonly count: number }[] {
  const counts = new Map<Wording, number>();
  for (const { findings } of reports) {
    for (const { verdict } of findings) counts.set(verdict.wording, (counts.get(verdict.wording) ?? 0) + 1);
  }
  return WORDINGS.flatMap((wording) => {
    const count = counts.get(wording) ?? 0;
    return count === 0 ? [] : [{ wording, count }];
  });
}

/** "1 quotation", "12 quotations". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The rivals but for those that a remark shows already. */
export function rivalsToShow({ rivals, remarks }: Finding): readonly Passage[] {
  const isShown = (rival: Passage): boolean =>
    remarks.some(
      ({ code, words, passage }) =>
        code !== 'wrong-reference' &&
        words === undefined &&
        passage?.witness === rival.witness &&
        passage.span.start === rival.span.start,
    );
  return rivals.filter((rival) => !isShown(rival));
}
