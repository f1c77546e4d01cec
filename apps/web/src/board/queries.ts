import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answered, api, type Schemas } from '../api/client';
import type { Part } from './use-filter';

export type Group = Schemas['GroupView'];
export type Figures = Schemas['FiguresView'];
export type Month = Schemas['MonthView'];
export type Case = Schemas['CountedCaseView'];

export const GROUPINGS = ['department', 'stage', 'item', 'officer', 'holder'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Figures are read anew every minute; while others are asked for, those that are there stay. */
const KEPT = { refetchInterval: 60_000, placeholderData: keepPreviousData };

export const useBottlenecks = (by: Grouping, part: Part) =>
  useQuery({
    queryKey: ['bottlenecks', by, part],
    queryFn: () =>
      answered(api.GET('/api/v1/supervision/bottlenecks', { params: { query: asked({ ...part, by }) } })),
    ...KEPT,
  });

export const useTrend = (part: Part, enabled = true) =>
  useQuery({
    queryKey: ['trend', part],
    queryFn: () => answered(api.GET('/api/v1/supervision/trend', { params: { query: asked(part) } })),
    enabled,
    ...KEPT,
  });

/** The course up to the end of a period: of at least twelve months, since of one month there is none to be seen. */
export function useTrendBefore(to: string | undefined, part: Part) {
  const year = to && monthBefore(to, 11);
  const from = year && part.from && part.from < year ? part.from : year;
  return useTrend({ ...part, from, to }, to !== undefined);
}

/** The first day of the month that was so many months before that of a day. */
function monthBefore(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 10);
}

export const useSpread = (part: Part) =>
  useQuery({
    queryKey: ['spread', part],
    queryFn: () => answered(api.GET('/api/v1/supervision/spread', { params: { query: asked(part) } })),
    ...KEPT,
  });

/** An address may say anything: what the API does not take it refuses, and says so. */
export const asked = (params: Readonly<Record<string, string | undefined>>) => params as never;

export const holderOf = ({ holders }: Figures, kind: string) =>
  holders.find(({ holder }) => holder.code === kind);

/** In whole percent; of nothing there is none. */
export const shareOf = (part: number, rest: number): number | null =>
  part + rest === 0 ? null : Math.round((100 * part) / (part + rest));

/** What there was to do: carried over and received. */
export const casesOf = ({ flow }: Group): number => flow.carriedOver + flow.received;
