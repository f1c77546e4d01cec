import type { Machine } from '../../steps/domain/machine.js';

export type ConnectionState =
  'P_APPLIED' | 'P_PLAN' | 'P_DESIGN' | 'P_WORKS' | 'P_INSPECT' | 'P_CONNECTED' | 'P_CANCELLED';

export type ConnectionEvent =
  | 'POWER_PLAN_REPLIED'
  | 'POWER_DESIGN_REVIEWED'
  | 'REVIEW_STARTED'
  | 'POWER_WORKS_DONE'
  | 'POWER_CONNECTED'
  | 'POWER_CANCELLED';

const BASIS = '发改能源规〔2020〕1479号';

/** 用电报装: from the accepted application to the meter. Water, gas and the other supplies go the same ways. */
export const CONNECTION: Machine<ConnectionState, ConnectionEvent> = {
  name: 'connection',
  initial: 'P_APPLIED',
  terminal: ['P_CONNECTED', 'P_CANCELLED'],
  transitions: [
    { id: 'P01', from: 'P_APPLIED', to: 'P_PLAN', event: 'POWER_PLAN_REPLIED', basis: BASIS },
    { id: 'P02', from: 'P_APPLIED', to: 'P_CONNECTED', event: 'POWER_CONNECTED', basis: BASIS },
    { id: 'P03', from: 'P_PLAN', to: 'P_DESIGN', event: 'POWER_DESIGN_REVIEWED', basis: BASIS },
    { id: 'P04', from: 'P_PLAN', to: 'P_WORKS', event: 'REVIEW_STARTED', basis: BASIS },
    { id: 'P05', from: 'P_DESIGN', to: 'P_WORKS', event: 'REVIEW_STARTED', basis: BASIS },
    { id: 'P06', from: 'P_WORKS', to: 'P_INSPECT', event: 'POWER_WORKS_DONE', basis: BASIS },
    { id: 'P07', from: 'P_INSPECT', to: 'P_CONNECTED', event: 'POWER_CONNECTED', basis: BASIS },
    { id: 'P08', from: 'P_APPLIED', to: 'P_CANCELLED', event: 'POWER_CANCELLED', basis: BASIS },
  ],
};
