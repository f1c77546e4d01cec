import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDays } from '../marks/day';
import { useAccount } from '../session/session';
import { Leaps } from './leaps';
import { useSandbox } from './use-sandbox';
import './sandbox.css';

/** On every page of a sandbox: what time it is there, and on with it. */
export function SandboxBar() {
  const { t } = useTranslation();
  const days = useDays();
  const { role } = useAccount();
  const client = useQueryClient();
  const { sandbox } = useSandbox();
  const underWay = sandbox?.move?.underWay === true;
  const was = useRef(underWay);
  // Whatever is on the page was read before time went on.
  useEffect(() => {
    if (was.current && !underWay) void client.invalidateQueries();
    was.current = underWay;
  }, [underWay, client]);
  if (!sandbox) return null;
  return (
    <aside className="sandbox-bar" aria-label={t('sandbox.title')}>
      <b>{t('sandbox.title')}</b>
      <time dateTime={sandbox.now} aria-live="polite">
        {days.instant(sandbox.now)}
      </time>
      {role === 'administrator' && (
        <>
          <Leaps sandbox={sandbox} small />
          <Link to="/sandbox">{t('sandbox.page')}</Link>
        </>
      )}
    </aside>
  );
}
