import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api, type Schemas } from '../api/client';

export type Sandbox = Schemas['SandboxView'];
export type Leap = NonNullable<Schemas['MoveForm']['by']>;

const MOVING_MS = 700;
const STANDING_MS = 10_000;

/** Whether this is a sandbox, what time it is there, and how it goes on. */
export function useSandbox() {
  const client = useQueryClient();
  const sandbox = useQuery({
    queryKey: ['sandbox'],
    queryFn: () => answered(api.GET('/api/v1/sandbox')),
    staleTime: STANDING_MS,
    // Elsewhere it is asked once: a system does not become a sandbox while one looks on.
    refetchInterval: ({ state: { data } }) => {
      if (data?.sandbox !== true) return false;
      return data.move?.underWay ? MOVING_MS : STANDING_MS;
    },
  });
  const move = useMutation({
    mutationFn: (form: Schemas['MoveForm']) => answered(api.POST('/api/v1/sandbox/moves', { body: form })),
    onSettled: () => client.invalidateQueries(),
  });
  return { sandbox: sandbox.data?.sandbox ? sandbox.data : null, known: sandbox.isSuccess, move };
}
