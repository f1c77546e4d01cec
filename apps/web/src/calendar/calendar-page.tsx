import { Empty, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { Trouble } from '../shell/trouble';
import { useAgenda, useShown } from './agenda';
import { CalendarTools } from './calendar-tools';
import { DayDrawer } from './day-drawer';
import { monthOf } from './days';
import { MonthGrid } from './month-grid';
import { useStretchTitle } from './stretch-title';
import { WeekAgenda } from './week-agenda';
import './calendar.css';

/** 期限日历: what ends on which day. */
export default function CalendarPage() {
  const { t } = useTranslation();
  const shown = useShown();
  const { view, mine, day, on, change } = shown;
  const { agenda, stretch } = useAgenda(shown);
  const title = useStretchTitle(view, on, stretch);
  const error = shown.error ?? agenda.error;
  const { data } = agenda;
  return (
    <>
      <div className="page-head">
        <h1>{t('nav.calendar')}</h1>
        <CalendarTools shown={shown} />
      </div>
      <h2 className="calendar-title" aria-live="polite">
        {title}
      </h2>
      {error && <Trouble error={error} onRetry={() => void agenda.refetch()} />}
      {!data && !error && <Skeleton active paragraph={{ rows: 14 }} />}
      {data && <Agenda agenda={data} shown={shown} />}
      {day && <DayDrawer day={day} mine={mine} onClose={() => change({ day: null })} />}
    </>
  );
}

interface AgendaProps {
  readonly agenda: Schemas['AgendaView'];
  readonly shown: ReturnType<typeof useShown>;
}

function Agenda({ agenda: { days, earlier }, shown }: AgendaProps) {
  const { t } = useTranslation();
  const { view, mine, on, today, change } = shown;
  return (
    <>
      {earlier > 0 && <p className="calendar-earlier">{t('calendar.earlier', { count: earlier })}</p>}
      {view === 'week' ? (
        <WeekAgenda days={days} today={today} mine={mine} />
      ) : (
        <MonthGrid days={days} month={monthOf(on ?? '')} today={today} onDay={(day) => change({ day })} />
      )}
      {days.every(({ count }) => count === 0) && (
        <Empty className="calendar-empty" description={t(mine ? 'calendar.none-mine' : 'calendar.none')} />
      )}
    </>
  );
}
