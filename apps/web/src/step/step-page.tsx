import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { answered, api, type Schemas } from '../api/client';
import { ForApplicant } from '../applicant/for-applicant';
import { FactList } from '../projects/fact-list';
import { useAccount } from '../session/session';
import { Trouble } from '../shell/trouble';
import { Acts } from './acts';
import { AfterAct, type ActDone } from './after-act';
import { AskedOfOffice } from './asked-of-office';
import { BidderDesk } from './bidder-desk';
import { Checklist } from './checklist';
import { Clocks } from './clocks';
import { Consultations } from './consultations';
import { Hearing } from './hearing';
import { Materials } from './materials';
import { Prerequisites } from './prerequisites';
import { StepHead } from './step-head';
import { Viewer } from './viewer';
import './step.css';

type Document = Schemas['StepDocumentView'];

/** All that was handed in as the same material with the same item. */
const versionsOf = ({ materials }: Schemas['StepView'], shown: Document): readonly Document[] =>
  materials
    .find(({ documents }) => documents.some(({ id }) => id === shown.id))
    ?.documents.filter(({ handedInWith }) => handedInWith?.code === shown.handedInWith?.code) ?? [];

/** 能不能批: the materials, what lies in them, and all that bears on the decision, on one page. */
export default function StepPage() {
  const { id = '' } = useParams();
  return useAccount().role === 'bidder' ? <BidderDesk step={id} /> : <WholeStep id={id} />;
}

function WholeStep({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<Document | null>(null);
  const [done, setDone] = useState<ActDone | null>(null);
  const step = useQuery({
    queryKey: ['step', id],
    queryFn: () => answered(api.GET('/api/v1/steps/{id}', { params: { path: { id } } })),
    refetchInterval: 60_000,
  });
  // What was read once stays, whatever became of the connection or the session since: somebody may be typing.
  const { data } = step;
  if (!data && step.isError) return <Trouble error={step.error} onRetry={() => void step.refetch()} />;
  if (!data) return <Skeleton active paragraph={{ rows: 12 }} />;
  return (
    <>
      <StepHead step={data} />
      <ForApplicant step={data} />
      <AskedOfOffice step={data} />
      <div className="desk" key={data.id}>
        <section aria-label={t('step.materials')}>
          <h2>{t('step.materials')}</h2>
          <Materials step={data} shown={shown} onShow={setShown} />
          <Prerequisites step={data} />
        </section>
        <section className="desk-middle" aria-label={t('step.viewer')}>
          {shown && (
            <Viewer document={shown} versions={versionsOf(data, shown)} onClose={() => setShown(null)} />
          )}
          <Checklist step={data} />
          <Consultations step={data} />
          <Hearing step={data} />
          <h2>{t('step.timeline')}</h2>
          <FactList facts={data.timeline} of={data.item.code} />
        </section>
        <aside aria-label={t('step.acts')}>
          {done && <AfterAct done={done} step={data} onDone={setDone} onClose={() => setDone(null)} />}
          <Clocks clocks={data.clocks} />
          <h2>{t('step.acts')}</h2>
          <Acts step={data} onDone={setDone} />
        </aside>
      </div>
    </>
  );
}
