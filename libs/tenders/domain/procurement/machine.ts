import type { Machine } from '../../../steps/domain/machine.js';

export type ProcurementState =
  | 'C_PLAN'
  | 'C_NOTICE'
  | 'C_OPENED'
  | 'C_REPORTED'
  | 'C_DECIDED'
  | 'C_ANNOUNCED'
  | 'C_SIGNED'
  | 'C_FILED'
  | 'C_SUSPENDED'
  | 'C_FAILED';

export type ProcurementEvent =
  | 'NOTICE'
  | 'CLARIFIED'
  | 'OPENED'
  | 'FAILED'
  | 'REPORTED'
  | 'DECIDED'
  | 'ANNOUNCED'
  | 'SIGNED'
  | 'FILED'
  | 'SUSPENDED'
  | 'NOTICE_RESUMED'
  | 'REVIEW_RESUMED'
  | 'DECISION_RESUMED'
  | 'ANNOUNCEMENT_RESUMED'
  | 'CONTRACT_RESUMED'
  | 'VOID';

/** 政府采购: the rule book has its periods (GP-01 to GP-18) and leaves its ways to the law. */
export const PROCUREMENT_WAYS: Machine<ProcurementState, ProcurementEvent> = {
  name: 'procurement',
  initial: 'C_PLAN',
  terminal: ['C_FILED', 'C_FAILED'],
  transitions: [
    { id: 'CG01', from: 'C_PLAN', to: 'C_NOTICE', event: 'NOTICE', basis: '政府采购法实施条例8' },
    { id: 'CG02', from: 'C_NOTICE', to: 'C_NOTICE', event: 'CLARIFIED', basis: '政府采购法实施条例31' },
    { id: 'CG03', from: 'C_NOTICE', to: 'C_OPENED', event: 'OPENED', basis: '政府采购法35' },
    { id: 'CG04', from: 'C_NOTICE', to: 'C_FAILED', event: 'FAILED', basis: '政府采购法36' },
    { id: 'CG05', from: 'C_OPENED', to: 'C_FAILED', event: 'FAILED', basis: '政府采购法36' },
    { id: 'CG06', from: 'C_OPENED', to: 'C_REPORTED', event: 'REPORTED', basis: '政府采购法实施条例43' },
    { id: 'CG07', from: 'C_REPORTED', to: 'C_DECIDED', event: 'DECIDED', basis: '政府采购法实施条例43' },
    { id: 'CG08', from: 'C_DECIDED', to: 'C_ANNOUNCED', event: 'ANNOUNCED', basis: '政府采购法实施条例43' },
    { id: 'CG09', from: 'C_ANNOUNCED', to: 'C_SIGNED', event: 'SIGNED', basis: '政府采购法46' },
    { id: 'CG10', from: 'C_SIGNED', to: 'C_FILED', event: 'FILED', basis: '政府采购法47' },
    { id: 'CG11', from: 'C_NOTICE', to: 'C_SUSPENDED', event: 'SUSPENDED', basis: '政府采购法57' },
    { id: 'CG12', from: 'C_OPENED', to: 'C_SUSPENDED', event: 'SUSPENDED', basis: '政府采购法57' },
    { id: 'CG13', from: 'C_REPORTED', to: 'C_SUSPENDED', event: 'SUSPENDED', basis: '政府采购法57' },
    { id: 'CG14', from: 'C_DECIDED', to: 'C_SUSPENDED', event: 'SUSPENDED', basis: '政府采购法57' },
    { id: 'CG15', from: 'C_ANNOUNCED', to: 'C_SUSPENDED', event: 'SUSPENDED', basis: '政府采购法57' },
    { id: 'CG16', from: 'C_SUSPENDED', to: 'C_NOTICE', event: 'NOTICE_RESUMED', basis: '政府采购法57' },
    { id: 'CG17', from: 'C_SUSPENDED', to: 'C_OPENED', event: 'REVIEW_RESUMED', basis: '政府采购法57' },
    { id: 'CG18', from: 'C_SUSPENDED', to: 'C_REPORTED', event: 'DECISION_RESUMED', basis: '政府采购法57' },
    {
      id: 'CG19',
      from: 'C_SUSPENDED',
      to: 'C_DECIDED',
      event: 'ANNOUNCEMENT_RESUMED',
      basis: '政府采购法57',
    },
    { id: 'CG20', from: 'C_SUSPENDED', to: 'C_ANNOUNCED', event: 'CONTRACT_RESUMED', basis: '政府采购法57' },
    { id: 'CG21', from: 'C_SUSPENDED', to: 'C_FAILED', event: 'VOID', basis: '政府采购法73' },
  ],
};

/** By which event a procurement goes on from where it was suspended, and what of it did not run meanwhile. */
export const RESUMED = {
  C_NOTICE: { event: 'NOTICE_RESUMED', paused: 'GP-01' },
  C_OPENED: { event: 'REVIEW_RESUMED', paused: 'GP-06' },
  C_REPORTED: { event: 'DECISION_RESUMED', paused: 'GP-07' },
  C_DECIDED: { event: 'ANNOUNCEMENT_RESUMED', paused: 'GP-08' },
  C_ANNOUNCED: { event: 'CONTRACT_RESUMED', paused: 'GP-09' },
} as const satisfies Partial<Record<ProcurementState, { event: ProcurementEvent; paused: string }>>;

export type SuspendedFrom = keyof typeof RESUMED;

export const canBeSuspended = (state: ProcurementState): state is SuspendedFrom => state in RESUMED;
