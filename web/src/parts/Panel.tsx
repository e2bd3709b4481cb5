/** The finding that is looked at, beside the text: what the source has, what is to be said of it, what is decided. */

import { useEffect, useRef } from 'preact/hooks';
import { attributionParts } from '../../../src/report/citation.ts';
import { WORDING_MARK } from '../../../src/report/labels.ts';
import { isFault } from '../../../src/text/variants.ts';
import type { Finding, Remark, Variant } from '../../../src/types.ts';
import { completeChosen, step, unmark } from '../actions.ts';
import { openDialog } from '../dialogs.ts';
import { counted, language, number, t, words } from '../i18n.ts';
import { chosen, findings, places, selected, session, view } from '../model.ts';
import { Decide } from './Decide.tsx';
import { Changes, ChangeView, CitationView, Texts, variantName } from './Passage.tsx';

export function Panel() {
  const finding = chosen.value;
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    ref.current?.querySelector('.panel-body')?.scrollTo(0, 0);
    if (finding !== null) void completeChosen(finding.id);
  }, [finding?.id, view.value?.report]);
  if (finding === null) {
    const isEmpty = view.value?.report?.findings.length === 0;
    return (
      <aside class="panel empty" aria-label={t('findings')}>
        <p>{isEmpty ? t('noQuotations') : t('chooseFinding')}</p>
      </aside>
    );
  }
  const { wording } = words.value;
  const place = places.value.get(finding.id)!;
  return (
    <aside class={`panel ${finding.verdict.wording}`} aria-labelledby="finding-head" ref={ref}>
      <header class="panel-head">
        <h2 id="finding-head">
          <span class="glyph" aria-hidden="true">
            {WORDING_MARK[finding.verdict.wording]}
          </span>
          {wording[finding.verdict.wording]}
        </h2>
        <AttributionBadge finding={finding} />
        <nav class="steps" aria-label={t('findings')}>
          <button type="button" class="plain" aria-label={t('previous')} aria-keyshortcuts="k" onClick={() => step(-1)}>
            <span class="turns">‹</span>
          </button>
          <span class="place">
            {number(place + 1)}
            <span class="of"> / {number(findings.value.length)}</span>
          </span>
          <button type="button" class="plain" aria-label={t('next')} aria-keyshortcuts="j" onClick={() => step(1)}>
            <span class="turns">›</span>
          </button>
          <button type="button" class="plain close" aria-label={t('close')} onClick={() => (selected.value = null)}>
            ×
          </button>
        </nav>
      </header>
      <div class="panel-body" tabIndex={0} role="region" aria-labelledby="finding-head">
        <Reason finding={finding} />
        <Texts finding={finding} />
        <Changes variants={finding.variants} />
        <Said finding={finding} />
        <Remarks remarks={finding.remarks} />
        <Aside variants={finding.variants} />
        {!finding.searched.complete && <p class="incomplete">{t('incomplete')}</p>}
        <Search finding={finding} />
      </div>
      <Decide id={finding.id} />
    </aside>
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
  const said = finding.attribution === null ? [] : attributionParts(finding.attribution);
  const isMarked = view.value?.marked.includes(finding.id) === true;
  const mayChange = session.value?.role !== 'read';
  return (
    <div class="said">
      <p>
        <span class="label">{t('documentNames')}</span>{' '}
        {said.length === 0 ? (
          <span class="none">{words.value.attribution.absent}</span>
        ) : (
          said.map((part, k) => (
            <>
              {k > 0 && ' · '}
              <bdi>{part}</bdi>
            </>
          ))
        )}{' '}
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
            <button type="button" class="plain" onClick={() => void unmark(finding.id)}>
              {t('takeBack')}
            </button>
          )}
        </p>
      )}
    </div>
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
            {language.value === 'en' && <p>{remark.message}</p>}
            {remark.words !== undefined && remark.words !== '' && (
              <blockquote class="cut" dir="auto">
                {remark.words}
              </blockquote>
            )}
            {remark.passage !== undefined && (remark.words ?? '') === '' && remark.code !== 'wrong-reference' && (
              <div class="other">
                <blockquote dir="auto">
                  <span class="around">{remark.passage.before}</span>
                  {remark.passage.words}
                  <span class="around">{remark.passage.after}</span>
                </blockquote>
                <CitationView passage={remark.passage} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
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
