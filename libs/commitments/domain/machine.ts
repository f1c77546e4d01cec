import type { Machine } from '../../steps/domain/machine.js';

export type CommitmentState =
  'K_OFFERED' | 'K_SIGNED' | 'K_DECIDED' | 'K_RECTIFY' | 'K_FULFILLED' | 'K_BROKEN';

export type CommitmentEvent =
  | 'COMMITMENT_SIGNED'
  | 'DECIDE_GRANT'
  | 'POSTCHECK_DONE'
  | 'POSTCHECK_FAILED'
  | 'RECTIFY_DONE'
  | 'RECTIFY_EXPIRED';

/** 告知承诺: told, promised, decided on the spot, checked, and mended or broken. */
export const COMMITMENT: Machine<CommitmentState, CommitmentEvent> = {
  name: 'commitment',
  initial: 'K_OFFERED',
  terminal: ['K_FULFILLED', 'K_BROKEN'],
  transitions: [
    { id: 'K01', from: 'K_OFFERED', to: 'K_SIGNED', event: 'COMMITMENT_SIGNED', basis: '国办发〔2020〕42号' },
    { id: 'K02', from: 'K_SIGNED', to: 'K_DECIDED', event: 'DECIDE_GRANT', basis: '国办发〔2020〕42号' },
    { id: 'K03', from: 'K_DECIDED', to: 'K_FULFILLED', event: 'POSTCHECK_DONE', basis: '国办发〔2020〕42号' },
    { id: 'K04', from: 'K_DECIDED', to: 'K_RECTIFY', event: 'POSTCHECK_FAILED', basis: '国办发〔2020〕42号' },
    { id: 'K05', from: 'K_RECTIFY', to: 'K_FULFILLED', event: 'RECTIFY_DONE', basis: '国办发〔2020〕42号' },
    { id: 'K06', from: 'K_RECTIFY', to: 'K_BROKEN', event: 'RECTIFY_EXPIRED', basis: '行政许可法69' },
  ],
};
