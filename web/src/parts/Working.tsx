/** What takes its time, how far it has come, and a way to stop it. */

import { number, t } from '../i18n.ts';
import { work } from '../model.ts';

export function Working() {
  const doing = work.value;
  if (doing === null) return null;
  const { stage, done, total, stop } = doing;
  return (
    <span class="working" role="status">
      <span>
        {t(stage)}
        {total > 0 && (
          <span class="of">
            {' '}
            {number(done)} / {number(total)}
          </span>
        )}
      </span>
      <progress aria-label={t(stage)} {...(total > 0 ? { max: total, value: done } : {})} />
      <button type="button" onClick={stop}>
        {t('stop')}
      </button>
    </span>
  );
}
