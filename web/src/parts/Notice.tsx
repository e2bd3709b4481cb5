/** What was done or went wrong, said in one line and read out. */

import { useEffect } from 'preact/hooks';
import { t } from '../i18n.ts';
import { notice } from '../model.ts';

const SHOWN_MS = 4000;

export function Notice() {
  const said = notice.value;
  useEffect(() => {
    if (said === null || said.isFault) return undefined;
    const timer = setTimeout(() => {
      if (notice.peek() === said) notice.value = null;
    }, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <div class="notices" role="status" aria-live="polite">
      {said !== null && (
        <p class={said.isFault ? 'notice fault' : 'notice'}>
          <span>{said.text}</span>
          <button type="button" class="plain" onClick={() => (notice.value = null)}>
            {t('close')}
          </button>
        </p>
      )}
    </div>
  );
}
