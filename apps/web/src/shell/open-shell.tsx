import { ConfigProvider } from 'antd';
import enGB from 'antd/locale/en_GB';
import zhCN from 'antd/locale/zh_CN';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, Outlet } from 'react-router';
import { LanguageSwitch } from '../language/language-switch';
import { theme } from './theme';

/** The frame of what anyone may see without signing in. */
export default function OpenShell() {
  const { t, i18n } = useTranslation();
  return (
    <ConfigProvider theme={theme(false)} locale={i18n.language === 'en' ? enGB : zhCN}>
      <div className="page">
        <a className="skip" href="#content">
          {t('nav.skip')}
        </a>
        <header className="bar">
          <Link to="/" className="brand">
            {t('product.name')}
          </Link>
          <nav aria-label={t('nav.pages')}>
            <NavLink to="/guide">{t('nav.guide')}</NavLink>
            <NavLink to="/public">{t('nav.progress')}</NavLink>
          </nav>
          <div className="bar-end">
            <LanguageSwitch />
            <Link to="/">{t('session.sign-in')}</Link>
          </div>
        </header>
        <main id="content" tabIndex={-1}>
          <Suspense fallback={<div className="waiting" aria-busy="true" />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
    </ConfigProvider>
  );
}
