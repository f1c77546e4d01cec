import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { useActorName, useWords } from '../api/words';
import { useSaid } from '../language/said';
import { Columns } from '../marks/columns';
import { useDays } from '../marks/day';
import { DaysLeft } from '../marks/due';
import { HolderName } from '../marks/holder';
import { LightMark } from '../marks/light';

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

function MatterRow({ matter, to }: { readonly matter: Matter; readonly to: string }) {
  const { t } = useTranslation();
  const said = useSaid();
  const words = useWords();
  const actor = useActorName();
  const days = useDays();
  const { light, dueAt, endedAt, lateSince } = matter;
  return (
    <tr>
      <td>{light === null ? <span className="quiet">–</span> : <LightMark light={light} />}</td>
      <td>
        {dueAt !== null && (
          <>
            <b>
              <DaysLeft left={matter.workingDaysLeft} />
            </b>
            <span className="quiet block">{days.instant(dueAt)}</span>
          </>
        )}
        {lateSince !== null && endedAt === null && (
          <span className="quiet block">{t('problems.late-since', { at: days.instant(lateSince) })}</span>
        )}
        {endedAt !== null && (
          <span className="quiet">{t('problems.ended', { at: days.instant(endedAt) })}</span>
        )}
        {dueAt === null && endedAt === null && lateSince === null && (
          <span className="quiet">{t('due.none')}</span>
        )}
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
        {matter.department && (
          <span className="quiet block">
            {t('problems.led-by', {
              office:
                `${matter.region ? words('region', matter.region) : ''} ${said(matter.department)}`.trim(),
            })}
            {matter.person && ` · ${matter.person}`}
          </span>
        )}
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
        {(matter.timesOverdue > 0 || matter.timesReopened > 0) && (
          <span className="quiet block">
            {matter.timesOverdue > 0 && t('problems.times-overdue', { count: matter.timesOverdue })}
            {matter.timesOverdue > 0 && matter.timesReopened > 0 && ' · '}
            {matter.timesReopened > 0 && t('problems.times-reopened', { count: matter.timesReopened })}
          </span>
        )}
      </td>
    </tr>
  );
}
