import { ConfigProvider, Dropdown } from 'antd';
import enGB from 'antd/locale/en_GB';
import zhCN from 'antd/locale/zh_CN';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, Outlet } from 'react-router';
import { answered, api } from '../api/client';
import { queries } from '../api/queries';
import { useWords } from '../api/words';
import { LanguageSwitch } from '../language/language-switch';
import { LiveWord } from '../live/live-word';
import { Palette } from '../palette/palette';
import { entries } from '../rooms/rooms';
import { SandboxBar } from '../sandbox/sandbox-bar';
import { useAccount, type Account } from '../session/session';
import { askForTour } from '../tour/seen';
import { TourDoor } from '../tour/tour-door';
import { NewsBell } from './news-bell';
import { theme } from './theme';

const LARGE = 'tongban.large';

/** The frame of every page: where one is, who one is, what is new. */
export default function Shell() {
  const { t, i18n } = useTranslation();
  const account = useAccount();
  const [large, setLarge] = useState(localStorage.getItem(LARGE) === 'yes');
  const toggleLarge = () => {
    localStorage.setItem(LARGE, large ? 'no' : 'yes');
    setLarge(!large);
  };
  return (
    <ConfigProvider theme={theme(large)} locale={i18n.language === 'en' ? enGB : zhCN}>
      <div className={large ? 'page large' : 'page'}>
        <a className="skip" href="#content">
          {t('nav.skip')}
        </a>
        <header className="bar">
          <Link to="/" className="brand">
            {t('product.name')}
          </Link>
          <nav aria-label={t('nav.pages')}>
            {entries
              .filter((entry) => entry.for(account))
              .map(({ to, word }) => (
                <NavLink key={to} to={to} end={to === '/'}>
                  {t(word)}
                </NavLink>
              ))}
          </nav>
          <div className="bar-end">
            <LiveWord />
            <Palette />
            <NewsBell />
            <LanguageSwitch />
            <Dropdown
              trigger={['click']}
              menu={{
                items: [
                  { key: 'large', label: large ? t('user.normal') : t('user.large'), onClick: toggleLarge },
                  { key: 'tour', label: t('user.tour'), onClick: askForTour },
                  { key: 'out', label: t('user.sign-out'), onClick: () => void signOut() },
                ],
              }}
            >
              <button type="button" className="plain user">
                <Office account={account} />
              </button>
            </Dropdown>
          </div>
        </header>
        <SandboxBar />
        <main id="content" tabIndex={-1}>
          <Suspense fallback={<div className="waiting" aria-busy="true" />}>
            <Outlet />
          </Suspense>
        </main>
        <TourDoor />
      </div>
    </ConfigProvider>
  );
}

function Office({ account }: { readonly account: Account }) {
  const words = useWords();
  const { name, role, department, region } = account;
  const office = department ? words('department', department) : words('actor', role);
  return (
    <>
      <span className="user-name">{name}</span>
      <span className="user-office">
        {[region ? words('region', region) : '', office].filter(Boolean).join(' ')}
      </span>
    </>
  );
}

async function signOut(): Promise<void> {
  await answered(api.DELETE('/api/v1/sessions/current'));
  queries.clear();
  location.assign('/');
}
