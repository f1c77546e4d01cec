import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { useWords } from '../api/words';
import { useSaid } from '../language/said';
import { useDays } from '../marks/day';
import { HolderName } from '../marks/holder';
import { LightMark } from '../marks/light';

type Project = Schemas['ProjectView'];
type Step = Schemas['ProjectStepView'];

/** What is waited for, by the state that somebody has to bring to an end. */
const AWAITED = new Set([
  'submitted',
  'correcting',
  'accepted',
  'paused',
  'awaiting-materials',
  'provisional',
  'granted',
  'refused',
]);

/** 等待 自然资源和规划局 受理，最迟 2 月 24 日: of all that is under way what ends first. */
export function NextLine({ project }: { readonly project: Project }) {
  const { t } = useTranslation();
  const days = useDays();
  if (project.completedAt)
    return (
      <p className="now done">{t('applicant.next.completed', { day: days.instant(project.completedAt) })}</p>
    );
  const steps = project.stages.flatMap((stage) => stage.steps);
  const held = steps
    .filter(({ holder, dueOn, state }) => holder !== null && dueOn !== null && AWAITED.has(state))
    .sort((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''));
  const [first, ...others] = held;
  if (!first) {
    const open = steps.filter(({ state }) => state === 'open').length;
    return (
      <p className="now">
        {open > 0 ? t('applicant.next.open', { count: open }) : t('applicant.next.nobody')}
      </p>
    );
  }
  return (
    <p className="now">
      <Line step={first} />
      {others.length > 0 && (
        <span className="quiet"> {t('applicant.next.others', { count: others.length })}</span>
      )}
    </p>
  );
}

function Line({ step }: { readonly step: Step }) {
  const { t } = useTranslation();
  const said = useSaid();
  const words = useWords();
  const days = useDays();
  const { holder, state, light, dueOn, department } = step;
  const isOffice = holder?.kind === 'department';
  return (
    <>
      {light !== 'green' && <LightMark light={light} />} {t('applicant.next.waits')}{' '}
      <b>
        {isOffice ? `${words('region', step.region)} ${said(department)}` : <HolderName holder={holder} />}
      </b>{' '}
      {t(`applicant.next.${state}`)} <Link to={`/steps/${step.id}`}>{said(step.item)}</Link>
      {dueOn && t('applicant.next.until', { day: days.day(dueOn) })}
    </>
  );
}
