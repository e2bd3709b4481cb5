/** The library: searched by words, looked through, added to. */

import { computed, signal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { attempt, changeLibrary, type LibraryChange } from '../actions.ts';
import { api, type FoundPassage, type Table } from '../api.ts';
import { closeDialog, openDialog } from '../dialogs.ts';
import { submitted } from '../forms.ts';
import { counted, number, t } from '../i18n.ts';
import { session, work } from '../model.ts';
import { Dialog } from './Dialog.tsx';
import { PathInput } from './PathInput.tsx';
import { Working } from './Working.tsx';

/** What the library holds, as it was last listed. */
const table = signal<Table | null>(null);

interface Listed {
  readonly witness: string;
  readonly title: string;
  readonly details: readonly string[];
}

const listed = computed<readonly Listed[]>(() => {
  const { columns, rows } = table.value ?? { columns: [], rows: [] };
  return rows.map((row) => {
    const cell = (column: string): string => String(row[columns.indexOf(column)] ?? '');
    const witness = cell('witness');
    const title = cell('title') === '' ? witness : cell('title');
    const details = [cell('creators'), cell('year'), title === witness ? '' : witness];
    return { witness, title, details: details.filter((each) => each !== '') };
  });
});

const titles = computed<ReadonlyMap<string, string>>(
  () => new Map(listed.value.map(({ witness, title }) => [witness, title])),
);

export function LibraryDialog() {
  return (
    <Dialog title={t('library')} isWide onClose={closeDialog}>
      <LibrarySearch />
      <LibraryShelf />
    </Dialog>
  );
}

function LibrarySearch() {
  const [passages, setPassages] = useState<readonly FoundPassage[] | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const onSubmit = async (event: SubmitEvent): Promise<void> => {
    const words = submitted(event)('words');
    if (words.trim() === '') return;
    running.current?.abort();
    const stop = new AbortController();
    running.current = stop;
    await attempt(async () => {
      for await (const line of api.find(words, stop.signal)) {
        if (line.kind === 'answer') setPassages(line.answer.passages);
      }
    });
  };
  return (
    <search>
      <form class="search-form" onSubmit={(event) => void onSubmit(event)}>
        <label class="grows">
          <span class="unseen">{t('search')}</span>
          <input type="search" name="words" dir="auto" placeholder={t('searchWords')} autofocus />
        </label>
        <button type="submit" class="chief">
          {t('search')}
        </button>
      </form>
      <div role="status">
        {passages !== null && (
          <p class="summary">{passages.length === 0 ? t('nothingFound') : counted('passages', passages.length)}</p>
        )}
      </div>
      <ol class="found">
        {passages?.map((passage) => (
          <li key={`${passage.witness} ${passage.span.start}`}>
            <blockquote dir="auto">
              <span class="around">{passage.before}</span>
              <span class="passage">{passage.words}</span>
              <span class="around">{passage.after}</span>
            </blockquote>
            <p class="citation">
              {[passage.speaker, titles.value.get(passage.witness) ?? passage.source, passage.locus]
                .filter((part) => part !== null)
                .map((part, k) => (
                  <>
                    {k > 0 && ' · '}
                    <bdi>{part}</bdi>
                  </>
                ))}{' '}
              <span class="number">{number(Math.round(passage.agreement * 100))} %</span>{' '}
              <button
                type="button"
                class="plain"
                onClick={() => (openDialog.value = { kind: 'source', witness: passage.witness, ...passage.span })}
              >
                {t('openSource')}
              </button>
            </p>
          </li>
        ))}
      </ol>
    </search>
  );
}

/** What the library holds, and for whoever may, ways to add to it. */
export function LibraryShelf() {
  const mayManage = session.value?.role === 'manage';
  const load = async (): Promise<void> => {
    await attempt(async () => {
      for await (const line of api.listSources(new AbortController().signal)) {
        if (line.kind === 'table') table.value = line.table;
      }
    });
  };
  useEffect(() => void load(), []);
  const change: Change = async (...changes) => {
    await changeLibrary(changes);
    await load();
  };
  return (
    <section class="shelf" aria-label={t('sources')}>
      {mayManage && <AddSources change={change} />}
      {work.value !== null && work.value.stage !== 'checking' && <Working />}
      {table.value !== null && listed.value.length === 0 && <p class="none">{t('emptyLibrary')}</p>}
      {listed.value.length > 0 && (
        <details open={listed.value.length <= 12}>
          <summary>{counted('texts', listed.value.length)}</summary>
          <ul class="sources">
            {listed.value.map(({ witness, title, details }) => (
              <li key={witness}>
                <button
                  type="button"
                  class="plain title-button"
                  onClick={() => (openDialog.value = { kind: 'source', witness, start: 0, end: 0 })}
                >
                  <bdi>{title}</bdi>
                </button>{' '}
                <span class="details">
                  {details.map((detail, k) => (
                    <>
                      {k > 0 && ' · '}
                      <bdi>{detail}</bdi>
                    </>
                  ))}
                </span>
                {mayManage && (
                  <button
                    type="button"
                    class="plain remove"
                    aria-label={`${t('delete')}: ${witness}`}
                    onClick={() => {
                      if (confirm(t('deleteSource'))) void change((signal) => api.removeSource(witness, signal));
                    }}
                  >
                    {t('delete')}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

type Change = (...changes: readonly LibraryChange[]) => Promise<void>;

function AddSources({ change }: { readonly change: Change }) {
  const input = useRef<HTMLInputElement>(null);
  const addFiles = async (files: readonly File[]): Promise<void> => {
    // What describes the others comes first, so that none is read twice.
    const isDescription = ({ name }: File): number => (/\.csl\.json$/i.test(name) ? 0 : 1);
    const inOrder = files.toSorted((a, b) => isDescription(a) - isDescription(b));
    await change(
      ...inOrder.map(
        (file): LibraryChange =>
          (signal) =>
            api.addSource(file, file.name, signal),
      ),
    );
  };
  const onSubmit = (event: SubmitEvent): void => {
    const path = submitted(event)('path').trim();
    if (path !== '') void change((signal) => api.addSourcePath(path, signal));
  };
  return (
    <div
      class="drop"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        void addFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <p>{t('dropSources')}</p>
      <p class="buttons">
        <button type="button" class="chief" onClick={() => input.current!.click()}>
          {t('addSources')}
        </button>
      </p>
      <input
        ref={input}
        class="unseen"
        type="file"
        multiple
        tabIndex={-1}
        aria-label={t('addSources')}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          void addFiles(files);
        }}
      />
      <form class="path-form" onSubmit={onSubmit}>
        <label class="grows">
          <span class="unseen">
            {t('byPath')}: {t('sources')}
          </span>
          <PathInput />
        </label>
        <button type="submit">{t('add')}</button>
      </form>
    </div>
  );
}
