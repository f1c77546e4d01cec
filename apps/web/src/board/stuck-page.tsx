import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Empty, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answered, api, type Schemas } from '../api/client';
import { useWords } from '../api/words';
import { useSaid } from '../language/said';
import { useDays } from '../marks/day';
import { LightMark } from '../marks/light';
import { Trouble } from '../shell/trouble';
import { BoardHead, ExportButton } from './board-head';
import { CaseActs } from './case-acts';
import { PartInWords } from './part-in-words';
import { RegionPicker } from './part-picker';
import { asked } from './queries';
import { useFilter } from './use-filter';

type Stuck = Schemas['StuckView'];
const COLUMNS = ['project', 'item', 'holder', 'days', 'reason', 'done', 'acts'] as const;

/** 停滞的项目: what is past its limit, who has it, why, and whether somebody has been asked about it. */
export default function StuckPage() {
  const { t } = useTranslation();
  const { part } = useFilter();
  const [about, setAbout] = useState<{ one: Stuck; act: 'urge' | 'raise-issue' } | null>(null);
  const { from: _from, to: _to, ...now } = part;
  const stuck = useInfiniteQuery({
    queryKey: ['stuck', now],
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/api/v1/supervision/stuck', {
          params: { query: asked({ ...now, after: pageParam, limit: '50' }) },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    refetchInterval: 60_000,
  });
  const all = stuck.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <BoardHead title={t('stuck.title')}>
        <RegionPicker />
        <ExportButton
          of="supervision/exports/cases"
          query={new URLSearchParams({ ...now, measure: 'open', late: 'true' })}
        />
      </BoardHead>
      <PartInWords />
      {stuck.isPending && <Skeleton active paragraph={{ rows: 12 }} />}
      {stuck.isError && <Trouble error={stuck.error} onRetry={() => void stuck.refetch()} />}
      {stuck.isSuccess && all.length === 0 && <Empty description={t('stuck.none')} />}
      {all.length > 0 && (
        <div className="board-scroll">
          <table className="list board-table cases-table">
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col" className={column === 'days' ? 'number' : undefined}>
                    {t(`stuck.column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {all.map((one) => (
                <StuckRow key={one.stepId} one={one} onAct={(act) => setAbout({ one, act })} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {stuck.hasNextPage && (
        <p className="more">
          <Button loading={stuck.isFetchingNextPage} onClick={() => void stuck.fetchNextPage()}>
            {t('list.more')}
          </Button>
        </p>
      )}
      {about && <CaseActs {...about} onClose={() => setAbout(null)} />}
    </>
  );
}

interface RowProps {
  readonly one: Stuck;
  readonly onAct: (act: 'urge' | 'raise-issue') => void;
}

function StuckRow({ one, onAct }: RowProps) {
  const { t } = useTranslation();
  const said = useSaid();
  const words = useWords();
  const days = useDays();
  const holder = one.holder.code === 'department' ? words('department', one.holderCode) : said(one.holder);
  return (
    <tr>
      <td>
        <Link to={`/projects/${one.project.id}`}>{one.project.name}</Link>
        <span className="quiet block">{one.project.code}</span>
      </td>
      <td>
        <Link to={`/steps/${one.stepId}`}>{said(one.item)}</Link>
        <span className="quiet block">{words('state', one.state)}</span>
      </td>
      <td>
        {holder}
        <span className="quiet block">{words('region', one.region)}</span>
      </td>
      <td className="number">
        {t('board.days', { count: one.workingDays })}
        <span className="quiet block">{t('cases.since', { at: days.day(one.heldFrom.slice(0, 10)) })}</span>
      </td>
      <td>
        <LightMark light={one.light} />
        <span className="block">{said(one.reason)}</span>
      </td>
      <td>
        {one.letter && (
          <span className="block">{t('stuck.letter', { level: one.letter.split('-L')[1] })}</span>
        )}
        {one.issue && <span className="block">{t('stuck.issue', { number: one.issue })}</span>}
        {!one.letter && !one.issue && <span className="quiet">{t('stuck.nothing')}</span>}
      </td>
      <td className="case-acts">
        <Button size="small" onClick={() => onAct('urge')}>
          {t('cases.urge')}
        </Button>
        <Button size="small" onClick={() => onAct('raise-issue')}>
          {t('cases.raise')}
        </Button>
      </td>
    </tr>
  );
}
