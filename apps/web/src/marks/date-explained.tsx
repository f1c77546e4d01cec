import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { useBasis } from '../api/words';
import { useDays } from './day';

type Clock = Pick<
  Schemas['ClockView'],
  'unit' | 'n' | 'triggerOn' | 'extendedBy' | 'excluded' | 'dueOn' | 'basis' | 'explanation'
>;
type ExplainedDay = Schemas['ExplainedDayView'];

/** Why this day: from which event, what was counted, what lies between and was not, on what it stands. */
export function DateExplained({ clock }: { readonly clock: Clock }) {
  const { t } = useTranslation();
  const days = useDays();
  const sayBasis = useBasis();
  const period = t(`unit.${clock.unit}`, { count: clock.n });
  return (
    <div className="date-explained">
      <p>
        {t('explain.period', { from: days.day(clock.triggerOn), period })}
        {clock.extendedBy > 0 && t('explain.extended', { count: clock.extendedBy })}
      </p>
      {clock.explanation.days.length > 0 && <DayGrid days={clock.explanation.days} dueOn={clock.dueOn} />}
      <ul>
        {skipped(clock.explanation.days).map(({ name, from, to }) => (
          <li key={`${name}${from}`}>
            {t('explain.holiday', { name, from: days.day(from), to: days.day(to) })}
          </li>
        ))}
        {clock.excluded.map((pause) => (
          <li key={pause.after}>
            {t('explain.paused', {
              from: days.day(pause.after),
              to: days.day(pause.through),
              basis: pause.basis,
            })}
          </li>
        ))}
      </ul>
      <p className="quiet">{t('explain.basis', { basis: sayBasis(clock.basis) })}</p>
    </div>
  );
}

/** Each day as a square: counted days with their number, made-up workdays marked, rest days pale, pauses striped. */
function DayGrid({ days, dueOn }: { readonly days: readonly ExplainedDay[]; readonly dueOn: string }) {
  const { t } = useTranslation();
  const first = days[0];
  if (!first) return null;
  const blanks = (first.weekday + 6) % 7;
  return (
    <div
      className="day-grid"
      role="img"
      aria-label={t('explain.counted', { count: days.filter((d) => d.count !== null).length })}
    >
      {Array.from({ length: blanks }, (_, i) => (
        <span key={`blank${i}`} />
      ))}
      {days.map((day) => (
        <span
          key={day.day}
          title={[day.day, day.holiday ?? t(`day.${day.kind}`), day.pausedBy].filter(Boolean).join(' · ')}
          className={`day day-${day.kind}${day.pausedBy ? ' day-paused' : ''}${day.day === dueOn ? ' day-due' : ''}`}
        >
          {day.count ?? ''}
        </span>
      ))}
    </div>
  );
}

interface Skipped {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** The holidays in between, each as one. */
function skipped(days: readonly ExplainedDay[]): Skipped[] {
  const found: Skipped[] = [];
  for (const { day, holiday } of days) {
    if (!holiday) continue;
    const last = found.at(-1);
    if (last?.name === holiday) found[found.length - 1] = { ...last, to: day };
    else found.push({ name: holiday, from: day, to: day });
  }
  return found;
}
