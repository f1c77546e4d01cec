import type { Request } from 'express';

/** What we know of a request beside what it says itself. */
export interface TongbanRequest extends Request {
  requestId: string;
  /** The account that asks, once that is known: in the log, and as the owner of its idempotency keys. */
  principal?: string;
}
