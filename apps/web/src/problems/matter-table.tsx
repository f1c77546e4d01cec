import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { useActorName } from '../api/words';
import { useSaid } from '../language/said';
import { Columns } from '../marks/columns';
import { useDays } from '../marks/day';
import { DaysLeft } from '../marks/due';
import { HolderName } from '../marks/holder';
import { LightMark } from '../marks/light';
import { HowOften, LedBy } from './matter-words';

export type Matter = Schemas['MatterView'];

const COLUMNS = ['light', 'due', 'said', 'project', 'holder', 'state'] as const;

interface TableProps {
  readonly matters: readonly Matter[];
  /** `problems` or `incidents`: where one of them has its page. */
  readonly room: 'problems' | 'incidents';
}

/** By due date: what has been over longest comes first, each with its level, who has it, and how it stands. */
export function MatterTable({ matters, room }: TableProps) {
  const { t } = useTranslation();
  return (
    <table className="list problems-list">
      <Columns
        names={COLUMNS}
        word={(name) => t(`problems.column.${name}`)}
        look={(name) => `problems-column-${name}`}
      />
      <tbody>
        {matters.map((matter) => (
          <MatterRow
            key={matter.id}
            matter={matter}
            to={`/projects/${matter.project.id}/${room}/${matter.number}`}
          />
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  readonly matter: Matter;
}

function MatterRow({ matter, to }: CellProps & { readonly to: string }) {
  const { t } = useTranslation();
  const said = useSaid();
  const actor = useActorName();
  const days = useDays();
  return (
    <tr>
      <td>{matter.light === null ? <span className="quiet">–</span> : <LightMark light={matter.light} />}</td>
      <td>
        <DueCell matter={matter} />
      </td>
      <td>
        <Link to={to}>
          {said(matter.category)} · {said(matter.said)}
        </Link>
        <span className="quiet block">
          {matter.number} ·{' '}
          {t('problems.raised', { who: actor(matter.raisedBy), at: days.instant(matter.raisedAt) })}
        </span>
      </td>
      <td>
        <Link to={`/projects/${matter.project.id}`}>{matter.project.name}</Link>
        {matter.item && <span className="quiet block">{said(matter.item)}</span>}
      </td>
      <td>
        {matter.holders.map((holder, i) => (
          <span key={i} className="block">
            <HolderName holder={holder} />
          </span>
        ))}
        <span className="quiet block">
          <LedBy matter={matter} />
        </span>
      </td>
      <td>
        {said(matter.state)}
        {matter.class && (
          <span className="block">
            <span className="tag" title={said(matter.class)}>
              {t('problems.of-class', { class: matter.class.code })}
            </span>
          </span>
        )}
        <span className="quiet block">
          <HowOften matter={matter} />
        </span>
      </td>
    </tr>
  );
}

function DueCell({ matter: { dueAt, endedAt, lateSince, workingDaysLeft } }: CellProps) {
  const { t } = useTranslation();
  const days = useDays();
  if (endedAt !== null)
    return <span className="quiet">{t('problems.ended', { at: days.instant(endedAt) })}</span>;
  return (
    <>
      {dueAt !== null && (
        <>
          <b>
            <DaysLeft left={workingDaysLeft} />
          </b>
          <span className="quiet block">{days.instant(dueAt)}</span>
        </>
      )}
      {lateSince !== null && (
        <span className="quiet block">{t('problems.late-since', { at: days.instant(lateSince) })}</span>
      )}
      {dueAt === null && lateSince === null && <span className="quiet">{t('due.none')}</span>}
    </>
  );
}
