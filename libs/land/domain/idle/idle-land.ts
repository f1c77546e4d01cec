import type { Passage } from '../../../steps/domain/passage.js';
import { KeptOnStep } from '../../../steps/domain/kept-on-step.js';
import type { IdleMemo } from '../land-memo.js';
import { IDLE_LAND } from './machine.js';

/** 动工期限与闲置土地, on the step of the contract. */
export const idleLand = new KeptOnStep({
  machine: IDLE_LAND,
  of: ({ idle }) => idle,
  as: (idle: IdleMemo) => ({ idle }),
  missing: 'idle.not-watched',
  ended: 'idle.ended',
  clause: '城市房地产管理法26',
});

export function stopIdleClocks(p: Passage, because: string): void {
  for (const kind of ['idle-fee', 'idle-reclaim', 'idle-inquiry'] as const) p.stop(kind, because);
}
