import { useQuery } from '@tanstack/react-query';
import { Empty, Select, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answered, api, type Schemas } from '../api/client';
import { useSaid } from '../language/said';
import { Columns } from '../marks/columns';
import { shanghaiDay } from '../marks/day';
import { Trouble } from '../shell/trouble';
import { BoardHead } from './board-head';
import { RegionPicker } from './part-picker';
import { shareOf } from './queries';
import { addressOf, useFilter, type Filter } from './use-filter';

type Cards = Schemas['CardsOfView'];
const COLUMNS = ['department', 'yellow', 'red', 'dark-red', 'violations', 'decided', 'kept'] as const;

/** 黄牌、红牌: what each department came near to, broke, and was found to have done, in a quarter. */
export default function CardsPage() {
  const { t } = useTranslation();
  const { get, set } = useFilter();
  const query = { quarter: get('quarter'), region: get('region') };
  const cards = useQuery({
    queryKey: ['cards', query],
    queryFn: () => answered(api.GET('/api/v1/supervision/cards', { params: { query } })),
  });
  return (
    <>
      <BoardHead title={t('cards.title')}>
        <Select
          aria-label={t('cards.quarter')}
          value={get('quarter') ?? cards.data?.quarter}
          options={lastQuarters().map((value) => ({ value, label: t('cards.of-quarter', quarterOf(value)) }))}
          onChange={(value: string) => set({ quarter: value })}
        />
        <RegionPicker />
      </BoardHead>
      {cards.isPending && <Skeleton active paragraph={{ rows: 8 }} />}
      {cards.isError && <Trouble error={cards.error} onRetry={() => void cards.refetch()} />}
      {cards.isSuccess && cards.data.cards.length === 0 && <Empty description={t('cards.none')} />}
      {cards.isSuccess && cards.data.cards.length > 0 && (
        <>
          <div className="board-scroll">
            <table className="list board-table">
              <Columns
                names={COLUMNS}
                word={(name) => t(`cards.${name}`)}
                look={(name) => (name === 'department' ? undefined : 'number')}
              />
              <tbody>
                {[...cards.data.cards].sort(worstFirst).map((one) => (
                  <CardsRow key={one.department.code} one={one} from={cards.data.from} last={cards.data.to} />
                ))}
              </tbody>
            </table>
          </div>
          <p className="quiet">{t('cards.grades')}</p>
        </>
      )}
    </>
  );
}

const worstFirst = (a: Cards, b: Cards): number =>
  b.darkRed - a.darkRed || b.red - a.red || b.yellow - a.yellow || b.decided - a.decided;

interface RowProps {
  readonly one: Cards;
  readonly from: string;
  readonly last: string;
}

function CardsRow({ one, from, last }: RowProps) {
  const { t } = useTranslation();
  const said = useSaid();
  const { get } = useFilter();
  const kept = shareOf(one.promise.kept, one.promise.broken);
  const cell = (name: string, value: number, more: Filter, look = '') => (
    <td className="number">
      <span className="board-small">{t(`cards.${name}`)} </span>
      <Link
        to={addressOf('/board/cases', {
          region: get('region'),
          from,
          to: last,
          department: one.department.code,
          ...more,
        })}
        className={look}
      >
        {value}
      </Link>
    </td>
  );
  return (
    <tr>
      <th scope="row">{said(one.department)}</th>
      {cell('yellow', one.yellow, { measure: 'yellow' }, one.yellow > 0 ? 'light-yellow' : '')}
      {cell('red', one.red, { measure: 'promise-broken' }, one.red > 0 ? 'light-red' : '')}
      {cell('dark-red', one.darkRed, { measure: 'law-broken' }, one.darkRed > 0 ? 'light-dark-red' : '')}
      {cell('violations', one.violations, { measure: 'violation' })}
      {cell('decided', one.decided, { measure: 'decided' })}
      <td className="number">
        <span className="board-small">{t('cards.kept')} </span>
        {kept === null ? '–' : `${kept}%`}
      </td>
    </tr>
  );
}

const quarterOf = (code: string) => ({ year: code.slice(0, 4), quarter: code.slice(-1) });

/** This quarter and the seven before it. */
function lastQuarters(): string[] {
  const [year = 0, month = 1] = shanghaiDay(new Date().toISOString()).split('-').map(Number);
  const now = year * 4 + Math.floor((month - 1) / 3);
  return Array.from({ length: 8 }, (_, i) => `${Math.floor((now - i) / 4)}-Q${((now - i) % 4) + 1}`);
}
