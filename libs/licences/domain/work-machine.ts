import type { Machine } from '../../steps/domain/machine.js';

export type WorkState = 'W_ISSUED' | 'W_STARTED' | 'W_SUSPENDED' | 'W_VOID' | 'W_DONE';

export type WorkEvent =
  'WORK_STARTED' | 'START_EXTENDED' | 'LICENCE_LAPSED' | 'WORK_SUSPENDED' | 'RESUMED' | 'WORK_COMPLETED';

/** 施工许可证后开工: what the permit to build leads to, or it is void. */
export const WORK: Machine<WorkState, WorkEvent> = {
  name: 'work',
  initial: 'W_ISSUED',
  terminal: ['W_VOID', 'W_DONE'],
  transitions: [
    { id: 'W01', from: 'W_ISSUED', to: 'W_STARTED', event: 'WORK_STARTED', basis: '建筑法9' },
    { id: 'W02', from: 'W_ISSUED', to: 'W_ISSUED', event: 'START_EXTENDED', basis: '建筑法9' },
    { id: 'W03', from: 'W_ISSUED', to: 'W_VOID', event: 'LICENCE_LAPSED', basis: '建筑法9' },
    { id: 'W04', from: 'W_STARTED', to: 'W_SUSPENDED', event: 'WORK_SUSPENDED', basis: '建筑法10' },
    { id: 'W05', from: 'W_SUSPENDED', to: 'W_STARTED', event: 'RESUMED', basis: '建筑法10' },
    { id: 'W06', from: 'W_STARTED', to: 'W_DONE', event: 'WORK_COMPLETED', basis: '建设工程质量管理条例16' },
  ],
};
