import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Columns } from '../marks/columns';
import { Asked } from '../shell/asked';
import { BoardHead } from './board-head';
import { Chart } from './chart';
import { PeriodPicker, RegionPicker } from './part-picker';
import { PartInWords } from './part-in-words';
import { holderOf, shareOf, useTrend, type Month } from './queries';
import { useFilter, type Filter } from './use-filter';

/** 走势: carried over, received, decided, late, month by month; and whether it goes faster. */
export default function TrendPage() {
  const { t } = useTranslation();
  const { part } = useFilter();
  const trend = useTrend(part);
  return (
    <>
      <BoardHead title={t('trend.title')}>
        <PeriodPicker shown={trend.data} />
        <RegionPicker />
      </BoardHead>
      <PartInWords />
      <Asked query={trend} rows={10}>
        {(found) => (
          <>
            <Courses months={found.months} />
            <FlowTable months={found.months} from={found.from} to={found.to} />
          </>
        )}
      </Asked>
    </>
  );
}

function Courses({ months }: { readonly months: readonly Month[] }) {
  const { t } = useTranslation();
  const names = months.map(({ month }) => month);
  const flow = useMemo(
    () =>
      linesOf(names, [
        [t('trend.received'), months.map((month) => month.flow.received)],
        [t('trend.decided'), months.map((month) => month.flow.decided)],
        [t('trend.left'), months.map((month) => month.flow.left)],
      ]),
    [months, t],
  );
  const days = useMemo(
    () =>
      linesOf(
        names,
        (['department', 'applicant', 'consultee', 'third-party'] as const).map((kind) => [
          t(`heat.ring.${kind}`),
          months.map((month) => holderOf(month, kind)?.medianDays ?? null),
        ]),
      ),
    [months, t],
  );
  return (
    <div className="courses">
      <section>
        <h2>{t('trend.flow')}</h2>
        <Chart option={flow} label={t('trend.flow')} height={260} />
      </section>
      <section>
        <h2>{t('trend.days')}</h2>
        <Chart option={days} label={t('trend.days')} height={260} />
      </section>
    </div>
  );
}

type Line = readonly [name: string, values: readonly (number | null)[]];

/** Told apart by their points, too, and not by colour alone. */
const LOOKS = [
  { color: '#0950b8', symbol: 'circle' },
  { color: '#2b7a3f', symbol: 'rect' },
  { color: '#8a5a00', symbol: 'triangle' },
  { color: '#595f69', symbol: 'diamond' },
] as const;

const linesOf = (months: readonly string[], lines: readonly Line[]) => ({
  grid: { left: 44, right: 16, top: 40, bottom: 28 },
  legend: { top: 0, left: 0, icon: 'inherit' },
  tooltip: { trigger: 'axis' },
  xAxis: { type: 'category', data: months },
  yAxis: { type: 'value', splitLine: { lineStyle: { color: '#ebedf0' } } },
  series: lines.map(([name, data], i) => ({
    type: 'line',
    name,
    data,
    symbol: LOOKS[i]?.symbol,
    symbolSize: 8,
    color: LOOKS[i]?.color,
    connectNulls: true,
  })),
});

const COLUMNS = ['month', 'carried', 'received', 'decided', 'left', 'kept', 'late'] as const;

interface FlowProps {
  readonly months: readonly Month[];
  readonly from: string;
  readonly to: string;
}

function FlowTable({ months, from, to: last }: FlowProps) {
  const { t } = useTranslation();
  return (
    <section>
      <h2>{t('trend.table')}</h2>
      <div className="board-scroll">
        <table className="list board-table">
          <Columns
            names={COLUMNS}
            word={(name) => t(`trend.${name}`)}
            look={(name) => (name === 'month' ? undefined : 'number')}
          />
          <tbody>
            {[...months].reverse().map((month) => (
              <MonthRow key={month.month} month={month} from={from} last={last} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface MonthProps {
  readonly month: Month;
  readonly from: string;
  readonly last: string;
}

function MonthRow({ month, from, last }: MonthProps) {
  const { t } = useTranslation();
  const { to } = useFilter();
  const { flow, promise, law, late } = month;
  const days = daysOf(month.month, from, last);
  const cases = (more: Filter) => to('/board/cases', { ...days, ...more });
  const before = dayBefore(days.from);
  const kept = shareOf(promise.kept, promise.broken) ?? shareOf(law.kept, law.broken);
  const cell = (name: string, value: number, way: Filter) => (
    <td className="number">
      <span className="board-small">{t(`trend.${name}`)} </span>
      <Link to={cases(way)}>{value}</Link>
    </td>
  );
  return (
    <tr>
      <th scope="row">{month.month}</th>
      {cell('carried', flow.carriedOver, { measure: 'pending', from: undefined, to: before })}
      {cell('received', flow.received, { measure: 'received' })}
      {cell('decided', flow.decided, { measure: 'decided' })}
      {cell('left', flow.left, { measure: 'pending', from: undefined })}
      <td className="number">
        <span className="board-small">{t('trend.kept')} </span>
        {kept === null ? '–' : `${kept}%`}
      </td>
      <td className="number">
        <span className="board-small">{t('trend.late')} </span>
        <Link to={cases({ measure: 'promise-broken' })}>
          {t('board.late-promise', { count: late.promise })}
        </Link>{' '}
        <Link to={cases({ measure: 'law-broken' })}>{t('board.late-law', { count: late.law })}</Link>
      </td>
    </tr>
  );
}

/** The days of a month that belong to the period. */
function daysOf(month: string, from: string, last: string) {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const end = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
  const first = `${month}-01`;
  return { from: first < from ? from : first, to: end > last ? last : end };
}

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
