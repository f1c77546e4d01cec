/** A workflow that waits for something at the instant to which time moves. */
export interface Waiting {
  readonly workflowId: string;
  /** Business time at which it last looked; its timer runs from there. */
  readonly armedAt: Date;
}

/** How workflows live through a move of business time. */
export interface TimeMover {
  /** Brings these workflows to the instant. It returns when they have been told; what they do then takes its time. */
  advance(waiting: readonly Waiting[], to: Date): Promise<void>;
  /** Has these workflows look at the ledger: of what is later than what they wait for nobody told them. */
  lookAgain(workflowIds: readonly string[]): Promise<void>;
}
