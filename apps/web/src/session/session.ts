import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { answered, api, Refused, type Schemas } from '../api/client';

export type Account = Schemas['AccountView'];

/** Who has signed in, or nobody. */
export function useWhoIsThere() {
  return useQuery({
    queryKey: ['me'],
    queryFn: async (): Promise<Account | null> => {
      try {
        return (await answered(api.GET('/api/v1/me'))).account;
      } catch (error) {
        if (error instanceof Refused && error.problem.status === 401) return null;
        throw error;
      }
    },
    staleTime: Infinity,
  });
}

export const AccountContext = createContext<Account | null>(null);

export function useAccount(): Account {
  const account = useContext(AccountContext);
  if (!account) throw new Error('nobody has signed in');
  return account;
}
