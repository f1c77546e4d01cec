import type { DataSource } from 'typeorm';
import { read } from '../../libs/platform/database/index.js';
import type { Entry } from './persistent-client.js';

const FACT_OF: Record<string, string> = {
  submit: 'step.submitted',
  accept: 'step.accepted',
  grant: 'step.granted',
};

/** I1, I2, I3: what was acknowledged is there once, under the number that was answered; what was refused is not. */
export async function expectEachOnce(db: DataSource, log: readonly Entry[]): Promise<void> {
  expect(log.filter((entry) => entry.outcome === 'invoked')).toEqual([]);
  for (const entry of log) {
    const refused = entry.do === 'refuse';
    expect([entry.do, entry.outcome]).toEqual([entry.do, refused ? 'refused' : 'acknowledged']);
    expect(await factsOf(db, entry)).toEqual(refused ? [] : [expect.objectContaining({ later: true })]);
  }
}

async function factsOf(db: DataSource, { step, do: name, fact = 0 }: Entry): Promise<{ later: boolean }[]> {
  const named = FACT_OF[name] ?? 'step.refused';
  return read(db, 'select seq <= $3 as later from fact where step_id = $1 and name = $2', [
    step,
    named,
    fact,
  ]);
}
