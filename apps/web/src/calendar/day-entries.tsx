import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answered, api } from '../api/client';
import { useWords } from '../api/words';
import { useSaid } from '../language/said';
import { LightMark } from '../marks/light';
import { Trouble } from '../shell/trouble';
import { plus } from './days';

interface DayProps {
  readonly day: string;
  readonly mine: boolean;
}

const MOST = 50;

/** What ends on one day; the rest of a very full one is in the inbox. */
export function DayEntries({ day, mine }: DayProps) {
  const { t } = useTranslation();
  const said = useSaid();
  const words = useWords();
  const view = mine ? ('mine' as const) : ('department' as const);
  const range = { dueFrom: day, dueBefore: plus(day, 1) };
  const entries = useQuery({
    queryKey: ['inbox', 'day', day, view],
    queryFn: () => answered(api.GET('/api/v1/inbox', { params: { query: { ...range, view, limit: MOST } } })),
  });
  if (entries.isPending) return <Skeleton active paragraph={{ rows: 3 }} title={false} />;
  if (entries.isError) return <Trouble error={entries.error} onRetry={() => void entries.refetch()} />;
  const inbox = new URLSearchParams(mine ? { ...range, view } : range).toString();
  return (
    <>
      <ul className="plain-list calendar-entries">
        {entries.data.items.map((entry) => (
          <li key={entry.id}>
            <LightMark light={entry.light} word={false} />{' '}
            <Link to={`/steps/${entry.id}`}>{said(entry.item)}</Link>
            <span className="quiet block">{entry.project.name}</span>
            <span className="quiet block">
              {entry.clock && words('clock', entry.clock)}
              {entry.assignee && ` · ${entry.assignee.name}`}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <Link to={`/inbox?${inbox}`}>{t(entries.data.next ? 'calendar.more' : 'calendar.in-inbox')}</Link>
      </p>
    </>
  );
}
