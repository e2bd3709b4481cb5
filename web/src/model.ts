/** What the desk shows: one document, what was found and decided, what is chosen. All state of the app is here. */

import { batch, computed, type Signal, signal } from '@preact/signals';
import { WORDINGS } from '../../src/report/labels.ts';
import { type Row, rowsOf } from '../../src/report/rows.ts';
import type { Finding, Problem, ReportedStatement, Source, StandingDecision, Wording } from '../../src/types.ts';
import type { ListedDocument, Session, View } from './api.ts';

export const session = signal<Session | null>(null);
export const documents = signal<readonly ListedDocument[] | null>(null);

/** The document that is open; null on the way there, and where none is. */
export const view = signal<View | null>(null);
/** Its findings in order. While it is checked, those that are known already. */
export const findings = signal<readonly Finding[]>([]);
/** The id of the finding or the statement that is looked at. */
export const selected = signal<string | null>(null);

export interface Work {
  readonly stage: 'checking' | 'reading' | 'indexing' | 'merging' | 'loading';
  readonly done: number;
  readonly total: number;
  readonly stop: () => void;
}

/** What takes its time at the moment. */
export const work = signal<Work | null>(null);

/** Said to the person in a line at the foot of the page; `offer` undoes what was done. */
export interface Notice {
  readonly text: string;
  readonly isFault: boolean;
}

export const notice = signal<Notice | null>(null);

// ── decisions ────────────────────────────────────────────────────────────────────────────────────────────────────────

const decisions = new Map<string, Signal<StandingDecision | null>>();
/** Grows with every decision, for whatever counts them all. */
export const decisionCount = signal(0);

/** The decision about one finding, to be watched alone. */
export function decisionOf(id: string): Signal<StandingDecision | null> {
  let known = decisions.get(id);
  if (known === undefined) {
    known = signal(null);
    decisions.set(id, known);
  }
  return known;
}

export function setDecision(id: string, decision: StandingDecision | null): void {
  batch(() => {
    decisionOf(id).value = decision;
    decisionCount.value++;
  });
}

export function isSettled(decision: StandingDecision | null): boolean {
  return decision !== null && decision.choice !== null && decision.changed.length === 0;
}

// ── the document ─────────────────────────────────────────────────────────────────────────────────────────────────────

export function showView(next: View): void {
  batch(() => {
    if (view.value?.entry.id !== next.entry.id) {
      decisions.clear();
      selected.value = null;
    }
    for (const [id, known] of decisions) if (next.decisions[id] === undefined) known.value = null;
    for (const [id, decision] of Object.entries(next.decisions)) decisionOf(id).value = decision;
    decisionCount.value++;
    wholeFindings.value = new Map();
    view.value = next;
    findings.value = next.report?.findings ?? [];
    if (selected.value !== null && !ranks.value.has(selected.value)) selected.value = null;
  });
}

export const rows = computed<readonly Row[]>(() => {
  const shown = view.value;
  if (shown === null) return [];
  return rowsOf({ name: shown.entry.name, text: shown.text, markup: shown.markup }, findings.value);
});

/** What is said without being quoted; known when a check is at its end. */
export const statements = computed<readonly ReportedStatement[]>(() => view.value?.report?.statements ?? []);

/** By where their row begins. */
export const statementsByRow = computed<ReadonlyMap<number, readonly ReportedStatement[]>>(() => {
  const byRow = new Map<number, ReportedStatement[]>();
  let row = 0;
  for (const statement of statements.value) {
    while (row < rows.value.length && rows.value[row]!.span.end <= statement.span.start) row++;
    const start = rows.value[row]?.span.start;
    if (start === undefined) break;
    const inRow = byRow.get(start);
    if (inRow === undefined) byRow.set(start, [statement]);
    else inRow.push(statement);
  }
  return byRow;
});

/** Those of the document and of the library, each once. */
export function problemsOf({ problems, report }: View): readonly Problem[] {
  return report?.problems ?? problems;
}

/** The fingerprint of the library as it is now; null while it is not known. */
export const libraryNow = signal<string | null>(null);

/** Whether the report that is shown was made with another library. */
export const isOutdated = computed(() => {
  const made = view.value?.report?.library.fingerprint;
  return made !== undefined && libraryNow.value !== null && made !== libraryNow.value;
});

export const sources = computed<ReadonlyMap<string, Source>>(
  () => new Map(view.value?.report?.cited.map((source) => [source.id, source]) ?? []),
);

/** Findings and statements, each with how many stand before it in the text. */
export const ranks = computed<ReadonlyMap<string, number>>(() => {
  const both = [
    ...findings.value.map(({ id, quotation }) => ({ id, at: quotation.span.start })),
    ...statements.value.map(({ id, span }) => ({ id, at: span.start })),
  ];
  both.sort((a, b) => a.at - b.at);
  return new Map(both.map(({ id }, k) => [id, k]));
});

export const places = computed<ReadonlyMap<string, number>>(() => new Map(findings.value.map(({ id }, k) => [id, k])));

const rivalled = computed<ReadonlySet<string>>(() => new Set(view.value?.rivalled));

/** Whether a finding has rivals that did not come with it. */
export function isShortened(id: string): boolean {
  return rivalled.peek().has(id) && !wholeFindings.peek().has(id);
}

/** Findings with the rivals of their passages, which a document's findings come without. By id. */
export const wholeFindings = signal<ReadonlyMap<string, Finding>>(new Map());

export const chosen = computed<Finding | null>(() => {
  const id = selected.value;
  const place = id === null ? undefined : places.value.get(id);
  if (id === null || place === undefined) return null;
  return wholeFindings.value.get(id) ?? findings.value[place] ?? null;
});

export const chosenStatement = computed<ReportedStatement | null>(
  () => statements.value.find(({ id }) => id === selected.value) ?? null,
);

export const left = computed(() => {
  void decisionCount.value;
  return findings.value.filter(({ id }) => !isSettled(decisionOf(id).peek())).length;
});

// ── what is shown of it ──────────────────────────────────────────────────────────────────────────────────────────────

export type VerdictFilter = Wording | 'contradicted' | 'remarked' | 'statements' | 'all';
export type DecisionFilter = 'all' | 'left' | 'decided' | 'changed';

export const verdictFilter = signal<VerdictFilter>('all');
export const decisionFilter = signal<DecisionFilter>('all');
export const query = signal('');

export const VERDICT_FILTERS: readonly VerdictFilter[] = ['all', ...WORDINGS, 'contradicted', 'remarked', 'statements'];

function hasVerdict({ verdict, remarks }: Finding, filter: VerdictFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'contradicted') return verdict.attribution === 'contradicted';
  return filter === 'remarked' ? remarks.length > 0 : verdict.wording === filter;
}

export const verdictCounts = computed<ReadonlyMap<VerdictFilter, number>>(
  () =>
    new Map(
      VERDICT_FILTERS.map((filter) => [
        filter,
        filter === 'statements'
          ? statements.value.length
          : findings.value.filter((finding) => hasVerdict(finding, filter)).length,
      ]),
    ),
);

function isDecided(id: string, filter: DecisionFilter): boolean {
  if (filter === 'all') return true;
  const decision = decisionOf(id).peek();
  if (filter === 'changed') return (decision?.changed.length ?? 0) > 0;
  return isSettled(decision) === (filter === 'decided');
}

function searchable({ quotation, passage, attribution, verdict }: Finding): string {
  const note = attribution?.speaker?.name ?? '';
  return `${quotation.words}\n${passage?.words ?? ''}\n${passage?.witness ?? ''}\n${note}\n${verdict.reason}`.toLowerCase();
}

function searchableStatement({ words, attribution, nearest }: ReportedStatement): string {
  return [words, attribution.speaker?.name ?? '', ...nearest.map((passage) => passage.words)].join('\n').toLowerCase();
}

/** Ids of the findings, or of the statements, that the filters leave, in order. */
export const shown = computed<readonly string[]>(() => {
  const byVerdict = verdictFilter.value;
  const byDecision = decisionFilter.value;
  const wanted = query.value.trim().toLowerCase();
  if (byVerdict === 'statements') {
    return statements.value.filter((each) => searchableStatement(each).includes(wanted)).map(({ id }) => id);
  }
  if (byDecision !== 'all') void decisionCount.value;
  return findings.value
    .filter(
      (finding) =>
        hasVerdict(finding, byVerdict) &&
        isDecided(finding.id, byDecision) &&
        (wanted === '' ||
          searchable(finding).includes(wanted) ||
          decisionOf(finding.id).peek()?.note.toLowerCase().includes(wanted) === true),
    )
    .map(({ id }) => id);
});

export const isFiltered = computed(
  () => verdictFilter.value !== 'all' || decisionFilter.value !== 'all' || query.value.trim() !== '',
);
