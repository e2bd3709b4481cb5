/** The finding that is looked at, beside the text: what the source has, what is to be said of it, what is decided. */

import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { attributionParts } from '../../../src/report/citation.ts';
import { WORDING_MARK } from '../../../src/report/labels.ts';
import { isFault } from '../../../src/text/variants.ts';
import type { Attribution, Finding, Remark, ReportedStatement, Variant, Wording } from '../../../src/types.ts';
import { completeChosen, step } from '../actions.ts';
import { mark, unmark } from '../amending.ts';
import { openDialog } from '../dialogs.ts';
import { counted, language, number, t, words } from '../i18n.ts';
import { chosen, chosenStatement, findings, places, selected, session, statements, view } from '../model.ts';
import { shownPassage } from '../passages.ts';
import { Decide } from './Decide.tsx';
import { STATEMENT_MARK } from './Filters.tsx';
import {
  Changes,
  ChangeView,
  CitationView,
  OpenSource,
  Passages,
  PassageView,
  Texts,
  variantName,
} from './Passage.tsx';

export function Panel() {
  const finding = chosen.value;
  const statement = chosenStatement.value;
  // Asked before anything can be done to it.
  useLayoutEffect(() => {
    if (finding !== null) void completeChosen(finding.id);
  }, [finding?.id, view.value?.report]);
  if (statement !== null) return <StatementPanel statement={statement} />;
  if (finding === null) {
    const isEmpty = view.value?.report?.findings.length === 0;
    return (
      <aside class="panel empty" aria-label={t('findings')}>
        <p>{isEmpty ? t('noQuotations') : t('chooseFinding')}</p>
      </aside>
    );
  }
  const { wording } = finding.verdict;
  return (
    <Opened
      id={finding.id}
      kind={wording}
      mark={WORDING_MARK[wording]}
      title={words.value.wording[wording]}
      badge={<AttributionBadge finding={finding} />}
      place={places.value.get(finding.id)!}
      count={findings.value.length}
      foot={<Decide id={finding.id} />}
    >
      <Reason finding={finding} />
      <Texts finding={finding} />
      <Changes variants={finding.variants} />
      <Said finding={finding} />
      <Remarks remarks={finding.remarks} />
      <Aside variants={finding.variants} />
      {!finding.searched.complete && <p class="incomplete">{t('incomplete')}</p>}
      <Search finding={finding} />
    </Opened>
  );
}

interface OpenedProps {
  readonly id: string;
  readonly kind: Wording | 'statements';
  readonly mark: string;
  readonly title: string;
  readonly badge?: ComponentChildren;
  readonly place: number;
  readonly count: number;
  readonly children: ComponentChildren;
  readonly foot: ComponentChildren;
}

/** What is chosen, with its head above it and at its foot what can be done. */
function Opened({ id, kind, mark: glyph, title, badge, place, count, children, foot }: OpenedProps) {
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => body.current?.scrollTo(0, 0), [id]);
  return (
    <aside class={`panel ${kind}`} aria-labelledby="finding-head">
      <header class="panel-head">
        <h2 id="finding-head">
          <span class="glyph" aria-hidden="true">
            {glyph}
          </span>
          {title}
        </h2>
        {badge}
        <nav class="steps" aria-label={t('findings')}>
          <button type="button" class="plain" aria-label={t('previous')} aria-keyshortcuts="k" onClick={() => step(-1)}>
            <span class="turns">‹</span>
          </button>
          <span class="place">
            {number(place + 1)}
            <span class="of"> / {number(count)}</span>
          </span>
          <button type="button" class="plain" aria-label={t('next')} aria-keyshortcuts="j" onClick={() => step(1)}>
            <span class="turns">›</span>
          </button>
          <button type="button" class="plain close" aria-label={t('close')} onClick={() => (selected.value = null)}>
            ×
          </button>
        </nav>
      </header>
      <div class="panel-body" ref={body} tabIndex={0} role="region" aria-labelledby="finding-head">
        {children}
      </div>
      {foot}
    </aside>
  );
}

/** What is said without being quoted, beside what the library has nearest. There is nothing to decide about it. */
function StatementPanel({ statement }: { readonly statement: ReportedStatement }) {
  const passage = shownPassage.value;
  return (
    <Opened
      id={statement.id}
      kind="statements"
      mark={STATEMENT_MARK}
      title={t('statements')}
      place={statements.value.indexOf(statement)}
      count={statements.value.length}
      foot={session.value?.role !== 'read' && <MarkStatement statement={statement} />}
    >
      <p class="reason">{t('statementPromise')}</p>
      <div class="text-block">
        <p class="label">{t('document')}</p>
        <blockquote dir="auto" lang={statement.language ?? undefined}>
          {statement.words}
        </blockquote>
      </div>
      <div class="said">
        <p>
          <span class="label">{t('documentNames')}</span> <Named attribution={statement.attribution} />
        </p>
      </div>
      {passage === null ? (
        <p class="none">{t('nothingNear')}</p>
      ) : (
        <figure>
          <div class="text-block">
            <p class="label">{t('nearest')}</p>
            <PassageView passage={passage} />
          </div>
          <figcaption>
            <CitationView passage={passage} />
            <OpenSource passage={passage} />
          </figcaption>
        </figure>
      )}
      <Passages />
    </Opened>
  );
}

function MarkStatement({ statement: { span } }: { readonly statement: ReportedStatement }) {
  return (
    <div class="decide">
      <button type="button" aria-keyshortcuts="m" onClick={() => void mark(span)}>
        {t('mark')} <kbd>m</kbd>
      </button>
    </div>
  );
}

function AttributionBadge({ finding: { verdict } }: { readonly finding: Finding }) {
  if (verdict.attribution === 'absent') return null;
  return <span class={`attribution ${verdict.attribution}`}>{words.value.attribution[verdict.attribution]}</span>;
}

/** The verdict's own sentence is English; in other languages stands what the verdict promises. */
function Reason({ finding: { verdict } }: { readonly finding: Finding }) {
  if (language.value === 'en') return verdict.reason === '' ? null : <p class="reason">{verdict.reason}</p>;
  const { promise, attributionPromise } = words.value;
  return (
    <p class="reason">
      {promise[verdict.wording]}
      {verdict.attribution === 'contradicted' && ` ${attributionPromise.contradicted}`}
    </p>
  );
}

function Said({ finding }: { readonly finding: Finding }) {
  const isMarked = view.value?.marked.includes(finding.id) === true;
  const isGiven = view.value?.attributed[finding.id] !== undefined;
  const mayChange = session.value?.role !== 'read';
  return (
    <div class="said">
      <p>
        <span class="label">{t('documentNames')}</span> <Named attribution={finding.attribution} />{' '}
        {isGiven && <span class="label">({t('givenByHand')})</span>}{' '}
        {mayChange && (
          <button
            type="button"
            class="plain"
            aria-keyshortcuts="a"
            onClick={() => (openDialog.value = { kind: 'attribution' })}
          >
            {t('correctAttribution')}
          </button>
        )}
      </p>
      {isMarked && (
        <p>
          <span class="label">{t('markedByHand')}</span>{' '}
          {mayChange && (
            <button type="button" class="plain" onClick={() => void unmark(finding)}>
              {t('takeBack')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

function Named({ attribution }: { readonly attribution: Attribution | null }) {
  const parts = attribution === null ? [] : attributionParts(attribution);
  if (parts.length === 0) return <span class="none">{words.value.attribution.absent}</span>;
  return (
    <>
      {parts.map((part, k) => (
        <>
          {k > 0 && ' · '}
          <bdi>{part}</bdi>
        </>
      ))}
    </>
  );
}

function Remarks({ remarks }: { readonly remarks: readonly Remark[] }) {
  if (remarks.length === 0) return null;
  const { remark: names, holds } = words.value;
  return (
    <section class="remarks" aria-label={t('remarks')}>
      <ul>
        {remarks.map((remark) => (
          <li>
            <h3>
              {names[remark.code]}
              {remark.holds !== undefined && remark.holds.length > 0 && (
                <span class="holds"> {remark.holds.map((each) => holds[each]).join(', ')}</span>
              )}
            </h3>
            {language.value === 'en' && remark.code !== 'quoted-twice-differently' && <p>{remark.message}</p>}
            {remark.words !== undefined && remark.words !== '' && (
              <blockquote class="cut" dir="auto">
                {remark.words}
              </blockquote>
            )}
            {remark.code === 'quoted-twice-differently' && <OtherQuotation remark={remark} />}
            {remark.passage !== undefined && (remark.words ?? '') === '' && remark.code !== 'wrong-reference' && (
              <div class="other">
                <PassageView passage={remark.passage} />
                <CitationView passage={remark.passage} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The quotation that a remark points to, with the way to it. */
function OtherQuotation({ remark: { span } }: { readonly remark: Remark }) {
  const other = findings.value.find(({ quotation }) => quotation.span.start === span?.start);
  if (other === undefined) return null;
  return (
    <blockquote class="cut" dir="auto" lang={other.quotation.language ?? undefined}>
      <a
        href={`#/${view.value?.entry.id ?? ''}/${other.id}`}
        onClick={(event) => {
          event.preventDefault();
          selected.value = other.id;
        }}
      >
        {number(places.value.get(other.id)! + 1)}. {other.quotation.words}
      </a>
    </blockquote>
  );
}

const SHOWN = 40;

function Aside({ variants }: { readonly variants: readonly Variant[] }) {
  const aside = variants.filter((variant) => !isFault(variant) && variant.weight === 'accidental');
  if (aside.length === 0) return null;
  return (
    <details class="aside">
      <summary>{counted('changes', aside.length)}</summary>
      <ul class="changes">
        {aside.slice(0, SHOWN).map((variant) => (
          <li>
            <ChangeView variant={variant} /> <span class="kind">{variantName(variant)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Search({ finding: { searched, passage, agreement } }: { readonly finding: Finding }) {
  return (
    <p class="searched">
      {t('searched')}: {counted('texts', searched.witnesses)}
      {passage !== null && (
        <>
          {' · '}
          {t('agreement')} {number(Math.round(agreement * 1000) / 10)} % · <bdi dir="ltr">{passage.witness}</bdi>
        </>
      )}
    </p>
  );
}
