import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { useWords } from '../api/words';
import { useSaid } from '../language/said';
import { useDays } from '../marks/day';
import { DaysLeft } from '../marks/due';
import { HolderName } from '../marks/holder';
import { LightMark } from '../marks/light';

type Entry = Schemas['InboxEntryView'];

interface TableProps {
  readonly entries: readonly Entry[];
  /** Whoever watches over others asks who has it; whoever decides has it, and asks since when. */
  readonly watching: boolean;
}

/** A table where there is room, cards where there is none; the rows are the same. */
export function PressingTable({ entries, watching }: TableProps) {
  const { t } = useTranslation();
  const said = useSaid();
  const words = useWords();
  const days = useDays();
  return (
    <table className="list">
      <thead>
        <tr>
          {['light', 'due', 'item', 'project', 'state', watching ? 'holder' : 'received'].map((column) => (
            <th key={column} scope="col" className={`column-${column}`}>
              {t(`column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <td>
              <LightMark light={entry.light} />
            </td>
            <td className="column-due">
              {entry.dueOn ? (
                <>
                  <b>
                    <DaysLeft left={entry.workingDaysLeft} />
                  </b>
                  <span className="quiet block">
                    {entry.clock && words('clock', entry.clock)} {days.day(entry.dueOn)}
                  </span>
                </>
              ) : (
                <span className="quiet">{t('due.none')}</span>
              )}
            </td>
            <td>
              <Link to={`/steps/${entry.id}`}>{said(entry.item)}</Link>
              <span className="quiet block">{entry.item.code}</span>
            </td>
            <td>
              {entry.project.name}
              <span className="quiet block">{entry.project.code}</span>
            </td>
            <td>{words('state', entry.state)}</td>
            {watching ? (
              <td>
                <HolderName holder={entry.holder} />
                <span className="quiet block">{words('region', entry.region)}</span>
              </td>
            ) : (
              <td className="column-received">{entry.receivedOn ? days.day(entry.receivedOn) : ''}</td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
