import type { StepState } from '../steps/index.js';

/** One thing that was tried in a life, and what came of it. */
export interface Act {
  readonly at: string;
  readonly as: string;
  readonly step: string;
  readonly item: string;
  readonly command: Readonly<Record<string, unknown>> & { readonly do: string };
  /** Acknowledged with the number of its newest fact, or refused by code. */
  readonly outcome: { readonly fact: number } | { readonly refused: string };
  /** The number of the project's newest fact before it was tried. */
  readonly before: number;
  readonly after: number;
}

export interface LivedFact {
  readonly seq: number;
  readonly at: Date;
  readonly fact: string;
  readonly item: string | null;
  readonly step: string | null;
  readonly actor: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface LivedStep {
  readonly id: string;
  readonly item: string;
  readonly round: number;
  readonly machine: string;
  readonly state: StepState;
  readonly state_since: Date;
  readonly holder_kind: string | null;
  readonly decision: string | null;
  readonly wake_at: Date | null;
  readonly memo: Readonly<Record<string, unknown>>;
}

export interface LivedClock {
  readonly step_id: string;
  readonly kind: string;
  readonly subject: string | null;
  readonly unit: string;
  readonly basis: string;
  readonly due_on: string;
  readonly lapses_at: Date;
  readonly state: string;
  readonly ended_at: Date | null;
  readonly wakes_at: Date | null;
}

export interface LivedHolding {
  readonly step_id: string;
  readonly from_at: Date;
  readonly to_at: Date;
}

/** A life that has been lived, as the ledger has it and as those who lived it remember it. */
export interface LifeRecord {
  readonly seed: number;
  readonly endedAt: Date;
  readonly acts: readonly Act[];
  readonly facts: readonly LivedFact[];
  readonly steps: readonly LivedStep[];
  readonly clocks: readonly LivedClock[];
  readonly holdings: readonly LivedHolding[];
  readonly chainVerified: boolean;
  /** Names of what went out to somebody. */
  readonly reminders: readonly string[];
  readonly transitions: readonly string[];
}
