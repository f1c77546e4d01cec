import type { ClockKind } from '../../facts/domain/facts.js';
import { statesShownAs } from '../../steps/domain/states.js';

/** What an applicant is to do, each with one main act and one place where it is done. */
export const AGENDA_KINDS = [
  'correct',
  'supply',
  'rectify',
  'ask-hearing',
  'use-land',
  'object',
  'start-work',
  'renew',
  'special',
  'carry-on',
  'apply',
  'confirm',
  'rate',
] as const;
export type AgendaKind = (typeof AGENDA_KINDS)[number];

/** The limits that run against an applicant, and what each wants of it; what is not here is only waited for. */
export const BY_CLOCK: Partial<Record<ClockKind, AgendaKind>> = {
  correction: 'correct',
  special: 'special',
  supply: 'supply',
  rectification: 'rectify',
  hearing: 'ask-hearing',
  'land-use': 'use-land',
  'land-objection': 'object',
  'idle-fee': 'use-land',
  'idle-reclaim': 'use-land',
  'idle-inquiry': 'object',
  'work-start': 'start-work',
  validity: 'renew',
  contract: 'carry-on',
  'tender-report': 'carry-on',
  'tender-objection': 'carry-on',
  procurement: 'carry-on',
};

/** What ends far ahead is nothing to do yet: it comes into the list with its first light. */
export const ONLY_WHEN_NEAR: readonly ClockKind[] = ['validity', 'idle-fee', 'idle-reclaim'];

/** What lies with the applicant without any limit, by the state of the step; of what it carries out itself, every state. */
export const BY_STATE: Partial<Record<string, AgendaKind>> = {
  CORRECTING: 'correct',
  F_INCOMPLETE: 'correct',
  F_CORRECT_ORDER: 'correct',
  AWAIT_MATERIAL: 'supply',
  PROVISIONAL: 'supply',
  UNDER_WAY: 'carry-on',
  SUBMITTED: 'carry-on',
  RESUBMITTED: 'carry-on',
  ACCEPTED: 'carry-on',
  IN_REVIEW: 'carry-on',
  SPECIAL: 'special',
  GRANTED: 'carry-on',
};

export const TO_APPLY_FOR = statesShownAs('open');

/** 好差评: of what was decided so long ago nobody is asked any more. */
export const RATED_WITHIN_DAYS = 30;
