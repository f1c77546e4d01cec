import type { Statement, Tx } from '../../platform/database/index.js';
import type { FactName } from '../domain/facts.js';
import { recordedFact, type RecordedFact } from '../domain/recorded-fact.js';

interface FactRow {
  body: string;
  hash: Buffer;
}

const OF_STEP: Statement = {
  name: 'newest-facts-of-step',
  text: `
    select body, hash from fact
    where step_id = $1 and (name = any($3)
      or seq in (select seq from fact where step_id = $1 order by seq desc limit $2))
    order by seq desc`,
};

/** The newest facts of a step, and those of some names however long ago they were; the newest first. */
export async function newestFactsOfStep(
  tx: Tx,
  stepId: string,
  limit: number,
  always: readonly FactName[],
): Promise<RecordedFact[]> {
  return (await tx.run<FactRow>(OF_STEP, [stepId, limit, always])).map(recordedFact);
}

export interface TimelineQuery {
  readonly order: 'oldest' | 'newest';
  /** The number of the fact after which (or, newest first, before which) the page begins. */
  readonly after: number | null;
  readonly limit: number;
  readonly item?: string;
  readonly fact?: string;
  /** The family of facts: `step`, `clock`, `supervision`. */
  readonly kind?: string;
}

const timeline = (name: string, comparison: '>' | '<', direction: 'asc' | 'desc'): Statement => ({
  name,
  text: `
    select body, hash from fact
    where project_id = $1 and ($2::bigint is null or seq ${comparison} $2)
      and ($3::text is null or item = $3) and ($4::text is null or name = $4)
      and ($6::text is null or split_part(name, '.', 1) = $6)
    order by seq ${direction} limit $5`,
});

const TIMELINES: Record<TimelineQuery['order'], Statement> = {
  oldest: timeline('timeline-oldest-first', '>', 'asc'),
  newest: timeline('timeline-newest-first', '<', 'desc'),
};

/** A page of a project's facts, by their numbers. */
export async function timelineOf(tx: Tx, projectId: string, query: TimelineQuery): Promise<RecordedFact[]> {
  const { order, after, item = null, fact = null, kind = null, limit } = query;
  return (await tx.run<FactRow>(TIMELINES[order], [projectId, after, item, fact, limit, kind])).map(
    recordedFact,
  );
}

/** The facts that a statement of another feature finds, by their texts and hashes. */
export const recordedFactsOf = async (
  tx: Tx,
  statement: Statement,
  values: readonly unknown[],
): Promise<RecordedFact[]> => (await tx.run<FactRow>(statement, values)).map(recordedFact);

const CHAIN: Statement = {
  name: 'chain-of-project',
  text: 'select seq, body, hash from fact where project_id = $1 order by seq',
};

export interface StoredLink {
  readonly seq: number;
  readonly body: string;
  readonly hash: Buffer;
}

export async function chainOf(tx: Tx, projectId: string): Promise<StoredLink[]> {
  return tx.run<StoredLink & Record<string, unknown>>(CHAIN, [projectId]);
}
