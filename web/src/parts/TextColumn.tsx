/** The document as it is, with its quotations marked, and in the margin what was found of each. */

import { signal } from '@preact/signals';
import { memo } from 'preact/compat';
import { useEffect, useRef } from 'preact/hooks';
import { WORDING_MARK } from '../../../src/report/labels.ts';
import { hasRightToLeft } from '../../../src/report/printable.ts';
import type { QuotedStretch, Row } from '../../../src/report/rows.ts';
import { isFault } from '../../../src/text/variants.ts';
import type { Finding, ReportedStatement } from '../../../src/types.ts';
import { mark } from '../amending.ts';
import { number, t, words } from '../i18n.ts';
import { decisionOf, findings, isFiltered, rows, selected, shown, statementsByRow, view } from '../model.ts';
import { followSelection, selectedSpan } from '../selection.ts';
import { CHOICE_MARK } from './Decide.tsx';
import { STATEMENT_MARK } from './Filters.tsx';

/** How many rows are laid out at once; the rest follows while nothing else is to be done. */
const FIRST_ROWS = 60;
const MORE_ROWS = 120;

const laidOut = signal(FIRST_ROWS);

export function TextColumn() {
  const ref = useRef<HTMLElement>(null);
  useEffect(followSelection, []);
  useEffect(() => {
    const root = ref.current!;
    const chosen = selected.value;
    for (const element of root.querySelectorAll('[aria-current]')) element.removeAttribute('aria-current');
    if (chosen === null) return;
    const marks = root.querySelectorAll(`[data-finding="${CSS.escape(chosen)}"]`);
    if (marks.length === 0) laidOut.value = Infinity;
    for (const element of marks) element.setAttribute('aria-current', 'true');
    marks[0]?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, [selected.value, rows.value, laidOut.value === Infinity]);
  useEffect(() => {
    const root = ref.current!;
    const isOff = isFiltered.value ? new Set(shown.value) : null;
    for (const element of root.querySelectorAll<HTMLElement>('[data-finding]')) {
      element.classList.toggle('off', isOff !== null && !isOff.has(element.dataset['finding']!));
    }
  }, [shown.value, isFiltered.value, rows.value, laidOut.value]);
  return (
    <section class="text" aria-label={t('document')} ref={ref} onClick={onClick} tabIndex={-1}>
      <Rows />
      <MarkButton />
    </section>
  );
}

/** Apart from what is chosen, which changes all the time. */
const Rows = memo(() => {
  const all = rows.value;
  const id = view.value?.entry.id;
  const count = laidOut.value;
  useEffect(() => {
    laidOut.value = FIRST_ROWS;
  }, [id]);
  useEffect(() => {
    if (count >= all.length) return undefined;
    const timer = setTimeout(() => {
      laidOut.value += MORE_ROWS;
    });
    return () => clearTimeout(timer);
  }, [count, all]);
  const language = view.value?.language ?? undefined;
  return (
    <>
      {all.slice(0, count).map((row) => (
        <RowView
          key={row.span.start}
          row={row}
          language={language}
          all={findings.value}
          said={statementsByRow.value.get(row.span.start) ?? NOTHING_SAID}
        />
      ))}
    </>
  );
});

function onClick(event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-finding]') : null;
  if (target === null) return;
  event.preventDefault();
  selected.value = target.dataset['finding']!;
}

const NOTHING_SAID: readonly ReportedStatement[] = [];

interface RowProps {
  readonly row: Row;
  readonly language: string | undefined;
  readonly all: readonly Finding[];
  /** What the row says without quoting it. */
  readonly said: readonly ReportedStatement[];
}

/** About how many characters stand in a line, and how high one is, in `rem`: rows out of sight are taken to be so high. */
const LINE_UNITS = 68;
const LINE_REM = 1.85;

const RowView = memo(
  ({ row, language, all, said }: RowProps) => {
    const lines = Math.ceil((row.span.end - row.span.start) / LINE_UNITS);
    const height = Math.max(lines * LINE_REM, row.findings.length * 2.2) + 1.3;
    let at = row.span.start;
    const inner = row.stretches.map((stretch, k) => {
      const start = at;
      at += stretch.text.length;
      const syntaxUnits = k === 0 ? row.syntaxUnits : 0;
      return stretch.quoted === null ? (
        <PlainView key={k} text={stretch.text} start={start} syntaxUnits={syntaxUnits} said={said} />
      ) : (
        <QuotedView key={k} text={stretch.text} quoted={stretch.quoted} all={all} />
      );
    });
    const near = said.filter(({ nearest }) => nearest.length > 0);
    const classes = `prose${row.isWrapped ? ' wrapped' : ''}`;
    const start = row.span.start;
    return (
      <div class={`row ${row.kind}`} style={{ containIntrinsicSize: `auto ${height}rem` }}>
        {row.kind === 'heading' ? (
          <h2 class={classes} dir="auto" lang={language} data-start={start}>
            {inner}
          </h2>
        ) : row.kind === 'block-quotation' ? (
          <blockquote class={classes} dir="auto" lang={language} data-start={start}>
            {inner}
          </blockquote>
        ) : (
          <p class={classes} dir="auto" lang={language} data-start={start}>
            {inner}
          </p>
        )}
        {row.findings.length + near.length > 0 && (
          <div class="margin">
            {row.findings.map((place) => (
              <MarginNote key={all[place]!.id} finding={all[place]!} place={place} />
            ))}
            {near.map((statement) => (
              <StatementNote key={statement.id} statement={statement} />
            ))}
          </div>
        )}
      </div>
    );
  },
  (before, after) =>
    (before.row === after.row && before.language === after.language && before.said === after.said) ||
    (before.language === after.language &&
      before.said.map(({ id }) => id).join(' ') === after.said.map(({ id }) => id).join(' ') &&
      before.row.span.start === after.row.span.start &&
      before.row.span.end === after.row.span.end &&
      before.row.kind === after.row.kind &&
      before.row.stretches.length === after.row.stretches.length &&
      placesOf(before) === placesOf(after)),
);

/** What of the findings a row shows. */
function placesOf({ row, all }: RowProps): string {
  const places = new Set(row.findings);
  for (const { quoted } of row.stretches) if (quoted !== null) places.add(quoted.finding);
  return [...places]
    .map((place) => {
      const { id, verdict, remarks, variants } = all[place]!;
      return `${place}.${id}.${verdict.wording}.${verdict.attribution}.${remarks.length}.${variants.length}`;
    })
    .join(' ');
}

interface PlainProps {
  readonly text: string;
  /** In the document. */
  readonly start: number;
  readonly syntaxUnits: number;
  readonly said: readonly ReportedStatement[];
}

/** Words of the document's own, in which it may say what others said. */
function PlainView({ text, start, syntaxUnits, said }: PlainProps) {
  const parts = [];
  let at = 0;
  if (syntaxUnits > 0) {
    parts.push(<span class="syntax">{text.slice(0, syntaxUnits)}</span>);
    at = syntaxUnits;
  }
  for (const { id, span } of said) {
    const from = Math.max(at, span.start - start);
    const to = Math.min(text.length, span.end - start);
    if (to <= from) continue;
    parts.push(
      text.slice(at, from),
      <a class="statement" href={`#/${view.value?.entry.id ?? ''}/${id}`} data-finding={id}>
        {text.slice(from, to)}
        <span class="unseen" data-added>
          {' '}
          ({t('statements')})
        </span>
      </a>,
    );
    at = to;
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
}

interface QuotedProps {
  readonly text: string;
  readonly quoted: QuotedStretch;
  readonly all: readonly Finding[];
}

function QuotedView({ text, quoted, all }: QuotedProps) {
  const finding = all[quoted.finding]!;
  const { wording } = finding.verdict;
  const parts = [];
  let at = 0;
  for (const { start, end } of quoted.faults) {
    parts.push(text.slice(at, start), <span class="fault">{text.slice(start, end)}</span>);
    at = end;
  }
  parts.push(text.slice(at));
  return (
    <a
      class={`q ${wording}`}
      href={`#/${view.value?.entry.id ?? ''}/${finding.id}`}
      id={quoted.isFirst ? `q-${finding.id}` : undefined}
      data-finding={finding.id}
      tabIndex={quoted.isFirst ? 0 : -1}
    >
      {parts}
      {quoted.isLast && (
        <>
          <sup class="sign" aria-hidden="true" data-added>
            {WORDING_MARK[wording]}
            {quoted.finding + 1}
          </sup>
          <span class="unseen" data-added>
            {' '}
            ({number(quoted.finding + 1)}, {words.value.wording[wording]})
          </span>
        </>
      )}
    </a>
  );
}

function MarginNote({ finding, place }: { readonly finding: Finding; readonly place: number }) {
  const decision = decisionOf(finding.id).value;
  const { verdict, remarks } = finding;
  const { wording, attribution, remark } = words.value;
  const said = saidShortly(finding);
  const isOpen = decision === null || decision.choice === null;
  return (
    <button type="button" class={`note-chip ${verdict.wording}${isOpen ? '' : ' decided'}`} data-finding={finding.id}>
      <span class="glyph" aria-hidden="true">
        {WORDING_MARK[verdict.wording]}
      </span>
      <span class="number">{number(place + 1)}</span>{' '}
      <span class="what">
        {wording[verdict.wording]}
        {verdict.attribution === 'contradicted' && <span class="contradicted"> {attribution.contradicted}</span>}
        {said !== '' && (
          <>
            {' '}
            <bdi class="said">{said}</bdi>
          </>
        )}
        {verdict.attribution !== 'contradicted' && said === '' && remarks.length > 0 && (
          <span class="remarked"> {remark[remarks[0]!.code]}</span>
        )}
      </span>
      {decision !== null && decision.choice !== null && (
        <span class={`choice ${decision.choice}`} title={words.value.choice[decision.choice]}>
          <span aria-hidden="true">{decision.changed.length > 0 ? '↻' : CHOICE_MARK[decision.choice]}</span>
          <span class="unseen"> {words.value.choice[decision.choice]}</span>
        </span>
      )}
      {decision !== null && decision.note !== '' && <span class="has-note" title={decision.note} aria-hidden="true" />}
    </button>
  );
}

function StatementNote({ statement: { id } }: { readonly statement: ReportedStatement }) {
  return (
    <button type="button" class="note-chip statements" data-finding={id}>
      <span class="glyph" aria-hidden="true">
        {STATEMENT_MARK}
      </span>
      <span class="what">{t('statements')}</span>
    </button>
  );
}

/** The first change of substance: "not → ∅". */
function saidShortly({ variants }: Finding): string {
  const fault = variants.find(isFault);
  if (fault === undefined) return '';
  const short = (text: string): string => (text.length <= 18 ? text : `${text.slice(0, 17)}…`);
  if (fault.kind === 'transposition') return `⇄ ${short(fault.lemma.words)}`;
  if (fault.reading.words === '') return `− ${short(fault.lemma.words)}`;
  if (fault.lemma.words === '') return `+ ${short(fault.reading.words)}`;
  const arrow = hasRightToLeft(fault.lemma.words) ? '←' : '→';
  return `${short(fault.lemma.words)} ${arrow} ${short(fault.reading.words)}`;
}

/** Appears when words of the document are selected. */
function MarkButton() {
  const span = selectedSpan.value;
  if (span === null) return null;
  return (
    <div class="mark-button">
      <button
        type="button"
        class="chief"
        aria-keyshortcuts="m"
        // The selection stays while the button is pressed.
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => void mark(span)}
      >
        {t('mark')} <kbd>m</kbd>
      </button>
    </div>
  );
}
