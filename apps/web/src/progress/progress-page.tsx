import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { answered, api, Refused, type Schemas } from '../api/client';
import { useWords } from '../api/words';
import { useSaid } from '../language/said';
import { useDays } from '../marks/day';
import { Trouble } from '../shell/trouble';
import { CodeForm } from './code-form';
import { PublicStage } from './public-stage';
import './progress.css';

type Progress = Schemas['ProgressView'];

/** 项目到哪一步了: as much of it as is public. */
export default function ProgressPage() {
  const { t } = useTranslation();
  const { code = '' } = useParams();
  const progress = useQuery({
    queryKey: ['progress', code],
    queryFn: () => answered(api.GET('/api/v1/public/projects/{code}', { params: { path: { code } } })),
  });
  return (
    <>
      <div className="progress-top">
        <CodeForm key={code} code={code} />
      </div>
      {progress.isPending && <Skeleton active paragraph={{ rows: 10 }} />}
      {progress.isError &&
        (isUnknown(progress.error) ? (
          <section className="progress-none" role="status">
            <h1>{t('progress.none')}</h1>
            <p>{t('progress.none-about')}</p>
          </section>
        ) : (
          <Trouble error={progress.error} onRetry={() => void progress.refetch()} />
        ))}
      {progress.isSuccess && <Shown progress={progress.data} />}
    </>
  );
}

/** One that there is not, one that is secret, and what is no code at all: nothing tells them apart. */
const isUnknown = (error: unknown): boolean =>
  error instanceof Refused && [404, 422].includes(error.problem.status);

function Shown({ progress }: { readonly progress: Progress }) {
  const { t } = useTranslation();
  const said = useSaid();
  const words = useWords();
  const days = useDays();
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{progress.name}</h1>
          <p className="quiet">
            {progress.code} · {said(progress.type)} · {words('region', progress.region)} ·{' '}
            {t('progress.registered', { day: days.day(progress.registeredOn) })}
          </p>
        </div>
      </header>
      {progress.completedOn && (
        <p className="now done">{t('progress.completed', { day: days.day(progress.completedOn) })}</p>
      )}
      <div className="progress-stages">
        {progress.stages.map((stage) => (
          <PublicStage key={stage.stage.code} stage={stage} />
        ))}
      </div>
      <p className="quiet">{t('progress.as-of', { at: days.instant(progress.asOf) })}</p>
    </>
  );
}
