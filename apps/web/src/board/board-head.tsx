import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import './board.css';
import { addressOf, useFilter } from './use-filter';

const PAGES = ['', '/trend', '/stuck', '/cards'] as const;

interface HeadProps {
  readonly title: string;
  /** Who can be narrowed by what. */
  readonly children?: ReactNode;
}

/** The question of the page, what it is narrowed by, and the ways to the other pages of the board. */
export function BoardHead({ title, children }: HeadProps) {
  const { t } = useTranslation();
  const { part, to } = useFilter();
  return (
    <>
      <div className="page-head">
        <h1>{title}</h1>
        <div className="filters">{children}</div>
      </div>
      <nav className="board-nav" aria-label={t('board.pages')}>
        {PAGES.map((page) => (
          <NavLink key={page} to={to(`/board${page}`)} end>
            {t(`board.page${page}`)}
          </NavLink>
        ))}
        <Link
          className="board-away"
          to={addressOf('/problems/letters', part.region ? { region: part.region } : {})}
        >
          {t('board.page/letters')}
        </Link>
      </nav>
    </>
  );
}

/** What one sees, for Excel: the same filter, asked of the API. */
export function ExportButton({ of, query }: { readonly of: string; readonly query: URLSearchParams }) {
  const { t, i18n } = useTranslation();
  const params = new URLSearchParams(query);
  params.set('language', i18n.language === 'en' ? 'en' : 'zh');
  return (
    <Button icon={<DownloadOutlined aria-hidden />} href={`/api/v1/${of}?${params.toString()}`} download>
      {t('board.export')}
    </Button>
  );
}
