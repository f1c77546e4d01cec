import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Trouble } from '../shell/trouble';
import { BoardHead, ExportButton } from './board-head';
import { FourFigures } from './four-figures';
import { GroupTable } from './group-table';
import { HeatPanel } from './heat-panel';
import { OfficerTable } from './officer-table';
import { PeriodPicker, RegionPicker } from './part-picker';
import { PartInWords } from './part-in-words';
import { GROUPINGS, useBottlenecks, useTrendBefore } from './queries';
import { useFilter } from './use-filter';

/** 时间耗在哪里、谁拖住了: four figures, a table by whatever one asks, and the heat of the procedure. */
export default function BoardPage() {
  const { t } = useTranslation();
  const { part, get, set } = useFilter();
  const by = GROUPINGS.find((one) => one === get('by')) ?? 'department';
  const board = useBottlenecks(by, part);
  // Not everything was done by an officer: what they did is not all that there is.
  const all = useBottlenecks(by === 'officer' ? 'department' : by, part);
  const trend = useTrendBefore(part.to ?? all.data?.to, part);
  return (
    <>
      <BoardHead title={t('board.title')}>
        <PeriodPicker shown={board.data} />
        <RegionPicker />
        <ExportButton of="supervision/exports/bottlenecks" query={new URLSearchParams({ ...part, by })} />
      </BoardHead>
      <PartInWords />
      {board.isError && <Trouble error={board.error} onRetry={() => void board.refetch()} />}
      {all.isPending && <Skeleton active paragraph={{ rows: 3 }} className="board-skeleton" />}
      {all.isSuccess && <FourFigures whole={all.data.whole} months={trend.data?.months} />}
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
        {board.isSuccess &&
          (board.data.by === 'officer' ? (
            <OfficerTable groups={board.data.groups} />
          ) : (
            <GroupTable by={board.data.by} board={board.data} />
          ))}
      </section>
      <HeatPanel />
    </>
  );
}
