import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { ownActs } from '../applicant/own-acts';
import { useSaid } from '../language/said';
import { useAccount } from '../session/session';
import { ActDrawer } from './act-drawer';
import type { ActDone } from './after-act';
import { WhyNot } from './why-not';

type Step = Schemas['StepView'];
type Act = Step['acts'][number];

const MAIN = new Set(['grant', 'accept', 'submit', 'correct', 'supply', 'deliver', 'convert', 'reply']);

interface ActsProps {
  readonly step: Step;
  readonly onDone: (done: ActDone) => void;
}

/** What may be done now; and why the rest of what would be one's own may not. */
export function Acts({ step, onDone }: ActsProps) {
  const { t, i18n } = useTranslation();
  const said = useSaid();
  const [chosen, setChosen] = useState<Act | null>(null);
  const name = (act: Act) => (i18n.exists(`act.${act.do}`) ? t(`act.${act.do}`) : act.do);
  const { role } = useAccount();
  const elsewhere = role === 'applicant' ? ownActs(step) : [];
  const allowed = step.acts.filter((act) => act.allowed && !elsewhere.includes(act.do));
  // Nobody has to rate.
  const isAbove = elsewhere.some((act) => act !== 'rate');
  const taken = step.acts.find(({ possible, refusal }) => possible && refusal?.code === 'access.taken');
  return (
    <>
      {taken?.refusal && (
        <p className="step-taken">
          {said(taken.refusal.detail)} {taken.refusal.remedy && said(taken.refusal.remedy)}
        </p>
      )}
      {isAbove && <p>{t('step.to-do-above')}</p>}
      {allowed.length === 0 && !isAbove && !taken && <p className="quiet">{t('step.nothing-to-do')}</p>}
      <div className="acts">
        {inOrder(allowed).map((act) => (
          <Button key={act.do} type={MAIN.has(act.do) ? 'primary' : 'default'} onClick={() => setChosen(act)}>
            {name(act)}
          </Button>
        ))}
      </div>
      <WhyNot acts={step.acts} name={name} />
      {chosen && (
        <ActDrawer
          step={step}
          act={chosen.do}
          title={name(chosen)}
          onClose={() => setChosen(null)}
          onDone={onDone}
        />
      )}
    </>
  );
}

/** What leads on comes first. */
const inOrder = (acts: readonly Act[]): Act[] =>
  [...acts].sort((a, b) => Number(MAIN.has(b.do)) - Number(MAIN.has(a.do)));
