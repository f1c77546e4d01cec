import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Empty, Progress, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answered, api, type Schemas } from '../api/client';
import { useWords } from '../api/words';
import { useDays } from '../marks/day';
import { LightMark } from '../marks/light';
import { Trouble } from '../shell/trouble';

type Listed = Schemas['ListedProjectView'];

/** A card a project: how far it is, and how it is pressed. */
export function ProjectCards({ text }: { readonly text?: string }) {
  const { t } = useTranslation();
  const projects = useInfiniteQuery({
    queryKey: ['projects', text],
    queryFn: ({ pageParam }) =>
      answered(api.GET('/api/v1/projects', { params: { query: { text, after: pageParam, limit: 30 } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  if (projects.isPending) return <Skeleton active paragraph={{ rows: 6 }} />;
  if (projects.isError) return <Trouble error={projects.error} onRetry={() => void projects.refetch()} />;
  const all = projects.data.pages.flatMap((page) => page.items);
  if (all.length === 0) return <Empty description={text ? t('projects.none-such') : t('projects.none')} />;
  return (
    <>
      <ul className="cards">
        {all.map((project) => (
          <Card key={project.id} project={project} />
        ))}
      </ul>
      {projects.hasNextPage && (
        <p className="more">
          <Button loading={projects.isFetchingNextPage} onClick={() => void projects.fetchNextPage()}>
            {t('list.more')}
          </Button>
        </p>
      )}
    </>
  );
}

function Card({ project }: { readonly project: Listed }) {
  const { t } = useTranslation();
  const words = useWords();
  const days = useDays();
  const { steps, granted, completedAt } = project;
  return (
    <li className="card">
      <div className="card-head">
        <h3>
          <Link to={`/projects/${project.id}`}>{project.name}</Link>
        </h3>
        {completedAt ? (
          <span className="done">{t('projects.completed')}</span>
        ) : (
          <LightMark light={project.light} />
        )}
      </div>
      <p className="quiet">
        {words('type', project.type)} · {words('region', project.region)} · {project.code}
      </p>
      <Progress
        percent={steps === 0 ? 0 : Math.round((granted / steps) * 100)}
        strokeColor="#0950b8"
        aria-label={t('projects.progress', { granted, steps })}
        format={() => `${granted}/${steps}`}
      />
      <p className="quiet">
        {project.applicant.name} · {t('projects.since', { day: days.instant(project.registeredAt) })}
      </p>
    </li>
  );
}
