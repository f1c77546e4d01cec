import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Progress, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { answered, api, type Schemas } from '../api/client';
import { Trouble } from '../shell/trouble';
import { Checks } from './checks';
import { daysOfRun, progressOf, type RunEvent } from './days-of-run';
import { RunDays } from './run-days';
import { RunState } from './run-state';

const LOOK_EVERY_MS = 800;

interface PanelProps {
  readonly id: string;
  /** Back to the scripts: with this one, to change it, or without. */
  readonly onBack: (script: string | null) => void;
}

/** One rehearsal, while it is played and afterwards. */
export function RunPanel({ id, onBack }: PanelProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const key = ['rehearsal', id];
  const run = useQuery({
    queryKey: key,
    queryFn: async () => {
      // Only what is new is asked for.
      const before = client.getQueryData<Schemas['RunView']>(key);
      const known = before?.events.length ?? 0;
      const now = await answered(
        api.GET('/api/v1/rehearsals/{id}', { params: { path: { id }, query: { known } } }),
      );
      return { ...now, events: [...(before?.events ?? []), ...now.events] };
    },
    refetchInterval: ({ state: { data } }) => (data?.state === 'running' ? LOOK_EVERY_MS : false),
    staleTime: Infinity,
  });
  const stop = useMutation({
    mutationFn: () => answered(api.POST('/api/v1/rehearsals/{id}/stop', { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: ['rehearsal'] }),
  });
  if (run.isPending) return <Skeleton active paragraph={{ rows: 8 }} />;
  if (run.isError) return <Trouble error={run.error} onRetry={() => void run.refetch()} />;
  const { title, state, trouble, script } = run.data;
  const events = run.data.events as unknown as readonly RunEvent[];
  const { done, of } = progressOf(events);
  const end = events.find((event) => event.kind === 'end');
  return (
    <>
      <div className="card-head">
        <b>{title ?? t('rehearsal.untitled')}</b>
        <RunState state={state} />
      </div>
      {state === 'running' && (
        <Progress
          percent={of === 0 ? 0 : Math.round((100 * done) / of)}
          format={() => (of === 0 ? t('rehearsal.coming-up') : `${done} / ${of}`)}
        />
      )}
      {trouble && <pre className="sandbox-trouble">{trouble}</pre>}
      <div className="admin-acts">
        <Button onClick={() => onBack(null)}>{t('rehearsal.back')}</Button>
        <Button onClick={() => onBack(script)}>{t('rehearsal.again')}</Button>
        {state === 'running' && (
          <Button danger loading={stop.isPending} onClick={() => stop.mutate()}>
            {t('rehearsal.stop')}
          </Button>
        )}
      </div>
      {end && <Checks checks={end.checks} script={script} />}
      <RunDays days={daysOfRun(events)} running={state === 'running'} />
    </>
  );
}
