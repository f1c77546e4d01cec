import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { answered, api, type Schemas } from '../api/client';
import { Trouble } from '../shell/trouble';
import type { Answer } from './draft';
import { Drawn } from './drawn';
import { usePreview } from './preview';
import { useFieldProblems } from './problems';
import { Questions } from './questions';
import './register.css';

type Project = Schemas['ProjectView'];
type Facts = Readonly<Record<string, Answer>>;

/** 情形变更: the same questions with the answers that were given; the procedure is drawn anew before anything is changed. */
export default function ChangePage() {
  const { id = '' } = useParams();
  const project = useQuery({
    queryKey: ['project', id],
    queryFn: () => answered(api.GET('/api/v1/projects/{id}', { params: { path: { id } } })),
  });
  if (project.isPending) return <Skeleton active paragraph={{ rows: 12 }} />;
  if (project.isError) return <Trouble error={project.error} onRetry={() => void project.refetch()} />;
  return <Change project={project.data} />;
}

function Change({ project }: { readonly project: Project }) {
  const { t } = useTranslation();
  const [before] = useState<Facts>(() => answersIn(project));
  const [facts, setFacts] = useState(before);
  const changed = changesIn(before, facts);
  const count = Object.keys(changed).length;
  const { type, region, park } = project;
  const preview = usePreview({ type: type.code, region, park: park?.code ?? null, facts });
  const change = useChange(project.id, changed);
  const isWrong = Boolean(preview.data?.refused);
  const problemOf = useFieldProblems(change.error, preview.data?.refused);
  return (
    <>
      <div className="page-head">
        <div>
          <p className="quiet">
            <Link to={`/projects/${project.id}`}>{project.name}</Link> · {project.code}
          </p>
          <h1>{t('register.change')}</h1>
          <p className="quiet">{t('register.change-about')}</p>
        </div>
      </div>
      <div className="register">
        <div className="register-left">
          {preview.data ? (
            <Questions
              groups={preview.data.drawn.groups}
              facts={facts}
              problemOf={problemOf}
              onAnswers={setFacts}
            />
          ) : (
            <Skeleton active paragraph={{ rows: 12 }} />
          )}
          {change.isError && <Trouble error={change.error} />}
          <div className="register-end">
            <Button
              type="primary"
              size="large"
              disabled={count === 0 || isWrong}
              loading={change.isPending}
              onClick={() => change.mutate()}
            >
              {count === 0 ? t('register.change-none') : t('register.change-do', { count })}
            </Button>
            {isWrong && <span className="quiet">{t('register.mend-first')}</span>}
          </div>
        </div>
        <aside className="register-right" aria-label={t('register.procedure')}>
          <h2>{t('register.procedure')}</h2>
          {preview.data && <Drawn preview={preview.data.drawn} />}
          {preview.isError && <Trouble error={preview.error} onRetry={() => void preview.refetch()} />}
        </aside>
      </div>
    </>
  );
}

const answersIn = ({ facts }: Project): Facts =>
  Object.fromEntries(
    Object.entries(facts).filter(
      (entry): entry is [string, Answer] => entry[1] !== null && typeof entry[1] !== 'object',
    ),
  );

/** What is answered otherwise now; what was taken back is no answer any more. */
function changesIn(before: Facts, now: Facts): Readonly<Record<string, Answer | null>> {
  const names = new Set([...Object.keys(before), ...Object.keys(now)]);
  return Object.fromEntries(
    [...names].filter((name) => before[name] !== now[name]).map((name) => [name, now[name] ?? null]),
  );
}

function useChange(id: string, facts: Readonly<Record<string, Answer | null>>) {
  const navigate = useNavigate();
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      answered(
        api.PATCH('/api/v1/projects/{id}/facts', {
          params: { path: { id }, header: { 'Idempotency-Key': crypto.randomUUID() } },
          body: { facts },
        }),
      ),
    onSuccess: async () => {
      await client.invalidateQueries();
      void navigate(`/projects/${id}`);
    },
  });
}
