import { useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** What the board and everything behind it is narrowed by: the address says it, and the API is asked the same. */
export const PART = ['from', 'to', 'region', 'department', 'stage', 'item', 'holder'] as const;
export const OF_CASES = ['measure', 'what', 'officer', 'late', 'minDays', 'shareAbove', 'shareUpTo'] as const;

export type Part = Partial<Record<(typeof PART)[number], string>>;
type Param = (typeof PART)[number] | (typeof OF_CASES)[number] | 'by' | 'quarter';
export type Filter = Partial<Record<Param, string>>;

interface BoardFilter {
  readonly part: Part;
  readonly get: (param: Param) => string | undefined;
  readonly set: (change: Partial<Record<Param, string | undefined>>) => void;
  /** The way to a page of the board, narrowed as this one is and further. */
  readonly to: (page: string, more?: Filter) => string;
}

export function useFilter(): BoardFilter {
  const [search, setSearch] = useSearchParams();
  return useMemo(() => {
    const part: Part = Object.fromEntries(
      PART.flatMap((key) => (search.get(key) ? [[key, search.get(key) ?? '']] : [])),
    );
    return {
      part,
      get: (param) => search.get(param) ?? undefined,
      set: (change) => {
        const next = new URLSearchParams(search);
        for (const [key, value] of Object.entries(change))
          if (value) next.set(key, value);
          else next.delete(key);
        setSearch(next);
      },
      to: (page, more = {}) => addressOf(page, { ...part, ...more }),
    };
  }, [search, setSearch]);
}

export function addressOf(page: string, params: Filter): string {
  const said = Object.entries(params).filter(([, value]) => value);
  return said.length === 0 ? page : `${page}?${new URLSearchParams(said).toString()}`;
}
