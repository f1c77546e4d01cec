import type { Tx } from '../platform/database/index.js';
import { firstBrokenLink, type ChainHead } from './chain.js';
import { chainOf, type StoredLink } from './store/read-facts.js';

export interface ChainVerdict {
  readonly verified: boolean;
  /** How many facts there are. */
  readonly facts: number;
  /** The first fact that is not as it was recorded, or not there; null when all are. */
  readonly brokenAt: number | null;
  /** The hash of the newest fact, which stands for all of them. */
  readonly head: string;
}

/** Hashes a project's facts again from the first to the newest, and compares with what was recorded. */
export async function verifyChain(tx: Tx, projectId: string, head: ChainHead): Promise<ChainVerdict> {
  return verdictOn(await chainOf(tx, projectId), head);
}

export function verdictOn(links: readonly StoredLink[], head: ChainHead): ChainVerdict {
  const brokenAt = firstBrokenLink(links) ?? missingAtTheEnd(links, head);
  return { verified: brokenAt === null, facts: links.length, brokenAt, head: head.hash.toString('hex') };
}

/** A chain that was cut short holds in itself: only its head still knows how long it was. */
function missingAtTheEnd(links: readonly StoredLink[], head: ChainHead): number | null {
  const last = links.at(-1);
  if ((last?.seq ?? 0) < head.seq) return (last?.seq ?? 0) + 1;
  return last && !last.hash.equals(head.hash) ? last.seq : null;
}
