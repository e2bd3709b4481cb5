/** Words that the program missed, named instead of selected: for whoever works without a mouse. */

import { useState } from 'preact/hooks';
import type { Span } from '../../../src/types.ts';
import { mark } from '../amending.ts';
import { closeDialog } from '../dialogs.ts';
import { submitted } from '../forms.ts';
import { t } from '../i18n.ts';
import { view } from '../model.ts';
import { Dialog } from './Dialog.tsx';

export function MarkDialog() {
  const [isMissing, setMissing] = useState(false);
  const onSubmit = (event: SubmitEvent): void => {
    const span = placeOf(view.value?.text ?? '', submitted(event)('words'));
    setMissing(span === null);
    if (span === null) return;
    closeDialog();
    void mark(span);
  };
  return (
    <Dialog title={t('mark')} onClose={closeDialog}>
      <form class="stacked" onSubmit={onSubmit}>
        <label>
          {t('markWords')}
          <input name="words" dir="auto" required autofocus onInput={() => setMissing(false)} />
        </label>
        <p role="alert">{isMissing && t('notInDocument')}</p>
        <p class="buttons">
          <button type="submit" class="chief">
            {t('mark')}
          </button>
        </p>
      </form>
    </Dialog>
  );
}

/** Where the words stand first, whatever the white space between them and the case. */
function placeOf(text: string, words: string): Span | null {
  const parts = words
    .trim()
    .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    .split(/\s+/);
  for (const flags of ['u', 'iu']) {
    const found = parts[0] === '' ? null : new RegExp(parts.join('\\s+'), flags).exec(text);
    if (found !== null) return { start: found.index, end: found.index + found[0].length };
  }
  return null;
}
