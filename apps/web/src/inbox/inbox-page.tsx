import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button, Empty, Input, Select, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { answered, api, type Schemas } from '../api/client';
import { useWords } from '../api/words';
import { LIGHTS, LightMark } from '../marks/light';
import { Trouble } from '../shell/trouble';
import { InboxTable } from './inbox-table';
import { useListKeys } from './list-keys';

type Entry = Schemas['InboxEntryView'];

const FILTERS = ['light', 'state', 'stage', 'project', 'sort'] as const;

/** 待办: what lapses first comes first; the filter is the address, so that it can be kept and sent. */
export default function InboxPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const query = Object.fromEntries(
    FILTERS.flatMap((key) => (search.get(key) ? [[key, search.get(key)]] : [])),
  );
  const inbox = useInfiniteQuery({
    queryKey: ['inbox', query],
    queryFn: ({ pageParam }) =>
      answered(api.GET('/api/v1/inbox', { params: { query: { ...query, after: pageParam, limit: 50 } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    refetchInterval: 60_000,
  });
  const entries: readonly Entry[] = inbox.data?.pages.flatMap((page) => page.items) ?? [];
  const [at, setAt] = useState(0);
  useListKeys({
    count: entries.length,
    at,
    setAt,
    open: (i) => entries[i] && void navigate(`/steps/${entries[i].id}`),
  });

  return (
    <>
      <div className="page-head">
        <h1>{t('nav.inbox')}</h1>
        <Filters />
      </div>
      <Lights />
      {inbox.isError && <Trouble error={inbox.error} onRetry={() => void inbox.refetch()} />}
      {inbox.isPending && <Skeleton active paragraph={{ rows: 8 }} />}
      {inbox.isSuccess && entries.length === 0 && (
        <Empty description={Object.keys(query).length > 0 ? t('inbox.none-such') : t('inbox.none')} />
      )}
      {entries.length > 0 && <InboxTable entries={entries} at={at} onAt={setAt} />}
      {inbox.hasNextPage && (
        <p className="more">
          <Button loading={inbox.isFetchingNextPage} onClick={() => void inbox.fetchNextPage()}>
            {t('list.more')}
          </Button>
        </p>
      )}
      <p className="quiet keys">{t('inbox.keys')}</p>
    </>
  );
}

/** How many of each light: a click shows only these. */
function Lights() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const { data } = useQuery({
    queryKey: ['inbox', 'counts'],
    queryFn: () => answered(api.GET('/api/v1/inbox/counts')),
    refetchInterval: 60_000,
  });
  const chosen = search.get('light');
  const choose = (light: string | null) => setSearch(withFilter(search, 'light', light));
  const counts = new Map(data?.lights.map(({ light, count }) => [light, count]));
  return (
    <div className="tabs" role="group" aria-label={t('inbox.lights')}>
      <button type="button" aria-pressed={chosen === null} onClick={() => choose(null)}>
        {t('inbox.all')} <b>{data?.total ?? '–'}</b>
      </button>
      {[...LIGHTS].reverse().map((light) => (
        <button key={light} type="button" aria-pressed={chosen === light} onClick={() => choose(light)}>
          <LightMark light={light} /> <b>{data ? (counts.get(light) ?? 0) : '–'}</b>
        </button>
      ))}
    </div>
  );
}

function Filters() {
  const { t } = useTranslation();
  const words = useWords();
  const [search, setSearch] = useSearchParams();
  const choice = (key: 'state' | 'stage', codes: readonly string[]) => (
    <Select
      allowClear
      aria-label={t(`inbox.${key}`)}
      placeholder={t(`inbox.${key}`)}
      value={search.get(key)}
      options={codes.map((value) => ({ value, label: words(key, value) }))}
      onChange={(value: string | undefined) => setSearch(withFilter(search, key, value ?? null))}
    />
  );
  return (
    <div className="filters">
      <Input.Search
        allowClear
        aria-label={t('inbox.project')}
        placeholder={t('inbox.project')}
        defaultValue={search.get('project') ?? ''}
        onSearch={(value) => setSearch(withFilter(search, 'project', value.trim() || null))}
      />
      {choice('stage', ['S1', 'S2', 'S3', 'S4', 'SP'])}
      {choice('state', [
        'submitted',
        'accepted',
        'paused',
        'awaiting-materials',
        'provisional',
        'granted',
        'refused',
      ])}
      <Select
        aria-label={t('inbox.sort')}
        value={search.get('sort') ?? 'due'}
        options={['due', 'received'].map((value) => ({ value, label: t(`inbox.sort.${value}`) }))}
        onChange={(value: string) => setSearch(withFilter(search, 'sort', value === 'due' ? null : value))}
      />
    </div>
  );
}

function withFilter(search: URLSearchParams, key: string, value: string | null): URLSearchParams {
  const next = new URLSearchParams(search);
  if (value === null) next.delete(key);
  else next.set(key, value);
  return next;
}
