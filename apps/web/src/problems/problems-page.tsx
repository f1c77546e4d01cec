import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { answered, api } from '../api/client';
import { usePages } from '../api/pages';
import { useAccount } from '../session/session';
import { Listed } from '../shell/listed';
import { MatterFilters } from './matter-filters';
import { TABS, tabsFor, useMatterFilter, type Tab } from './matter-filter';
import { MatterTable, type Matter } from './matter-table';
import { MatterTabs } from './matter-tabs';
import { RaiseDrawer } from './raise-drawer';
import { Sections } from './sections';
import './problems.css';

const RAISERS = ['applicant', 'officer', 'head', 'supervisor', 'coordinator'];

/** 交办的问题销号了吗: by due date, who has each, and what of it waits for me. */
export default function ProblemsPage() {
  const { t } = useTranslation();
  const account = useAccount();
  const filter = useMatterFilter(account);
  const [search, setSearch] = useSearchParams();
  const matters = usePages<Matter>(['issues', filter.query], (after) =>
    answered(api.GET('/api/v1/issues', { params: { query: { ...filter.query, after, limit: 50 } } })),
  );
  const raise = (on: boolean) => {
    const next = new URLSearchParams(search);
    for (const key of ['project', 'about']) next.delete(key);
    if (on) next.set('raise', 'yes');
    else next.delete('raise');
    setSearch(next);
  };
  const isNarrowed = Object.keys(filter.chosen).length > 0;
  return (
    <>
      <div className="page-head">
        <h1>{t('nav.problems')}</h1>
        <div className="problems-head">
          <MatterFilters filter={filter} kind="category" />
          {RAISERS.includes(account.role) && (
            <Button type="primary" onClick={() => raise(true)}>
              {t('problems.raise')}
            </Button>
          )}
        </div>
      </div>
      <Sections />
      <MatterTabs tab={filter.tab} turnTo={filter.turnTo} counts={useCounts()} />
      <Listed pages={matters} empty={t(isNarrowed ? 'problems.none-such' : `problems.none.${filter.tab}`)}>
        <MatterTable matters={matters.all} room="problems" />
      </Listed>
      {search.get('raise') !== null && (
        <RaiseDrawer onClose={() => raise(false)} onRaised={() => setSearch({ tab: 'raised' })} />
      )}
    </>
  );
}

/** How many wait in each of the tabs that are about what is open. */
function useCounts(): Partial<Record<Tab, number>> {
  const account = useAccount();
  const tabs = tabsFor(account).filter((tab) => ['mine', 'coordinator', 'open'].includes(tab));
  const { data } = useQuery({
    queryKey: ['issues', 'counts', tabs],
    queryFn: async () => {
      const counted = tabs.map(async (tab) => {
        const query = { part: TABS[tab].part, open: true };
        const { all } = await answered(api.GET('/api/v1/issues/figures', { params: { query } }));
        return [tab, all.openNow] as const;
      });
      return Object.fromEntries(await Promise.all(counted));
    },
    refetchInterval: 60_000,
  });
  return data ?? {};
}
