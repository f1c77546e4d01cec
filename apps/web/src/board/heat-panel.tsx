import { Skeleton } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWide } from '../map/use-wide';
import { SpreadDrawer } from './spread-drawer';
import { useBottlenecks } from './queries';
import { useFilter } from './use-filter';

const HeatMap = lazy(() => import('./heat-map'));

/** 热力图: where the procedure is slow. Below 640 px the table by item says the same. */
export function HeatPanel() {
  const { t } = useTranslation();
  const wide = useWide();
  const { part } = useFilter();
  const [item, setItem] = useState<string | null>(null);
  const board = useBottlenecks('item', part);
  if (!wide) return null;
  const groups = board.data?.groups ?? [];
  return (
    <section>
      <h2>{t('heat.title')}</h2>
      <HeatLegend />
      <Suspense fallback={<Skeleton active paragraph={{ rows: 10 }} />}>
        {groups.length > 0 && <HeatMap groups={groups} onOpen={setItem} />}
      </Suspense>
      {item && <SpreadDrawer item={item} groups={groups} onClose={() => setItem(null)} />}
    </section>
  );
}

const BANDS = ['none', 'low', 'middle', 'high', 'over'] as const;
const RINGS = ['department', 'applicant', 'consultee', 'third-party'] as const;

function HeatLegend() {
  const { t } = useTranslation();
  return (
    <p className="heat-legend">
      <span>{t('heat.size')}</span>
      {BANDS.map((band) => (
        <span key={band}>
          <i className={`heat-dot heat-${band}`} aria-hidden /> {t(`heat.${band}`)}
        </span>
      ))}
      {RINGS.map((ring) => (
        <span key={ring}>
          <i className={`heat-dot heat-ring-${ring}`} aria-hidden /> {t(`heat.ring.${ring}`)}
        </span>
      ))}
    </p>
  );
}
