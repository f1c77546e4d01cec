import type { Machine } from '../../steps/domain/machine.js';

export type SupervisionState = 'V_L0' | 'V_L1' | 'V_L2' | 'V_L3' | 'V_L4' | 'V_CLOSED';

/** `SUPERVISE_ISSUED` leads two ways, by what was broken; `SUPERVISE_ESCALATED` by time, and at last by a person. */
type SupervisionEvent =
  | 'ISSUED_ON_A_PROMISE'
  | 'ISSUED_ON_THE_LAW'
  | 'SUPERVISE_ESCALATED'
  | 'HANDED_OVER'
  | 'SUPERVISE_REPLIED'
  | 'SUPERVISE_CLOSED';

const LADDER = '督办分级';
const reply = (level: 1 | 2 | 3): string => `supervise_reply_wd_L${level}`;

/** 督办: from a reminder to the leader in charge by itself, and to discipline inspection only by a person. */
export const SUPERVISION: Machine<SupervisionState, SupervisionEvent> = {
  name: 'supervision',
  initial: 'V_L0',
  terminal: ['V_L4', 'V_CLOSED'],
  transitions: [
    { id: 'V01', from: 'V_L0', to: 'V_L1', event: 'ISSUED_ON_A_PROMISE', basis: LADDER },
    { id: 'V09', from: 'V_L0', to: 'V_L2', event: 'ISSUED_ON_THE_LAW', basis: LADDER },
    { id: 'V02', from: 'V_L1', to: 'V_L2', event: 'SUPERVISE_ESCALATED', basis: reply(1) },
    { id: 'V03', from: 'V_L2', to: 'V_L3', event: 'SUPERVISE_ESCALATED', basis: reply(2) },
    { id: 'V04', from: 'V_L3', to: 'V_L4', event: 'HANDED_OVER', basis: reply(3) },
    { id: 'V05', from: 'V_L0', to: 'V_CLOSED', event: 'SUPERVISE_CLOSED', basis: LADDER },
    // What a letter was written for has been done: nobody is asked any more why it has not.
    { id: 'V05-1', from: 'V_L1', to: 'V_CLOSED', event: 'SUPERVISE_CLOSED', basis: LADDER },
    { id: 'V05-2', from: 'V_L2', to: 'V_CLOSED', event: 'SUPERVISE_CLOSED', basis: LADDER },
    { id: 'V05-3', from: 'V_L3', to: 'V_CLOSED', event: 'SUPERVISE_CLOSED', basis: LADDER },
    { id: 'V06', from: 'V_L1', to: 'V_CLOSED', event: 'SUPERVISE_REPLIED', basis: reply(1) },
    { id: 'V07', from: 'V_L2', to: 'V_CLOSED', event: 'SUPERVISE_REPLIED', basis: reply(2) },
    { id: 'V08', from: 'V_L3', to: 'V_CLOSED', event: 'SUPERVISE_REPLIED', basis: reply(3) },
  ],
};

/** Levels at which a letter is to be answered by a date. */
export const LEVELS = [1, 2, 3] as const;
export type Level = 0 | 1 | 2 | 3 | 4;

const LEVEL_OF = { V_L0: 0, V_L1: 1, V_L2: 2, V_L3: 3, V_L4: 4, V_CLOSED: 0 } as const;

export const levelOf = ({ state }: { readonly state: SupervisionState }): Level => LEVEL_OF[state];
