import { useTranslation } from 'react-i18next';
import { useSaid } from '../language/said';
import { casesOf, type Group } from './queries';

interface NodeProps {
  readonly group: Group;
  /** Its cases as a share of those of the most frequent item. */
  readonly share: number;
  readonly onOpen: (item: string) => void;
}

const LEAST = 14;
const MOST = 48;

/** The area of the dot is how many there are, its colour how near to the limit, its ring who has it for most of the time. */
export function HeatNode({ group, share, onOpen }: NodeProps) {
  const { t } = useTranslation();
  const said = useSaid();
  const used = group.promise.medianShare ?? group.law.medianShare;
  const size = LEAST + (MOST - LEAST) * Math.sqrt(share);
  return (
    <button
      type="button"
      className="heat-node"
      onClick={() => onOpen(group.group.code)}
      title={said(group.group)}
    >
      <span className="heat-place">
        <i
          className={`heat-dot heat-${bandOf(used)} heat-ring-${ringOf(group)}`}
          style={{ width: size, height: size }}
          aria-hidden
        />
      </span>
      <span className="heat-text">
        <span className="map-node-name">{said(group.group)}</span>
        <span className="map-node-foot">
          {t('heat.cases', { count: casesOf(group) })}
          {used !== null && ` · ${used > 100 ? t('heat.over') : `${used}%`}`}
        </span>
      </span>
    </button>
  );
}

export function bandOf(used: number | null): 'none' | 'low' | 'middle' | 'high' | 'over' {
  if (used === null) return 'none';
  if (used <= 50) return 'low';
  if (used <= 80) return 'middle';
  return used <= 100 ? 'high' : 'over';
}

/** Who had it for most of the days. */
const ringOf = ({ holders }: Group): string =>
  holders.reduce((most, one) => (one.totalDays > most.totalDays ? one : most), {
    totalDays: -1,
    holder: { code: 'department' },
  }).holder.code;
