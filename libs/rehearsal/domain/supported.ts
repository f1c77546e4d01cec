import type { CommandName } from './commands.js';
import type { FactName, StateName } from './facts.js';

/**
 * What this version plays of the format. The rest is read, and said to be not yet supported by its name; a version
 * that learns more only adds names here.
 */
export const SUPPORTED_COMMANDS: readonly CommandName[] = [
  'submit',
  'accept',
  'request-corrections',
  'correct',
  'not-accept',
  'start-special',
  'end-special',
  'extend',
  'grant',
  'refuse',
  'deliver',
  'publish-decision',
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
  'withdraw',
  'terminate',
  'end-waiver',
];

export const SUPPORTED_FACTS: readonly FactName[] = [
  'project.registered',
  'project.completed',
  'milestone.reached',
  'step.opened',
  'step.submitted',
  'step.accepted',
  'step.corrections-requested',
  'step.corrected',
  'step.not-accepted',
  'step.paused',
  'step.resumed',
  'step.extended',
  'step.granted',
  'step.refused',
  'step.delivered',
  'step.published',
  'step.withdrawn',
  'step.terminated',
  'step.dependency-broken',
  'clock.started',
  'clock.paused',
  'clock.resumed',
  'clock.moved',
  'clock.warned',
  'clock.met',
  'clock.lapsed',
  'clock.stopped',
  'land.committed',
  'land.warned',
  'land.breached',
  'land.paid',
  'land.used',
  'land.excused',
  'land.objected',
  'land.objection-decided',
  'land.revocation-noticed',
  'land.revocation-case-opened',
  'land.revocation-confirmed',
  'land.approval-revoked',
  'land.payment-forfeited',
  'land.payment-held',
  'land.penalty-case-opened',
  'idle.watched',
  'idle.suspected',
  'idle.found',
  'idle.excused',
  'idle.fee-decided',
  'idle.reclaim-due',
  'idle.reclaimed',
  'idle.closed',
  'licence.lapsed',
  'milestone.blocked',
  'step.waived',
  'step.simplified',
  'step.reliance-ended',
  'clock.reminded',
];

export const SUPPORTED_STATES: readonly StateName[] = [
  'locked',
  'open',
  'submitted',
  'correcting',
  'accepted',
  'paused',
  'granted',
  'refused',
  'delivered',
  'not-accepted',
  'withdrawn',
  'terminated',
  'revoked',
  'waived',
];

/** Of the words of `DATA_WORDS`, by their key. */
export const SUPPORTED_DATA_WORDS: Readonly<Record<string, readonly string[]>> = {
  clock: ['acceptance', 'correction', 'decision', 'promised', 'delivery', 'publication', 'special', 'validity', 'land-use', 'land-revocation', 'land-objection', 'idle-fee', 'idle-reclaim'],
  level: ['blue', 'yellow', 'red', 'dark-red'],
  mode: ['normal', 'deemed'],
};

/** Notification and commitment (告知承诺) is signed with `commitment: true`. */
export const SUPPORTS_COMMITMENT: boolean = false;

/** Provisional acceptance (容缺受理) begins with a deferrable material that is `missing`. */
export const SUPPORTS_DEFERRAL: boolean = false;
