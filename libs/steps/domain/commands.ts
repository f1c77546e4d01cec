import type { Day } from '../../calendar/domain/day.js';

/** Whatever else a command carries is kept with its fact. */
interface Extra {
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** Nothing beside its name. */
type Bare = object;
type Reasoned = { readonly reason: string };
type Materials = { readonly materials: readonly string[] };

/**
 * What people can do to a step, each with what it needs. The names are those of the rehearsal format. A feature declares
 * its own where its rules are (`declare module`).
 */
export interface CommandShapes {
  submit: { readonly missing?: readonly string[]; readonly commitment?: boolean };
  accept: Bare;
  'request-corrections': Materials & Reasoned;
  correct: Materials;
  'not-accept': Reasoned & { readonly ground?: NotAcceptGround };
  'start-special': { readonly procedure: string; readonly days?: number; readonly notice?: boolean };
  'end-special': Bare;
  extend: Reasoned;
  grant: Bare;
  refuse: Reasoned & { readonly ground?: RefuseGround };
  terminate: Reasoned;
  withdraw: { readonly reason?: string };
  deliver: Bare;
  'publish-decision': Bare;

  supply: Materials;
  'extend-supply': Materials & Reasoned;
  convert: Bare;
  'void-opinion': Reasoned;

  /** `passed`: whether what was promised, or filed, is found to be true. */
  check: {
    readonly passed: boolean;
    /** The number of the inspection, what it found, and by whom it was made, as the national record has them. */
    readonly number?: string;
    readonly findings?: string;
    readonly checkedBy?: string;
    readonly reason?: string;
  };
  rectify: Bare;

  /** `heard`: the holder was told and could state its case before this was decided. */
  revoke: Reasoned & { readonly ground: string; readonly heard?: boolean };
  recall: Reasoned & { readonly compensation?: number };
  'cancel-licence': { readonly ground: string; readonly reason?: string };
  'suspend-licence': Reasoned;
  'resume-licence': Bare;
  renew: Bare;
  'decide-renewal': { readonly granted: boolean; readonly reason?: string };
  'start-work': Bare;
  'extend-start': { readonly months?: number; readonly reason?: string };
  /** `stoppedOn`: since when nobody builds; left out, since today. */
  'suspend-work': Reasoned & { readonly stoppedOn?: Day };
  'resume-work': { readonly verified?: boolean };
  'complete-work': Bare;

  /** Yuan; area in 亩. */
  'record-payment': { readonly amount: number; readonly area?: number };
  /** `share` of the area, cumulative, above 0 and up to 1; left out, all of it. An event left out is the one that counts. */
  'record-land-use': {
    readonly event?: LandEvent;
    readonly share?: number;
    /** Of all that is to be invested on land under contract, as much as has been; left out, enough. */
    readonly invested?: number;
  };
  excuse: { readonly cause: string; readonly months: number };
  object: { readonly reason?: string };
  'decide-objection': { readonly upheld: boolean; readonly reason?: string };
  'confirm-revocation': { readonly confirmed: boolean; readonly reason?: string };
  /** The day by which the land contract wants building to begin; the price in yuan. */
  'record-contract': { readonly startBy: Day; readonly price: number };
  'end-waiver': Reasoned;
  'find-idle': Bare;
  'decide-idle-fee': { readonly amount?: number };
  'reclaim-land': Reasoned;
  'close-idle': Reasoned;
}

export const NOT_ACCEPT_GROUNDS = ['not-required', 'out-of-competence'] as const;
export type NotAcceptGround = (typeof NOT_ACCEPT_GROUNDS)[number];

export const REFUSE_GROUNDS = ['conditions-not-met', 'false-material'] as const;
export type RefuseGround = (typeof REFUSE_GROUNDS)[number];

export const LAND_USE_EVENTS = ['supply-completed', 'construction-started'] as const;
export type LandUseEvent = (typeof LAND_USE_EVENTS)[number];

/** What is recorded of land: what can count as its use, and that building on land under contract has stopped. */
export const LAND_EVENTS = [...LAND_USE_EVENTS, 'construction-stopped'] as const;
export type LandEvent = (typeof LAND_EVENTS)[number];

export type CommandName = keyof CommandShapes;
export type CommandOf<Name extends CommandName> = Extra & { readonly do: Name } & CommandShapes[Name];
export type StepCommand = { [Name in CommandName]: CommandOf<Name> }[CommandName];

/** About a problem or an incident of the project. */
const ABOUT_MATTERS = [
  'raise-issue',
  'assign-issue',
  'merge-issue',
  'acknowledge-issue',
  'report-issue',
  'reply-issue',
  'confirm-issue',
  'reopen-issue',
  'escalate-issue',
  'report-incident',
  'dispatch-incident',
  'classify-incident',
  'file-case',
  'resolve-incident',
  'mediate-incident',
  'give-feedback',
  'close-incident',
] as const satisfies readonly CommandName[];

/** In the order in which a step lives through them. */
export const COMMANDS = [
  'submit',
  'submit-stage',
  'extend-stage',
  'accept',
  'request-corrections',
  'correct',
  'not-accept',
  'start-special',
  'end-special',
  'extend',
  'consult',
  'reply',
  'notice-hearing',
  'request-hearing',
  'schedule-hearing',
  'supply',
  'extend-supply',
  'grant',
  'convert',
  'void-opinion',
  'refuse',
  'terminate',
  'withdraw',
  'deliver',
  'publish-decision',
  'reply-supply-plan',
  'review-supply-design',
  'start-customer-works',
  'complete-customer-works',
  'connect',
  'complain-practice',
  'answer-practice',
  'mend-practice',
  'rate',
  'contact-rater',
  'rectify-rating',
  'appeal-rating',
  'decide-appeal',
  'visit-rater',
  'check',
  'rectify',
  'start-work',
  'extend-start',
  'suspend-work',
  'resume-work',
  'complete-work',
  'renew',
  'decide-renewal',
  'suspend-licence',
  'resume-licence',
  'revoke',
  'recall',
  'cancel-licence',
  'record-payment',
  'record-land-use',
  'excuse',
  'object',
  'decide-objection',
  'confirm-revocation',
  'record-contract',
  'find-idle',
  'decide-idle-fee',
  'reclaim-land',
  'close-idle',
  'end-waiver',
  'publish-tender',
  'issue-documents',
  'clarify',
  'postpone-deadline',
  'object-tender',
  'answer-objection',
  'withdraw-bid',
  'ask-procurement',
  'answer-query',
  'open-bids',
  'report-evaluation',
  'reject-all-bids',
  'publish-candidates',
  'award',
  'announce-result',
  'sign-contract',
  'publish-contract',
  'file-contract',
  'file-tender-report',
  'return-bond',
  'complain-tender',
  'accept-complaint',
  'refuse-complaint',
  'start-examination',
  'end-examination',
  'decide-complaint',
  'void-tender',
  'urge',
  'reply-supervision',
  'escalate-supervision',
  'record-violation',
  ...ABOUT_MATTERS,
] as const satisfies readonly CommandName[];

/** What is done to the project's own file, and to no step (dossier.ts). */
const ON_THE_PROJECT: readonly CommandName[] = ['submit-stage', 'extend-stage', ...ABOUT_MATTERS];

/** What concerns whatever it is that an office is late with: a step, or something on the project's own file. */
const ON_EITHER: readonly CommandName[] = ['reply-supervision', 'escalate-supervision'];

/** By what an item is applied for: where it had come to nothing, once more. */
const APPLICATIONS: readonly CommandName[] = ['submit', 'publish-tender'];

export const isApplication = (name: CommandName): boolean => APPLICATIONS.includes(name);

export const isOnTheProject = (name: CommandName): boolean => ON_THE_PROJECT.includes(name);

/** Whether a command is given to a step, or to the project's own file. */
export const belongsOn = (name: CommandName, isDossier: boolean): boolean =>
  ON_EITHER.includes(name) || isOnTheProject(name) === isDossier;
