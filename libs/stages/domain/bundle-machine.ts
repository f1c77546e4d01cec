import type { Machine } from '../../steps/domain/machine.js';

export type BundleState = 'B_OPEN' | 'B_RUNNING' | 'B_PARTIAL' | 'B_DONE' | 'B_FAILED';
export type BundleEvent = 'ACCEPT' | 'DECIDE_GRANT' | 'DECIDE_DENY' | 'DELIVERED';

const basis = '行政许可法26';

/** 阶段并联审批: one lead, all at once, within one limit. */
export const STAGE_BUNDLE = {
  name: 'stage-bundle',
  initial: 'B_OPEN',
  terminal: ['B_DONE', 'B_FAILED'],
  transitions: [
    { id: 'B01', from: 'B_OPEN', to: 'B_RUNNING', event: 'ACCEPT', basis },
    { id: 'B02', from: 'B_RUNNING', to: 'B_PARTIAL', event: 'DECIDE_GRANT', basis },
    { id: 'B03', from: 'B_PARTIAL', to: 'B_DONE', event: 'DELIVERED', basis },
    { id: 'B04', from: 'B_RUNNING', to: 'B_FAILED', event: 'DECIDE_DENY', basis },
    { id: 'B05', from: 'B_PARTIAL', to: 'B_FAILED', event: 'DECIDE_DENY', basis },
    { id: 'B06', from: 'B_RUNNING', to: 'B_DONE', event: 'DELIVERED', basis },
  ],
} as const satisfies Machine<BundleState, BundleEvent>;
