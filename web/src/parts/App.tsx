/** What is shown: the way in, the list of documents, or one of them. */

import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { askEarly, attempt, loadDocuments, openDocument } from '../actions.ts';
import { forgetUndo, refresh } from '../amending.ts';
import { api, type Session } from '../api.ts';
import { t } from '../i18n.ts';
import { listenToKeys } from '../keys.ts';
import { selected, session, view, work } from '../model.ts';
import { Desk } from './Desk.tsx';
import { Home } from './Home.tsx';
import { listenToIncoming } from './Incoming.tsx';
import { Notice } from './Notice.tsx';
import { SignIn } from './SignIn.tsx';

interface Place {
  readonly document: string | null;
  readonly finding: string | null;
}

function placeNow(): Place {
  const [, document, finding] = location.hash.split('/');
  return { document: document ?? null, finding: finding ?? null };
}

/** Whether a document is on its way. */
const isOpening = signal(placeNow().document !== null);

async function show(): Promise<void> {
  const { document, finding } = placeNow();
  isOpening.value = document !== null;
  if (document === null) {
    view.value = null;
    selected.value = null;
    await loadDocuments();
    return;
  }
  if (view.value?.entry.id !== document) forgetUndo();
  await openDocument(document, finding);
  isOpening.value = false;
}

/** Where several people work, what others did meanwhile is there when one comes back to the page. */
function onReturn(): void {
  const shown = view.value;
  if (document.visibilityState !== 'visible' || session.value?.needsToken !== true) return;
  if (shown !== null && work.value === null) void refresh(shown.entry.id);
}

async function begin(): Promise<void> {
  const { document } = placeNow();
  if (document !== null) askEarly(document);
  session.value = await attempt(() => api.session());
}

function Page({ role }: { readonly role: Session['role'] }) {
  if (role === null) return <SignIn />;
  if (view.value !== null) return <Desk />;
  if (!isOpening.value) return <Home />;
  return (
    <main class="opening">
      <p role="status">{t('loading')} …</p>
    </main>
  );
}

export function App() {
  const role = session.value?.role ?? null;
  useEffect(() => {
    void begin();
    const onPlace = (): void => void show();
    addEventListener('hashchange', onPlace);
    addEventListener('placechange', onPlace);
    addEventListener('popstate', onPlace);
    document.addEventListener('visibilitychange', onReturn);
    const deafen = [listenToKeys(), listenToIncoming()];
    return () => {
      removeEventListener('hashchange', onPlace);
      removeEventListener('placechange', onPlace);
      removeEventListener('popstate', onPlace);
      document.removeEventListener('visibilitychange', onReturn);
      for (const each of deafen) each();
    };
  }, []);
  useEffect(() => {
    if (role !== null) void show();
  }, [role]);
  const isThere = session.value !== null;
  return (
    <>
      {isThere && <Page role={role} />}
      <Notice />
    </>
  );
}
