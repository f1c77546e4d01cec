import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Empty, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../api/client';
import { Trouble } from '../shell/trouble';
import { AgendaRow, type AgendaEntry } from './agenda-row';
import './todo.css';

interface AgendaListProps {
  /** Only of this project; then nothing is said where there is nothing. */
  readonly project?: string;
}

const GROUPS = ['dated', 'open', 'any-time'] as const;

const groupOf = ({ kind, dueOn }: AgendaEntry): (typeof GROUPS)[number] =>
  dueOn !== null ? 'dated' : kind === 'apply' ? 'open' : 'any-time';

/** What is to be done: what has a date by its date, then what may be begun, then what can wait. */
export function AgendaList({ project }: AgendaListProps) {
  const { t } = useTranslation();
  const agenda = useInfiniteQuery({
    queryKey: ['agenda', project],
    queryFn: ({ pageParam }) =>
      answered(api.GET('/api/v1/agenda', { params: { query: { project, after: pageParam, limit: 50 } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    refetchInterval: 60_000,
  });
  if (agenda.isPending) return <Skeleton active paragraph={{ rows: 6 }} />;
  if (agenda.isError) return <Trouble error={agenda.error} onRetry={() => void agenda.refetch()} />;
  const entries = agenda.data.pages.flatMap(({ items }) => items);
  if (entries.length === 0) return project ? null : <Empty description={t('todo.none')} />;
  return (
    <div className="todo">
      {GROUPS.map((group) => {
        const these = entries.filter((entry) => groupOf(entry) === group);
        return (
          these.length > 0 && (
            <section key={group} aria-label={t(`todo.${group}`)}>
              <h2>
                {t(`todo.${group}`)} <span className="quiet">{these.length}</span>
              </h2>
              <ul className="todo-list">
                {these.map((entry) => (
                  <AgendaRow key={entry.id} entry={entry} withProject={project === undefined} />
                ))}
              </ul>
            </section>
          )
        );
      })}
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
