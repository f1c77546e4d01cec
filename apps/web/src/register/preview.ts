import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answered, api, Refused } from '../api/client';
import type { Answer } from './draft';

interface Asked {
  readonly type: string | null;
  readonly region: string | null;
  readonly park: string | null;
  readonly facts: Readonly<Record<string, Answer>>;
}

/**
 * The procedure as the answers draw it. An answer that is refused is left out and said beside its question: the questions stay,
 * so that it can be mended.
 */
export function usePreview(asked: Asked) {
  const { type, region, park, facts } = asked;
  return useQuery({
    queryKey: ['preview', type, region, park, facts],
    queryFn: async () => {
      try {
        return { drawn: await draw(asked), refused: null };
      } catch (error) {
        const wrong = refusedFacts(error);
        if (wrong.length === 0) throw error;
        const right = Object.entries(facts).filter(([fact]) => !wrong.includes(fact));
        return { drawn: await draw({ ...asked, facts: Object.fromEntries(right) }), refused: error };
      }
    },
    enabled: type !== null && region !== null,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
}

const draw = ({ type, region, park, facts }: Asked) =>
  answered(
    api.POST('/api/v1/procedures/preview', {
      body: { type: type ?? '', region: region ?? '', facts: { ...facts }, park: park ?? undefined },
    }),
  );

const FACT = 'facts.';

const refusedFacts = (error: unknown): readonly string[] =>
  error instanceof Refused
    ? (error.problem.errors ?? [])
        .filter(({ field }) => field.startsWith(FACT))
        .map(({ field }) => field.slice(FACT.length))
    : [];
