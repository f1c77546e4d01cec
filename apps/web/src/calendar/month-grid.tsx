import { useTranslation } from 'react-i18next';
import { useDays } from '../marks/day';
import { LIGHTS, LightMark } from '../marks/light';
import type { AgendaDay } from './agenda';
import { useListed } from '../language/listed';

interface MonthProps {
  readonly days: readonly AgendaDay[];
  readonly month: string;
  readonly today: string;
  readonly onDay: (day: string) => void;
}

/** Weeks as rows; rest days pale, made-up workdays marked; in each day how much ends on it, by light. */
export function MonthGrid({ days, month, today, onDay }: MonthProps) {
  const { t, i18n } = useTranslation();
  const locale = i18n.language === 'en' ? 'en-GB' : 'zh-CN';
  return (
    <div className="calendar-month">
      {days.slice(0, 7).map(({ day }) => (
        <span key={day} className="calendar-weekday quiet" aria-hidden="true">
          {new Date(`${day}T12:00:00Z`).toLocaleDateString(locale, { weekday: 'short', timeZone: 'UTC' })}
        </span>
      ))}
      {days.map((day) => (
        <MonthDay
          key={day.day}
          day={day}
          isToday={day.day === today}
          isOther={!day.day.startsWith(month)}
          onDay={onDay}
        />
      ))}
      <p className="quiet calendar-legend">{t('calendar.legend')}</p>
    </div>
  );
}

interface DayProps {
  readonly day: AgendaDay;
  readonly isToday: boolean;
  readonly isOther: boolean;
  readonly onDay: (day: string) => void;
}

function MonthDay({ day, isToday, isOther, onDay }: DayProps) {
  const { t } = useTranslation();
  const listed = useListed();
  const days = useDays();
  const classes = [
    `calendar-day calendar-${day.kind}`,
    isToday ? 'calendar-now' : '',
    isOther ? 'calendar-other' : '',
  ];
  const said = [
    days.day(day.day),
    t(`day.${day.kind}`),
    day.holiday,
    t('calendar.ends', { count: day.count }),
  ];
  return (
    <button
      type="button"
      className={classes.filter(Boolean).join(' ')}
      disabled={day.count === 0}
      aria-current={isToday ? 'date' : undefined}
      aria-label={listed.names(said.filter((one) => one !== null))}
      onClick={() => onDay(day.day)}
    >
      <span className="calendar-date">
        <b>{Number(day.day.slice(8))}</b>
        <span className="calendar-mark">
          {day.kind === 'made-up-workday' ? t('calendar.made-up') : (day.holiday ?? '')}
        </span>
      </span>
      <span className="calendar-weekday-here quiet">{days.day(day.day)}</span>
      {inOrder(day.lights).map(({ light, count }) => (
        <span key={light} className="calendar-count">
          <LightMark light={light} word={false} /> {count}
        </span>
      ))}
    </button>
  );
}

/** The brightest first. */
const inOrder = (lights: AgendaDay['lights']): AgendaDay['lights'] =>
  [...lights].sort((a, b) => rank(b.light) - rank(a.light));
const rank = (light: string): number => LIGHTS.findIndex((one) => one === light);
