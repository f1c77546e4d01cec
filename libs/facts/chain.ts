import { createHash } from 'node:crypto';
import { formatInstant } from '../calendar/domain/day.js';
import type { Fact } from './domain/facts.js';

/** A fact as it stands in the ledger: its place, its canonical text, and the hash that binds it to all before it. */
export interface ChainedFact {
  readonly seq: number;
  readonly name: string;
  readonly item: string | null;
  readonly stepId: string | null;
  readonly at: Date;
  readonly body: string;
  readonly hash: Buffer;
}

/** The newest link of a project's chain. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: Buffer;
}

/** Appends to a chain under the lock on its project. `recordedAt` is real time; `at` is business time. */
export function chainFacts(
  head: ChainHead,
  facts: readonly Fact[],
  recordedAt: Date,
): { head: ChainHead; links: ChainedFact[] } {
  const links: ChainedFact[] = [];
  let { seq, hash } = head;
  for (const fact of facts) {
    seq += 1;
    const body = canonicalBody(seq, fact, recordedAt);
    hash = linkHash(hash, body);
    links.push({
      seq,
      name: fact.name,
      item: fact.item ?? null,
      stepId: fact.stepId ?? null,
      at: fact.at,
      body,
      hash,
    });
  }
  return { head: { seq, hash }, links };
}

export const linkHash = (previous: Buffer, body: string): Buffer =>
  createHash('sha256').update(previous).update(body).digest();

/** The bytes that are hashed, kept as text: one order of keys, no optional blanks. */
function canonicalBody(seq: number, fact: Fact, recordedAt: Date): string {
  return JSON.stringify({
    seq,
    at: formatInstant(fact.at),
    recordedAt: recordedAt.toISOString(),
    fact: fact.name,
    item: fact.item,
    step: fact.stepId,
    actor: fact.actor,
    by: fact.by,
    data: sorted(fact.data),
  });
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value as Record<string, unknown>).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, v]) => [key, sorted(v)]));
}

/** The first link that does not hold, or null. An outsider can run this over an export. */
export function firstBrokenLink(links: Iterable<{ seq: number; body: string; hash: Buffer }>): number | null {
  let previous: Buffer = Buffer.alloc(0);
  let expected = 1;
  for (const { seq, body, hash } of links) {
    if (seq !== expected || !linkHash(previous, body).equals(hash)) return expected;
    previous = hash;
    expected += 1;
  }
  return null;
}
