import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Trouble } from '../shell/trouble';
import { BoardHead, ExportButton } from './board-head';
import { FourFigures } from './four-figures';
import { GroupTable } from './group-table';
import { HeatPanel } from './heat-panel';
import { PeriodPicker, RegionPicker } from './part-picker';
import { GROUPINGS, useBottlenecks, useTrend } from './queries';
import { useFilter } from './use-filter';

/** 时间耗在哪里、谁拖住了: four figures, the heat of the procedure, and a table by whatever one asks. */
export default function BoardPage() {
  const { t } = useTranslation();
  const { part, get, set } = useFilter();
  const by = GROUPINGS.find((one) => one === get('by')) ?? 'department';
  const board = useBottlenecks(by, part);
  // Not everything was done by an officer: what they did is not all that there is.
  const all = useBottlenecks(by === 'officer' ? 'department' : by, part);
  const trend = useTrend(part);
  return (
    <>
      <BoardHead title={t('board.title')}>
        <PeriodPicker shown={board.data} />
        <RegionPicker />
        <ExportButton of="supervision/exports/bottlenecks" query={new URLSearchParams({ ...part, by })} />
      </BoardHead>
      {board.isError && <Trouble error={board.error} onRetry={() => void board.refetch()} />}
      {all.isPending && <Skeleton active paragraph={{ rows: 3 }} className="board-skeleton" />}
      {all.isSuccess && <FourFigures whole={all.data.whole} months={trend.data?.months ?? []} />}
      <HeatPanel />
      <section>
        <h2>{t('board.who')}</h2>
        <div className="tabs" role="group" aria-label={t('board.by')}>
          {GROUPINGS.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === by}
              onClick={() => set({ by: one === 'department' ? undefined : one })}
            >
              {t(`board.by.${one}`)}
            </button>
          ))}
        </div>
        {board.isPending && <Skeleton active paragraph={{ rows: 8 }} />}
        {board.isSuccess && <GroupTable by={board.data.by} board={board.data} />}
      </section>
    </>
  );
}
