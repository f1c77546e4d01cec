import type { LegalPeriod } from '../periods.js';

/** 政府采购法 and its 实施条例: what a procurement has to leave time for, and what has to be done in time. */
export const PROCUREMENT_PERIODS = {
  bidding: { id: 'GP-01', n: 20, unit: 'CD', kind: 'MINIMUM', basis: '政府采购法35' },
  documents: { id: 'GP-02', n: 5, unit: 'WD', kind: 'MINIMUM', basis: '政府采购法实施条例31' },
  prequalification: { id: 'GP-03', n: 5, unit: 'WD', kind: 'MINIMUM', basis: '政府采购法实施条例21' },
  clarification: { id: 'GP-04', n: 15, unit: 'CD', kind: 'MINIMUM', basis: '政府采购法实施条例31' },
  singleSource: { id: 'GP-05', n: 5, unit: 'WD', kind: 'MINIMUM', basis: '政府采购法实施条例38' },
  report: { id: 'GP-06', n: 2, unit: 'WD', kind: 'MAXIMUM', basis: '政府采购法实施条例43' },
  decision: { id: 'GP-07', n: 5, unit: 'WD', kind: 'MAXIMUM', basis: '政府采购法实施条例43' },
  announcement: { id: 'GP-08', n: 2, unit: 'WD', kind: 'MAXIMUM', basis: '政府采购法实施条例43' },
  contract: { id: 'GP-09', n: 30, unit: 'CD', kind: 'MAXIMUM', basis: '政府采购法46' },
  contractNotice: { id: 'GP-10', n: 2, unit: 'WD', kind: 'MAXIMUM', basis: '政府采购法实施条例50' },
  contractFiling: { id: 'GP-11', n: 7, unit: 'WD', kind: 'MAXIMUM', basis: '政府采购法47' },
  queryAnswer: { id: 'GP-12', n: 3, unit: 'WD', kind: 'MAXIMUM', basis: '政府采购法实施条例52' },
  challenge: { id: 'GP-13', n: 7, unit: 'WD', kind: 'MAXIMUM', basis: '政府采购法52' },
  challengeAnswer: { id: 'GP-14', n: 7, unit: 'WD', kind: 'MAXIMUM', basis: '政府采购法53' },
  complaint: { id: 'GP-15', n: 15, unit: 'WD', kind: 'MAXIMUM', basis: '政府采购法55' },
  complaintDecision: { id: 'GP-16', n: 30, unit: 'WD', kind: 'MAXIMUM', basis: '政府采购法56' },
  suspension: { id: 'GP-17', n: 30, unit: 'CD', kind: 'MAXIMUM', basis: '政府采购法57' },
  bond: { id: 'GP-18', n: 5, unit: 'WD', kind: 'MAXIMUM', basis: '政府采购法实施条例33' },
} as const satisfies Record<string, LegalPeriod>;
