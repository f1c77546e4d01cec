import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { useBasis } from '../api/words';
import { useSaid } from '../language/said';

type Act = Schemas['StepView']['acts'][number];
type Refused = Act & { readonly refusal: NonNullable<Act['refusal']> };

interface WhyNotProps {
  readonly acts: readonly Act[];
  readonly name: (act: Act) => string;
}

/** What belongs to other kinds of steps, or to somebody else, needs no excuse here. */
const OTHERS = /^access\.|\.(no-|none$|not-committed|not-watched|not-asked|not-noticed|not-for-item|nothing)/;
const ELSEWHEN = /\.not-in-state$/;

/** Why the rest of what would be one's own may not be done: what stands against it first, then what another hour is for. */
export function WhyNot({ acts, name }: WhyNotProps) {
  const { t } = useTranslation();
  const said = useSaid();
  const sayBasis = useBasis();
  const refused = acts.filter(
    (act): act is Refused => !act.allowed && act.refusal !== null && !OTHERS.test(act.refusal.code),
  );
  if (refused.length === 0) return null;
  const now = refused.filter(({ refusal }) => !ELSEWHEN.test(refusal.code));
  const elsewhen = refused.filter(({ refusal }) => ELSEWHEN.test(refusal.code));
  return (
    <details className="why-not">
      <summary>{t('step.why-not')}</summary>
      <ul>
        {now.map((act) => (
          <li key={act.do}>
            <b>{name(act)}</b>
            <p>{said(act.refusal.detail)}</p>
            {act.refusal.remedy && <p className="quiet">{said(act.refusal.remedy)}</p>}
            <p className="quiet">{sayBasis(act.refusal.clause)}</p>
          </li>
        ))}
        {elsewhen.map((act) => (
          <li key={act.do} className="why-not-now">
            <b>{name(act)}</b> <span className="quiet">{said(act.refusal.remedy ?? act.refusal.detail)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
