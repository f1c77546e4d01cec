import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { useWords } from '../api/words';
import { useSaid } from '../language/said';
import { useDays } from '../marks/day';
import { HolderName } from '../marks/holder';
import { LightMark } from '../marks/light';
import { Assignee } from './assignee';

/** Where it stands, who has the ball, and who of the office has taken it. */
export function StepHead({ step }: { readonly step: Schemas['StepView'] }) {
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
      <Assignee step={step} />
    </header>
  );
}
