import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { answered, api, type Schemas } from '../api/client';
import { useWords } from '../api/words';
import { NextLine } from '../applicant/next-line';
import { ProjectDesk } from '../applicant/project-desk';
import { useSaid } from '../language/said';
import { Trouble } from '../shell/trouble';
import { Milestones } from './milestones';
import { Stages } from './stages';

type Project = Schemas['ProjectView'];

/** 项目到哪一步了: one line says who has it now; below it the stages as lanes, and what may be done when. */
export default function ProjectPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const words = useWords();
  const said = useSaid();
  const project = useQuery({
    queryKey: ['project', id],
    queryFn: () => answered(api.GET('/api/v1/projects/{id}', { params: { path: { id } } })),
    refetchInterval: 60_000,
  });
  if (project.isPending) return <Skeleton active paragraph={{ rows: 10 }} />;
  if (project.isError) return <Trouble error={project.error} onRetry={() => void project.refetch()} />;
  const { data } = project;
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{data.name}</h1>
          <p className="quiet">
            {data.code} · {said(data.type)} · {words('region', data.region)}
            {data.park && ` · ${said(data.park)}`} · {data.applicant.name}
          </p>
        </div>
        <Link to={`/projects/${id}/timeline`}>{t('project.timeline')}</Link>
      </div>
      <NextLine project={data} />
      <ProjectDesk project={data} />
      <Stages stages={data.stages} />
      <Milestones milestones={data.milestones} />
      <LeftOut project={data} />
    </>
  );
}

/** What does not apply, and why: so that nobody wonders what was forgotten. */
function LeftOut({ project }: { readonly project: Project }) {
  const { t } = useTranslation();
  const said = useSaid();
  const out = [...project.merged, ...project.leftOut];
  if (out.length === 0) return null;
  return (
    <details className="left-out">
      <summary>{t('project.left-out', { count: out.length })}</summary>
      <ul>
        {out.map(({ item, why }) => (
          <li key={item.code}>
            {said(item)} <span className="quiet">{said(why)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
