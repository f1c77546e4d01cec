import type { Day } from '../../calendar/domain/day.js';

/** What a contract is about: 发改委令2018第16号 knows a threshold for each. */
export const CONTRACT_KINDS = ['construction', 'goods', 'services'] as const;
export type ContractKind = (typeof CONTRACT_KINDS)[number];

/** 政府采购法 art. 26: how something is procured. */
export const PROCUREMENT_METHODS = ['open', 'invited', 'negotiated', 'single-source'] as const;
export type ProcurementMethod = (typeof PROCUREMENT_METHODS)[number];

/** 招标投标法实施条例 art. 55: why the first of the candidates may be passed over. */
export const PASSED_OVER = ['gave-up', 'force-majeure', 'no-performance-bond', 'unlawful'] as const;
export type PassedOver = (typeof PASSED_OVER)[number];

/** What an objection or a complaint is about. */
export const ABOUT = ['documents', 'opening', 'award', 'other'] as const;
export type About = (typeof ABOUT)[number];

/** Which one of several; left out, the oldest that is open. */
type OfComplaint = { readonly complaint?: string };
type Reasoned = { readonly reason: string };

interface Documents {
  /** Left out, today. */
  readonly docIssuedOn?: Day;
  /** Left out, the first day that the law allows. */
  readonly bidDeadline?: Day;
  readonly saleUntil?: Day;
}

declare module '../../steps/domain/commands.js' {
  interface CommandShapes {
    'publish-tender': Documents & {
      readonly method?: ProcurementMethod;
      readonly kind?: ContractKind;
      /** Yuan, as are the bonds. */
      readonly estimate?: number;
      readonly bidBond?: number;
      /** 投标人资格条件、评标办法, each as it is published. */
      readonly conditions?: readonly string[];
      /** 资格预审: the last day to hand in an application; the documents for bidding come after it. */
      readonly applyBy?: Day;
    };
    'issue-documents': Documents;
    clarify: object;
    'postpone-deadline': Reasoned & { readonly bidDeadline: Day };
    /** 质疑 in a procurement. */
    'object-tender': { readonly knownOn?: Day; readonly reason?: string };
    'answer-objection': { readonly objection?: string };
    'withdraw-bid': object;
    'return-bond': { readonly bond?: string };
    /** `evaluating`: the committee reports on another day. */
    'open-bids': {
      readonly bidders: number;
      readonly evaluating?: boolean;
      readonly committee?: number;
      readonly experts?: number;
    };
    'report-evaluation': { readonly committee?: number; readonly experts?: number };
    'reject-all-bids': Reasoned;
    'publish-candidates': { readonly candidates?: number };
    award: { readonly rank?: number; readonly ground?: PassedOver };
    'sign-contract': { readonly amount?: number; readonly performanceBond?: number };
    'file-tender-report': object;
    'void-tender': Reasoned;

    'complain-tender': { readonly about?: About; readonly knownOn?: Day; readonly reason: string };
    'accept-complaint': OfComplaint & { readonly suspend?: boolean };
    'refuse-complaint': OfComplaint & Reasoned;
    'start-examination': OfComplaint & { readonly procedure: string };
    'end-examination': OfComplaint;
    'decide-complaint': OfComplaint & {
      readonly upheld: boolean;
      readonly voids?: boolean;
      readonly reason: string;
    };

    'announce-result': object;
    'publish-contract': object;
    'file-contract': object;
    'ask-procurement': object;
    'answer-query': { readonly query?: string };
  }
}
