import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Schemas } from '../api/client';
import { giveCommand, type CommandValues } from '../step/command-form';

type Step = Schemas['StepView'];

/** Gives one command to a step; the same intention, sent twice, is one act. */
export function useGive(step: string, act: string) {
  const client = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  return useMutation({
    mutationFn: (values: CommandValues) => giveCommand(step, act, values, key),
    onSuccess: () => client.invalidateQueries(),
  });
}

export const mayGive = ({ acts }: Step, act: string): boolean =>
  acts.some((one) => one.do === act && one.allowed);

/** The newest fact of that name, as the timeline has it. */
export const newestFact = ({ timeline }: Step, name: string) => timeline.find(({ fact }) => fact === name);

export const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
