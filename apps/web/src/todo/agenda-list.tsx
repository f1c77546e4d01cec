import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Empty, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../api/client';
import { Trouble } from '../shell/trouble';
import { AgendaRow, type AgendaEntry } from './agenda-row';
import { ToApplyFor } from './to-apply-for';
import './todo.css';

interface AgendaListProps {
  /** Only of this project, whose page says by itself what can be applied for. */
  readonly project?: string;
}

/** What is to be done: what has a date by its date, then what waits, what may be begun, and what may be said of it. */
export function AgendaList({ project }: AgendaListProps) {
  const { t } = useTranslation();
  const agenda = useInfiniteQuery({
    queryKey: ['agenda', project],
    queryFn: ({ pageParam }) =>
      answered(api.GET('/api/v1/agenda', { params: { query: { project, after: pageParam, limit: 100 } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    refetchInterval: 60_000,
  });
  if (agenda.isPending) return project ? null : <Skeleton active paragraph={{ rows: 6 }} />;
  if (agenda.isError) return <Trouble error={agenda.error} onRetry={() => void agenda.refetch()} />;
  const entries = agenda.data.pages.flatMap(({ items }) => items);
  if (entries.length === 0) return project ? null : <Empty description={t('todo.none')} />;
  const dated = entries.filter(({ dueOn }) => dueOn !== null);
  const rest = entries.filter(({ dueOn }) => dueOn === null);
  const withProject = project === undefined;
  return (
    <div className="todo">
      <Group name="dated" entries={dated} withProject={withProject} />
      <Group name="waiting" entries={rest.filter(({ kind }) => isWaiting(kind))} withProject={withProject} />
      {withProject && <ToApplyFor entries={rest.filter(({ kind }) => kind === 'apply')} />}
      <Ratings entries={rest.filter(({ kind }) => kind === 'rate')} withProject={withProject} />
      {agenda.hasNextPage && (
        <p className="more">
          <Button loading={agenda.isFetchingNextPage} onClick={() => void agenda.fetchNextPage()}>
            {t('todo.more')}
          </Button>
        </p>
      )}
    </div>
  );
}

const isWaiting = (kind: string): boolean => kind !== 'apply' && kind !== 'rate';

interface GroupProps {
  readonly entries: readonly AgendaEntry[];
  readonly withProject: boolean;
}

function Group({ name, entries, withProject }: GroupProps & { readonly name: 'dated' | 'waiting' }) {
  const { t } = useTranslation();
  if (entries.length === 0) return null;
  return (
    <section aria-label={t(`todo.${name}`)}>
      <h2>
        {t(`todo.${name}`)} <span className="quiet">{entries.length}</span>
      </h2>
      <ul className="todo-list">
        {entries.map((entry) => (
          <AgendaRow key={entry.id} entry={entry} withProject={withProject} />
        ))}
      </ul>
    </section>
  );
}

/** 好差评 is asked for and never pressed: it lies folded below what has to be done. */
function Ratings({ entries, withProject }: GroupProps) {
  const { t } = useTranslation();
  if (entries.length === 0) return null;
  return (
    <details className="todo-ratings">
      <summary>{t('todo.ratings', { count: entries.length })}</summary>
      <ul className="todo-list">
        {entries.map((entry) => (
          <AgendaRow key={entry.id} entry={entry} withProject={withProject} />
        ))}
      </ul>
    </details>
  );
}
