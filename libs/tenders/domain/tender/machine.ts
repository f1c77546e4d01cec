import type { Machine } from '../../../steps/domain/machine.js';

export type TenderState =
  | 'Z_PLAN'
  | 'Z_NOTICE'
  | 'Z_BIDDING'
  | 'Z_SUSPENDED'
  | 'Z_OPENED'
  | 'Z_PUBLIC'
  | 'Z_AWARDED'
  | 'Z_SIGNED'
  | 'Z_FAILED'
  | 'Z_VOID';

export type TenderEvent =
  | 'TENDER_NOTICE'
  | 'DOC_ISSUED'
  | 'DOC_OBJECTION'
  | 'OBJECTION_ANSWERED'
  | 'BID_OPENED'
  | 'TENDER_FAILED'
  | 'CANDIDATES_PUBLISHED'
  | 'AWARD_OBJECTION'
  | 'TENDER_RESUMED'
  | 'AWARD_NOTICE'
  | 'CONTRACT_SIGNED'
  | 'TENDER_VOID'
  | 'DOC_CLARIFIED'
  | 'TENDER_SUSPENDED'
  | 'NOTICE_RESUMED'
  | 'EVALUATION_RESUMED'
  | 'AWARD_RESUMED';

/**
 * 招标投标流程: from the notice to the signed contract, or to a tender that has to be made anew. Beside the rule book's
 * ways: an objection before the documents are out (资格预审), and a suspension that a complaint brings about (条例62)
 * wherever the tender stands; each comes back to where it was.
 */
export const TENDER: Machine<TenderState, TenderEvent> = {
  name: 'tender',
  initial: 'Z_PLAN',
  terminal: ['Z_SIGNED', 'Z_FAILED', 'Z_VOID'],
  transitions: [
    { id: 'Z01', from: 'Z_PLAN', to: 'Z_NOTICE', event: 'TENDER_NOTICE', basis: '招标投标法9' },
    { id: 'Z02', from: 'Z_NOTICE', to: 'Z_BIDDING', event: 'DOC_ISSUED', basis: '招标投标法24' },
    {
      id: 'Z03',
      from: 'Z_BIDDING',
      to: 'Z_SUSPENDED',
      event: 'DOC_OBJECTION',
      basis: '招标投标法实施条例22',
    },
    {
      id: 'Z04',
      from: 'Z_SUSPENDED',
      to: 'Z_BIDDING',
      event: 'OBJECTION_ANSWERED',
      basis: '招标投标法实施条例22',
    },
    { id: 'Z05', from: 'Z_BIDDING', to: 'Z_OPENED', event: 'BID_OPENED', basis: '招标投标法34' },
    { id: 'Z06', from: 'Z_BIDDING', to: 'Z_FAILED', event: 'TENDER_FAILED', basis: '招标投标法28' },
    {
      id: 'Z07',
      from: 'Z_OPENED',
      to: 'Z_PUBLIC',
      event: 'CANDIDATES_PUBLISHED',
      basis: '招标投标法实施条例54',
    },
    { id: 'Z08', from: 'Z_OPENED', to: 'Z_FAILED', event: 'TENDER_FAILED', basis: '招标投标法42' },
    {
      id: 'Z09',
      from: 'Z_PUBLIC',
      to: 'Z_SUSPENDED',
      event: 'AWARD_OBJECTION',
      basis: '招标投标法实施条例54',
    },
    {
      id: 'Z10',
      from: 'Z_SUSPENDED',
      to: 'Z_PUBLIC',
      event: 'TENDER_RESUMED',
      basis: '招标投标法实施条例54',
    },
    { id: 'Z11', from: 'Z_PUBLIC', to: 'Z_AWARDED', event: 'AWARD_NOTICE', basis: '招标投标法实施条例55' },
    { id: 'Z12', from: 'Z_AWARDED', to: 'Z_SIGNED', event: 'CONTRACT_SIGNED', basis: '招标投标法46' },
    { id: 'Z13', from: 'Z_SUSPENDED', to: 'Z_VOID', event: 'TENDER_VOID', basis: '招标投标法实施条例81' },
    {
      id: 'Z14',
      from: 'Z_BIDDING',
      to: 'Z_BIDDING',
      event: 'DOC_CLARIFIED',
      basis: '招标投标法实施条例21',
    },
    {
      id: 'Z14-1',
      from: 'Z_NOTICE',
      to: 'Z_NOTICE',
      event: 'DOC_CLARIFIED',
      basis: '招标投标法实施条例21',
    },
    {
      id: 'Z03-1',
      from: 'Z_NOTICE',
      to: 'Z_SUSPENDED',
      event: 'DOC_OBJECTION',
      basis: '招标投标法实施条例22',
    },
    {
      id: 'Z04-1',
      from: 'Z_SUSPENDED',
      to: 'Z_NOTICE',
      event: 'NOTICE_RESUMED',
      basis: '招标投标法实施条例22',
    },
    {
      id: 'Z15-1',
      from: 'Z_NOTICE',
      to: 'Z_SUSPENDED',
      event: 'TENDER_SUSPENDED',
      basis: '招标投标法实施条例62',
    },
    {
      id: 'Z15-2',
      from: 'Z_BIDDING',
      to: 'Z_SUSPENDED',
      event: 'TENDER_SUSPENDED',
      basis: '招标投标法实施条例62',
    },
    {
      id: 'Z15-3',
      from: 'Z_OPENED',
      to: 'Z_SUSPENDED',
      event: 'TENDER_SUSPENDED',
      basis: '招标投标法实施条例62',
    },
    {
      id: 'Z15-4',
      from: 'Z_PUBLIC',
      to: 'Z_SUSPENDED',
      event: 'TENDER_SUSPENDED',
      basis: '招标投标法实施条例62',
    },
    {
      id: 'Z15-5',
      from: 'Z_AWARDED',
      to: 'Z_SUSPENDED',
      event: 'TENDER_SUSPENDED',
      basis: '招标投标法实施条例62',
    },
    {
      id: 'Z16-1',
      from: 'Z_SUSPENDED',
      to: 'Z_OPENED',
      event: 'EVALUATION_RESUMED',
      basis: '招标投标法实施条例62',
    },
    {
      id: 'Z16-2',
      from: 'Z_SUSPENDED',
      to: 'Z_AWARDED',
      event: 'AWARD_RESUMED',
      basis: '招标投标法实施条例62',
    },
  ],
};

/** By which event a tender goes on from where it was suspended. */
export const RESUMED_BY = {
  Z_NOTICE: 'NOTICE_RESUMED',
  Z_BIDDING: 'OBJECTION_ANSWERED',
  Z_OPENED: 'EVALUATION_RESUMED',
  Z_PUBLIC: 'TENDER_RESUMED',
  Z_AWARDED: 'AWARD_RESUMED',
} as const satisfies Partial<Record<TenderState, TenderEvent>>;

/** What of a tender can be suspended. */
export type Suspendable = keyof typeof RESUMED_BY;

export const isSuspendable = (state: TenderState): state is Suspendable => state in RESUMED_BY;
