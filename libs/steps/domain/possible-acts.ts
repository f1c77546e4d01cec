import { addDays, dayOf, type Day } from '../../calendar/domain/day.js';
import type { Actor } from '../../identity/domain/actor.js';
import { authorize, type Action } from '../../identity/domain/policy.js';
import { OWNER, type PolicyObject } from '../../identity/domain/relation.js';
import { whoMay } from '../../identity/domain/who-may.js';
import { RuleViolation } from '../../platform/domain/rule-violation.js';
import { belongsOn, COMMANDS, type CommandName, type CommandOf, type StepCommand } from './commands.js';
import { DOSSIER } from './dossier.js';
import { WholeCaseNeeded, type ProjectFile } from './project-file.js';
import type { StepFile } from './step-file.js';

/** Whether a command may be given to a step now, by whom, and if not why not. */
export interface PossibleAct {
  readonly do: CommandName;
  /** The offices that may give it to this step at all. */
  readonly by: readonly string[];
  /** Whether the rules allow it now, whoever gives it. */
  readonly possible: boolean;
  /** What it would be refused for if the one who asks gave it now; null where it is theirs to do. */
  readonly refusal: RuleViolation | null;
}

/**
 * What may be done next, and by whom. Every command is tried on a copy of the case by the very rule that will decide
 * on it, so that what is offered can never differ from what is allowed.
 */
export function possibleActs(
  file: ProjectFile,
  step: StepFile,
  now: Date,
  actor: Actor,
  object: PolicyObject,
): PossibleAct[] {
  const kept = step.item.code === DOSSIER;
  return COMMANDS.filter((name) => belongsOn(name, kept)).map((name) =>
    possibleAct(file, step, exampleOf(name, step, now), { now, actor, object }),
  );
}

/** The same of one command, which may say which of several things on the step it is about. */
export function possibleAct(
  file: ProjectFile,
  step: StepFile,
  command: StepCommand,
  { now, actor, object }: { readonly now: Date; readonly actor: Actor; readonly object: PolicyObject },
): PossibleAct {
  const action: Action = `step:${command.do}`;
  const forbidden = refusalOf(() => authorize(actor, action, object));
  const ruled = whatRefuses(file, step, command, now, actor);
  return {
    do: command.do,
    by: whoMay(action, { ...object, assignee: null }),
    possible: ruled === null,
    refusal: forbidden ?? ruled,
  };
}

/** What a command would be refused for by its rule, whoever gives it; null where it would be done. */
export const whatRefuses = (
  file: ProjectFile,
  { id, item }: StepFile,
  command: StepCommand,
  now: Date,
  actor: Actor,
): RuleViolation | null => refusalOf(() => file.copy().perform(item.code, command, now, actor, id));

function refusalOf(attempt: () => void): RuleViolation | null {
  try {
    attempt();
    return null;
  } catch (error) {
    if (error instanceof RuleViolation) return error;
    // It was allowed, and goes on to what relied on the step.
    if (error instanceof WholeCaseNeeded) return null;
    throw error;
  }
}

type Examples = { [Name in CommandName]: (step: StepFile, now: Date) => Omit<CommandOf<Name>, 'do'> };

/** Each command as it would be given in good faith: everything handed in, told, and named. */
const EXAMPLES: Examples = {
  submit: () => ({}),
  'submit-stage': () => ({ stage: 'S1' }),
  'extend-stage': () => ({ stage: 'S1', reason: '-' }),
  accept: () => ({}),
  'request-corrections': ({ materials }) => ({
    materials: refsOf(materials.filter((m) => m.status !== 'fetched' && m.status !== 'deferred')),
    reason: '-',
  }),
  correct: ({ memo }) => ({ materials: memo.corrections?.materials ?? [] }),
  'not-accept': () => ({ reason: '-' }),
  'start-special': ({ item }) => ({ procedure: item.clockStops[0]?.procedure ?? '', notice: true }),
  'end-special': () => ({}),
  extend: () => ({ reason: '-' }),
  consult: (step) => ({ departments: whoIsNotAsked(step) }),
  reply: () => ({ opinion: 'agree' }),
  'notice-hearing': () => ({}),
  'request-hearing': () => ({}),
  'schedule-hearing': ({ memo }, now) => ({ on: memo.hearing?.holdBy ?? dayOf(now) }),
  grant: () => ({}),
  refuse: () => ({ reason: '-' }),
  terminate: () => ({ reason: '-' }),
  withdraw: () => ({}),
  deliver: () => ({}),
  'publish-decision': () => ({}),
  'reply-supply-plan': () => ({}),
  'review-supply-design': () => ({}),
  'start-customer-works': () => ({}),
  'complete-customer-works': () => ({}),
  connect: () => ({}),
  'complain-practice': () => ({ practice: 'delayed-plan', reason: '-' }),
  'answer-practice': () => ({ upheld: true, reason: '-' }),
  'mend-practice': () => ({ reason: '-' }),
  rate: () => ({ score: 5 }),
  'contact-rater': () => ({}),
  'rectify-rating': () => ({ reason: '-' }),
  'appeal-rating': () => ({ reason: '-' }),
  'decide-appeal': () => ({ upheld: true, reason: '-' }),
  'visit-rater': () => ({ satisfied: true }),
  supply: ({ materials }) => ({ materials: refsOf(materials.filter((m) => m.status === 'deferred')) }),
  'extend-supply': ({ materials }) => ({
    materials: refsOf(materials.filter((m) => m.status === 'deferred')),
    reason: '-',
  }),
  convert: () => ({}),
  'void-opinion': () => ({ reason: '-' }),
  check: () => ({ passed: true }),
  rectify: () => ({}),
  revoke: () => ({ ground: '-', reason: '-', heard: true }),
  recall: () => ({ reason: '-' }),
  'cancel-licence': () => ({ ground: '-' }),
  'suspend-licence': () => ({ reason: '-' }),
  'resume-licence': () => ({}),
  renew: () => ({}),
  'decide-renewal': () => ({ granted: true }),
  'start-work': () => ({}),
  'extend-start': () => ({}),
  'suspend-work': () => ({ reason: '-' }),
  'resume-work': () => ({ verified: true }),
  'complete-work': () => ({}),
  'record-payment': () => ({ amount: 1, area: 1 }),
  'record-land-use': () => ({}),
  excuse: () => ({ cause: '-', months: 12 }),
  object: () => ({ reason: '-' }),
  'decide-objection': () => ({ upheld: true }),
  'confirm-revocation': () => ({ confirmed: false }),
  'record-contract': (_, now) => ({ startBy: dayOf(now), price: 1 }),
  'find-idle': () => ({}),
  'decide-idle-fee': () => ({}),
  'reclaim-land': () => ({ reason: '-' }),
  'close-idle': () => ({ reason: '-' }),
  'end-waiver': () => ({ reason: '-' }),
  'publish-tender': () => ({}),
  'issue-documents': () => ({}),
  clarify: () => ({}),
  'postpone-deadline': ({ memo }, now) => ({ bidDeadline: dayAfterDeadline(memo, now), reason: '-' }),
  'object-tender': () => ({}),
  'answer-objection': () => ({}),
  'withdraw-bid': () => ({}),
  'return-bond': () => ({}),
  'open-bids': () => ({ bidders: 3 }),
  'report-evaluation': () => ({}),
  'reject-all-bids': () => ({ reason: '-' }),
  'publish-candidates': () => ({}),
  award: () => ({}),
  'sign-contract': () => ({}),
  'file-tender-report': () => ({}),
  'void-tender': () => ({ reason: '-' }),
  'complain-tender': () => ({ about: 'other', reason: '-' }),
  'accept-complaint': () => ({}),
  'refuse-complaint': () => ({ reason: '-' }),
  'start-examination': () => ({ procedure: 'SP-TEST' }),
  'end-examination': () => ({}),
  'decide-complaint': () => ({ upheld: false, reason: '-' }),
  'announce-result': () => ({}),
  'publish-contract': () => ({}),
  'file-contract': () => ({}),
  'ask-procurement': () => ({}),
  'answer-query': () => ({}),
  'raise-issue': () => ({ category: '其他', reason: '-' }),
  'assign-issue': ({ department }) => ({ class: 'A', department, person: '-' }),
  'merge-issue': () => ({ reason: '-' }),
  'acknowledge-issue': () => ({}),
  'report-issue': () => ({ reason: '-' }),
  'reply-issue': () => ({ reason: '-' }),
  'confirm-issue': () => ({}),
  'reopen-issue': () => ({}),
  'escalate-issue': () => ({ reason: '-' }),
  'report-incident': () => ({ type: 'BLOCK_WORK', reason: '-' }),
  'dispatch-incident': () => ({}),
  'classify-incident': () => ({ claim: '征地补偿' }),
  'file-case': () => ({ ground: 'BLOCK_WORK', reason: '-' }),
  'resolve-incident': () => ({ reason: '-' }),
  'mediate-incident': () => ({ reason: '-' }),
  'give-feedback': () => ({ reason: '-' }),
  'close-incident': () => ({ feedback: '-' }),
  urge: ({ holder, department }) => ({
    level: holder?.kind === 'applicant' || department === OWNER ? 0 : 1,
    reason: '-',
  }),
  'reply-supervision': () => ({ measure: '-' }),
  'escalate-supervision': () => ({ reason: '-' }),
  'record-violation': () => ({ violation: 'no-reasons-given', evidence: '-' }),
};

const ANY_DEPARTMENT = ['DRC', 'NRP', 'HUD', 'EEB', 'WRB', 'FIN'];

/** Another department than the lead, to whom no question is open. */
function whoIsNotAsked({ item, department, memo }: StepFile): string[] {
  const asked = (memo.duties ?? [])
    .filter(({ kind }) => kind === 'consultation')
    .map(({ subject }) => subject);
  const other = [...item.coop, ...ANY_DEPARTMENT].find(
    (code) => code !== department && !asked.includes(code),
  );
  return other === undefined ? [] : [other];
}

const dayAfterDeadline = ({ tender, procurement }: StepFile['memo'], now: Date): Day => {
  const set = tender?.bidDeadline ?? procurement?.bidDeadline ?? dayOf(now);
  return addDays(set > dayOf(now) ? set : dayOf(now), 1);
};

const refsOf = (materials: StepFile['materials']): string[] => materials.map(({ ref }) => ref);

export const exampleOf = (name: CommandName, step: StepFile, now: Date): StepCommand =>
  ({ do: name, ...EXAMPLES[name](step, now) }) as StepCommand;
