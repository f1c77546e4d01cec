import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answered, api, type Schemas } from '../api/client';
import { useMayHandle } from './may-handle';

export type Question = Schemas['DutyView'];

const kind = 'consultation';

/** What others ask one's office about their steps, what is due first on top. */
export function useQuestions() {
  return useInfiniteQuery({
    queryKey: ['inbox', 'asked'],
    queryFn: ({ pageParam }) =>
      answered(api.GET('/api/v1/duties', { params: { query: { kind, after: pageParam, limit: 100 } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    refetchInterval: 60_000,
  });
}

/** How many of them there are; nobody asks a window. */
export function useQuestionCount(): number | null {
  const { claim } = useMayHandle();
  const { data } = useQuery({
    queryKey: ['inbox', 'counts', 'asked'],
    queryFn: () => answered(api.GET('/api/v1/duties/counts')),
    enabled: claim,
    refetchInterval: 60_000,
  });
  return data ? (data.kinds.find((one) => one.kind === kind)?.count ?? 0) : null;
}
