/** What an evaluation says: rows of one table, and lines about single cases for whoever wants to see them. */

export interface Score {
  /** The set's name and the measure: "famous-misquotations: wording". */
  readonly set: string;
  readonly items: number;
  readonly precision: number | null;
  readonly recall: number | null;
  /** F1 where there are precision and recall, else the share that is right. */
  readonly score: number;
  /** The bar to reach, where there is one. */
  readonly bar?: number;
}

export interface Evaluation {
  readonly scores: readonly Score[];
  /** One line a case that went wrong. */
  readonly faults: readonly string[];
  /** What has to be known of the gold to read the scores; printed in any case. */
  readonly notes?: readonly string[];
}

/** `right` of `items`. */
export function accuracy(set: string, right: number, items: number, bar?: number): Score {
  const score = items === 0 ? 0 : right / items;
  return { set, items, precision: null, recall: null, score, ...(bar === undefined ? {} : { bar }) };
}

/** From true positives, predicted and gold ones. */
export function f1(
  set: string,
  counts: { agreed: number; predicted: number; gold: number },
  items: number,
  bar?: number,
): Score {
  const precision = counts.predicted === 0 ? 0 : counts.agreed / counts.predicted;
  const recall = counts.gold === 0 ? 0 : counts.agreed / counts.gold;
  const score = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { set, items, precision, recall, score, ...(bar === undefined ? {} : { bar }) };
}

const NAME = 52;

function cell(value: number | null): string {
  return (value === null ? '–' : value.toFixed(3)).padStart(7);
}

/** The table, against the scores of the last recorded run. */
export function tableOf(scores: readonly Score[], last: Readonly<Record<string, number>>): string {
  const lines = [`${'set'.padEnd(NAME)} items  precis.  recall   score    last     bar`];
  for (const { set, items, precision, recall, score, bar } of scores) {
    const before = last[set];
    const change = before === undefined ? '' : score > before + 0.0005 ? ' ▲' : score < before - 0.0005 ? ' ▼' : '';
    lines.push(
      `${set.padEnd(NAME)} ${String(items).padStart(5)} ${cell(precision)} ${cell(recall)} ${cell(score)} ${cell(before ?? null)} ${cell(bar ?? null)}${change}`,
    );
  }
  return lines.join('\n');
}
