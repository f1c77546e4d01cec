import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../api/client';
import { useAccount } from '../session/session';
import { MatterFilters } from './matter-filters';
import { useMatterFilter } from './matter-filter';
import { MatterTable, type Matter } from './matter-table';
import { MatterTabs } from './matter-tabs';
import { Listed } from './more';
import { Sections } from './sections';
import './problems.css';

/** 施工环境事件: what was reported from sites, who is at it, and until when. */
export default function IncidentsPage() {
  const { t } = useTranslation();
  const account = useAccount();
  const filter = useMatterFilter(account);
  const incidents = useInfiniteQuery({
    queryKey: ['incidents', filter.query],
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/api/v1/incidents', { params: { query: { ...filter.query, after: pageParam, limit: 50 } } }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    refetchInterval: 60_000,
  });
  const found: readonly Matter[] = incidents.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <div className="page-head">
        <h1>{t('nav.problems')}</h1>
        <MatterFilters filter={filter} kind="incident" />
      </div>
      <Sections />
      <MatterTabs tab={filter.tab} turnTo={filter.turnTo} />
      <Listed pages={incidents} count={found.length} empty={t('problems.none.incidents')}>
        <MatterTable matters={found} room="incidents" />
      </Listed>
    </>
  );
}
