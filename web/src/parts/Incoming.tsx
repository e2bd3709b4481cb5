/** How documents come: dropped, chosen, pasted, named by a path; as new ones or as new versions. */

import { addDocument, knownDocuments, replaceDocument } from '../actions.ts';
import type { Entry } from '../api.ts';
import { closeDialog, openDialog } from '../dialogs.ts';
import { isWriting, submitted } from '../forms.ts';
import { t } from '../i18n.ts';
import { session, view, work } from '../model.ts';
import { Dialog } from './Dialog.tsx';

/** A file of a name that is known may be another state of that document: only the person can tell. */
export async function receive(content: Blob, name: string): Promise<void> {
  const known = view.value === null ? await knownDocuments() : [view.value.entry];
  const entry = known.find((each) => each.name === name && each.path === null);
  if (entry === undefined) void addDocument(content, name);
  else openDialog.value = { kind: 'same-name', entry, content };
}

function receiveText(text: string, name: string): void {
  if (text.trim() !== '') void receive(new Blob([text]), name === '' ? firstWords(text) : name);
}

function mayReceive(): boolean {
  const role = session.value?.role;
  const isChecking = view.value !== null && work.value !== null;
  return (role === 'review' || role === 'manage') && openDialog.value === null && !isChecking;
}

/** What is dropped or pasted anywhere on the page is a document. Returns what stops it. */
export function listenToIncoming(): () => void {
  const onDragOver = (event: DragEvent): void => event.preventDefault();
  const onDrop = (event: DragEvent): void => {
    // The browser would leave the desk for the file.
    event.preventDefault();
    if (mayReceive()) for (const file of event.dataTransfer?.files ?? []) void receive(file, file.name);
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (isWriting(event.target) || !mayReceive()) return;
    const { files } = event.clipboardData!;
    for (const file of files) void receive(file, file.name);
    if (files.length === 0) receiveText(event.clipboardData!.getData('text/plain'), '');
  };
  document.addEventListener('dragover', onDragOver);
  document.addEventListener('drop', onDrop);
  document.addEventListener('paste', onPaste);
  return () => {
    document.removeEventListener('dragover', onDragOver);
    document.removeEventListener('drop', onDrop);
    document.removeEventListener('paste', onPaste);
  };
}

export function SameNameDialog({ entry, content }: { readonly entry: Entry; readonly content: Blob }) {
  return (
    <Dialog title={entry.name} onClose={closeDialog}>
      <p>{t('orNamed')}</p>
      <p class="buttons">
        <button
          type="button"
          class="chief"
          autofocus
          onClick={() => {
            closeDialog();
            void replaceDocument(entry, content);
          }}
        >
          {t('newVersion')}
        </button>
        <button
          type="button"
          onClick={() => {
            closeDialog();
            void addDocument(content, entry.name);
          }}
        >
          {t('another')}
        </button>
      </p>
    </Dialog>
  );
}

export function PasteDialog() {
  const onSubmit = (event: SubmitEvent): void => {
    const field = submitted(event);
    const text = field('text');
    if (text.trim() === '') return;
    closeDialog();
    receiveText(text, field('name').trim());
  };
  return (
    <Dialog title={t('pasteText')} isWide onClose={closeDialog}>
      <form class="stacked" onSubmit={onSubmit}>
        <label>
          {t('document')}
          <textarea name="text" rows={14} dir="auto" required autofocus />
        </label>
        <label>
          {t('name')}
          <input name="name" dir="auto" />
        </label>
        <p class="buttons">
          <button type="submit" class="chief">
            {t('addDocument')}
          </button>
        </p>
      </form>
    </Dialog>
  );
}

const NAME_UNITS = 40;

function firstWords(text: string): string {
  const line = text
    .trim()
    .split('\n')[0]!
    .replace(/^[#>\s]+/, '');
  return line.length <= NAME_UNITS ? line : `${line.slice(0, NAME_UNITS).replace(/\s\S*$/, '')}…`;
}
