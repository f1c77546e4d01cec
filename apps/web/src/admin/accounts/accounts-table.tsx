import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useWords } from '../../api/words';
import { useDays } from '../../marks/day';

type Account = Schemas['ManagedAccountView'];

interface TableProps {
  readonly accounts: readonly Account[];
  readonly onOpen: (id: string) => void;
}

export function AccountsTable({ accounts, onOpen }: TableProps) {
  const { t } = useTranslation();
  const days = useDays();
  return (
    <table className="list">
      <thead>
        <tr>
          {['username', 'name', 'office', 'standing', 'signed-in'].map((column) => (
            <th key={column} scope="col">
              {t(`accounts.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <tr key={account.id}>
            <td>
              <button type="button" className="date" onClick={() => onOpen(account.id)}>
                {account.username}
              </button>
            </td>
            <td>{account.name}</td>
            <td>
              <Office account={account} />
            </td>
            <td>
              <AccountStanding account={account} />
            </td>
            <td className="quiet" data-of={t('accounts.column.signed-in')}>
              {account.signedInAt ? days.instant(account.signedInAt) : t('accounts.never-signed-in')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Office({ account }: { readonly account: Account }) {
  const { t } = useTranslation();
  const words = useWords();
  const { role, department, region, applicantName } = account;
  const place = [region && words('region', region), department && words('department', department)];
  const of = applicantName ?? place.filter(Boolean).join(' ');
  return (
    <>
      {t(`accounts.as.${role}`)}
      {of && <span className="quiet block">{of}</span>}
    </>
  );
}

/** By shape and word as well as by colour. */
export function AccountStanding({ account }: { readonly account: Account }) {
  const { t } = useTranslation();
  const days = useDays();
  if (account.disabled) return <span className="quiet">○ {t('accounts.standing.disabled')}</span>;
  if (account.lockedUntil)
    return (
      <span className="light light-yellow">
        ◆ {t('accounts.locked-until', { at: days.instant(account.lockedUntil) })}
      </span>
    );
  return <span className="light light-green">● {t('accounts.standing.enabled')}</span>;
}
