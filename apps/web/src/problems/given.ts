import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { giveCommand, type CommandValues, type Target } from '../step/command-form';

/** Gives a command once, however often it is clicked: one key for one intention. What was read is then read anew. */
export function useGiven(on: Target, id: string, act: string, onDone: () => void) {
  const client = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  return useMutation({
    mutationFn: (values: CommandValues) => giveCommand(id, act, values, key, on),
    onSuccess: async () => {
      onDone();
      await client.invalidateQueries();
    },
  });
}
