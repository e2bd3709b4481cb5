/** A path where the server runs. */

import { t } from '../i18n.ts';
import { session } from '../model.ts';

export function PathInput() {
  const roots = session.value?.roots ?? [];
  return (
    <input name="path" dir="auto" placeholder={`${t('pathHint')} ${roots.join(' · ')}`} title={roots.join('\n')} />
  );
}
