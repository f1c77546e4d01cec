import { Drawer } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { Schemas } from '../api/client';
import { useListed } from '../language/listed';
import { useSaid } from '../language/said';
import { Asked } from '../shell/asked';
import { useFocusBack } from '../shell/focus-back';
import { Chart } from './chart';
import { Held } from './held';
import { useSpread, type Group } from './queries';
import { useFilter, type Filter } from './use-filter';

type Band = Schemas['ShareBandView'];

interface DrawerProps {
  readonly item: string;
  readonly groups: readonly Group[];
  readonly onClose: () => void;
}

/** 分布: how much of the limit the decisions on an item used, and the cases behind each bar. */
export function SpreadDrawer({ item, groups, onClose }: DrawerProps) {
  useFocusBack();
  const { t } = useTranslation();
  const said = useSaid();
  const { part, to } = useFilter();
  const spread = useSpread({ ...part, item });
  const group = groups.find((one) => one.group.code === item);
  const own: Filter = { item };
  return (
    <Drawer open size={560} title={group ? said(group.group) : item} onClose={onClose}>
      <Asked query={spread} rows={8}>
        {(found) => <Histograms spread={found} item={item} />}
      </Asked>
      {group && (
        <>
          <h3>{t('spread.who')}</h3>
          <table className="spread-holders">
            <tbody>
              {group.holders.map((one) => (
                <tr key={one.holder.code}>
                  <th scope="row">{said(one.holder)}</th>
                  <Held held={[one]} own={own} column="others" />
                  <td className="number">
                    <Link to={to('/board/cases', { ...own, measure: 'open', holder: one.holder.code })}>
                      {t('spread.open', { count: one.openNow })}
                    </Link>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p>
            <Link to={to('/board/cases', { ...own, measure: 'decided' })}>
              {t('spread.decided', { count: group.flow.decided })}
            </Link>
            {' · '}
            <Link to={to('/board/stuck', own)}>{t('spread.stuck')}</Link>
          </p>
        </>
      )}
    </Drawer>
  );
}

function Histograms({ spread, item }: { readonly spread: Schemas['SpreadView']; readonly item: string }) {
  const { t } = useTranslation();
  const limits = (['promise', 'law'] as const).filter((limit) => total(spread[limit]) > 0);
  if (limits.length === 0) return <p className="quiet">{t('spread.none')}</p>;
  return limits.map((limit) => (
    <section key={limit}>
      <h3>{t(`spread.${limit}`, { count: total(spread[limit]) })}</h3>
      <Histogram bands={spread[limit]} limit={limit} item={item} />
    </section>
  ));
}

const total = (bands: readonly Band[]): number => bands.reduce((so, { count }) => so + count, 0);

const OF_LIMIT = {
  promise: { kept: 'promise-kept', broken: 'promise-broken', what: 'promised' },
  law: { kept: 'law-kept', broken: 'law-broken', what: 'decision' },
} as const;

interface HistogramProps {
  readonly bands: readonly Band[];
  readonly limit: 'promise' | 'law';
  readonly item: string;
}

function Histogram({ bands, limit, item }: HistogramProps) {
  const { t } = useTranslation();
  const listed = useListed();
  const { to } = useFilter();
  const navigate = useNavigate();
  const labels = bands.map(({ upTo }) => (upTo === null ? t('spread.over') : `${upTo}%`));
  const option = useMemo(() => barsOf(bands, labels), [bands, labels.join()]);
  const casesOf = ({ above, upTo }: Band): string => {
    const { kept, broken, what } = OF_LIMIT[limit];
    const within = upTo === null ? {} : { shareAbove: String(above), shareUpTo: String(upTo) };
    return to('/board/cases', { item, what, measure: upTo === null ? broken : kept, ...within });
  };
  const open = (index: number) => {
    const band = bands[index];
    if (band) void navigate(casesOf(band));
  };
  const said = listed.clauses(bands.map(({ count }, i) => `${labels[i] ?? ''} ${count}`));
  return (
    <>
      <Chart option={option} label={said} height={200} onPick={open} />
      <ul className="band-links">
        {bands
          .filter(({ count }) => count > 0)
          .map((band) => (
            <li key={band.above}>
              <Link to={casesOf(band)}>
                {t('spread.band', { band: labels[bands.indexOf(band)], count: band.count })}
              </Link>
            </li>
          ))}
      </ul>
    </>
  );
}

/** What was late stands last, beyond the whole of the limit. */
const barsOf = (bands: readonly Band[], labels: readonly string[]) => ({
  grid: { left: 36, right: 12, top: 24, bottom: 24 },
  tooltip: { trigger: 'axis' },
  xAxis: { type: 'category', data: labels, axisTick: { show: false } },
  yAxis: { type: 'value', minInterval: 1, splitLine: { lineStyle: { color: '#ebedf0' } } },
  series: [
    {
      type: 'bar',
      barCategoryGap: '18%',
      data: bands.map(({ count, upTo }) => ({
        value: count,
        itemStyle: { color: upTo === null ? '#c4261d' : upTo > 80 ? '#8a5a00' : '#0950b8' },
      })),
    },
  ],
});
