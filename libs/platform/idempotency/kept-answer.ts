import { violatesUnique, type Tx } from '../database/index.js';
import { RuleViolation } from '../domain/rule-violation.js';

/** Who asks, under which key of their own, and what exactly. */
export interface KeptRequest {
  readonly actor: string;
  readonly key: string;
  readonly requestHash: string;
}

const KEPT = {
  name: 'kept-answer',
  text: 'select request_hash, response from idempotency where actor = $1 and key = $2',
};

/**
 * The answer that this request has got before. Asked under the lock that the command holds, so that parallel
 * retries of one key find the first one's answer. The same key with another request is refused.
 */
export async function keptAnswer<Answer>(tx: Tx, request: KeptRequest | undefined): Promise<Answer | null> {
  if (!request) return null;
  const [row] = await tx.run<{ request_hash: string; response: Answer }>(KEPT, [request.actor, request.key]);
  if (!row) return null;
  if (row.request_hash !== request.requestHash)
    throw new RuleViolation('idempotency.key-reused', 'RFC 9110', { key: request.key });
  return row.response;
}

const KEEP = {
  name: 'keep-answer',
  text: 'insert into idempotency (actor, key, request_hash, response) values ($1, $2, $3, $4)',
};

/** Keeps the answer with its key, in the transaction of what it answers; a request without a key has none to keep. */
export async function keepAnswer(tx: Tx, request: KeptRequest | undefined, answer: unknown): Promise<void> {
  if (!request) return;
  await tx.run(KEEP, [request.actor, request.key, request.requestHash, JSON.stringify(answer)]);
}

/**
 * Two requests with one key may run side by side where no lock makes one of them wait: the later finds its key taken
 * when it writes, and on a second try the answer that is kept under it.
 */
export async function onceAKey<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (violatesUnique(error, 'idempotency_pkey')) return work();
    throw error;
  }
}
