/** The dialog that is open, if one is. */

import { closeDialog, openDialog } from '../dialogs.ts';
import { t } from '../i18n.ts';
import { KEYS } from '../keys.ts';
import { chosen } from '../model.ts';
import { AttributionDialog } from './AttributionDialog.tsx';
import { Dialog } from './Dialog.tsx';
import { PasteDialog, SameNameDialog } from './Incoming.tsx';
import { LibraryDialog } from './LibraryDialog.tsx';
import { MarkDialog } from './MarkDialog.tsx';
import { SourceDialog } from './SourceDialog.tsx';

export function Dialogs() {
  const open = openDialog.value;
  if (open === null) return null;
  if (open.kind === 'help') return <HelpDialog />;
  if (open.kind === 'library') return <LibraryDialog />;
  if (open.kind === 'source') return <SourceDialog {...open} />;
  if (open.kind === 'paste') return <PasteDialog />;
  if (open.kind === 'same-name') return <SameNameDialog {...open} />;
  if (open.kind === 'mark') return <MarkDialog />;
  return chosen.value === null ? null : <AttributionDialog finding={chosen.value} />;
}

function HelpDialog() {
  return (
    <Dialog title={t('help')} onClose={closeDialog}>
      <dl class="keys">
        {KEYS.map(([key, what]) => (
          <>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(what)}</dd>
          </>
        ))}
      </dl>
    </Dialog>
  );
}
