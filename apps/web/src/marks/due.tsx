import { Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { useWords } from '../api/words';
import { DateExplained } from './date-explained';
import { useDays } from './day';

type Clock = Schemas['ClockView'];

/** A limit with its last day; a click says why it is that day. */
export function Due({ clock }: { readonly clock: Clock }) {
  const { t } = useTranslation();
  const words = useWords();
  const days = useDays();
  const until =
    clock.unit === 'WD' ? `${days.day(clock.dueOn)} ${clock.lapsesAt.slice(11, 16)}` : days.day(clock.dueOn);
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      content={<DateExplained clock={clock} />}
      title={words('clock', clock.clock)}
      classNames={{ root: 'explained' }}
    >
      <button type="button" className="date" aria-label={t('due.why', { until })}>
        {until}
        {clock.provisional && <span className="quiet"> {t('due.provisional')}</span>}
      </button>
    </Popover>
  );
}

/** 还剩 3 个工作日. */
export function DaysLeft({ left }: { readonly left: number | null }) {
  const { t } = useTranslation();
  if (left === null) return null;
  if (left < 0) return <span>{t('due.over', { count: -left })}</span>;
  return <span>{left === 0 ? t('due.today') : t('due.left', { count: left })}</span>;
}
