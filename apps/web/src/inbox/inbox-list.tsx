import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entry, View } from './inbox-query';
import { InboxRow, WaitingRow } from './inbox-row';
import { useSay } from './say';

interface ListProps {
  readonly entries: readonly Entry[];
  /** Those that are in the list no more, and stay until one lets them go. */
  readonly gone: ReadonlySet<string>;
  readonly view: View;
  /** How many there are, as far as that is known. */
  readonly total: number;
  /** The row on which the keyboard stands. */
  readonly at: number;
  readonly onAt: (row: number) => void;
  readonly chosen: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
  readonly open: (row: number) => void;
  readonly onMore: () => void;
}

const ROW = 62;
const CARD = 148;
const NARROW = '(max-width: 640px)';

/** Rows where there is room, cards where there is none. Only those that are seen are there, however many there are. */
export function InboxList({ entries, gone, view, total, at, onAt, chosen, toggle, open, onMore }: ListProps) {
  const { t } = useTranslation();
  const say = useSay();
  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const narrow = useNarrow();
  useLayoutEffect(() => {
    setTop((list.current?.getBoundingClientRect().top ?? 0) + scrollY);
  }, [narrow, entries.length === 0]);
  const rows = useWindowVirtualizer({
    count: total,
    estimateSize: () => (narrow ? CARD : ROW),
    overscan: 6,
    // A scroll is drawn with the next frame, and holds up none.
    useFlushSync: false,
    scrollMargin: top,
    getItemKey: (i) => entries[i]?.id ?? i,
  });
  useEffect(() => rows.measure(), [narrow, rows]);
  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= entries.length - 60) onMore();
  }, [last, entries.length, onMore]);
  useEffect(() => {
    if (at > 0) rows.scrollToIndex(at, { align: 'auto' });
  }, [at, rows]);

  return (
    <div ref={list} role="table" aria-label={t('nav.inbox')} aria-rowcount={total + 1} className="inbox-list">
      <div role="rowgroup" className="inbox-head">
        <div role="row" className="inbox-row">
          {['choose', 'due', 'item', 'project', 'state', 'with', 'received'].map((column) => (
            <span key={column} role="columnheader" className={`inbox-${column}`}>
              {column === 'choose' ? (
                <span className="unseen">{t('column.choose')}</span>
              ) : (
                t(columnWord(column, view))
              )}
            </span>
          ))}
        </div>
      </div>
      <div role="rowgroup" className="inbox-body" style={{ height: rows.getTotalSize() }}>
        {shown.map(({ index, key, start }) => {
          const entry = entries[index];
          const place = start - rows.options.scrollMargin;
          if (!entry) return <WaitingRow key={key} top={place} />;
          return (
            <InboxRow
              key={key}
              {...{ entry, index, say, toggle, open, onAt }}
              top={place}
              isGone={gone.has(entry.id)}
              isAt={index === at}
              isChosen={chosen.has(entry.id)}
            />
          );
        })}
      </div>
    </div>
  );
}

function columnWord(column: string, view: View): string {
  if (column === 'received' && view === 'done') return 'column.ended';
  return column === 'with' && view === 'waiting' ? 'column.holder' : `column.${column}`;
}

function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const media = matchMedia(NARROW);
    const look = () => setNarrow(media.matches);
    media.addEventListener('change', look);
    return () => media.removeEventListener('change', look);
  }, []);
  return narrow;
}
