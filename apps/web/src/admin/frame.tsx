import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import './admin.css';

const PLACES = [
  ['/admin', 'admin.health'],
  ['/admin/catalogue', 'admin.catalogue'],
  ['/admin/drafts', 'admin.drafts'],
  ['/admin/parameters', 'admin.parameters'],
  ['/admin/calendar', 'admin.calendar'],
  ['/admin/accounts', 'admin.accounts'],
] as const;

interface FrameProps {
  readonly title: string;
  /** What this page is for, in one line. */
  readonly about?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** 系统管理: its places beside one another, and the one that one is in. */
export function AdminFrame({ title, about, actions, children }: FrameProps) {
  const { t } = useTranslation();
  return (
    <>
      <nav className="admin-places" aria-label={t('nav.admin')}>
        {PLACES.map(([to, word]) => (
          <NavLink key={to} to={to} end={to === '/admin'}>
            {t(word)}
          </NavLink>
        ))}
      </nav>
      <div className="page-head">
        <div>
          <h1>{title}</h1>
          {about && <p className="quiet">{about}</p>}
        </div>
        {actions && <div className="filters">{actions}</div>}
      </div>
      {children}
    </>
  );
}
