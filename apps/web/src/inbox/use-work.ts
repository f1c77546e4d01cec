import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router';
import type { BatchAct } from './batch-drawer';
import type { Entry } from './inbox-query';
import { useListKeys } from './list-keys';
import { useMayHandle } from './may-handle';

/** What is about to be done, to what. */
export interface Doing {
  readonly act: BatchAct;
  readonly entries: readonly Entry[];
}

const NONE: ReadonlySet<string> = new Set();

/** Working through a list: where one stands, what is chosen, what is about to be done; by keys and by hand alike. */
export function useWork(entries: readonly Entry[]) {
  const navigate = useNavigate();
  const may = useMayHandle();
  const [at, setAt] = useState(0);
  const [chosen, setChosen] = useState(NONE);
  const [doing, setDoing] = useState<Doing | null>(null);
  const [help, setHelp] = useState(false);
  const toggle = useCallback((id: string) => setChosen((before) => toggled(before, id)), []);
  const clear = () => setChosen(NONE);
  const open = useCallback(
    (row: number) => {
      const entry = entries[row];
      if (entry) void navigate(`/steps/${entry.id}`);
    },
    [entries, navigate],
  );
  /** On what is chosen, or where one stands if nothing is. */
  const start = (act: Doing['act']) => {
    const selected = entries.filter(({ id }) => chosen.has(id));
    const those = selected.length > 0 ? selected : entries.slice(at, at + 1);
    if (those.length > 0 && may[act]) setDoing({ act, entries: those });
  };
  const here = entries[at]?.id;
  useListKeys({
    count: entries.length,
    at,
    setAt,
    isStill: doing !== null || help,
    does: {
      Enter: () => open(at),
      e: () => open(at),
      x: () => here !== undefined && toggle(here),
      a: () => start('accept'),
      c: () => start('claim'),
      g: () => start('assign'),
      Escape: clear,
      '?': () => setHelp(true),
    },
  });
  const finish = () => {
    setDoing(null);
    clear();
  };
  return { may, at, setAt, chosen, toggle, clear, open, start, doing, finish, help, setHelp };
}

function toggled(before: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const after = new Set(before);
  if (!after.delete(id)) after.add(id);
  return after;
}
