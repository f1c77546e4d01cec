import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { useSaid } from '../language/said';
import { useAccount } from '../session/session';
import { AgendaList } from '../todo/agenda-list';
import { LandCountdown } from './land-countdown';
import './applicant.css';

type Project = Schemas['ProjectView'];

const TOGETHER = ['S1', 'S2', 'S3', 'S4'];
/** 用地批准: with these the land commitment is made. */
const DECIDED = new Set(['granted', 'delivered', 'revoked']);

/** What an applicant does next about its project: apply, and what is asked of it; the land's countdown. */
export function ProjectDesk({ project }: { readonly project: Project }) {
  const { role } = useAccount();
  if (role !== 'applicant') return null;
  const decided = project.stages
    .flatMap(({ steps }) => steps)
    .filter(({ item, state }) => item.code.startsWith('LND') && DECIDED.has(state));
  return (
    <>
      <ApplyButtons project={project} />
      {decided.map(({ id }) => (
        <LandCountdown key={id} step={id} folded />
      ))}
      <AgendaList project={project.id} />
    </>
  );
}

function ApplyButtons({ project }: { readonly project: Project }) {
  const { t } = useTranslation();
  const said = useSaid();
  const open = project.stages.flatMap(({ stage, steps }) => {
    const count = steps.filter(({ state }) => state === 'open').length;
    return TOGETHER.includes(stage.code) && count > 0 ? [{ stage, count }] : [];
  });
  return (
    <nav className="apply-buttons" aria-label={t('applicant.apply')}>
      {open.map(({ stage, count }) => (
        <Link key={stage.code} to={`/projects/${project.id}/apply/${stage.code}`}>
          {t('applicant.apply-for', { stage: said(stage), count })}
        </Link>
      ))}
      {!project.completedAt && (
        <Link className="apply-quiet" to={`/projects/${project.id}/facts`}>
          {t('applicant.change-facts')}
        </Link>
      )}
    </nav>
  );
}
