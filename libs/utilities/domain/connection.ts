import type { Day } from '../../calendar/domain/day.js';
import type { Item } from '../../catalogue/domain/item.js';
import { KeptOnStep } from '../../steps/domain/kept-on-step.js';
import { CONNECTION, type ConnectionState } from './machine.js';
import type { PracticeComplaint } from './practices.js';

/** How far a supply has come, beside the step by which it was applied for. */
export interface ConnectionMemo {
  readonly state: ConnectionState;
  /** Since when the limit of the connection stands still. */
  readonly stillSince?: Day;
  /** Why, where it was neither connected nor cancelled on its own way. */
  readonly over?: string;
}

declare module '../../steps/domain/step-file.js' {
  interface StepMemo {
    readonly connection?: ConnectionMemo;
    readonly practices?: readonly PracticeComplaint[];
  }
}

export const connection = new KeptOnStep({
  machine: CONNECTION,
  of: (memo) => memo.connection,
  as: (kept: ConnectionMemo) => ({ connection: kept }),
  missing: 'connection.none',
  ended: 'connection.ended',
  clause: '优化营商环境条例28',
});

/** 水电气热通信: a public service under contract, which its supplier owes whoever applies (优化营商环境条例 art. 28). */
export const isSupply = ({ kind }: Pick<Item, 'kind'>): boolean => kind === 'UTILITY';
