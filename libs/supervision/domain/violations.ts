/** electronic_supervision.violations: what is recorded beside time, a closed list. Their words: messages/violations.yaml. */
export const VIOLATIONS = [
  'not-accepted-though-complete',
  'promise-broken',
  'step-overdue',
  'corrections-not-told-at-once',
  'no-reasons-given',
  'outside-the-system',
  'unlawful-fee',
  'clock-stopped-without-basis',
  'shared-material-asked-again',
  'condition-added',
] as const;

export type Violation = (typeof VIOLATIONS)[number];
