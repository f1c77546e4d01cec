import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { useFilter, type Filter } from './use-filter';

interface HeldProps {
  readonly held: readonly Schemas['HeldView'][];
  readonly own: Filter;
  readonly column: string;
  /** Several kinds in one column say which of them they are. */
  readonly named?: boolean;
}

/** For how many working days they had it: half of the times, and nine in ten; a click lists those, or the slowest. */
export function Held({ held, own, column, named = false }: HeldProps) {
  const { t } = useTranslation();
  const { to } = useFilter();
  const there = held.filter(({ count }) => count > 0);
  return (
    <td className="number">
      <span className="board-small">{t(`board.column.${column}`)} </span>
      {there.length === 0 && <span className="quiet">–</span>}
      {there.map(({ holder, count, medianDays, p90Days, pausedDays }) => {
        const cases: Filter = { ...own, measure: 'held', holder: holder.code };
        return (
          <span key={holder.code} className="block">
            {named && <span className="quiet">{t(`heat.ring.${holder.code}`)} </span>}
            <span className="held-days">
              <Link to={to('/board/cases', cases)} title={t('board.median-of', { count })}>
                {medianDays}
              </Link>
              {' · '}
              <Link
                to={to('/board/cases', { ...cases, minDays: String(p90Days ?? 0) })}
                title={t('board.slowest', { count: p90Days ?? 0 })}
              >
                {p90Days}
              </Link>
            </span>
            {pausedDays > 0 && (
              <span className="quiet block">{t('board.paused', { count: pausedDays })}</span>
            )}
          </span>
        );
      })}
    </td>
  );
}
