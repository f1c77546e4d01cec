import type { CommandOf } from '../../steps/domain/commands.js';
import type { Matter } from '../../steps/domain/matter.js';
import { due } from '../../steps/domain/passage-clocks.js';
import type { Passage } from '../../steps/domain/passage.js';
import { confirmerOf } from './confirm.js';
import { atWork, isOf, issueFor, issues, leadOf, tell } from './issues.js';
import type { IssueEvent } from './machine.js';
import { confirming, solving } from './terms.js';

const CLAUSE = '问题交办 12.4';

/** S03: the department says that it has it. */
export function acknowledge(p: Passage, command: CommandOf<'acknowledge-issue'>): void {
  const found = theirs(p, command, ['ISSUE_ACKED']);
  const issue = issues.follow(p, found, 'ISSUE_ACKED');
  tell(p, 'issue.acknowledged', issue, { data: { ...command.extra }, item: command.about });
}

/** 12.4 D类: the named person says how it goes with the higher authority; the next report is due that much later. */
export function report(p: Passage, command: CommandOf<'report-issue'>): void {
  const { reason, about: item, extra } = command;
  const found = theirs(p, command, ['ISSUE_ACKED', 'ISSUE_ESCALATED']);
  if (found.class !== 'D') p.refuse('issue.reports-of-class-d', CLAUSE, { issue: found.number });
  p.demandReason(reason, CLAUSE);
  const issue = atWork(p, found);
  if (issue.state !== 'S_WORKING') p.refuse('issue.report-overdue', CLAUSE, { issue: found.number });
  p.meet('issue', issue.number);
  const clock = p.start(solving(issue, leadOf(p, issue), p.today, { kind: 'D', setting: p.setting }));
  tell(p, 'issue.reported', issue, { data: { ...extra, ...due(clock), reason }, to: [p.lead], item });
}

/** S04, S08, S10-1, 切忌笼而统之: an answer names the measure. It closes nothing: whoever raised it says whether it is solved. */
export function reply(p: Passage, command: CommandOf<'reply-issue'>): void {
  const { reason, about: item, extra } = command;
  const found = theirs(p, command, ['ISSUE_ACKED', 'ISSUE_REPLIED']);
  if (reason.trim() === '') p.refuse('issue.measure-missing', '问题交办 S04', { issue: found.number });
  const lead = leadOf(p, found);
  const issue = issues.follow(p, atWork(p, found), 'ISSUE_REPLIED');
  const to = confirmerOf(p, issue);
  tell(p, 'issue.replied', issue, { data: { ...extra, department: lead.code, reason }, to: [to], item });
  issues.handTo(p, issue, to);
  p.start(confirming(issue, to, p.today));
}

function theirs(
  p: Passage,
  command: { readonly issue?: string; readonly about?: string },
  events: readonly IssueEvent[],
): Matter {
  const isTheirs = ({ lead }: Matter) => lead !== undefined && isOf(p.actor, lead);
  const found = issueFor(p, command, events, isTheirs);
  if (found.lead && !isTheirs(found))
    p.refuse('issue.not-yours', CLAUSE, { issue: found.number, department: found.lead.code });
  return found;
}
