import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Empty, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../api/client';
import { Trouble } from '../shell/trouble';
import { BoardHead, ExportButton } from './board-head';
import { CaseActs } from './case-acts';
import { CasesTable } from './cases-table';
import { PartInWords } from './part-in-words';
import { PeriodPicker, RegionPicker } from './part-picker';
import { asked, type Case } from './queries';
import { OF_CASES, useFilter } from './use-filter';

/** 具体是哪些件: the cases behind a number, and what one can do about each. */
export default function CasesPage() {
  const { t } = useTranslation();
  const { part, get } = useFilter();
  const [about, setAbout] = useState<{ one: Case; act: 'urge' | 'raise-issue' } | null>(null);
  const query = {
    ...part,
    ...Object.fromEntries(OF_CASES.flatMap((key) => (get(key) ? [[key, get(key) ?? '']] : []))),
  };
  const cases = useInfiniteQuery({
    queryKey: ['cases', query],
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/api/v1/supervision/cases', {
          params: { query: asked({ ...query, after: pageParam, limit: '50' }) },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const all = cases.data?.pages.flatMap((page) => page.items) ?? [];
  const isNow = ['open', 'pending'].includes(get('measure') ?? 'open');
  return (
    <>
      <BoardHead title={t('cases.title')}>
        {!isNow && <PeriodPicker />}
        <RegionPicker />
        <ExportButton of="supervision/exports/cases" query={new URLSearchParams(query)} />
      </BoardHead>
      <PartInWords />
      {cases.isPending && <Skeleton active paragraph={{ rows: 12 }} />}
      {cases.isError && <Trouble error={cases.error} onRetry={() => void cases.refetch()} />}
      {cases.isSuccess && all.length === 0 && <Empty description={t('cases.none')} />}
      {all.length > 0 && <CasesTable cases={all} onAct={(one, act) => setAbout({ one, act })} />}
      {cases.hasNextPage && (
        <p className="more">
          <Button loading={cases.isFetchingNextPage} onClick={() => void cases.fetchNextPage()}>
            {t('list.more')}
          </Button>
        </p>
      )}
      {about && <CaseActs {...about} onClose={() => setAbout(null)} />}
    </>
  );
}
