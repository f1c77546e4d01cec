import type { Catalogue } from '../../catalogue/domain/catalogue.js';
import type { CommandOf } from '../../steps/domain/commands.js';
import { due } from '../../steps/domain/passage-clocks.js';
import type { Passage } from '../../steps/domain/passage.js';
import { raiserIn } from './confirm.js';
import { issueFor, issues, tell } from './issues.js';
import { ISSUE_CLASSES, solving } from './terms.js';

/**
 * S01, S10, 问题交办 12.4: exactly one lead department, a class that gives the date, and a person by name. What has gone
 * up to a leader comes back the same way.
 */
export function assign(p: Passage, command: CommandOf<'assign-issue'>): void {
  const { class: kind, department, person, about: item, extra } = command;
  if (!ISSUE_CLASSES.includes(kind) || department === '' || person.trim() === '')
    p.refuse('issue.assignment-incomplete', '问题交办 S01');
  if (!isOffice(p.setting.catalogue, department)) p.refuse('issue.no-office', '问题交办 S01', { department });
  const found = issueFor(p, command, ['ISSUE_ASSIGNED']);
  const lead = p.setting.officeOf(department);
  const issue = issues.follow(p, found, 'ISSUE_ASSIGNED', { class: kind, lead, person });
  issues.handTo(p, issue, lead);
  const clock = p.start(solving(issue, lead, p.today, { kind, setting: p.setting }));
  const data = { ...extra, ...due(clock), department, class: kind, person };
  tell(p, 'issue.assigned', issue, { data, to: [lead], item });
}

/** Somebody whose task it can be: neither the owner itself nor those whom it pays. */
const isOffice = ({ departments }: Catalogue, code: string): boolean =>
  ['GOV', 'UTIL'].includes(departments.get(code)?.kind ?? '');

/** S02, 合并/不属实: what another one says already, or what is found untrue; who raised it is told why. */
export function merge(p: Passage, command: CommandOf<'merge-issue'>): void {
  const { into, reason, about: item, extra } = command;
  const found = issueFor(p, command, ['ISSUE_MERGED']);
  if (into !== undefined) {
    const other = issues.open(p).find(({ number }) => number === into);
    if (!other || other.id === found.id) p.refuse('issue.not-open', '问题交办 S02', { number: into });
  }
  p.demandReason(reason, '问题交办 S02');
  const issue = issues.follow(p, found, 'ISSUE_MERGED');
  const data = { ...extra, reason, ...(into === undefined ? {} : { into }) };
  tell(p, 'issue.merged', issue, { data, to: [raiserIn(p, found)], item });
}
