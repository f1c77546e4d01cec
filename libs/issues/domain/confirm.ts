import type { Actor } from '../../identity/domain/actor.js';
import type { CommandOf } from '../../steps/domain/commands.js';
import type { Addressee } from '../../steps/domain/duty.js';
import type { Matter } from '../../steps/domain/matter.js';
import { due } from '../../steps/domain/passage-clocks.js';
import type { Passage } from '../../steps/domain/passage.js';
import { isOf, issueFor, issues, leadOf, tell } from './issues.js';
import { solving, type IssueClass } from './terms.js';

const CLAUSE = '问题交办 S05';

/** 督查: what supervisors do about an office is asked of them through the office of the one window. */
const SUPERVISORS = 'DSB';

/** S05: it is solved when the one who raised it says so. The office that answered never says so itself. */
export function confirm(p: Passage, command: CommandOf<'confirm-issue'>): void {
  const found = answered(p, command, 'ISSUE_CONFIRMED');
  const issue = issues.follow(p, found, 'ISSUE_CONFIRMED');
  tell(p, 'issue.closed', issue, { data: { ...command.extra }, to: [leadOf(p, found)], item: command.about });
}

/** S06: it is not solved: the department has the time of its class once more. */
export function reopen(p: Passage, command: CommandOf<'reopen-issue'>): void {
  const { reason, about: item, extra } = command;
  const found = answered(p, command, 'ISSUE_REOPENED');
  const lead = leadOf(p, found);
  const issue = issues.follow(p, found, 'ISSUE_REOPENED', { reopened: found.reopened + 1 });
  issues.handTo(p, issue, lead);
  const kind = issue.class as IssueClass;
  const clock = p.start(solving(issue, lead, p.today, { kind, setting: p.setting }));
  const data = { ...extra, ...due(clock), ...(reason === undefined ? {} : { reason }) };
  tell(p, 'issue.reopened', issue, { data, to: [lead], item });
}

function answered(
  p: Passage,
  command: CommandOf<'confirm-issue' | 'reopen-issue'>,
  event: 'ISSUE_CONFIRMED' | 'ISSUE_REOPENED',
): Matter {
  const isTheirs = (issue: Matter) => maySay(p, issue, p.actor);
  const found = issueFor(p, command, [event], isTheirs);
  if (issues.may(found, event) && !isTheirs(found))
    p.refuse('issue.not-raised-by-you', CLAUSE, { issue: found.number, raisedBy: found.raisedBy.label });
  return found;
}

/** Who has to say whether it is solved: into whose list the answer goes. */
export const confirmerOf = (p: Passage, issue: Matter): Addressee =>
  isNeutral(p, issue) ? raiserIn(p, issue) : arbiterOf(p, issue);

/** The coordinator; of what the coordinator's own office is to solve, the supervisors. */
export const arbiterOf = (p: Passage, { lead }: Matter): Addressee =>
  lead && isSame(lead, p.lead) ? p.setting.officeOf(SUPERVISORS) : p.lead;

export function raiserIn(p: Passage, { raisedBy: { role, department, region } }: Matter): Addressee {
  if (role === 'applicant') return p.applicant;
  if (role === 'supervisor') return p.setting.officeOf(SUPERVISORS);
  if (department === undefined) return p.lead;
  return { kind: 'department', code: department, region: region ?? p.setting.officeOf(department).region };
}

/** The one that raised it; where that is the rule book, or the very office that answered, who stands above both. */
function maySay(p: Passage, issue: Matter, actor: Actor): boolean {
  if (issue.lead && isOf(actor, issue.lead)) return false;
  const isLeft = issue.lateSince !== undefined;
  if (isNeutral(p, issue) && isRaiser(p, issue, actor)) return true;
  if (isNeutral(p, issue) && !isLeft) return false;
  return actor.role === 'supervisor' || (actor.role === 'coordinator' && isSame(arbiterOf(p, issue), p.lead));
}

/** Raised by a person, and not by the office that is to solve it. */
const isNeutral = (p: Passage, issue: Matter): boolean =>
  issue.raisedBy.role !== 'system' && !(issue.lead && isSame(raiserIn(p, issue), issue.lead));

function isRaiser(p: Passage, issue: Matter, actor: Actor): boolean {
  const { role, department } = issue.raisedBy;
  return department === undefined ? actor.role === role : isOf(actor, raiserIn(p, issue));
}

const isSame = (one: Addressee, other: Addressee): boolean =>
  one.kind === other.kind && one.code === other.code && one.region === other.region;
