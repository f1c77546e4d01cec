import type { DataSource } from 'typeorm';
import { verifyChain } from '../facts/index.js';
import { inSnapshot, type Tx } from '../platform/database/index.js';
import type { Act, LifeRecord, LivedClock, LivedFact, LivedHolding, LivedStep } from './life-record.js';

interface Lived {
  readonly seed: number;
  readonly endedAt: Date;
  readonly acts: readonly Act[];
  readonly transitions: readonly string[];
}

/** What the ledger has of a life, beside what those who lived it remember. */
export async function readRecord(db: DataSource, projectId: string, lived: Lived): Promise<LifeRecord> {
  return inSnapshot(db, async (tx) => ({
    ...lived,
    facts: await factsOf(tx, projectId),
    steps: await rows<LivedStep>(tx, STEPS, projectId),
    clocks: await rows<LivedClock>(
      tx,
      'select * from clock where project_id = $1 order by started_at, id',
      projectId,
    ),
    holdings: await rows<LivedHolding>(
      tx,
      'select step_id, from_at, to_at from holding where project_id = $1 order by step_id, from_at',
      projectId,
    ),
    reminders: (
      await rows<{ name: string }>(tx, 'select name from reminder where project_id = $1', projectId)
    ).map(({ name }) => name),
    chainVerified: await chainHolds(tx, projectId),
  }));
}

const STEPS = `
  select id, item, round, machine, state, state_since, holder_kind, decision, wake_at, memo from step
  where project_id = $1 order by item, round`;

const rows = <Row>(tx: Tx, text: string, projectId: string): Promise<Row[]> =>
  tx.query<Row & Record<string, unknown>>(text, [projectId]);

async function factsOf(tx: Tx, projectId: string): Promise<LivedFact[]> {
  const stored = await rows<{
    seq: number;
    at: Date;
    name: string;
    item: string | null;
    step_id: string | null;
    body: string;
  }>(tx, 'select seq, at, name, item, step_id, body from fact where project_id = $1 order by seq', projectId);
  return stored.map(({ seq, at, name, item, step_id, body }) => {
    const { actor, data } = JSON.parse(body) as Pick<LivedFact, 'actor' | 'data'>;
    return { seq, at, fact: name, item, step: step_id, actor, data };
  });
}

async function chainHolds(tx: Tx, projectId: string): Promise<boolean> {
  const [head] = await rows<{ seq: number; hash: Buffer }>(
    tx,
    'select chain_seq as seq, chain_hash as hash from project where id = $1',
    projectId,
  );
  return head !== undefined && (await verifyChain(tx, projectId, head)).verified;
}
