import { memo, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWords } from '../api/words';
import { useSaid } from '../language/said';
import { useDays } from '../marks/day';
import { DaysLeft } from '../marks/due';
import { HolderName } from '../marks/holder';
import { LightMark } from '../marks/light';
import { useAccount } from '../session/session';
import type { Entry } from './inbox-query';

interface RowProps {
  readonly entry: Entry;
  readonly index: number;
  readonly style: CSSProperties;
  readonly isGone: boolean;
  readonly isAt: boolean;
  readonly isChosen: boolean;
  readonly toggle: (id: string) => void;
  readonly open: (row: number) => void;
  readonly onAt: (row: number) => void;
}

/** One step: a click opens it, the box chooses it. */
export const InboxRow = memo(function InboxRow(props: RowProps) {
  const { entry, index, style, isGone, isAt, isChosen, toggle, open, onAt } = props;
  const { t } = useTranslation();
  const said = useSaid();
  const words = useWords();
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-current={isAt ? 'true' : undefined}
      className={`inbox-row${isChosen ? ' inbox-chosen' : ''}${isGone ? ' inbox-gone' : ''}`}
      style={style}
      onClick={() => {
        onAt(index);
        open(index);
      }}
    >
      <span role="cell" className="inbox-choose" onClick={(event) => event.stopPropagation()}>
        <input
          type="checkbox"
          checked={isChosen}
          aria-label={t('inbox.choose', { item: said(entry.item), project: entry.project.name })}
          onChange={() => {
            onAt(index);
            toggle(entry.id);
          }}
        />
      </span>
      <span role="cell" className="inbox-due">
        <Due entry={entry} />
      </span>
      <span role="cell" className="inbox-item">
        <Link
          to={`/steps/${entry.id}`}
          onClick={(event) => event.stopPropagation()}
          onFocus={() => onAt(index)}
        >
          {said(entry.item)}
        </Link>
        <span className="quiet block">{entry.item.code}</span>
      </span>
      <span role="cell" className="inbox-project">
        {entry.project.name}
        <span className="quiet block">{entry.project.code}</span>
      </span>
      <span role="cell" className="inbox-state">
        {words('state', entry.state)}
      </span>
      <span role="cell" className="inbox-with">
        <With entry={entry} />
      </span>
      <span role="cell" className="inbox-received">
        <Received entry={entry} />
      </span>
    </div>
  );
});

function Due({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation();
  const words = useWords();
  const days = useDays();
  if (!entry.dueOn) return <span className="quiet">{entry.holder ? t('due.none') : ''}</span>;
  return (
    <>
      <span className="inbox-left">
        <LightMark light={entry.light} word={false} />{' '}
        <b>
          <DaysLeft left={entry.workingDaysLeft} />
        </b>
      </span>
      <span className="quiet block">
        {entry.clock && words('clock', entry.clock)} {days.day(entry.dueOn)}
      </span>
    </>
  );
}

/** Who has the ball where it is not the department's; else who of it has taken the step. */
function With({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation();
  const { id } = useAccount();
  const { holder, assignee } = entry;
  if (holder && holder.kind !== 'department') return <HolderName holder={holder} />;
  if (!assignee) return <span className="quiet">{holder ? t('inbox.nobodys') : ''}</span>;
  return <span>{assignee.id === id ? t('inbox.me', { name: assignee.name }) : assignee.name}</span>;
}

function Received({ entry }: { readonly entry: Entry }) {
  const days = useDays();
  if (!entry.holder) return <>{days.instant(entry.since)}</>;
  return <>{entry.receivedOn ? days.day(entry.receivedOn) : ''}</>;
}

/** A row that is on its way. */
export function WaitingRow({ style }: { readonly style: CSSProperties }) {
  return (
    <div role="row" className="inbox-row inbox-waiting" style={style} aria-busy="true">
      <span role="cell" className="inbox-item" />
    </div>
  );
}
