/** Language, appearance, keys and name, in a popover of the browser's own. */

import { attempt } from '../actions.ts';
import { api } from '../api.ts';
import { asLanguage, LANGUAGE_TAGS, language, nameOfLanguage, t } from '../i18n.ts';
import { session } from '../model.ts';
import { hasKeys, hasVerticalLines, ownName, type Theme, theme } from '../settings.ts';

const THEMES = [
  ['system', 'asSystem'],
  ['light', 'light'],
  ['dark', 'dark'],
] as const satisfies readonly (readonly [Theme, string])[];

export function Settings() {
  const { needsToken = false, name = null, userName = '' } = session.value ?? {};
  return (
    <>
      <button type="button" popovertarget="settings" aria-label={t('settings')} class="settings-button">
        <span aria-hidden="true">⚙&#xFE0E;</span>
      </button>
      <div id="settings" popover="auto" role="group" aria-label={t('settings')}>
        <label>
          {t('language')}
          <select
            value={language.value}
            onChange={({ currentTarget }) => (language.value = asLanguage(currentTarget.value) ?? 'en')}
          >
            {LANGUAGE_TAGS.map((tag) => (
              <option key={tag} value={tag} lang={tag}>
                {nameOfLanguage(tag)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('appearance')}
          <select
            value={theme.value}
            onChange={({ currentTarget }) => {
              theme.value = THEMES.find(([each]) => each === currentTarget.value)?.[0] ?? 'system';
            }}
          >
            {THEMES.map(([each, label]) => (
              <option key={each} value={each}>
                {t(label)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('verticalLines')}
          <select
            value={hasVerticalLines.value ? 'down' : 'across'}
            onChange={({ currentTarget }) => (hasVerticalLines.value = currentTarget.value === 'down')}
          >
            <option value="across">{t('linesAcross')}</option>
            <option value="down">{t('linesDown')}</option>
          </select>
        </label>
        <label>
          {t('keys')}
          <select
            value={hasKeys.value ? 'on' : 'off'}
            onChange={({ currentTarget }) => (hasKeys.value = currentTarget.value === 'on')}
          >
            <option value="on">{t('keysOn')}</option>
            <option value="off">{t('keysOff')}</option>
          </select>
        </label>
        {needsToken ? (
          <p class="signed-in">
            <bdi>{name}</bdi>{' '}
            <button type="button" onClick={() => void attempt(async () => (session.value = await api.signOut()))}>
              {t('quit')}
            </button>
          </p>
        ) : (
          <label>
            {t('yourName')}
            <input
              type="text"
              dir="auto"
              value={ownName.value}
              placeholder={userName}
              onInput={({ currentTarget }) => (ownName.value = currentTarget.value)}
            />
          </label>
        )}
      </div>
    </>
  );
}
