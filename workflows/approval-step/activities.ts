/** Where a step stands in its procedure, as far as time is concerned. */
export type Phase =
  | 'being-received'
  | 'being-corrected'
  | 'being-decided'
  | 'in-special-procedure'
  | 'being-delivered'
  | 'over';

/** A limit that runs. */
export interface Limit {
  readonly clock: string;
  readonly dueOn: string;
  /** From now until it lapses, in business time. */
  readonly inMs: number;
}

/** What the workflow pulls: never the truth, only what to wait for. */
export interface Outlook {
  readonly phase: Phase;
  readonly limits: readonly Limit[];
  /** The newest fact that this outlook knows of. */
  readonly seq: number;
}

/** The port of this workflow: what it needs from the ledger. Implemented by the worker. */
export interface ApprovalStepActivities {
  /** Pulls what is new; answers the bells up to there. */
  outlook(stepId: string): Promise<Outlook>;
  /** Asks for whatever is over by now to be settled, and pulls. Whether anything is over, the rules say. */
  settle(stepId: string): Promise<Outlook>;
}
