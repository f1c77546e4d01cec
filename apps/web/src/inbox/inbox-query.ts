import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { answered, api, type Schemas } from '../api/client';
import type { operations } from '../api/schema';
import { useSteadyRows } from '../live/use-steady-rows';

export type Entry = Schemas['InboxEntryView'];
export type View = 'department' | 'mine' | 'unassigned' | 'waiting' | 'done';

export const FILTERS = [
  'light',
  'state',
  'stage',
  'item',
  'project',
  'department',
  'dueFrom',
  'dueBefore',
] as const;
export type Filter = (typeof FILTERS)[number];

export interface Asked {
  readonly view: View;
  readonly filters: Readonly<Partial<Record<Filter, string>>>;
  readonly sort: 'due' | 'received';
}

/** 征求我方意见: no steps of one's own; it has a list of its own. */
export type Tab = View | 'asked';

const VIEWS: readonly string[] = ['mine', 'unassigned', 'waiting', 'done'];

/** What is asked for stands in the address, so that it can be kept, sent, and come back to. */
export function useAsked(): Asked & {
  readonly tab: Tab;
  readonly change: (what: Record<string, string | null>) => void;
} {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('view') ?? '';
  const view = VIEWS.includes(asked) ? (asked as View) : 'department';
  const change = (what: Record<string, string | null>) => {
    const next = new URLSearchParams(search);
    for (const [key, value] of Object.entries(what)) {
      if (value === null) next.delete(key);
      else next.set(key, value);
    }
    setSearch(next);
  };
  return {
    view,
    tab: asked === 'asked' ? 'asked' : view,
    filters: Object.fromEntries(FILTERS.flatMap((key) => (search.get(key) ? [[key, search.get(key)]] : []))),
    sort: search.get('sort') === 'received' ? 'received' : 'due',
    change,
  };
}

const PAGE = 200;
const FEW_PAGES = 2;
const idOf = ({ id }: Entry): string => id;

/** As the address has them; what is none is refused by the API and said. */
type Narrowed = Pick<NonNullable<operations['inbox.list']['parameters']['query']>, Filter>;

/** Pages by key, one after the other; the rows as one list, which only grows. */
export function useInbox({ view, filters, sort }: Asked) {
  const [deep, setDeep] = useState(false);
  const inbox = useInfiniteQuery({
    queryKey: ['inbox', 'list', view, filters, sort],
    queryFn: ({ pageParam }) => {
      const query = { ...(filters as Narrowed), view, sort, after: pageParam, limit: PAGE };
      return answered(api.GET('/api/v1/inbox', { params: { query } }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    // Comparing ten thousand rows with what they were takes longer than drawing those that are seen.
    structuralSharing: false,
    // Whoever has read far down is not made to read all of it anew for whatever happens anywhere.
    refetchInterval: deep ? false : 60_000,
    meta: { live: !deep },
    placeholderData: keepPreviousData,
  });
  const { data } = inbox;
  const pages = data?.pages.length ?? 0;
  if (deep !== pages > FEW_PAGES) setDeep(!deep);
  const read = useMemo(() => (data?.pages ?? []).flatMap((page) => page.items), [data]);
  // What stands in for a list that is on its way is another list.
  const steady = useSteadyRows(read, idOf, JSON.stringify([view, filters, sort, inbox.isPlaceholderData]));
  return { inbox, steady };
}

export function useCounts(view: View) {
  return useQuery({
    queryKey: ['inbox', 'counts', view],
    queryFn: () => answered(api.GET('/api/v1/inbox/counts', { params: { query: { view } } })),
    refetchInterval: 60_000,
    placeholderData: keepPreviousData,
  });
}

/** How many there are in all where that is counted: of a view, by light or not; else as many as have come. */
export function useKnownTotal({ view, filters }: Asked): number | null {
  const { data } = useCounts(view);
  const narrowed = Object.keys(filters).filter((key) => key !== 'light');
  if (!data || view === 'done' || narrowed.length > 0) return null;
  if (filters.light === undefined) return data.total;
  return data.lights.find(({ light }) => light === filters.light)?.count ?? 0;
}
