import { useTranslation } from 'react-i18next';
import { useDays } from '../marks/day';
import type { AgendaDay } from './agenda';
import { DayEntries } from './day-entries';

interface WeekProps {
  readonly days: readonly AgendaDay[];
  readonly today: string;
  readonly mine: boolean;
}

/** Seven days with what ends on each; where there is little room one below the other. */
export function WeekAgenda({ days, today, mine }: WeekProps) {
  const { t } = useTranslation();
  const say = useDays();
  return (
    <ol className="calendar-week">
      {days.map((day) => (
        <li
          key={day.day}
          className={`calendar-week-day calendar-${day.kind}${day.day === today ? ' calendar-now' : ''}`}
          aria-current={day.day === today ? 'date' : undefined}
        >
          <h3>
            {say.day(day.day)}{' '}
            <span className="calendar-mark">
              {day.kind === 'made-up-workday' ? t('calendar.made-up') : (day.holiday ?? '')}
            </span>
          </h3>
          {day.count === 0 ? (
            <p className="quiet">{t('calendar.nothing')}</p>
          ) : (
            <DayEntries day={day.day} mine={mine} />
          )}
        </li>
      ))}
    </ol>
  );
}
