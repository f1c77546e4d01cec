import type { Watch } from '../../libs/clocks/domain/watch.js';
import type { StepCommand } from '../../libs/steps/index.js';

/** Who acts: an officer of the department that leads the item, or its head, or anybody by the name that facts give. */
export type Part =
  | 'applicant'
  | 'bidder'
  | 'coordinator'
  | 'supervisor'
  | 'dept'
  | 'head'
  | `dept:${string}`
  | `head:${string}`;

/** Something that happens in a step's life: somebody acts at a time, or time passes. */
export type Moment =
  { readonly at: string; readonly as: Part; readonly command: StepCommand } | { readonly until: string };

/** What is lived on. */
export interface Setting {
  readonly profile: string;
  readonly granted: readonly string[];
  readonly item: string;
  readonly lead: string;
}

export interface Life {
  readonly setting: Setting;
  readonly moments: readonly Moment[];
  /** Whose history is kept: of the step's own passage, unless another workflow watches over a promise. */
  readonly watch?: Watch;
  /** On whose file that workflow watches; left out, on that of the item. */
  readonly on?: string;
}

/** When every life begins. */
export const BEGINNING = '2026-06-01T09:00';
