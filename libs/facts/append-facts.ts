import type { Tx } from '../platform/database/index.js';
import { chainFacts, type ChainHead } from './chain.js';
import type { Fact } from './domain/facts.js';

const APPEND = {
  name: 'append-facts',
  text: `
    with p as (update project set chain_seq = $2, chain_hash = $3 where id = $1)
    insert into fact (project_id, seq, name, item, step_id, at, body, hash)
    select $1, seq, name, item, step_id, at, body, decode(hash, 'hex')
    from jsonb_to_recordset($4) as n(seq bigint, name text, item text, step_id uuid, at timestamptz, body text, hash text)`,
};

/** Appends facts that change no step. The transaction holds the lock on the project, and read its head under it. */
export async function appendFacts(
  tx: Tx,
  projectId: string,
  head: ChainHead,
  facts: readonly Fact[],
): Promise<ChainHead> {
  const chained = chainFacts(head, facts, new Date());
  const links = chained.links.map(({ stepId, hash, ...link }) => ({
    ...link,
    step_id: stepId,
    hash: hash.toString('hex'),
  }));
  await tx.run(APPEND, [projectId, chained.head.seq, chained.head.hash, JSON.stringify(links)]);
  return chained.head;
}
