/** The documents on the desk, and the library they are checked against. */

import { useRef, useState } from 'preact/hooks';
import { go, openPath, removeDocument } from '../actions.ts';
import type { ListedDocument } from '../api.ts';
import { openDialog } from '../dialogs.ts';
import { submitted } from '../forms.ts';
import { counted, t, time } from '../i18n.ts';
import { documents, session } from '../model.ts';
import { Dialogs } from './Dialogs.tsx';
import { receive } from './Incoming.tsx';
import { LibraryShelf } from './LibraryDialog.tsx';
import { PathInput } from './PathInput.tsx';
import { Settings } from './Settings.tsx';
import { Brand } from './TopBar.tsx';

export function Home() {
  const role = session.value?.role;
  return (
    <div class="home">
      <header class="top">
        <Brand />
        <span class="document-name" />
        <span class="acts">
          <button type="button" aria-keyshortcuts="s" onClick={() => (openDialog.value = { kind: 'library' })}>
            {t('search')}
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
      <main>
        {documents.value?.length === 0 && role !== 'read' && <p class="beginning">{t('howToBegin')}</p>}
        <section aria-labelledby="documents-head">
          <h1 id="documents-head">{t('documents')}</h1>
          {role !== 'read' && <DropZone mayOpen={role === 'manage'} />}
          <DocumentList />
        </section>
        <section aria-labelledby="library-head">
          <h2 id="library-head">{t('library')}</h2>
          <LibraryShelf />
        </section>
      </main>
      <Dialogs />
    </div>
  );
}

function DropZone({ mayOpen }: { readonly mayOpen: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined): void => {
    for (const file of files ?? []) void receive(file, file.name);
  };
  const onSubmit = (event: SubmitEvent): void => {
    const path = submitted(event)('path').trim();
    if (path !== '') void openPath(path);
  };
  return (
    <div
      class={`drop documents-drop${isOver ? ' over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={() => setOver(false)}
    >
      <p>{t('dropHere')}</p>
      <p class="buttons">
        <button type="button" class="chief" onClick={() => input.current!.click()}>
          {t('browse')}
        </button>
        <button type="button" onClick={() => (openDialog.value = { kind: 'paste' })}>
          {t('pasteText')}
        </button>
      </p>
      <input
        ref={input}
        class="unseen"
        type="file"
        tabIndex={-1}
        aria-label={t('browse')}
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          currentTarget.value = '';
        }}
      />
      {mayOpen && (
        <form class="path-form" onSubmit={onSubmit}>
          <label class="grows">
            <span class="unseen">
              {t('byPath')}: {t('document')}
            </span>
            <PathInput />
          </label>
          <button type="submit">{t('open')}</button>
        </form>
      )}
    </div>
  );
}

function DocumentList() {
  const listed = documents.value;
  if (listed === null) return null;
  if (listed.length === 0) return session.value?.role === 'read' ? <p class="none">{t('noDocuments')}</p> : null;
  return (
    <ul class="documents">
      {[...listed].reverse().map((entry) => (
        <DocumentLine key={entry.id} entry={entry} />
      ))}
    </ul>
  );
}

function DocumentLine({ entry: { id, name, findings, left, addedAt, checkedAt } }: { readonly entry: ListedDocument }) {
  const when = checkedAt ?? addedAt;
  return (
    <li>
      <a
        href={`#/${id}`}
        onClick={(event) => {
          event.preventDefault();
          go(id);
        }}
      >
        <bdi dir="auto">{name}</bdi>
      </a>
      <span class="details">
        {findings !== null && left !== null && (
          <>
            {counted('quotations', findings)} · {counted('left', left)} ·{' '}
          </>
        )}
        <time dateTime={when}>{time(when)}</time>
      </span>
      {findings !== null && left !== null && findings > 0 && (
        <progress max={findings} value={findings - left} aria-label={`${name}: ${t('decided')}`} />
      )}
      {session.value?.role === 'manage' && (
        <button
          type="button"
          class="plain remove"
          aria-label={`${t('delete')}: ${name}`}
          onClick={() => {
            if (confirm(t('deleteDocument'))) void removeDocument(id);
          }}
        >
          {t('delete')}
        </button>
      )}
    </li>
  );
}
