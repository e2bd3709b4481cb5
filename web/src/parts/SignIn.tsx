/** The way in where several people work: a token. */

import { attempt } from '../actions.ts';
import { api } from '../api.ts';
import { submitted } from '../forms.ts';
import { t } from '../i18n.ts';
import { session } from '../model.ts';

export function SignIn() {
  const onSubmit = async (event: SubmitEvent): Promise<void> => {
    const token = submitted(event)('token').trim();
    const signedIn = await attempt(() => api.signIn(token));
    if (signedIn !== null) session.value = signedIn;
  };
  return (
    <main class="signin">
      <h1 class="brand">Recte</h1>
      <form onSubmit={(event) => void onSubmit(event)}>
        <label>
          {t('token')}
          <input name="token" type="password" autocomplete="current-password" required autofocus />
        </label>
        <button type="submit" class="chief">
          {t('signIn')}
        </button>
      </form>
    </main>
  );
}
