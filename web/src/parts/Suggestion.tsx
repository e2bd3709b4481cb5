/** How the quotation would read with the source's words, to be copied. */

import { suggestionFor } from '../../../src/desk/suggestion.ts';
import { t } from '../i18n.ts';
import { chosen, notice } from '../model.ts';

export async function copySuggestion(): Promise<void> {
  const text = chosen.value === null ? null : suggestionFor(chosen.value);
  if (text === null) return;
  await navigator.clipboard.writeText(text);
  notice.value = { text: t('copied'), isFault: false };
}

export function Suggestion() {
  const finding = chosen.value;
  const text = finding === null ? null : suggestionFor(finding);
  if (finding === null || text === null) return null;
  return (
    <div class="suggestion">
      <p class="label">
        {t('suggestion')}
        <button type="button" class="plain" aria-keyshortcuts="c" onClick={() => void copySuggestion()}>
          {t('copy')}
        </button>
      </p>
      <blockquote dir="auto" lang={finding.quotation.language ?? undefined}>
        {text}
      </blockquote>
    </div>
  );
}
