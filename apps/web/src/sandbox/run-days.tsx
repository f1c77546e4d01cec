import { Button, Empty } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDays } from '../marks/day';
import type { DayOfRun } from './days-of-run';
import { RunDay } from './run-day';

interface DaysProps {
  readonly days: readonly DayOfRun[];
  readonly running: boolean;
}

/** One steps through it date by date; while it is played, the newest day is shown until one chooses another. */
export function RunDays({ days, running }: DaysProps) {
  const { t } = useTranslation();
  const say = useDays();
  const [chosen, setChosen] = useState<string | null>(null);
  const last = days.length - 1;
  const found = days.findIndex(({ day }) => day === chosen);
  const at = found >= 0 ? found : running ? last : 0;
  const shown = days[at];
  if (!shown) return <Empty description={t(running ? 'rehearsal.coming-up' : 'rehearsal.nothing')} />;
  const go = (to: number) => setChosen(days[Math.min(Math.max(to, 0), last)]?.day ?? null);
  return (
    <div
      className="sandbox-run"
      role="group"
      aria-label={t('rehearsal.days')}
      onKeyDown={(event) => {
        if (event.key === 'ArrowLeft') go(at - 1);
        if (event.key === 'ArrowRight') go(at + 1);
      }}
    >
      <div className="sandbox-steps">
        <Button disabled={at === 0} onClick={() => go(at - 1)}>
          {t('rehearsal.previous')}
        </Button>
        <select
          aria-label={t('rehearsal.day')}
          value={shown.day}
          onChange={(event) => setChosen(event.target.value)}
        >
          {days.map(({ day, happened }) => (
            <option key={day} value={day}>
              {say.day(day, shown.day)} · {t('rehearsal.count', { count: happened.length })}
            </option>
          ))}
        </select>
        <Button type="primary" disabled={at === last} onClick={() => go(at + 1)}>
          {t('rehearsal.next')}
        </Button>
        <span className="quiet">
          {at + 1} / {days.length}
        </span>
      </div>
      <input
        type="range"
        aria-label={t('rehearsal.days')}
        min={0}
        max={last}
        value={at}
        onChange={(event) => go(Number(event.target.value))}
      />
      <RunDay day={shown} />
    </div>
  );
}
