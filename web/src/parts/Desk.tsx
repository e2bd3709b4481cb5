/** One document on the desk. */

import { useEffect } from 'preact/hooks';
import { counted, number, t, words } from '../i18n.ts';
import { chosen, chosenStatement, findings, isOutdated, left, places, problemsOf, selected, view } from '../model.ts';
import { hasPage } from '../pages.ts';
import { Dialogs } from './Dialogs.tsx';
import { Filters } from './Filters.tsx';
import { PageBeside } from './PageBeside.tsx';
import { Panel } from './Panel.tsx';
import { TextColumn } from './TextColumn.tsx';
import { TopBar } from './TopBar.tsx';

export function Desk() {
  const shownView = view.value!;
  const { entry } = shownView;
  useEffect(() => {
    document.title = `${entry.name} · Recte`;
    return () => {
      document.title = 'Recte';
    };
  }, [entry.name]);
  useEffect(() => {
    const finding = selected.value;
    history.replaceState(null, '', `#/${entry.id}${finding === null ? '' : `/${finding}`}`);
  }, [entry.id, selected.value]);
  return (
    <div class={`desk${selected.value === null ? '' : ' chosen'}`}>
      <TopBar />
      <Filters />
      <main class={`columns${hasPage.value && shownView.pages.length > 0 ? ' with-page' : ''}`}>
        <div class="scroll">
          <header class="title">
            <h1>
              <bdi dir="auto">{entry.name}</bdi>
            </h1>
            <p class="summary">
              {counted('quotations', findings.value.length)}
              {shownView.report !== null && <> · {counted('sources', shownView.report.library.sources)}</>}
              {findings.value.length > 0 && <> · {counted('left', left.value)}</>}
            </p>
            {isOutdated.value && (
              <p class="outdated" role="status">
                {t('outdated')}
              </p>
            )}
            <Problems />
          </header>
          <TextColumn />
          <Lost />
        </div>
        <PageBeside />
        <Panel />
      </main>
      <Announcement />
      <Dialogs />
    </div>
  );
}

/** For whoever hears the page: what was stepped to, by key, without the focus being moved. */
function Announcement() {
  const finding = chosen.value;
  const statement = chosenStatement.value;
  const { wording, attribution } = words.value;
  const said =
    finding === null
      ? [statement === null ? '' : t('statements'), statement?.words ?? '']
      : [
          `${number(places.value.get(finding.id)! + 1)}: ${wording[finding.verdict.wording]}`,
          finding.verdict.attribution === 'contradicted' ? attribution.contradicted : '',
          finding.quotation.words,
        ];
  return (
    <p class="unseen" role="status">
      {said.filter((each) => each !== '').join('. ')}
    </p>
  );
}

function Problems() {
  const problems = problemsOf(view.value!);
  if (problems.length === 0) return null;
  return (
    <details class="problems">
      <summary>{counted('problems', problems.length)}</summary>
      <ul>
        {problems.map(({ message, path }) => (
          <li>
            {path !== undefined && !message.includes(path) && (
              <>
                <bdi dir="ltr">{path}</bdi>:{' '}
              </>
            )}
            <span lang="en" dir="ltr">
              {message}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Lost() {
  const lost = view.value?.lost ?? [];
  if (lost.length === 0) return null;
  return (
    <details class="lost">
      <summary>{t('lost')}</summary>
      <ul>
        {lost.map(({ words, note, by }) => (
          <li>
            <q dir="auto">{words}</q> {note !== '' && <bdi>{note}</bdi>} <bdi class="who">{by}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
