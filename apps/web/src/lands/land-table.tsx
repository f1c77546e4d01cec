import { Button, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { useWords } from '../api/words';
import { useSaid } from '../language/said';
import { Columns } from '../marks/columns';
import { useDays } from '../marks/day';
import { LightMark } from '../marks/light';
import { Money } from './money';

export type Land = Schemas['LandLineView'];

const COLUMNS = ['light', 'due', 'project', 'share', 'paid', 'risk', 'act'] as const;

interface TableProps {
  readonly lands: readonly Land[];
  readonly onOpen: (land: Land) => void;
}

/** The countdown: what has been over longest first, then as it falls due. */
export function LandTable({ lands, onOpen }: TableProps) {
  const { t } = useTranslation();
  return (
    <table className="list lands-list">
      <Columns
        names={COLUMNS}
        word={(name) => t(`lands.column.${name}`)}
        look={(name) => `lands-column-${name}`}
      />
      <tbody>
        {lands.map((land) => (
          <LandRow key={land.id} land={land} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  );
}

function LandRow({ land, onOpen }: { readonly land: Land; readonly onOpen: (land: Land) => void }) {
  const { t } = useTranslation();
  const said = useSaid();
  const words = useWords();
  const days = useDays();
  const { nextEnd } = land;
  return (
    <tr>
      <td>
        <LightMark light={land.light} />
        <span className="quiet block">{said(land.state)}</span>
      </td>
      <td>
        <b>{countdown(land, t)}</b>
        <span className="quiet block">{days.day(land.dueOn)}</span>
        {nextEnd && nextEnd.clock !== 'land-use' && (
          <span className="quiet block">
            {words('clock', nextEnd.clock)} {days.day(nextEnd.dueOn)}
          </span>
        )}
      </td>
      <td>
        <Link to={`/steps/${land.id}`}>{land.project.name}</Link>
        <span className="quiet block">
          {words('region', land.region)} · {land.project.code}
        </span>
        <span className="quiet block">
          {words('region', land.ledIn)} {said(land.department)}
        </span>
      </td>
      <td>
        <Progress
          percent={Math.floor(land.share * 1000) / 10}
          size="small"
          strokeColor="#0950b8"
          aria-label={t('lands.used', { percent: Math.floor(land.share * 1000) / 10 })}
        />
        {land.area !== null && <span className="quiet">{t('lands.area', { area: land.area })}</span>}
      </td>
      <td className="lands-number">
        <span className="lands-narrow">{t('lands.column.paid')} </span>
        <Money yuan={land.paid} />
      </td>
      <td className="lands-number">
        <span className="lands-narrow">{t('lands.column.risk')} </span>
        <b>
          <Money yuan={land.atRisk} />
        </b>
      </td>
      <td>
        <Button
          size="small"
          onClick={() => onOpen(land)}
          aria-label={t('lands.act', { name: land.project.name })}
        >
          {t('lands.open')}
        </Button>
      </td>
    </tr>
  );
}

function countdown({ daysLeft, light }: Land, t: ReturnType<typeof useTranslation>['t']): string {
  if (daysLeft < 0) return t(light === 'red' ? 'lands.days-over' : 'lands.days-past', { count: -daysLeft });
  return daysLeft === 0 ? t('lands.today') : t('lands.days-left', { count: daysLeft });
}
