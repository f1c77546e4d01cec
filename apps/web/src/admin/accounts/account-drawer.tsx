import { useQuery } from '@tanstack/react-query';
import { Button, Drawer, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered, api, type Schemas } from '../../api/client';
import { useWords } from '../../api/words';
import { useDays } from '../../marks/day';
import { useAccount } from '../../session/session';
import { Trouble } from '../../shell/trouble';
import { AccountAct, type AccountActName } from './account-act';
import { AccountStanding, Office } from './accounts-table';

type Account = Schemas['ManagedAccountView'];

interface DrawerProps {
  readonly account: Account;
  readonly onClose: () => void;
}

/** One account: in which office, how it stands, what may be done to it, and all that was done. */
export function AccountDrawer({ account, onClose }: DrawerProps) {
  const { t } = useTranslation();
  const days = useDays();
  const me = useAccount();
  const [act, setAct] = useState<AccountActName | null>(null);
  const own = account.id === me.id;
  return (
    <Drawer title={`${account.name} · ${account.username}`} open onClose={onClose} size={520}>
      <dl className="admin-pairs">
        <div>
          <dt>{t('accounts.column.office')}</dt>
          <dd>
            <Office account={account} />
          </dd>
        </div>
        <div>
          <dt>{t('accounts.column.standing')}</dt>
          <dd>
            <AccountStanding account={account} />
          </dd>
        </div>
        <div>
          <dt>{t('accounts.column.signed-in')}</dt>
          <dd>{account.signedInAt ? days.instant(account.signedInAt) : t('accounts.never-signed-in')}</dd>
        </div>
      </dl>
      {own ? (
        <p className="admin-about">{t('accounts.own')}</p>
      ) : (
        <div className="admin-acts">
          {actsOn(account).map((one) => (
            <Button key={one} danger={one === 'disable'} onClick={() => setAct(one)}>
              {t(`accounts.act.${one}`)}
            </Button>
          ))}
        </div>
      )}
      <h2>{t('accounts.changes')}</h2>
      <Changes id={account.id} />
      {act && <AccountAct act={act} account={account} onClose={() => setAct(null)} />}
    </Drawer>
  );
}

const actsOn = ({ disabled, lockedUntil }: Account): readonly AccountActName[] => [
  'office',
  'reset-password',
  ...(lockedUntil ? (['unlock'] as const) : []),
  disabled ? 'enable' : 'disable',
];

function Changes({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const days = useDays();
  const changes = useQuery({
    queryKey: ['account-changes', id],
    queryFn: () => answered(api.GET('/api/v1/accounts/{id}/changes', { params: { path: { id } } })),
  });
  if (changes.isPending) return <Skeleton active paragraph={{ rows: 3 }} />;
  if (changes.isError) return <Trouble error={changes.error} />;
  if (changes.data.length === 0) return <p className="quiet">{t('accounts.changes.none')}</p>;
  return (
    <ul className="admin-history">
      {changes.data.map((change) => (
        <li key={change.number}>
          <b>{t(`accounts.change.${change.change}`)}</b>
          <span className="quiet block">
            {days.instant(change.at)} · {change.changedBy?.name ?? t('admin.by-tool')}
          </span>
          <OfficeMove data={change.data} />
          {change.reason && <span className="block">{change.reason}</span>}
        </li>
      ))}
    </ul>
  );
}

interface HeldOffice {
  readonly role?: string;
  readonly department?: string | null;
  readonly region?: string | null;
}

function OfficeMove({ data }: { readonly data: Schemas['AccountChangeView']['data'] }) {
  const { t } = useTranslation();
  const words = useWords();
  const { from, to } = data as { from?: HeldOffice; to?: HeldOffice };
  const say = ({ role, department, region }: HeldOffice): string =>
    [
      region && words('region', region),
      department && words('department', department),
      role && t(`accounts.as.${role}`),
    ]
      .filter(Boolean)
      .join(' ');
  if (!to) return null;
  return (
    <span className="block">
      {from && `${say(from)} → `}
      {say(to)}
    </span>
  );
}
