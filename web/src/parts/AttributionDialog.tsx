/** Whose words a quotation is said to be, set right by hand; it is checked again then. */

import type { Finding } from '../../../src/types.ts';
import { attribute } from '../amending.ts';
import { closeDialog } from '../dialogs.ts';
import { submitted } from '../forms.ts';
import { t } from '../i18n.ts';
import { view } from '../model.ts';
import { Dialog } from './Dialog.tsx';

export function AttributionDialog({ finding }: { readonly finding: Finding }) {
  const { attribution, id } = finding;
  const onSubmit = (event: SubmitEvent): void => {
    const field = submitted(event);
    const given = {
      speaker: field('speaker').trim(),
      title: field('title').trim(),
      reference: field('reference').trim(),
    };
    closeDialog();
    void attribute(id, given);
  };
  return (
    <Dialog title={t('workOf')} onClose={closeDialog}>
      <form class="stacked" onSubmit={onSubmit}>
        <blockquote class="quoted" dir="auto">
          {finding.quotation.words}
        </blockquote>
        <label>
          {t('speaker')}
          <input name="speaker" dir="auto" defaultValue={attribution?.speaker?.name ?? ''} autofocus />
        </label>
        <label>
          {t('title')}
          <input name="title" dir="auto" defaultValue={attribution?.title?.words ?? ''} />
        </label>
        <label>
          {t('reference')}
          <input name="reference" dir="auto" defaultValue={attribution?.reference?.words ?? ''} />
        </label>
        <p class="buttons">
          <button type="submit" class="chief">
            {t('checkAgain')}
          </button>
          {view.value?.attributed[id] !== undefined && (
            <button
              type="button"
              onClick={() => {
                closeDialog();
                void attribute(id, null);
              }}
            >
              {t('restore')}
            </button>
          )}
        </p>
      </form>
    </Dialog>
  );
}
