import type { Clock } from '../../clocks/domain/clock.js';
import { GOVERNMENT } from '../../identity/domain/relation.js';
import type { CommandOf } from '../../steps/domain/commands.js';
import type { Matter } from '../../steps/domain/matter.js';
import type { Passage } from '../../steps/domain/passage.js';
import { arbiterOf } from './confirm.js';
import { atWork, issueFor, issues, leadOf, tell } from './issues.js';
import { answeringLetter, assigning, confirming } from './terms.js';

/** S09: it is beyond the department: a leader takes it up before its time is over. */
export function escalate(p: Passage, command: CommandOf<'escalate-issue'>): void {
  const { reason, about: item, extra } = command;
  const found = issueFor(p, command, ['ISSUE_ESCALATED', 'ISSUE_ACKED']);
  p.demandReason(reason, '问题交办 S09');
  goUp(p, atWork(p, found), { data: { ...extra, reason }, item });
}

/**
 * S09, S11, 提级协调: the government has it, to be given on to somebody by a date again (S10). A department that let its time
 * go by goes on being asked for it.
 */
function goUp(
  p: Passage,
  found: Matter,
  { data, item }: { data: Readonly<Record<string, unknown>>; item?: string },
): void {
  const isOverdue = found.state === 'S_OVERDUE';
  const government = p.setting.officeOf(GOVERNMENT);
  if (!isOverdue) {
    p.stop('issue', 'escalated', found.number);
    issues.release(p, found);
  }
  const issue = issues.follow(p, found, 'ISSUE_ESCALATED');
  tell(p, 'issue.escalated', issue, { data: { ...data, level: 2 }, to: [government, p.lead], item });
  issues.bring(p, issue, government);
  p.start(assigning(issue, government, p.today, p.setting));
}

/** What follows when whoever has a problem lets its time go by. */
export function lapse(p: Passage, clock: Clock): void {
  const issue = issues.of(p, clock);
  if (!issue) return;
  const late = issues.late(p, issue, clock);
  if (issue.state === 'S_OVERDUE') goUp(p, late, { data: {} });
  else if (issue.state === 'S_REPLIED') takeOver(p, late, clock);
  else if (issues.may(issue, 'ISSUE_OVERDUE')) fallDue(p, late, clock);
}

/**
 * S07, ST-06: overdue means escalated. The letter goes to the heads of its department at once; they still can answer
 * within its time (S08), and then it goes up (S11).
 */
function fallDue(p: Passage, found: Matter, { dueOn }: Clock): void {
  const lead = leadOf(p, found);
  const department = lead.code;
  const change = { overdue: found.overdue + 1, lateSince: p.at.toISOString() };
  const issue = issues.follow(p, found, 'ISSUE_OVERDUE', change);
  const data = { department, person: found.person ?? '', dueOn };
  tell(p, 'issue.overdue', issue, { data, to: [lead, p.lead] });
  tell(p, 'issue.escalated', issue, { data: { level: 1, department }, to: [lead] });
  p.start(answeringLetter(issue, lead, p.today, p.setting));
  p.turn('neglected', p.duty('issue', issue.number)?.id);
}

/** Nobody has said whether it is solved. That closes nothing: the coordinator asks, and says it in the end. */
function takeOver(p: Passage, issue: Matter, { dueOn }: Clock): void {
  const asked = issues.has(p, issue);
  const arbiter = arbiterOf(p, issue);
  if (asked?.code === arbiter.code) return;
  tell(p, 'issue.confirmation-overdue', issue, {
    data: { dueOn },
    to: asked ? [asked, arbiter] : [arbiter],
  });
  issues.handTo(p, issue, arbiter);
  p.start(confirming(issue, arbiter, p.today));
}

/** Before its end: whoever has it is told. */
export function remind(p: Passage, { kind, subject, dueOn, provisional }: Clock): void {
  const to = p.duty('issue', subject)?.to;
  const data = { clock: kind, subject, dueOn, ...(provisional ? { provisional } : {}) };
  p.record('clock.reminded', data, to ? [to] : []);
}
