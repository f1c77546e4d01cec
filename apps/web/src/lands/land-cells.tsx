import { Button, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { useWords } from '../api/words';
import { useSaid } from '../language/said';
import { useDays } from '../marks/day';
import { LightMark } from '../marks/light';

type InList = Omit<Schemas['LandContractLineView'], 'price' | 'fee'>;

interface CellProps {
  readonly land: InList;
}

export function StateCell({ land }: CellProps) {
  const said = useSaid();
  return (
    <>
      <LightMark light={land.light} />
      <span className="quiet block">{said(land.state)}</span>
    </>
  );
}

export function DueCell({ land }: CellProps) {
  const { t } = useTranslation();
  const words = useWords();
  const days = useDays();
  const { nextEnd } = land;
  return (
    <>
      <b>{countdown(land, t)}</b>
      <span className="quiet block">{days.day(land.dueOn)}</span>
      {nextEnd && nextEnd.clock !== 'land-use' && (
        <span className="quiet block">
          {words('clock', nextEnd.clock)} {days.day(nextEnd.dueOn)}
        </span>
      )}
    </>
  );
}

export function WhereCell({ land }: CellProps) {
  const said = useSaid();
  const words = useWords();
  return (
    <>
      <Link to={`/steps/${land.id}`}>{land.project.name}</Link>
      <span className="quiet block">
        {words('region', land.region)} · {land.project.code}
      </span>
      <span className="quiet block">
        {words('region', land.ledIn)} {said(land.department)}
      </span>
    </>
  );
}

export function ShareBar({ land }: CellProps) {
  const { t } = useTranslation();
  const percent = Math.floor(land.share * 1000) / 10;
  return (
    <Progress
      percent={percent}
      size="small"
      strokeColor="#0950b8"
      aria-label={t('lands.used', { percent })}
    />
  );
}

export function OpenCell({ land, onOpen }: CellProps & { readonly onOpen: () => void }) {
  const { t } = useTranslation();
  return (
    <Button size="small" onClick={onOpen} aria-label={t('lands.act', { name: land.project.name })}>
      {t('lands.open')}
    </Button>
  );
}

/** Over while something still runs of it; of what has ended it is only long ago. */
function countdown({ daysLeft, light, nextEnd }: InList, t: ReturnType<typeof useTranslation>['t']): string {
  const isOver = light === 'red' || nextEnd !== null;
  if (daysLeft < 0) return t(isOver ? 'lands.days-over' : 'lands.days-past', { count: -daysLeft });
  return daysLeft === 0 ? t('lands.today') : t('lands.days-left', { count: daysLeft });
}
