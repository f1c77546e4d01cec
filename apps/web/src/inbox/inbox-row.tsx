import { memo, type CSSProperties } from 'react';
import { Link } from 'react-router';
import { HolderName } from '../marks/holder';
import { LightMark } from '../marks/light';
import type { Entry } from './inbox-query';
import type { Say } from './say';

interface RowProps {
  readonly entry: Entry;
  readonly index: number;
  /** Everything that says something, fetched once for the whole list. */
  readonly say: Say;
  readonly top: number;
  readonly isGone: boolean;
  readonly isAt: boolean;
  readonly isChosen: boolean;
  readonly toggle: (id: string) => void;
  readonly open: (row: number) => void;
  readonly onAt: (row: number) => void;
}

const at = (top: number): CSSProperties => ({ transform: `translateY(${top}px)` });

/** One step: a click opens it, the box chooses it. */
export const InboxRow = memo(function InboxRow(props: RowProps) {
  const { entry, index, say, top, isGone, isAt, isChosen, toggle, open, onAt } = props;
  const { t, said, words } = say;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-current={isAt ? 'true' : undefined}
      className={`inbox-row${isChosen ? ' inbox-chosen' : ''}${isGone ? ' inbox-gone' : ''}`}
      style={at(top)}
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
        <Due entry={entry} say={say} />
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
        <With entry={entry} say={say} />
      </span>
      <span role="cell" className="inbox-received">
        {received(entry, say)}
      </span>
    </div>
  );
});

interface Part {
  readonly entry: Entry;
  readonly say: Say;
}

function Due({ entry, say: { t, words, days } }: Part) {
  const { dueOn, workingDaysLeft: left, clock } = entry;
  if (!dueOn) return <span className="quiet">{entry.holder ? t('due.none') : ''}</span>;
  return (
    <>
      <span className="inbox-left">
        <LightMark light={entry.light} word={false} /> <b>{sayLeft(left, t)}</b>
      </span>
      <span className="quiet block">
        {days.day(dueOn)} {clock && words('clock', clock)}
      </span>
    </>
  );
}

/** 还剩 3 个工作日. */
function sayLeft(left: number | null, t: Say['t']): string {
  if (left === null) return '';
  if (left < 0) return t('due.over', { count: -left });
  return left === 0 ? t('due.today') : t('due.left', { count: left });
}

/** Who has the ball where it is not the department's; else who of it has taken the step. */
function With({ entry: { holder, assignee }, say: { t, me } }: Part) {
  if (holder && holder.kind !== 'department') return <HolderName holder={holder} />;
  if (!assignee) return <span className="quiet">{holder ? t('inbox.nobodys') : ''}</span>;
  return <span>{assignee.id === me ? t('inbox.me', { name: assignee.name }) : assignee.name}</span>;
}

function received({ holder, since, receivedOn }: Entry, { days }: Say): string {
  if (!holder) return days.instant(since);
  return receivedOn ? days.day(receivedOn) : '';
}

/** A row that is on its way. */
export function WaitingRow({ top }: { readonly top: number }) {
  return (
    <div role="row" className="inbox-row inbox-waiting" style={at(top)} aria-busy="true">
      <span role="cell" className="inbox-item" />
    </div>
  );
}
