import type { DataSource } from 'typeorm';
import { firstBrokenLink } from '../../libs/facts/index.js';
import { inSnapshot } from '../../libs/platform/database/index.js';

interface Link {
  seq: number;
  body: string;
  hash: Buffer;
}

/**
 * I6: each project's facts, hashed again from the first to the newest; the projects whose chain is broken. Of one
 * instant: where time goes on (a light at midnight), a fact appended between two looks is no broken chain.
 */
export async function brokenChains(db: DataSource): Promise<string[]> {
  return inSnapshot(db, async (tx) => {
    const projects = await tx.query<{ id: string; chain_seq: number; chain_hash: Buffer }>(
      'select id, chain_seq, chain_hash from project',
    );
    const broken: string[] = [];
    for (const { id, chain_seq, chain_hash } of projects) {
      const links = await tx.query<Link>(
        'select seq, body, hash from fact where project_id = $1 order by seq',
        [id],
      );
      const last = links.at(-1);
      const whole = last?.seq === chain_seq && last.hash.equals(chain_hash);
      if (!whole || firstBrokenLink(links) !== null) broken.push(id);
    }
    return broken;
  });
}
