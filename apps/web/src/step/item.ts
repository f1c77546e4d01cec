import { useQuery } from '@tanstack/react-query';
import { answered, api, type Schemas } from '../api/client';

type Step = Pick<Schemas['StepView'], 'catalogue' | 'item'>;

/** The item as the catalogue that the project is pinned to has it. */
export function useItem({ catalogue: version, item: { code } }: Step) {
  return useQuery({
    queryKey: ['item', version, code],
    queryFn: () =>
      answered(api.GET('/api/v1/catalogue/{version}/items/{code}', { params: { path: { version, code } } })),
    staleTime: Infinity,
  });
}
