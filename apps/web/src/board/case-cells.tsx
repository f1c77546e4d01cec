import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { useWords } from '../api/words';
import { useSaid } from '../language/said';
import { LightMark } from '../marks/light';

/** What the lists of the board have in common: a step, and who had, or has, it or a part of it. */
export type Line = Omit<
  Schemas['StuckView'],
  'heldFrom' | 'workingDays' | 'reason' | 'letter' | 'letterWaits' | 'issue'
>;

interface CellProps {
  readonly one: Line;
}

export function ProjectCell({ one: { project } }: CellProps) {
  return (
    <>
      <Link to={`/projects/${project.id}`}>{project.name}</Link>
      <span className="quiet block">{project.code}</span>
    </>
  );
}

export function ItemCell({ one }: CellProps) {
  const said = useSaid();
  const words = useWords();
  return (
    <>
      <Link to={`/steps/${one.stepId}`}>{said(one.item)}</Link>
      <span className="quiet block">{words('stage', one.stage)}</span>
    </>
  );
}

const isOffice = ({ holder }: Line): boolean => ['department', 'consultee'].includes(holder.code);

/** An office by its name, everybody else by what they are. */
export function useHolderName(): (one: Line) => string {
  const said = useSaid();
  const words = useWords();
  return (one) => (isOffice(one) ? words('department', one.holderCode) : said(one.holder));
}

export function HolderCell({ one, officer }: CellProps & { readonly officer?: string | null }) {
  const { t } = useTranslation();
  const words = useWords();
  const nameOf = useHolderName();
  return (
    <>
      {nameOf(one)}
      <span className="quiet block">
        {one.holder.code === 'consultee' && t('heat.ring.consultee')} {words('region', one.region)}{' '}
        {!isOffice(one) && words('department', one.department)} {officer}
      </span>
    </>
  );
}

export function StateCell({ one }: CellProps) {
  const words = useWords();
  return (
    <>
      {words('state', one.state)} <LightMark light={one.light} />
    </>
  );
}
