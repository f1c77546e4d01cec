import type { CommandValues } from './command-form';

const place = (step: string, act: string): string => `tongban.draft.${step}.${act}`;

/** What can be written down and read again as it was: a day that was picked in a calendar cannot. */
const isPlain = (value: unknown): boolean =>
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (Array.isArray(value) && value.every((one) => typeof one === 'string'));

/** What was typed for a command and not given yet: it outlives the drawer, the session and the page. */
export function readDraft(step: string, act: string): CommandValues {
  try {
    return JSON.parse(sessionStorage.getItem(place(step, act)) ?? '{}') as CommandValues;
  } catch {
    return {};
  }
}

export function keepDraft(step: string, act: string, values: CommandValues): void {
  const plain = Object.entries(values).filter(([, value]) => isPlain(value) && value !== '');
  if (plain.length === 0) return forgetDraft(step, act);
  sessionStorage.setItem(place(step, act), JSON.stringify(Object.fromEntries(plain)));
}

export const forgetDraft = (step: string, act: string): void => sessionStorage.removeItem(place(step, act));
