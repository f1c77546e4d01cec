import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Empty, Input, Select, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { answered, api, type Schemas } from '../../api/client';
import { Trouble } from '../../shell/trouble';
import { AdminFrame } from '../frame';
import { AccountDrawer } from './account-drawer';
import { AccountsTable } from './accounts-table';
import { OpenAccount } from './open-account';
import { ROLES } from './office-fields';

type Account = Schemas['ManagedAccountView'];

const FILTERS = ['role', 'standing', 'named'] as const;
const STANDINGS = ['enabled', 'disabled', 'locked'] as const;

/** 账号: who may come in, in which office, and who cannot just now. */
export default function AccountsPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const [opening, setOpening] = useState(false);
  const query = Object.fromEntries(
    FILTERS.flatMap((key) => (search.get(key) ? [[key, search.get(key)]] : [])),
  );
  const accounts = useInfiniteQuery({
    queryKey: ['accounts', query],
    queryFn: ({ pageParam }) =>
      answered(api.GET('/api/v1/accounts', { params: { query: { ...query, after: pageParam, limit: 50 } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const found: readonly Account[] = accounts.data?.pages.flatMap((page) => page.items) ?? [];
  const chosen = found.find(({ id }) => id === search.get('account'));
  const show = (id: string | null) => setSearch(withParam(search, 'account', id), { replace: true });
  return (
    <AdminFrame
      title={t('admin.accounts')}
      about={t('accounts.about')}
      actions={
        <>
          <Filters />
          <Button type="primary" onClick={() => setOpening(true)}>
            {t('accounts.open')}
          </Button>
        </>
      }
    >
      {accounts.isError && <Trouble error={accounts.error} onRetry={() => void accounts.refetch()} />}
      {accounts.isPending && <Skeleton active paragraph={{ rows: 12 }} />}
      {accounts.isSuccess && found.length === 0 && <Empty description={t('accounts.none')} />}
      {found.length > 0 && <AccountsTable accounts={found} onOpen={show} />}
      {accounts.hasNextPage && (
        <p className="more">
          <Button loading={accounts.isFetchingNextPage} onClick={() => void accounts.fetchNextPage()}>
            {t('list.more')}
          </Button>
        </p>
      )}
      {chosen && <AccountDrawer account={chosen} onClose={() => show(null)} />}
      {opening && <OpenAccount onClose={() => setOpening(false)} />}
    </AdminFrame>
  );
}

function Filters() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  return (
    <>
      <Input.Search
        allowClear
        aria-label={t('accounts.named')}
        placeholder={t('accounts.named')}
        defaultValue={search.get('named') ?? ''}
        onSearch={(value) => setSearch(withParam(search, 'named', value.trim() || null))}
      />
      <Select
        allowClear
        aria-label={t('accounts.role')}
        placeholder={t('accounts.role')}
        value={search.get('role')}
        options={ROLES.map((value) => ({ value, label: t(`accounts.as.${value}`) }))}
        onChange={(value: string | undefined) => setSearch(withParam(search, 'role', value ?? null))}
      />
      <Select
        allowClear
        aria-label={t('accounts.standing')}
        placeholder={t('accounts.standing')}
        value={search.get('standing')}
        options={STANDINGS.map((value) => ({ value, label: t(`accounts.standing.${value}`) }))}
        onChange={(value: string | undefined) => setSearch(withParam(search, 'standing', value ?? null))}
      />
    </>
  );
}

function withParam(search: URLSearchParams, key: string, value: string | null): URLSearchParams {
  const next = new URLSearchParams(search);
  if (value === null) next.delete(key);
  else next.set(key, value);
  return next;
}
