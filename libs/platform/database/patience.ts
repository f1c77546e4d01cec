/** How long those who use a pool of connections wait. */
export interface Patience {
  /** In line for a connection, and once more for a new one to be made. */
  readonly connectMs: number;
  /** For a lock that another transaction holds. */
  readonly lockMs: number;
  /** For a transaction or a read as a whole: the line, the locks and every statement. */
  readonly workMs: number;
}

/**
 * Somebody waits for an answer over HTTP, and has it within three seconds, whatever becomes of the database: also where
 * the question who asks had to wait in line before the work that was asked for.
 */
export const FOR_AN_ANSWER: Patience = { connectMs: 900, lockMs: 1_500, workMs: 1_800 };

/** Nobody waits for the worker and for operators' commands, and what fails there is tried again. */
export const FOR_WORK: Patience = { connectMs: 3_000, lockMs: 60_000, workMs: 60_000 };

/** What PostgreSQL and its driver are told of it. */
export function timeoutsOf({ connectMs, lockMs, workMs }: Patience) {
  return {
    connectionTimeoutMillis: connectMs,
    lock_timeout: lockMs,
    // The driver's own clock: a server that hangs does not look at its.
    query_timeout: workMs,
    // The server stops working for somebody who is gone, and its locks go with a transaction that was left alone.
    statement_timeout: workMs,
    idle_in_transaction_session_timeout: workMs,
  };
}
