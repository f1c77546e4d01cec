/**
 * The machines of a step (办件) as data: who may go where by which event, and on what basis.
 * The ids are those of the rule book. `checkMachines` proves them at start-up.
 */

/** Before a step has a machine of its own: waiting for its prerequisites, exempt, or dropped by a redraw. */
export const PROCEDURE_STATES = {
  LOCKED: { public: 'locked', holder: null, terminal: false },
  WAIVED: { public: 'waived', holder: null, terminal: true },
  DROPPED: { public: 'dropped', holder: null, terminal: true },
} as const;

/** 项目总卷: the project's own file (dossier.ts) has no state to go through. */
export const DOSSIER_STATES = {
  DOSSIER: { public: 'dossier', holder: null, terminal: true },
} as const;

/** 批准结果: what had been granted has fallen; each by the licence machine's state of that name. */
export const FALLEN_STATES = {
  L_LAPSED: { public: 'revoked', holder: null, terminal: true },
  L_REVOKED: { public: 'revoked', holder: null, terminal: true },
  L_RECALLED: { public: 'revoked', holder: null, terminal: true },
  L_CANCELLED: { public: 'revoked', holder: null, terminal: true },
} as const;

export const APPLICATION_STATES = {
  DRAFT: { public: 'open', holder: 'applicant', terminal: false },
  SUBMITTED: { public: 'submitted', holder: 'department', terminal: false },
  CORRECTING: { public: 'correcting', holder: 'applicant', terminal: false },
  RESUBMITTED: { public: 'submitted', holder: 'department', terminal: false },
  NOT_REQUIRED: { public: 'not-accepted', holder: null, terminal: true },
  REFUSED: { public: 'not-accepted', holder: null, terminal: true },
  ACCEPTED: { public: 'accepted', holder: 'department', terminal: false },
  IN_REVIEW: { public: 'accepted', holder: 'department', terminal: false },
  SPECIAL: { public: 'paused', holder: 'by-procedure', terminal: false },
  AWAIT_MATERIAL: { public: 'awaiting-materials', holder: 'by-materials', terminal: false },
  PROVISIONAL: { public: 'provisional', holder: 'by-materials', terminal: false },
  GRANTED: { public: 'granted', holder: 'department', terminal: false },
  DENIED: { public: 'refused', holder: 'department', terminal: false },
  WITHDRAWN: { public: 'withdrawn', holder: null, terminal: true },
  TERMINATED: { public: 'terminated', holder: null, terminal: true },
  DELIVERED: { public: 'delivered', holder: null, terminal: true },
  /** 自行办理: what the applicant carries out itself, step by step, in a procedure of its own (tender, procurement). */
  UNDER_WAY: { public: 'accepted', holder: 'applicant', terminal: false },
  /** It is done, and was public from the beginning: nothing is left to be delivered. */
  COMPLETED: { public: 'granted', holder: null, terminal: false },
} as const;

export const FILING_STATES = {
  F_DRAFT: { public: 'open', holder: 'applicant', terminal: false },
  F_INCOMPLETE: { public: 'correcting', holder: 'applicant', terminal: false },
  F_FILED: { public: 'granted', holder: null, terminal: false },
  F_CORRECT_ORDER: { public: 'correcting', holder: 'applicant', terminal: false },
  F_CANCELLED: { public: 'revoked', holder: null, terminal: true },
} as const;

export const STATES = {
  ...PROCEDURE_STATES,
  ...DOSSIER_STATES,
  ...APPLICATION_STATES,
  ...FILING_STATES,
  ...FALLEN_STATES,
};

export type StepState = keyof typeof STATES;
export type PublicState = (typeof STATES)[StepState]['public'];
export type MachineName = 'application' | 'filing';

export interface Transition {
  readonly id: string;
  readonly from: StepState;
  readonly to: StepState;
  readonly event: string;
  readonly basis: string;
}

const APPLICATION = [
  { id: 'A01', from: 'DRAFT', to: 'SUBMITTED', event: 'SUBMITTED', basis: '行政许可法29' },
  { id: 'A02', from: 'SUBMITTED', to: 'NOT_REQUIRED', event: 'NOT_REQUIRED', basis: '行政许可法32(一)' },
  { id: 'A03', from: 'SUBMITTED', to: 'REFUSED', event: 'OUT_OF_COMPETENCE', basis: '行政许可法32(二)' },
  { id: 'A04', from: 'SUBMITTED', to: 'CORRECTING', event: 'DEFICIENCY_NOTICED', basis: '行政许可法32(四)' },
  { id: 'A05', from: 'SUBMITTED', to: 'ACCEPTED', event: 'ACCEPT', basis: '行政许可法32(五)' },
  { id: 'A06', from: 'SUBMITTED', to: 'ACCEPTED', event: 'DEEMED_ACCEPTED', basis: '行政许可法32(四)' },
  {
    id: 'A07',
    from: 'CORRECTING',
    to: 'RESUBMITTED',
    event: 'CORRECTION_SUPPLIED',
    basis: '行政许可法32(四)',
  },
  { id: 'A08', from: 'CORRECTING', to: 'WITHDRAWN', event: 'CORRECTION_EXPIRED', basis: 'A08' },
  { id: 'A09', from: 'RESUBMITTED', to: 'ACCEPTED', event: 'ACCEPT', basis: '行政许可法32(五)' },
  { id: 'A10', from: 'RESUBMITTED', to: 'REFUSED', event: 'CORRECTION_UNCURED', basis: '行政许可法32' },
  { id: 'A11', from: 'RESUBMITTED', to: 'ACCEPTED', event: 'DEEMED_ACCEPTED', basis: '行政许可法32(四)' },
  { id: 'A12', from: 'ACCEPTED', to: 'IN_REVIEW', event: 'REVIEW_STARTED', basis: '行政许可法34' },
  { id: 'A13', from: 'IN_REVIEW', to: 'SPECIAL', event: 'SPECIAL_START', basis: '行政许可法45' },
  { id: 'A14', from: 'SPECIAL', to: 'IN_REVIEW', event: 'SPECIAL_END', basis: '行政许可法45' },
  { id: 'A15', from: 'IN_REVIEW', to: 'IN_REVIEW', event: 'EXTENSION_APPROVED', basis: '行政许可法42' },
  { id: 'A16', from: 'IN_REVIEW', to: 'AWAIT_MATERIAL', event: 'TOLERANCE_GRANTED', basis: '容缺受理' },
  { id: 'A17', from: 'AWAIT_MATERIAL', to: 'IN_REVIEW', event: 'TOLERANCE_SUPPLIED', basis: '容缺受理' },
  { id: 'A18', from: 'AWAIT_MATERIAL', to: 'TERMINATED', event: 'TOLERANCE_EXPIRED', basis: '容缺受理' },
  // A promise can also be broken before anybody has decided on the strength of it.
  { id: 'A18-1', from: 'IN_REVIEW', to: 'TERMINATED', event: 'TOLERANCE_EXPIRED', basis: '容缺受理' },
  { id: 'A18-2', from: 'SPECIAL', to: 'TERMINATED', event: 'TOLERANCE_EXPIRED', basis: '容缺受理' },
  { id: 'A19', from: 'IN_REVIEW', to: 'PROVISIONAL', event: 'PROVISIONAL_ISSUED', basis: '容缺审批' },
  { id: 'A20', from: 'PROVISIONAL', to: 'GRANTED', event: 'CONVERTED', basis: 'tolerance_convert_wd' },
  { id: 'A21', from: 'PROVISIONAL', to: 'IN_REVIEW', event: 'TOLERANCE_IMPACT_FOUND', basis: '容缺审批' },
  { id: 'A22', from: 'PROVISIONAL', to: 'TERMINATED', event: 'TOLERANCE_EXPIRED', basis: '容缺审批' },
  { id: 'A23', from: 'IN_REVIEW', to: 'GRANTED', event: 'DECIDE_GRANT', basis: '行政许可法38' },
  { id: 'A24', from: 'IN_REVIEW', to: 'DENIED', event: 'DECIDE_DENY', basis: '行政许可法38' },
  { id: 'A25', from: 'IN_REVIEW', to: 'GRANTED', event: 'TACIT_DEEMED', basis: 'tacit_decision_enabled' },
  { id: 'A26', from: 'SUBMITTED', to: 'WITHDRAWN', event: 'APPLICANT_WITHDRAW', basis: 'A26' },
  { id: 'A27', from: 'IN_REVIEW', to: 'WITHDRAWN', event: 'APPLICANT_WITHDRAW', basis: 'A27' },
  { id: 'A28', from: 'ACCEPTED', to: 'WITHDRAWN', event: 'APPLICANT_WITHDRAW', basis: 'A28' },
  { id: 'A29', from: 'IN_REVIEW', to: 'DENIED', event: 'FALSE_MATERIAL', basis: '行政许可法78' },
  { id: 'A30', from: 'IN_REVIEW', to: 'TERMINATED', event: 'TERMINATE', basis: 'A30' },
  { id: 'A31', from: 'GRANTED', to: 'DELIVERED', event: 'DELIVERED', basis: '行政许可法44' },
  { id: 'A32', from: 'DENIED', to: 'DELIVERED', event: 'DELIVERED', basis: '行政许可法44' },
  // Decided with another item (WITH): whatever it had come to, the other's decision is its own.
  { id: 'WITH-1', from: 'DRAFT', to: 'GRANTED', event: 'GRANTED_WITH', basis: '事项合并办理' },
  { id: 'WITH-2', from: 'SUBMITTED', to: 'GRANTED', event: 'GRANTED_WITH', basis: '事项合并办理' },
  { id: 'WITH-3', from: 'CORRECTING', to: 'GRANTED', event: 'GRANTED_WITH', basis: '事项合并办理' },
  { id: 'WITH-4', from: 'RESUBMITTED', to: 'GRANTED', event: 'GRANTED_WITH', basis: '事项合并办理' },
  { id: 'WITH-5', from: 'IN_REVIEW', to: 'GRANTED', event: 'GRANTED_WITH', basis: '事项合并办理' },
  { id: 'WITH-6', from: 'LOCKED', to: 'GRANTED', event: 'GRANTED_WITH', basis: '事项合并办理' },
  { id: 'WITH-7', from: 'SUBMITTED', to: 'DENIED', event: 'DENIED_WITH', basis: '事项合并办理' },
  { id: 'WITH-8', from: 'RESUBMITTED', to: 'DENIED', event: 'DENIED_WITH', basis: '事项合并办理' },
  { id: 'WITH-9', from: 'IN_REVIEW', to: 'DENIED', event: 'DENIED_WITH', basis: '事项合并办理' },
  // Carried out by the applicant itself, in public; the trading centre serves and does not decide.
  { id: 'OWN-1', from: 'DRAFT', to: 'UNDER_WAY', event: 'OWNER_BEGINS', basis: '招标投标法5' },
  { id: 'OWN-2', from: 'UNDER_WAY', to: 'COMPLETED', event: 'OWNER_COMPLETES', basis: '招标投标法5' },
  { id: 'OWN-3', from: 'DRAFT', to: 'COMPLETED', event: 'OWNER_COMPLETES', basis: '招标投标法5' },
  { id: 'OWN-4', from: 'SUBMITTED', to: 'COMPLETED', event: 'OWNER_COMPLETES', basis: '招标投标法5' },
  { id: 'OWN-5', from: 'IN_REVIEW', to: 'COMPLETED', event: 'OWNER_COMPLETES', basis: '招标投标法5' },
  {
    id: 'OWN-6',
    from: 'UNDER_WAY',
    to: 'TERMINATED',
    event: 'CAME_TO_NOTHING',
    basis: '招标投标法实施条例44',
  },
  {
    id: 'OWN-7',
    from: 'COMPLETED',
    to: 'TERMINATED',
    event: 'CAME_TO_NOTHING',
    basis: '招标投标法实施条例44',
  },
] as const satisfies readonly Transition[];

const FILING = [
  {
    id: 'F01',
    from: 'F_DRAFT',
    to: 'F_FILED',
    event: 'SUBMITTED',
    basis: '企业投资项目核准和备案管理条例13',
  },
  {
    id: 'F02',
    from: 'F_DRAFT',
    to: 'F_INCOMPLETE',
    event: 'DEFICIENCY_NOTICED',
    basis: '企业投资项目核准和备案管理条例13',
  },
  {
    id: 'F03',
    from: 'F_INCOMPLETE',
    to: 'F_FILED',
    event: 'CORRECTION_SUPPLIED',
    basis: '企业投资项目核准和备案管理条例13',
  },
  {
    id: 'F04',
    from: 'F_FILED',
    to: 'F_CORRECT_ORDER',
    event: 'POSTCHECK_FAILED',
    basis: '企业投资项目核准和备案管理条例15',
  },
  {
    id: 'F05',
    from: 'F_CORRECT_ORDER',
    to: 'F_CANCELLED',
    event: 'LICENCE_REVOKED',
    basis: '企业投资项目核准和备案管理条例19',
  },
  {
    id: 'F06',
    from: 'F_CORRECT_ORDER',
    to: 'F_FILED',
    event: 'RECTIFY_DONE',
    basis: '企业投资项目核准和备案管理条例15',
  },
  { id: 'WITH-F1', from: 'F_DRAFT', to: 'F_FILED', event: 'GRANTED_WITH', basis: '事项合并办理' },
  { id: 'OWN-F1', from: 'F_DRAFT', to: 'F_FILED', event: 'OWNER_COMPLETES', basis: '招标投标法5' },
] as const satisfies readonly Transition[];

export const MACHINES = {
  application: { initial: 'DRAFT', states: APPLICATION_STATES, transitions: APPLICATION },
  filing: { initial: 'F_DRAFT', states: FILING_STATES, transitions: FILING },
} as const;

export type StepEvent = (typeof APPLICATION)[number]['event'] | (typeof FILING)[number]['event'];

export function transitionFor(
  machine: MachineName,
  from: StepState,
  event: StepEvent,
): Transition | undefined {
  const transitions: readonly Transition[] = MACHINES[machine].transitions;
  return transitions.find((t) => t.from === from && t.event === event);
}

export function transitionsBy(machine: MachineName, event: StepEvent): readonly Transition[] {
  const transitions: readonly Transition[] = MACHINES[machine].transitions;
  return transitions.filter((t) => t.event === event);
}

/** What the step had come to is no more: its licence lapsed, was revoked, recalled or cancelled. */
export const hasFallen = (state: StepState): boolean => STATES[state].public === 'revoked';
/** Whether the procedure knows the step: it was not dropped, and is no project's own file. */
export const isInProcedure = (state: StepState): boolean => state !== 'DROPPED' && state !== 'DOSSIER';
/** The same in SQL, of a column `state`. */
export const IN_PROCEDURE = `not in ('DROPPED', 'DOSSIER')`;
export const isTerminal = (state: StepState): boolean => STATES[state].terminal;
/** The states that are shown as one. */
export const statesShownAs = (shown: PublicState): StepState[] =>
  (Object.keys(STATES) as StepState[]).filter((state) => STATES[state].public === shown);
export const publicStateOf = (state: StepState): PublicState => STATES[state].public;
