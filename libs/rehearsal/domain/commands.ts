import { VIOLATIONS } from '../../supervision/domain/violations.js';
import { ABOUT, CONTRACT_KINDS, PASSED_OVER, PROCUREMENT_METHODS } from '../../tenders/domain/commands.js';
import { PRACTICES } from '../../utilities/domain/practices.js';

/** What a key of a command may hold; `read-details.ts` reads each, `describe-format.ts` publishes each. */
export type DetailKind =
  | 'text'
  | 'flag'
  | 'materials'
  | 'department'
  | 'departments'
  | 'procedure'
  | 'count'
  | 'amount'
  | 'share'
  | 'score'
  | 'date'
  | 'stage'
  | 'opinion'
  | 'asked-by'
  | 'land-event'
  | 'issue-class'
  | 'violation'
  | 'practice'
  | 'conditions'
  | 'contract-kind'
  | 'method'
  | 'passed-over'
  | 'complaint-about';

/** The choices of the kinds that have some. */
export const CHOICES = {
  stage: ['S1', 'S2', 'S3', 'S4'],
  opinion: ['agree', 'object'],
  'asked-by': ['applicant', 'interested-party'],
  'land-event': ['supply-completed', 'construction-started', 'construction-stopped'],
  'issue-class': ['A', 'B', 'C', 'D'],
  violation: VIOLATIONS,
  practice: PRACTICES,
  'contract-kind': CONTRACT_KINDS,
  method: PROCUREMENT_METHODS,
  'passed-over': PASSED_OVER,
  'complaint-about': ABOUT,
} as const satisfies Partial<Record<DetailKind, readonly string[]>>;

interface CommandFormat {
  /** Left out: the command names an item. */
  readonly item?: 'optional' | 'none';
  readonly with?: Readonly<Record<string, DetailKind>>;
  /** Keys without which it cannot be understood; whether the law wants more is asked at run time. */
  readonly needs?: readonly string[];
}

const documents = { docIssuedOn: 'date', bidDeadline: 'date', saleUntil: 'date' } as const;
const members = { committee: 'count', experts: 'count' } as const;
const issueOf = { item: 'optional', with: { issue: 'text' } } as const;
const incidentOf = { item: 'optional', with: { incident: 'text' } } as const;

/** What people can be made to do. `reason` may stand with every command and is kept with its fact. */
const COMMANDS = {
  submit: { with: { missing: 'materials', commitment: 'flag' } },
  'submit-stage': { item: 'none', with: { stage: 'stage', missing: 'materials' }, needs: ['stage'] },
  'extend-stage': { item: 'none', with: { stage: 'stage' }, needs: ['stage'] },
  accept: {},
  'request-corrections': { with: { materials: 'materials' } },
  correct: { with: { materials: 'materials' } },
  'not-accept': {},
  'start-special': { with: { procedure: 'procedure', days: 'count', notice: 'flag' }, needs: ['procedure'] },
  'end-special': {},
  extend: {},
  consult: { with: { departments: 'departments' } },
  reply: { with: { opinion: 'opinion' }, needs: ['opinion'] },
  'notice-hearing': {},
  'request-hearing': { with: { by: 'asked-by' } },
  'schedule-hearing': { with: { on: 'date', place: 'text' }, needs: ['on'] },
  grant: {},
  refuse: {},
  supply: { with: { materials: 'materials' }, needs: ['materials'] },
  'extend-supply': { with: { materials: 'materials' }, needs: ['materials'] },
  convert: {},
  'void-opinion': {},
  deliver: {},
  'publish-decision': {},
  withdraw: {},
  terminate: {},
  revoke: { with: { ground: 'text', heard: 'flag' } },
  recall: { with: { compensation: 'amount' } },
  'cancel-licence': { with: { ground: 'text' } },
  'suspend-licence': {},
  'resume-licence': {},
  renew: {},
  'decide-renewal': { with: { granted: 'flag' }, needs: ['granted'] },
  check: { with: { passed: 'flag' }, needs: ['passed'] },
  rectify: {},
  'record-payment': { with: { amount: 'amount', area: 'amount' }, needs: ['amount'] },
  'record-land-use': { with: { event: 'land-event', share: 'share', invested: 'share' } },
  excuse: { with: { cause: 'text', months: 'count' } },
  object: {},
  'decide-objection': { with: { upheld: 'flag' }, needs: ['upheld'] },
  'confirm-revocation': { with: { confirmed: 'flag' } },
  'record-contract': { with: { startBy: 'date', price: 'amount' }, needs: ['startBy', 'price'] },
  'find-idle': {},
  'decide-idle-fee': { with: { amount: 'amount' } },
  'reclaim-land': {},
  'close-idle': {},
  'end-waiver': {},
  'start-work': {},
  'extend-start': { with: { months: 'count' } },
  'suspend-work': { with: { stoppedOn: 'date' } },
  'resume-work': { with: { verified: 'flag' } },
  'complete-work': {},
  'raise-issue': { item: 'optional', with: { category: 'text' } },
  'assign-issue': {
    item: 'optional',
    with: { issue: 'text', class: 'issue-class', department: 'department', person: 'text' },
  },
  'reply-issue': issueOf,
  'confirm-issue': issueOf,
  'reopen-issue': issueOf,
  'merge-issue': { item: 'optional', with: { issue: 'text', into: 'text' } },
  'acknowledge-issue': issueOf,
  'report-issue': issueOf,
  'escalate-issue': issueOf,
  'report-incident': { item: 'optional', with: { type: 'text', claim: 'text', place: 'text' } },
  'dispatch-incident': incidentOf,
  'classify-incident': { item: 'optional', with: { incident: 'text', claim: 'text' }, needs: ['claim'] },
  'file-case': { item: 'optional', with: { incident: 'text', ground: 'text' }, needs: ['ground'] },
  'resolve-incident': incidentOf,
  'mediate-incident': incidentOf,
  'give-feedback': { item: 'optional', with: { incident: 'text', satisfied: 'flag' } },
  'close-incident': { item: 'optional', with: { incident: 'text', feedback: 'text' } },
  urge: { with: { level: 'count' } },
  'reply-supervision': { item: 'optional', with: { measure: 'text', supervision: 'text' } },
  'escalate-supervision': { item: 'optional', with: { supervision: 'text' } },
  'record-violation': { with: { violation: 'violation', evidence: 'text' }, needs: ['violation'] },
  'reply-supply-plan': {},
  'review-supply-design': {},
  'start-customer-works': { with: { days: 'count' } },
  'complete-customer-works': {},
  connect: {},
  'complain-practice': { with: { practice: 'practice' }, needs: ['practice'] },
  'answer-practice': { with: { upheld: 'flag', complaint: 'text' }, needs: ['upheld'] },
  'mend-practice': { with: { complaint: 'text' } },
  rate: { with: { score: 'score' }, needs: ['score'] },
  'contact-rater': {},
  'rectify-rating': {},
  'appeal-rating': {},
  'decide-appeal': { with: { upheld: 'flag' }, needs: ['upheld'] },
  'visit-rater': { with: { satisfied: 'flag' } },
  'publish-tender': {
    with: {
      ...documents,
      applyBy: 'date',
      method: 'method',
      kind: 'contract-kind',
      estimate: 'amount',
      bidBond: 'amount',
      conditions: 'conditions',
    },
  },
  'issue-documents': { with: documents },
  clarify: {},
  'postpone-deadline': { with: { bidDeadline: 'date' }, needs: ['bidDeadline'] },
  'object-tender': { with: { knownOn: 'date' } },
  'answer-objection': { with: { objection: 'text' } },
  'withdraw-bid': {},
  'return-bond': { with: { bond: 'text' } },
  'open-bids': { with: { bidders: 'count', evaluating: 'flag', ...members } },
  'report-evaluation': { with: members },
  'reject-all-bids': {},
  'publish-candidates': { with: { candidates: 'count' } },
  award: { with: { rank: 'count', ground: 'passed-over' } },
  'sign-contract': { with: { amount: 'amount', performanceBond: 'amount' } },
  'file-tender-report': {},
  'void-tender': {},
  'complain-tender': { with: { about: 'complaint-about', knownOn: 'date' } },
  'accept-complaint': { with: { complaint: 'text', suspend: 'flag' } },
  'refuse-complaint': { with: { complaint: 'text' } },
  'start-examination': { with: { complaint: 'text', procedure: 'procedure' }, needs: ['procedure'] },
  'end-examination': { with: { complaint: 'text' } },
  'decide-complaint': { with: { complaint: 'text', upheld: 'flag', voids: 'flag' }, needs: ['upheld'] },
  'announce-result': {},
  'publish-contract': {},
  'file-contract': {},
  'ask-procurement': {},
  'answer-query': { with: { query: 'text' } },
} as const satisfies Record<string, CommandFormat>;

export type CommandName = keyof typeof COMMANDS;

export const COMMAND_NAMES = Object.keys(COMMANDS) as CommandName[];

export function commandFormat(
  name: CommandName,
): Required<Omit<CommandFormat, 'item'>> & Pick<CommandFormat, 'item'> {
  const { item, with: details = {}, needs = [] }: CommandFormat = COMMANDS[name];
  return { item, with: { ...details, reason: 'text' }, needs };
}

/** The keys that every command has, whatever it does. */
export const COMMAND_KEYS = ['at', 'as', 'do', 'item', 'refused'] as const;
