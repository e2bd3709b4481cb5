/** What a person has set for themselves, kept by the browser. */

import { effect, signal } from '@preact/signals';
import { asLanguage, type Language, language, words } from './i18n.ts';

export type Theme = 'system' | 'light' | 'dark';

export const theme = signal<Theme>('system');
/** Whether single letters are keys; who dictates or touches by accident turns them off. */
export const hasKeys = signal(true);
/** Whether Chinese and Japanese passages are set in lines that run down. */
export const hasVerticalLines = signal(false);
/** Who decides, where nobody signs in. */
export const ownName = signal('');

const KEY = 'recte';

interface Kept {
  readonly theme?: unknown;
  readonly language?: unknown;
  readonly hasKeys?: unknown;
  readonly hasVerticalLines?: unknown;
  readonly ownName?: unknown;
}

export function restoreSettings(): void {
  const kept = readKept();
  if (kept.theme === 'light' || kept.theme === 'dark') theme.value = kept.theme;
  hasKeys.value = kept.hasKeys !== false;
  hasVerticalLines.value = kept.hasVerticalLines === true;
  if (typeof kept.ownName === 'string') ownName.value = kept.ownName;
  const chosen = typeof kept.language === 'string' ? asLanguage(kept.language) : null;
  language.value =
    chosen ?? navigator.languages.map(asLanguage).find((each): each is Language => each !== null) ?? 'en';
  effect(() => {
    const { documentElement: root } = document;
    root.lang = language.value;
    root.dir = words.value.direction;
    if (theme.value === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme.value;
    root.toggleAttribute('data-vertical', hasVerticalLines.value);
    const keeping = {
      theme: theme.value,
      language: language.value,
      hasKeys: hasKeys.value,
      hasVerticalLines: hasVerticalLines.value,
      ownName: ownName.value,
    };
    try {
      localStorage.setItem(KEY, JSON.stringify(keeping));
    } catch {
      // A browser that keeps nothing still works.
    }
  });
}

function readKept(): Kept {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? kept : {};
  } catch {
    return {};
  }
}
