import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { useWords } from '../api/words';
import { useListed } from '../language/listed';
import { useSaid } from '../language/said';
import { useDays } from '../marks/day';
import { HolderName } from '../marks/holder';
import { LightMark } from '../marks/light';

type Stage = Schemas['ProjectStageView'];
type Step = Schemas['ProjectStepView'];

const GRANTED = new Set(['granted', 'delivered', 'waived']);

/** 四阶段: a lane each, its items in the order of the procedure; what waits is pale and says what for. */
export function Lanes({ stages }: { readonly stages: readonly Stage[] }) {
  const { t } = useTranslation();
  const said = useSaid();
  return (
    <section className="lanes" aria-label={t('project.stages')}>
      {stages.map(({ stage, steps }) => (
        <div key={stage.code} className="lane">
          <h2>
            {said(stage)}
            <span className="quiet">
              {steps.filter(({ state }) => GRANTED.has(state)).length}/{steps.length}
            </span>
          </h2>
          <ol>
            {steps.map((step) => (
              <Node key={step.id} step={step} />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

function Node({ step }: { readonly step: Step }) {
  const { t } = useTranslation();
  const listed = useListed();
  const said = useSaid();
  const words = useWords();
  const days = useDays();
  const waits = step.waitsFor.filter(({ met, blocks }) => !met && blocks === 'submission');
  const look = GRANTED.has(step.state) ? 'granted' : step.state;
  return (
    <li className={`node node-${look}`}>
      <div className="node-head">
        <Link to={`/steps/${step.id}`}>{said(step.item)}</Link>
        {step.holder && step.light !== 'green' && <LightMark light={step.light} word={false} />}
      </div>
      <div className="node-state">
        <span>{words('state', step.state)}</span>
        {step.dueOn && <span>{days.day(step.dueOn)}</span>}
      </div>
      {step.holder && (
        <div className="quiet">
          <HolderName holder={step.holder} />
        </div>
      )}
      {step.state === 'locked' && waits.length > 0 && (
        <div className="quiet">
          {t('project.waits-for', { items: listed.names(waits.map(({ item }) => said(item))) })}
        </div>
      )}
    </li>
  );
}
