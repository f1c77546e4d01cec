import { RuleViolation } from '../../platform/domain/rule-violation.js';
import type { Actor, Role } from './actor.js';
import {
  LEAD,
  OFFICE,
  LEAD_OR_PERFORMER,
  WINDOW_OR_LEAD,
  CHARGED,
  WATCHERS,
  OWN,
  BIDDER,
  WATCH,
  CONCERNED_BY_PROBLEMS,
  ADMINISTRATION,
  PARK_KEEPERS,
  EVERYBODY,
  type Rule,
} from './policy-rules.js';
import { holds, type PolicyObject, type Relation } from './relation.js';

/** The one policy table: action × role × relation to the object. What is not here is not allowed. */
const POLICY = {
  'step:submit': OWN,
  'step:submit-stage': OWN,
  'step:correct': OWN,
  'step:withdraw': OWN,
  'step:rectify': OWN,
  'step:accept': { ...WINDOW_OR_LEAD, applicant: 'performer' },
  'step:request-corrections': WINDOW_OR_LEAD,
  'step:not-accept': WINDOW_OR_LEAD,
  'step:deliver': { ...WINDOW_OR_LEAD, applicant: 'performer' },
  'step:start-special': LEAD,
  'step:end-special': LEAD,
  'step:consult': LEAD,
  'step:reply': CHARGED,
  'step:notice-hearing': LEAD,
  /** 行政许可法 art. 47: the applicant, or through the department whoever else it concerns. */
  'step:request-hearing': { ...LEAD, applicant: 'own' },
  'step:schedule-hearing': LEAD,
  'step:grant': LEAD_OR_PERFORMER,
  'step:refuse': LEAD,
  'step:terminate': LEAD,
  'step:revoke': LEAD,
  'step:check': { ...LEAD, supervisor: 'any' },
  'step:publish-decision': LEAD_OR_PERFORMER,
  'step:reply-supply-plan': LEAD,
  'step:review-supply-design': LEAD,
  'step:start-customer-works': OWN,
  'step:complete-customer-works': OWN,
  'step:connect': LEAD,
  'step:complain-practice': OWN,
  'step:answer-practice': CHARGED,
  'step:mend-practice': LEAD,
  'step:rate': OWN,
  'step:contact-rater': LEAD,
  'step:rectify-rating': LEAD,
  'step:appeal-rating': LEAD,
  /** 国办发〔2019〕51号: who keeps the ratings, and not who was rated. */
  'step:decide-appeal': CHARGED,
  'step:visit-rater': CHARGED,
  'step:supply': OWN,
  'step:extend-supply': LEAD,
  'step:convert': LEAD,
  'step:void-opinion': LEAD,
  'step:recall': LEAD,
  'step:cancel-licence': LEAD,
  'step:suspend-licence': LEAD,
  'step:resume-licence': LEAD,
  'step:renew': OWN,
  'step:decide-renewal': LEAD,
  'step:start-work': OWN,
  'step:extend-start': LEAD,
  'step:suspend-work': OWN,
  'step:resume-work': OWN,
  'step:complete-work': OWN,
  'step:record-payment': LEAD,
  'step:record-land-use': LEAD,
  'step:excuse': LEAD,
  'step:object': OWN,
  /** The province gave the approval; it hears who objects to its revocation. */
  'step:decide-objection': { province: 'any' },
  'step:confirm-revocation': { ...LEAD, province: 'any' },
  'step:record-contract': LEAD,
  'step:find-idle': LEAD,
  'step:decide-idle-fee': LEAD,
  'step:reclaim-land': LEAD,
  'step:close-idle': LEAD,
  'step:end-waiver': LEAD,
  'step:raise-issue': CONCERNED_BY_PROBLEMS,
  /** 问题交办 S01, S10: the ledger office gives a problem an owner, and the government what went up to it. */
  'step:assign-issue': { coordinator: 'any', head: 'government' },
  'step:merge-issue': { coordinator: 'any' },
  'step:acknowledge-issue': CHARGED,
  'step:report-issue': CHARGED,
  'step:reply-issue': CHARGED,
  /** 问题交办 S05: the one who raised it, says the rule. */
  'step:confirm-issue': CONCERNED_BY_PROBLEMS,
  'step:reopen-issue': CONCERNED_BY_PROBLEMS,
  /** 问题交办 S09: a leader, of the office that has it or of the government. */
  'step:escalate-issue': { head: 'leading', supervisor: 'any' },
  'step:report-incident': CONCERNED_BY_PROBLEMS,
  'step:dispatch-incident': CHARGED,
  'step:classify-incident': CHARGED,
  'step:file-case': CHARGED,
  'step:resolve-incident': CHARGED,
  'step:mediate-incident': CHARGED,
  'step:give-feedback': OWN,
  'step:close-incident': { coordinator: 'any' },
  /** 招标投标法 art. 8: the tenderee carries its tender out itself. */
  'step:publish-tender': OWN,
  'step:issue-documents': OWN,
  'step:clarify': OWN,
  'step:postpone-deadline': OWN,
  'step:object-tender': BIDDER,
  'step:answer-objection': OWN,
  'step:withdraw-bid': BIDDER,
  'step:return-bond': OWN,
  'step:open-bids': OWN,
  'step:report-evaluation': OWN,
  'step:reject-all-bids': OWN,
  'step:publish-candidates': OWN,
  'step:award': OWN,
  'step:sign-contract': OWN,
  'step:file-tender-report': OWN,
  /** 招标投标法实施条例 art. 4, 81: who supervises tenders, or had to hear the complaint. */
  'step:void-tender': { ...CHARGED, ...WATCHERS },
  'step:complain-tender': BIDDER,
  'step:accept-complaint': CHARGED,
  'step:refuse-complaint': CHARGED,
  'step:start-examination': CHARGED,
  'step:end-examination': CHARGED,
  'step:decide-complaint': CHARGED,
  'step:announce-result': OWN,
  'step:publish-contract': OWN,
  'step:file-contract': OWN,
  'step:ask-procurement': BIDDER,
  'step:answer-query': OWN,
  /** 招标投标法 art. 5: what is published is open to whoever wants to bid. */
  'tender:read': { ...WATCH, ...BIDDER },
  'step:urge': WATCHERS,
  'step:reply-supervision': CHARGED,
  'step:escalate-supervision': WATCHERS,
  'step:record-violation': WATCHERS,
  /** 行政许可法 art. 42: an extension is approved by the head, of the organ or of the government above it. */
  'step:extend': { head: 'approver', applicant: 'approver' },
  'step:extend-stage': { head: 'government' },
  /** What time does: settle what is over, warn, lapse, deem. */
  'step:settle': { system: 'any' },
  'step:read': WATCH,

  'project:register': OWN,
  'project:change-facts': OWN,
  'project:read': WATCH,
  'project:list': {
    applicant: 'own',
    window: 'any',
    officer: 'any',
    head: 'any',
    supervisor: 'any',
    coordinator: 'any',
    province: 'any',
  },
  'facts:read': WATCH,

  /** 电子监察: how long each has what, and who is late. */
  'supervision:read': { supervisor: 'any', coordinator: 'any', province: 'any' },
  /** Letters: those that went to one's own office. */
  'supervision:letters': { ...OFFICE, supervisor: 'any', coordinator: 'any', province: 'any' },
  /** What one's office, or oneself, has to do beside the steps in its hands. */
  'duty:read': { ...OFFICE, applicant: 'own' },

  /** 我要办的: what an applicant has to do, in all its projects. */
  'agenda:read': OWN,

  /** What went out to oneself, or to one's office. */
  'reminder:read': { ...OFFICE, applicant: 'own' },

  /** 经办: an officer takes what is nobody's; who has what is settled by the head, or by the window that hands it in. */
  'assignment:claim': OFFICE,
  'assignment:assign': { head: 'lead', window: 'region' },
  'assignment:release': { ...LEAD, window: 'region' },

  'inbox:read': { ...OFFICE, window: 'region', supervisor: 'any', coordinator: 'any' },

  /** What was raised about projects: by or with one's office, of one's own, or all over the city. */
  'matter:list': { ...OFFICE, applicant: 'own', supervisor: 'any', coordinator: 'any', province: 'any' },

  /** 用地承诺: what one promised oneself, what one's office watches over, or all over the city. */
  'land:list': { ...OFFICE, applicant: 'own', supervisor: 'any', coordinator: 'any', province: 'any' },

  /** 差评整改: what one's office has to put right, or all for those who watch over offices. */
  'rating:bad': { ...OFFICE, supervisor: 'any', coordinator: 'any', province: 'any' },

  'right:read': OWN,

  'document:upload': OWN,
  'document:download': { ...OFFICE, window: 'region', applicant: 'own', supervisor: 'any' },

  /** 行政许可法 art. 30: what a project takes is told to whoever asks. */
  'procedure:preview': EVERYBODY,
  'catalogue:publish': ADMINISTRATION,
  /** 优化营商环境条例 art. 42: what is shared is open to everybody. */
  'park:read': EVERYBODY,
  /** 国办发〔2019〕51号: how offices were rated is public, and so is what suppliers were found to do. */
  'rating:read': EVERYBODY,
  'practice:read': EVERYBODY,
  'park:put': PARK_KEEPERS,
  'park:assess': PARK_KEEPERS,
  'calendar:import': ADMINISTRATION,
  'parameter:read': EVERYBODY,
  'parameter:set': ADMINISTRATION,
  'account:manage': ADMINISTRATION,
  'account:self': EVERYBODY,
  /** That something has changed; of which projects, 'project:read' decides. */
  'live:listen': EVERYBODY,
  /** Its time is everybody's: each page says what day it is. */
  'sandbox:see': EVERYBODY,
  'sandbox:move-time': ADMINISTRATION,
  'sandbox:rehearse': ADMINISTRATION,
  'operation:see': ADMINISTRATION,
  'operation:verify': ADMINISTRATION,
} as const satisfies Record<string, Rule>;

export type Action = keyof typeof POLICY;

export const ACTIONS = Object.keys(POLICY) as Action[];

/** May somebody of this role do this to any object at all? What a route asks before anything is loaded. */
export function mayEver(role: Role, action: Action): boolean {
  return relationFor(role, action) !== undefined;
}

export function mayAct(actor: Actor, action: Action, object: PolicyObject): boolean {
  const relation = relationFor(actor.role, action);
  return relation !== undefined && holds(relation, actor, object);
}

/** Refuses what the table does not allow, and says whether it is the role or the object that is wrong. */
export function authorize(actor: Actor, action: Action, object: PolicyObject): void {
  if (mayAct(actor, action, object)) return;
  throw new RuleViolation(whyNot(actor, action, object), '行政许可法 art. 22', {
    action,
    actor: actor.label,
  });
}

function whyNot(actor: Actor, action: Action, object: PolicyObject): string {
  if (!mayEver(actor.role, action)) return 'access.role';
  return mayAct(actor, action, { ...object, assignee: null }) ? 'access.taken' : 'access.not-yours';
}

/** How somebody of this role must stand to an object to do this to it: what a list is narrowed by. */
export function relationFor(role: Role, action: Action): Relation | undefined {
  const rule: Rule = POLICY[action];
  return rule[role];
}
