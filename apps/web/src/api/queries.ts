import { QueryClient } from '@tanstack/react-query';
import { Refused } from './client';

/** What was read stays on the page while it is read anew; what the API refused is not asked again. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (failures, error) => !(error instanceof Refused) && failures < 3,
    },
  },
});
