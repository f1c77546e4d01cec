import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { useBasis, useWords } from '../api/words';
import { useListed } from '../language/listed';
import { useSaid } from '../language/said';
import { useDays } from '../marks/day';
import { Due } from '../marks/due';
import { HolderName } from '../marks/holder';

type Effect = Schemas['EffectView'];
type ClockChange = Effect['clockChanges'][number];

interface EffectProps {
  readonly effect: Effect;
  /** The step that is acted on; what happens to others is said with their names. */
  readonly stepId: string;
}

/** Where it goes, which limits start or stop until when and on what basis, what opens elsewhere, and who is told. */
export function EffectShown({ effect, stepId }: EffectProps) {
  const { t } = useTranslation();
  const listed = useListed();
  const said = useSaid();
  const words = useWords();
  const own = effect.steps.find(({ step }) => step === stepId);
  const others = effect.steps.filter(({ step, from, to }) => step !== stepId && from !== to);
  const isNothing = effect.steps.length + effect.clockChanges.length + effect.told.length === 0;
  return (
    <dl className="step-effects">
      {own && (
        <>
          <dt>{t('effect.state')}</dt>
          <dd>
            {words('state', own.from)} → <b>{words('state', own.to)}</b>
            {own.holder && (
              <>
                {' · '}
                <HolderName holder={own.holder} />
              </>
            )}
          </dd>
        </>
      )}
      {effect.clockChanges.length > 0 && (
        <>
          <dt>{t('effect.clocks')}</dt>
          <dd>
            <ul className="plain-list">
              {effect.clockChanges.map((change, i) => (
                <ClockChanged key={`${change.clock.clock}${i}`} change={change} stepId={stepId} />
              ))}
            </ul>
          </dd>
        </>
      )}
      {others.length > 0 && (
        <>
          <dt>{t('effect.others')}</dt>
          <dd>
            {others.map(({ step, item, to }) => (
              <span key={step} className="block">
                {said(item)} → {words('state', to)}
              </span>
            ))}
          </dd>
        </>
      )}
      <Told told={effect.told} isNextApplicants={own?.holder?.kind === 'applicant'} />
      {isNothing && <dd className="quiet">{t('effect.nothing')}</dd>}
      {effect.facts.length > 0 && (
        <>
          <dt>{t('effect.facts')}</dt>
          <dd className="quiet">
            {listed.names([...new Set(effect.facts.map(({ fact }) => words('fact', fact)))])}
          </dd>
        </>
      )}
    </dl>
  );
}

const SHAPES: Record<string, string> = {
  started: '▶',
  resumed: '▶',
  paused: '❚❚',
  moved: '↷',
  met: '✓',
  stopped: '■',
  lapsed: '■',
};

function ClockChanged({ change, stepId }: { readonly change: ClockChange; readonly stepId: string }) {
  const { t } = useTranslation();
  const said = useSaid();
  const words = useWords();
  const days = useDays();
  const sayBasis = useBasis();
  const { what, clock, step, item, formerlyDueOn } = change;
  const runs = what === 'started' || what === 'resumed' || what === 'moved';
  return (
    <li className={`step-change step-change-${what}`}>
      <span aria-hidden="true" className="step-change-shape">
        {SHAPES[what]}
      </span>
      <span>
        {t(`effect.${what}`)} <b>{words('clock', clock.clock)}</b>
        {clock.clock === 'consultation' && (
          <span className="quiet"> {words('department', clock.against.code)}</span>
        )}
        {step !== stepId && (
          <span className="quiet"> {item.code === 'PROJECT' ? t('effect.project') : said(item)}</span>
        )}
        {runs && (
          <>
            {' '}
            {t('effect.until')} <Due clock={clock} />
          </>
        )}
        {formerlyDueOn && (
          <span className="quiet"> {t('effect.formerly', { day: days.day(formerlyDueOn) })}</span>
        )}
        <span className="quiet block">{sayBasis(clock.basis)}</span>
      </span>
    </li>
  );
}

interface ToldProps extends Pick<Effect, 'told'> {
  /** Whoever has it next finds it in the list of what is to be done. */
  readonly isNextApplicants: boolean;
}

function Told({ told, isNextApplicants }: ToldProps) {
  const { t } = useTranslation();
  const said = useSaid();
  const words = useWords();
  return (
    <>
      <dt>{t('effect.told')}</dt>
      <dd>
        {isNextApplicants && <span className="block">{t('effect.in-todo')}</span>}
        {told.length === 0 && !isNextApplicants && <span className="quiet">{t('effect.told-nobody')}</span>}
        {told.map(({ to, fact, ...text }, i) => (
          <span key={`${fact}${i}`} className="block">
            {to.kind === 'department'
              ? `${to.region ? words('region', to.region) : ''} ${words('department', to.code)}`
              : t(`holder.${to.kind}`)}
            ：{said(text)}
          </span>
        ))}
      </dd>
    </>
  );
}
