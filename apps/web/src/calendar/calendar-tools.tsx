import { Button, Segmented, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../session/session';
import type { useShown } from './agenda';
import { lastMonth, nextMonth, plus } from './days';

/** Month or week, back and forth, and whose. */
export function CalendarTools({ shown }: { readonly shown: ReturnType<typeof useShown> }) {
  const { t } = useTranslation();
  const { role } = useAccount();
  const { view, mine, on, change } = shown;
  const turn = (by: 1 | -1) => {
    if (on === null) return;
    if (view === 'week') change({ on: plus(on, 7 * by) });
    else change({ on: by > 0 ? nextMonth(on) : lastMonth(on) });
  };
  return (
    <div className="filters calendar-tools">
      {(role === 'officer' || role === 'head') && (
        <span className="calendar-mine">
          <Switch
            id="calendar-mine"
            size="small"
            checked={mine}
            aria-label={t('calendar.mine')}
            onChange={(yes) => change({ mine: yes ? 'true' : null })}
          />
          <label htmlFor="calendar-mine">{t('calendar.mine')}</label>
        </span>
      )}
      <Segmented
        aria-label={t('calendar.view')}
        value={view}
        options={['month', 'week'].map((value) => ({ value, label: t(`calendar.${value}`) }))}
        onChange={(value) => change({ view: value === 'week' ? 'week' : null })}
      />
      <Button onClick={() => turn(-1)} aria-label={t(`calendar.before-${view}`)}>
        ‹
      </Button>
      <Button onClick={() => change({ on: null })}>{t('calendar.today')}</Button>
      <Button onClick={() => turn(1)} aria-label={t(`calendar.after-${view}`)}>
        ›
      </Button>
    </div>
  );
}
