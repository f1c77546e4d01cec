import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { answered, api } from '../api/client';
import { usePages } from '../api/pages';

export interface LandFilter {
  readonly state?: string;
  readonly region?: string;
  /** Due in so many days at most, and later than in so many. */
  readonly within?: number;
  readonly beyond?: number;
  readonly ended?: boolean;
}

/** 用地承诺, or what contracts want to be begun. */
export type LandKind = 'promises' | 'contracts';

/** The filter is the address, so that it can be kept and sent. */
export function useLandFilter() {
  const [search, setSearch] = useSearchParams();
  const days = (key: 'within' | 'beyond'): number | undefined => {
    const asked = search.get(key) ?? '';
    return /^(-1|\d{1,3})$/.test(asked) ? Number(asked) : undefined;
  };
  const filter: LandFilter = {
    state: search.get('state') ?? undefined,
    region: search.get('region') ?? undefined,
    within: days('within'),
    beyond: days('beyond'),
    ended: search.get('ended') === 'true' ? true : undefined,
  };
  const kind: LandKind = search.get('of') === 'contracts' ? 'contracts' : 'promises';
  const narrow = (by: Readonly<Partial<Record<keyof LandFilter, string | null>>>) => {
    const next = new URLSearchParams(search);
    for (const [key, value] of Object.entries(by)) {
      if (value === null) next.delete(key);
      else next.set(key, value);
    }
    setSearch(next);
  };
  // What one was narrowed by, but for where and whether, means nothing of the other kind.
  const turnTo = (to: LandKind) => {
    const kept = Object.entries({ region: search.get('region'), ended: search.get('ended') });
    const next = kept.flatMap(([key, value]) => (value ? [[key, value]] : []));
    setSearch([...next, ...(to === 'contracts' ? [['of', to]] : [])] as [string, string][]);
  };
  return {
    kind,
    turnTo,
    filter,
    narrow,
    isNarrowed: Object.values(filter).some((value) => value !== undefined),
  };
}

export const useLands = (filter: LandFilter) =>
  usePages(['lands', filter], (after) =>
    answered(api.GET('/api/v1/lands', { params: { query: { ...filter, after, limit: 50 } } })),
  );

export const useLandFigures = (filter: LandFilter) =>
  useQuery({
    queryKey: ['lands', 'figures', filter],
    queryFn: () => answered(api.GET('/api/v1/lands/figures', { params: { query: filter } })),
    refetchInterval: 60_000,
  });

export const useContracts = (filter: LandFilter) =>
  usePages(['lands', 'contracts', filter], (after) =>
    answered(api.GET('/api/v1/lands/contracts', { params: { query: { ...filter, after, limit: 50 } } })),
  );
