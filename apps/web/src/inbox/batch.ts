import { Refused, type Problem } from '../api/client';
import type { Entry } from './inbox-query';

export type Outcome =
  | { readonly entry: Entry; readonly done: true; readonly answer: unknown }
  | { readonly entry: Entry; readonly done: false; readonly error: unknown };

export interface Errand {
  readonly act: string;
  readonly body: object;
}

/** One key for each step and one intention: whoever tries the batch again does nothing twice. */
export type Keys = ReadonlyMap<string, string>;
export const keysFor = (entries: readonly Entry[]): Keys =>
  new Map(entries.map(({ id }) => [id, crypto.randomUUID()]));

const AT_ONCE = 3;

/** The same act on each of several steps, a few at a time; each is decided by itself, and says so. */
export async function runBatch(
  entries: readonly Entry[],
  errand: Errand,
  keys: Keys,
  tell: (outcome: Outcome) => void,
): Promise<void> {
  const waiting = [...entries];
  const worker = async () => {
    for (let entry = waiting.shift(); entry; entry = waiting.shift())
      tell(await one(entry, errand, keys.get(entry.id) ?? ''));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

async function one(entry: Entry, { act, body }: Errand, key: string): Promise<Outcome> {
  try {
    const response = await fetch(`/api/v1/steps/${entry.id}/${act}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Refused((await response.json()) as Problem);
    return { entry, done: true, answer: await response.json() };
  } catch (error) {
    return { entry, done: false, error };
  }
}
