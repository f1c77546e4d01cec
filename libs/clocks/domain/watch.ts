import type { ClockKind } from '../../facts/domain/facts.js';

/** The workflows that stand for what happens if nobody acts, each over the clocks of its own rule. */
export const WATCHES = ['approval-step', 'land-use-commitment', 'commitment', 'licence'] as const;
export type Watch = (typeof WATCHES)[number];

/** Which workflow waits for a clock. One step may have several: its passage, and the promises that outlive it. */
export const WATCHED_BY: Record<ClockKind, Watch> = {
  acceptance: 'approval-step',
  correction: 'approval-step',
  decision: 'approval-step',
  promised: 'approval-step',
  delivery: 'approval-step',
  publication: 'approval-step',
  special: 'approval-step',
  supply: 'approval-step',
  conversion: 'approval-step',
  'land-use': 'land-use-commitment',
  'land-revocation': 'land-use-commitment',
  'land-objection': 'land-use-commitment',
  'idle-fee': 'land-use-commitment',
  'idle-reclaim': 'land-use-commitment',
  'post-check': 'commitment',
  rectification: 'commitment',
  'work-start': 'licence',
  validity: 'licence',
};
