import { useTranslation } from 'react-i18next';
import { useSaid } from '../language/said';
import type { Check } from './days-of-run';

interface ChecksProps {
  readonly checks: readonly Check[];
  readonly script: string;
}

/** What the script expected, and whether it came to pass; what failed stands first. */
export function Checks({ checks, script }: ChecksProps) {
  const { t } = useTranslation();
  const said = useSaid();
  const lines = script.split('\n');
  const failed = checks.filter(({ held }) => !held).length;
  return (
    <details className="left-out" open={failed > 0}>
      <summary>{t('rehearsal.checks', { held: checks.length - failed, of: checks.length })}</summary>
      <ul className="admin-history">
        {[...checks]
          .sort((one, other) => Number(one.held) - Number(other.held) || one.line - other.line)
          .map((check) => (
            <li key={check.line}>
              <span className={check.held ? 'light-green' : 'light-red'}>
                <span aria-hidden="true">{check.held ? '✓' : '✗'}</span>{' '}
                {t(check.held ? 'rehearsal.held' : 'rehearsal.failed')}
              </span>{' '}
              {said(check)}
              {check.instead && <span className="block">{said(check.instead)}</span>}
              <span className="quiet block">
                {t('draft.line', { line: check.line })} <code>{lines[check.line - 1]?.trim()}</code>
              </span>
            </li>
          ))}
      </ul>
    </details>
  );
}
