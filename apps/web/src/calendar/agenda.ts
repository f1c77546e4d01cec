import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { answered, api, type Schemas } from '../api/client';
import { shanghaiDay } from '../marks/day';
import { monthAround, weekAround } from './days';

export type AgendaDay = Schemas['AgendaDayView'];

/** What is shown stands in the address: the view, around which day, whose, and the day that was opened. */
export function useShown() {
  const [search, setSearch] = useSearchParams();
  const today = useToday();
  const change = (what: Record<string, string | null>) => {
    const next = new URLSearchParams(search);
    for (const [key, value] of Object.entries(what)) {
      if (value === null) next.delete(key);
      else next.set(key, value);
    }
    setSearch(next);
  };
  return {
    view: search.get('view') === 'week' ? ('week' as const) : ('month' as const),
    mine: search.get('mine') === 'true',
    day: search.get('day'),
    on: search.get('on') ?? today.data ?? null,
    today: today.data ?? '',
    error: today.error,
    change,
  };
}

/** The day as the business has it, which in a sandbox is not the day outside. */
function useToday() {
  const outside = shanghaiDay(new Date().toISOString());
  return useQuery({
    queryKey: ['inbox', 'today'],
    queryFn: async () => {
      const query = { from: outside, to: outside };
      return (await answered(api.GET('/api/v1/inbox/agenda', { params: { query } }))).asOf.slice(0, 10);
    },
    staleTime: 60_000,
  });
}

/** What ends on which day, with the days as the work calendar has them. */
export function useAgenda({ view, on, mine }: Pick<ReturnType<typeof useShown>, 'view' | 'on' | 'mine'>) {
  const stretch = on === null ? null : view === 'week' ? weekAround(on) : monthAround(on);
  const { from = '', to = '' } = stretch ?? {};
  const agenda = useQuery({
    queryKey: ['inbox', 'agenda', from, to, mine],
    queryFn: () => answered(api.GET('/api/v1/inbox/agenda', { params: { query: { from, to, mine } } })),
    enabled: stretch !== null,
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });
  return { agenda, stretch };
}
