import type { Watch } from '../../libs/clocks/domain/watch.js';

/** A limit that runs. */
export interface Limit {
  readonly clock: string;
  readonly dueOn: string;
  /** From now until time next acts on it, in business time: a reminder, or its end. */
  readonly inMs: number;
}

/** What a workflow pulls: never the truth, only what to wait for. */
export interface Outlook {
  /** Where what is watched over stands, as far as time is concerned; `over` when there is nothing left to wait for. */
  readonly phase: string;
  readonly limits: readonly Limit[];
  /** The newest fact that this outlook knows of. */
  readonly seq: number;
  /** Wakes this much after a limit's instant, since others wait for it, too. */
  readonly afterMs?: number;
}

/** The port of the workflows that watch over a step: what they need from the ledger. Implemented by the worker. */
export interface LedgerActivities {
  /** Pulls what is new; answers the bells up to there. */
  outlook(stepId: string, watch: Watch): Promise<Outlook>;
  /** Asks for whatever is over by now to be settled, and pulls. Whether anything is over, the rules say. */
  settle(stepId: string, watch: Watch): Promise<Outlook>;
}
