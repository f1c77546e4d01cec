import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answered, api, Refused } from '../api/client';
import { LanguageSwitch } from '../language/language-switch';
import { useSaid } from '../language/said';
import { OverAll } from './over-all';

interface SignInProps {
  readonly onSignedIn: () => void;
  /** Who was at work when the session ended: the page lies below. */
  readonly over?: string;
  readonly unreachable?: boolean;
}

export function SignIn({ onSignedIn, over, unreachable = false }: SignInProps) {
  const { t } = useTranslation();
  const said = useSaid();
  const [username, setUsername] = useState(over ?? '');
  const [password, setPassword] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const signIn = async (event: SyntheticEvent) => {
    event.preventDefault();
    setBusy(true);
    setTrouble(null);
    try {
      await answered(api.POST('/api/v1/sessions', { body: { username, password } }));
      onSignedIn();
    } catch (error) {
      setTrouble(error instanceof Refused ? said(error.problem).detail : t('session.unreachable'));
    } finally {
      setBusy(false);
    }
  };

  const form = (
    <form className="sign-in-card" onSubmit={(event) => void signIn(event)} aria-labelledby="sign-in-title">
      <div className="sign-in-head">
        <h1 id="sign-in-title">{over === undefined ? t('product.name') : t('session.again')}</h1>
        <LanguageSwitch />
      </div>
      <p className="quiet">{over === undefined ? t('product.about') : t('session.kept')}</p>
      <label htmlFor="username">{t('session.username')}</label>
      <input
        id="username"
        autoComplete="username"
        required
        autoFocus={over === undefined}
        readOnly={over !== undefined}
        value={username}
        onChange={(event) => setUsername(event.target.value)}
      />
      <label htmlFor="password">{t('session.password')}</label>
      <input
        id="password"
        type="password"
        autoComplete="current-password"
        required
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <p role="alert" className="trouble">
        {trouble ?? (unreachable ? t('session.unreachable') : '')}
      </p>
      <button type="submit" disabled={busy}>
        {busy ? t('session.busy') : t('session.sign-in')}
      </button>
      {over === undefined && (
        <p className="quiet">
          {t('session.open')} <Link to="/guide">{t('session.guide')}</Link>
          {' · '}
          <Link to="/public">{t('session.progress')}</Link>
        </p>
      )}
    </form>
  );
  return over === undefined ? <div className="sign-in">{form}</div> : <OverAll>{form}</OverAll>;
}
