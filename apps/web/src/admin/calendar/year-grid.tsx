import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useDays } from '../../marks/day';

type Day = Schemas['CalendarDayView'];

const WEEK = [1, 2, 3, 4, 5, 6, 0] as const;
const KINDS = ['working-day', 'made-up-workday', 'weekend', 'holiday'] as const;

interface GridProps {
  readonly days: readonly Day[];
  /** Days that stand out: what a notice would change. */
  readonly changed?: ReadonlySet<string>;
}

/** Twelve months, each day by what it is: a holiday says its name. */
export function YearGrid({ days, changed }: GridProps) {
  const months = Array.from({ length: 12 }, (_, month) =>
    days.filter(({ day }) => Number(day.slice(5, 7)) === month + 1),
  );
  return (
    <div className="admin-year">
      {months.map((month, i) => (
        <Month key={i} days={month} changed={changed} />
      ))}
    </div>
  );
}

function Month({ days, changed }: GridProps) {
  const { t, i18n } = useTranslation();
  const say = useDays();
  const first = days[0];
  if (!first) return null;
  const name = new Date(`${first.day}T12:00:00+08:00`).toLocaleDateString(
    i18n.language === 'en' ? 'en-GB' : 'zh-CN',
    { month: 'long' },
  );
  const weekday = (index: number): string => t(`workyear.weekday.${index}`);
  return (
    <section className="admin-month">
      <h2>{name}</h2>
      <div className="admin-days" role="list" aria-label={name}>
        {WEEK.map((index) => (
          <span key={`w${index}`} className="quiet admin-weekday" role="presentation">
            {weekday(index)}
          </span>
        ))}
        {Array.from({ length: (first.weekday + 6) % 7 }, (_, i) => (
          <span key={`b${i}`} role="presentation" />
        ))}
        {days.map(({ day, kind, holiday }) => (
          <span
            key={day}
            role="listitem"
            className={`admin-day admin-${kind}${changed?.has(day) ? ' admin-changed' : ''}`}
            title={[say.day(day), t(`day.${kind}`), holiday].filter(Boolean).join(' · ')}
          >
            {Number(day.slice(8))}
            {kind === 'made-up-workday' && <i>{t('workyear.made-up')}</i>}
            {kind === 'holiday' && <i>{t('workyear.off')}</i>}
          </span>
        ))}
      </div>
    </section>
  );
}

export function YearKey() {
  const { t } = useTranslation();
  return (
    <ul className="admin-key" aria-label={t('workyear.key')}>
      {KINDS.map((kind) => (
        <li key={kind}>
          <span className={`admin-day admin-${kind}`} aria-hidden="true" /> {t(`day.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
