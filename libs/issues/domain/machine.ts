import type { Machine } from '../../steps/domain/machine.js';

export type IssueState =
  | 'S_RAISED'
  | 'S_ASSIGNED'
  | 'S_WORKING'
  | 'S_REPLIED'
  | 'S_ESCALATED'
  | 'S_OVERDUE'
  | 'S_CLOSED'
  | 'S_MERGED';

export type IssueEvent =
  | 'ISSUE_ASSIGNED'
  | 'ISSUE_MERGED'
  | 'ISSUE_ACKED'
  | 'ISSUE_REPLIED'
  | 'ISSUE_CONFIRMED'
  | 'ISSUE_REOPENED'
  | 'ISSUE_OVERDUE'
  | 'ISSUE_ESCALATED';

const BASIS = '问题交办';

/** 问题交办: from its being raised until the one who raised it confirms that it is solved. */
export const ISSUE: Machine<IssueState, IssueEvent> = {
  name: 'issue',
  initial: 'S_RAISED',
  terminal: ['S_CLOSED', 'S_MERGED'],
  transitions: [
    { id: 'S01', from: 'S_RAISED', to: 'S_ASSIGNED', event: 'ISSUE_ASSIGNED', basis: BASIS },
    { id: 'S02', from: 'S_RAISED', to: 'S_MERGED', event: 'ISSUE_MERGED', basis: BASIS },
    { id: 'S03', from: 'S_ASSIGNED', to: 'S_WORKING', event: 'ISSUE_ACKED', basis: BASIS },
    { id: 'S04', from: 'S_WORKING', to: 'S_REPLIED', event: 'ISSUE_REPLIED', basis: BASIS },
    { id: 'S05', from: 'S_REPLIED', to: 'S_CLOSED', event: 'ISSUE_CONFIRMED', basis: BASIS },
    { id: 'S06', from: 'S_REPLIED', to: 'S_WORKING', event: 'ISSUE_REOPENED', basis: BASIS },
    { id: 'S07', from: 'S_WORKING', to: 'S_OVERDUE', event: 'ISSUE_OVERDUE', basis: BASIS },
    // To acknowledge it (S03) is up to the department: its time is over all the same.
    { id: 'S07', from: 'S_ASSIGNED', to: 'S_OVERDUE', event: 'ISSUE_OVERDUE', basis: BASIS },
    { id: 'S08', from: 'S_OVERDUE', to: 'S_REPLIED', event: 'ISSUE_REPLIED', basis: BASIS },
    { id: 'S09', from: 'S_WORKING', to: 'S_ESCALATED', event: 'ISSUE_ESCALATED', basis: BASIS },
    { id: 'S10', from: 'S_ESCALATED', to: 'S_WORKING', event: 'ISSUE_ASSIGNED', basis: BASIS },
    // A department that has solved it says so, whoever has taken it up meanwhile; its raiser decides whether it is.
    { id: 'S10-1', from: 'S_ESCALATED', to: 'S_REPLIED', event: 'ISSUE_REPLIED', basis: BASIS },
    { id: 'S11', from: 'S_OVERDUE', to: 'S_ESCALATED', event: 'ISSUE_ESCALATED', basis: BASIS },
  ],
};
