import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { ownActs } from '../applicant/own-acts';
import { useSaid } from '../language/said';
import { useAccount } from '../session/session';
import { ActDrawer } from './act-drawer';
import type { ActDone } from './after-act';

type Step = Schemas['StepView'];
type Act = Step['acts'][number];

const MAIN = new Set(['grant', 'accept', 'submit', 'correct', 'supply', 'deliver', 'convert']);

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
  const mine = step.acts.filter(({ allowed }) => allowed);
  const allowed = mine.filter((act) => !elsewhere.includes(act.do));
  const taken = step.acts.find(({ possible, refusal }) => possible && refusal?.code === 'access.taken');
  const later = step.acts.filter(
    (act) => !act.allowed && !act.refusal?.code.startsWith('access.') && concerns(act),
  );
  return (
    <>
      {taken?.refusal && (
        <p className="step-taken">
          {said(taken.refusal.detail)} {taken.refusal.remedy && said(taken.refusal.remedy)}
        </p>
      )}
      {elsewhere.length > 0 && <p>{t('step.to-do-above')}</p>}
      {mine.length === 0 && !taken && <p className="quiet">{t('step.nothing-to-do')}</p>}
      <div className="acts">
        {inOrder(allowed).map((act) => (
          <Button key={act.do} type={MAIN.has(act.do) ? 'primary' : 'default'} onClick={() => setChosen(act)}>
            {name(act)}
          </Button>
        ))}
      </div>
      {later.length > 0 && (
        <details className="why-not">
          <summary>{t('step.why-not')}</summary>
          <ul>
            {later.map((act) => (
              <li key={act.do}>
                <b>{name(act)}</b>
                <p>{act.refusal && said(act.refusal.detail)}</p>
                {act.refusal?.remedy && <p className="quiet">{said(act.refusal.remedy)}</p>}
                <p className="quiet">{act.refusal?.clause}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
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

/** What belongs to other kinds of steps needs no excuse here. */
const OTHERS = /\.(no-|not-committed|not-watched|not-asked|nothing)/;
const concerns = ({ refusal }: Act): boolean => refusal !== null && !OTHERS.test(refusal.code);
