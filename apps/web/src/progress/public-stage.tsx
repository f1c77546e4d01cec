import { Progress } from 'antd';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { useWords } from '../api/words';
import { useSaid } from '../language/said';
import { useDays } from '../marks/day';
import { AccountContext } from '../session/session';

type Stage = Schemas['PublicStageView'];
type Step = Schemas['PublicStepView'];

const DONE = new Set(['granted', 'delivered', 'waived']);

export function PublicStage({ stage: { stage, steps } }: { readonly stage: Stage }) {
  const { t } = useTranslation();
  const said = useSaid();
  const done = steps.filter(({ state }) => DONE.has(state)).length;
  const counted = t('progress.done', { done, count: steps.length });
  return (
    <section className="progress-stage">
      <h2>
        {said(stage)} <span className="quiet">{counted}</span>
      </h2>
      <Progress
        percent={Math.round((done / steps.length) * 100)}
        showInfo={false}
        size="small"
        strokeColor="#0950b8"
        aria-label={`${said(stage)} ${counted}`}
      />
      <ol>
        {steps.map((step) => (
          <PublicStep key={step.item.code} step={step} />
        ))}
      </ol>
    </section>
  );
}

function PublicStep({ step }: { readonly step: Step }) {
  const { t } = useTranslation();
  const said = useSaid();
  const words = useWords();
  const days = useDays();
  const isBidder = useContext(AccountContext)?.role === 'bidder';
  const { acceptedOn, decidedOn, dueOn, heldBy } = step;
  return (
    <li className={`progress-step progress-${DONE.has(step.state) ? 'done' : step.state}`}>
      <div className="progress-step-head">
        <Link to={`/guide/${step.item.code}`}>{said(step.item)}</Link>
        <b>{words('state', step.state)}</b>
      </div>
      <p className="quiet">
        {words('region', step.region)} {said(step.department)}
        {heldBy !== null && heldBy !== 'department' && ` · ${t(`progress.held.${heldBy}`)}`}
      </p>
      <p className="quiet">
        {[
          acceptedOn && t('progress.accepted', { day: days.day(acceptedOn) }),
          decidedOn && t('progress.decided', { day: days.day(decidedOn) }),
          dueOn && t('progress.due', { day: days.day(dueOn) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {isBidder && step.tenderStep && (
        <p>
          <Link to={`/steps/${step.tenderStep}`}>{t('progress.speak-up')}</Link>
        </p>
      )}
    </li>
  );
}
