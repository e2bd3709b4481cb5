/** Which findings are shown: by verdict, by decision, by words. */

import { WORDING_MARK } from '../../../src/report/labels.ts';
import { number, t, words } from '../i18n.ts';
import {
  type DecisionFilter,
  decisionFilter,
  isFiltered,
  query,
  shown,
  VERDICT_FILTERS,
  type VerdictFilter,
  verdictCounts,
  verdictFilter,
} from '../model.ts';

/** Of what is said without being quoted. */
export const STATEMENT_MARK = '¶';

const DECISION_FILTERS = ['all', 'left', 'decided', 'changed'] as const satisfies readonly DecisionFilter[];

export function Filters() {
  return (
    <nav class="filters" aria-label={t('filterFindings')}>
      <fieldset>
        <legend class="unseen">{t('filterFindings')}</legend>
        {VERDICT_FILTERS.filter((filter) => filter === 'all' || (verdictCounts.value.get(filter) ?? 0) > 0).map(
          (filter) => (
            <label key={filter} class={filter}>
              <input
                type="radio"
                name="verdict"
                class="unseen"
                checked={verdictFilter.value === filter}
                onChange={() => (verdictFilter.value = filter)}
              />
              <span class="chip">
                <span class="glyph" aria-hidden="true">
                  {markOf(filter)}
                </span>
                {nameOf(filter)} <span class="number">{number(verdictCounts.value.get(filter) ?? 0)}</span>
              </span>
            </label>
          ),
        )}
      </fieldset>
      <label class="by-decision">
        <span class="unseen">{t('decisions')}</span>
        <select
          value={decisionFilter.value}
          onChange={({ currentTarget }) => {
            decisionFilter.value = DECISION_FILTERS.find((each) => each === currentTarget.value) ?? 'all';
          }}
        >
          <option value="all">
            {t('decisions')}: {t('all')}
          </option>
          <option value="left">{t('left')}</option>
          <option value="decided">{t('decided')}</option>
          <option value="changed">{t('changedSince').replace(/:$/, '')}</option>
        </select>
      </label>
      <label class="by-words">
        <span class="unseen">{t('searchFindings')}</span>
        <input
          id="query"
          type="search"
          dir="auto"
          placeholder={`${t('searchFindings')} (/)`}
          value={query.value}
          onInput={({ currentTarget }) => (query.value = currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.currentTarget.blur();
          }}
        />
      </label>
      <span class="shown" role="status">
        {isFiltered.value && (shown.value.length === 0 ? t('noFindings') : number(shown.value.length))}
      </span>
    </nav>
  );
}

function markOf(filter: VerdictFilter): string {
  if (filter === 'all') return '';
  if (filter === 'contradicted') return '⇄';
  if (filter === 'statements') return STATEMENT_MARK;
  return filter === 'remarked' ? '▸' : WORDING_MARK[filter];
}

function nameOf(filter: VerdictFilter): string {
  return filter === 'all' || filter === 'contradicted' || filter === 'remarked' || filter === 'statements'
    ? t(filter)
    : words.value.wording[filter];
}
