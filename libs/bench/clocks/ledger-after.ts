import type { DataSource } from 'typeorm';
import { verifyChain } from '../../facts/index.js';
import { inSnapshot, read } from '../../platform/database/index.js';
import { inTurns } from './in-turns.js';

/** What the ledger says of the clocks that were due. */
export interface LedgerAfter {
  /** Steps that were deemed accepted. */
  readonly deemed: number;
  /** Of those, recorded before the instant. */
  readonly early: number;
  /** Accepted more than once. */
  readonly twice: number;
  /** Accepted as of another instant than the legal one. */
  readonly elsewhen: number;
  readonly facts: number;
  readonly chains: number;
  readonly brokenChains: number;
}

const DEEMED = {
  name: 'bench-deemed',
  text: `
    select count(*) as deemed, count(*) filter (where early) as early, count(*) filter (where n > 1) as twice,
      count(*) filter (where elsewhen) as elsewhen
    from (
      select step_id, count(*) as n, bool_or(at <> $1) as elsewhen,
        bool_or((body::jsonb->>'recordedAt')::timestamptz < $1) as early
      from fact where name = 'step.accepted' group by step_id) accepted`,
};

export async function readLedgerAfter(db: DataSource, instant: Date): Promise<LedgerAfter> {
  const [row] = await read<Pick<LedgerAfter, 'deemed' | 'early' | 'twice' | 'elsewhen'>>(db, DEEMED, [
    instant,
  ]);
  const found = row ?? { deemed: 0, early: 0, twice: 0, elsewhen: 0 };
  return { ...found, ...(await readChains(db)) };
}

/** I6: every project's facts, hashed again from the first to the newest. */
async function readChains(db: DataSource): Promise<Pick<LedgerAfter, 'facts' | 'chains' | 'brokenChains'>> {
  const projects = await read<{ id: string; seq: number; hash: Buffer }>(
    db,
    'select id, chain_seq as seq, chain_hash as hash from project',
  );
  const verdicts = await inTurns(projects, ({ id, seq, hash }) =>
    inSnapshot(db, (tx) => verifyChain(tx, id, { seq, hash })),
  );
  return {
    facts: verdicts.reduce((sum, { facts }) => sum + facts, 0),
    chains: verdicts.length,
    brokenChains: verdicts.filter(({ verified }) => !verified).length,
  };
}
