import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { answered, api, type Schemas } from '../api/client';
import { useWords } from '../api/words';
import { ForApplicant } from '../applicant/for-applicant';
import { useSaid } from '../language/said';
import { useDays } from '../marks/day';
import { Due } from '../marks/due';
import { HolderName } from '../marks/holder';
import { LightMark } from '../marks/light';
import { FactList } from '../projects/fact-list';
import { Trouble } from '../shell/trouble';
import { Acts } from './acts';
import { Materials } from './materials';
import { Viewer } from './viewer';

type Step = Schemas['StepView'];
type Document = Schemas['StepDocumentView'];

/** 能不能批: the materials, what lies in them, and all that bears on the decision, on one page. */
export default function StepPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [shown, setShown] = useState<Document | null>(null);
  const step = useQuery({
    queryKey: ['step', id],
    queryFn: () => answered(api.GET('/api/v1/steps/{id}', { params: { path: { id } } })),
    refetchInterval: 60_000,
  });
  if (step.isPending) return <Skeleton active paragraph={{ rows: 12 }} />;
  if (step.isError) return <Trouble error={step.error} onRetry={() => void step.refetch()} />;
  const { data } = step;
  return (
    <>
      <Head step={data} />
      <ForApplicant step={data} />
      <div className="desk">
        <section aria-label={t('step.materials')}>
          <h2>{t('step.materials')}</h2>
          <Materials step={data} shown={shown} onShow={setShown} />
          <Prerequisites step={data} />
        </section>
        <section className="desk-middle" aria-label={t('step.viewer')}>
          {shown && <Viewer document={shown} onClose={() => setShown(null)} />}
          <h2>{t('step.timeline')}</h2>
          <FactList facts={data.timeline} />
        </section>
        <aside aria-label={t('step.acts')}>
          <Clocks clocks={data.clocks} />
          <h2>{t('step.acts')}</h2>
          <Acts step={data} />
        </aside>
      </div>
    </>
  );
}

function Head({ step }: { readonly step: Step }) {
  const { t } = useTranslation();
  const said = useSaid();
  const words = useWords();
  const days = useDays();
  return (
    <header className="page-head">
      <div>
        <p className="quiet">
          <Link to={`/projects/${step.project.id}`}>{step.project.name}</Link> · {step.project.code}
        </p>
        <h1>{said(step.item)}</h1>
        <p>
          <span className="state">{words('state', step.state)}</span>{' '}
          {t('step.since', { at: days.instant(step.since) })} · <HolderName holder={step.holder} />
          {step.holder && (
            <>
              {' · '}
              <LightMark light={step.light} />
            </>
          )}
        </p>
        <p className="quiet">
          {words('region', step.region)} {said(step.department)} · {said(step.stage)} · {step.item.code}
          {step.round > 1 && ` · ${t('step.round', { n: step.round })}`}
        </p>
      </div>
    </header>
  );
}

function Clocks({ clocks }: { readonly clocks: Step['clocks'] }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <>
      <h2>{t('step.clocks')}</h2>
      {clocks.length === 0 && <p className="quiet">{t('step.no-clocks')}</p>}
      <ul className="clocks">
        {clocks.map((clock) => (
          <li key={`${clock.clock}${clock.triggerOn}`} className={`clock clock-${clock.state}`}>
            <span>
              {words('clock', clock.clock)} <span className="quiet">{t(`clock.${clock.state}`)}</span>
            </span>
            <span>
              <LightMark light={clock.light} word={false} /> <Due clock={clock} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Prerequisites({ step }: { readonly step: Step }) {
  const { t } = useTranslation();
  const said = useSaid();
  const words = useWords();
  if (step.prerequisites.length === 0) return null;
  return (
    <>
      <h2>{t('step.prerequisites')}</h2>
      <ul className="plain-list">
        {step.prerequisites.map(({ item, step: id, state, met, blocks }) => (
          <li key={item.code}>
            {met ? '✓ ' : '○ '}
            {id ? <Link to={`/steps/${id}`}>{said(item)}</Link> : said(item)}{' '}
            <span className="quiet">
              {state && words('state', state)} {!met && t(`blocks.${blocks}`)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
