/** The line on top: where one is, what is left, and what can be done with the whole. */

import { useRef } from 'preact/hooks';
import { checkAgain, go, replaceDocument } from '../actions.ts';
import { decided } from '../amending.ts';
import { openDialog } from '../dialogs.ts';
import { counted, number, t } from '../i18n.ts';
import { findings, isOutdated, left, session, view, work } from '../model.ts';
import { hasPage } from '../pages.ts';
import { Settings } from './Settings.tsx';
import { Working } from './Working.tsx';

export function Brand() {
  return (
    <a
      class="brand"
      href="/"
      aria-label={`Recte: ${t('home')}`}
      onClick={(event) => {
        event.preventDefault();
        go(null);
      }}
    >
      Recte
    </a>
  );
}

export function TopBar() {
  const isReader = session.value?.role === 'read';
  return (
    <header class="top">
      <Brand />
      <span class="document-name">
        <bdi dir="auto">{view.value?.entry.name}</bdi>
      </span>
      {work.value === null ? <Left /> : <Working />}
      <span class="acts">
        {!isReader && (
          <button
            type="button"
            class={isOutdated.value ? 'chief' : ''}
            disabled={work.value !== null}
            onClick={() => void checkAgain()}
          >
            {t('checkAgain')}
          </button>
        )}
        {!isReader && view.value?.entry.path === null && <NewVersion />}
        {(view.value?.pages.length ?? 0) > 0 && (
          <button
            type="button"
            aria-pressed={hasPage.value}
            aria-keyshortcuts="v"
            onClick={() => (hasPage.value = !hasPage.value)}
          >
            {t('page')}
          </button>
        )}
        <Export />
        <button type="button" aria-keyshortcuts="s" onClick={() => (openDialog.value = { kind: 'library' })}>
          {t('library')}
        </button>
        <button
          type="button"
          aria-keyshortcuts="?"
          aria-label={t('help')}
          onClick={() => (openDialog.value = { kind: 'help' })}
        >
          ?
        </button>
        <Settings />
      </span>
    </header>
  );
}

function Left() {
  const total = findings.value.length;
  if (total === 0) return <span class="left" />;
  return (
    <span class="left">
      <progress max={total} value={total - left.value} aria-label={t('decided')} />
      <span>
        {counted('left', left.value)} <span class="of">/ {number(total)}</span>
      </span>
    </span>
  );
}

function NewVersion() {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" disabled={work.value !== null} onClick={() => input.current!.click()}>
        {t('newVersion')}
      </button>
      <input
        ref={input}
        type="file"
        class="unseen"
        tabIndex={-1}
        aria-label={t('newVersion')}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) void replaceDocument(view.value!.entry, file);
          currentTarget.value = '';
        }}
      />
    </>
  );
}

const EXPORTS = [
  ['html', 'exportHtml'],
  ['docx', 'exportDocx'],
  ['csv', 'exportCsv'],
  ['json', 'exportJson'],
  ['annotations', 'exportAnnotations'],
] as const;

/** The link that is followed by itself, once the server has what was decided last. */
let followed: EventTarget | null = null;

function onExport(event: MouseEvent): void {
  const { currentTarget: link } = event;
  if (!(link instanceof HTMLElement) || link === followed) return;
  event.preventDefault();
  void decided().then(() => {
    followed = link;
    link.click();
    followed = null;
    return null;
  });
}

/** Files with all that was found and decided; a Word document can be had back with comments in it. */
function Export() {
  const { entry, report } = view.value!;
  if (report === null) return null;
  const isWord = /\.docx$/i.test(entry.name);
  return (
    <>
      <button type="button" popovertarget="export">
        {t('exportAs')}
      </button>
      <ul id="export" class="menu" popover="auto">
        {EXPORTS.filter(([format]) => format !== 'docx' || isWord).map(([format, label]) => (
          <li key={format}>
            <a href={`/api/documents/${entry.id}/export?format=${format}`} download onClick={onExport}>
              {t(label)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
