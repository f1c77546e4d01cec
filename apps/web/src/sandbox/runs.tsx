import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../api/client';
import { useDays } from '../marks/day';
import { RunState } from './run-state';

/** What was rehearsed here before. */
export function Runs({ onOpen }: { readonly onOpen: (id: string) => void }) {
  const { t } = useTranslation();
  const days = useDays();
  const runs = useQuery({
    queryKey: ['rehearsals'],
    queryFn: () => answered(api.GET('/api/v1/rehearsals')),
  });
  if (!runs.data) return null;
  return (
    <>
      <h2>{t('rehearsal.before')}</h2>
      {runs.data.length === 0 && <p className="quiet">{t('rehearsal.before.none')}</p>}
      <ul className="admin-history">
        {runs.data.map((run) => (
          <li key={run.id}>
            <button type="button" className="date" onClick={() => onOpen(run.id)}>
              {run.title ?? t('rehearsal.untitled')}
            </button>{' '}
            <RunState state={run.state} />
            <span className="quiet block">
              {run.playedBy?.name} · {days.instant(run.startedAt)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
