export type { AccountDraft, Applicant, Offices } from './domain/account.js';
export { actorLabel, ROLES, signature, SYSTEM, type Actor, type Role } from './domain/actor.js';
export { isCreditCode } from './domain/credit-code.js';
export { ACTIONS, authorize, mayAct, mayEver, POLICY, relationFor, type Action } from './domain/policy.js';
export { OWNER, type ExtensionApprover, type Office, type PolicyObject, type Relation } from './domain/relation.js';
export { listAccounts } from './list-accounts.js';
export { openAccount, type OpenedAccount } from './open-account.js';
export type { AccountRow as Account } from './store/accounts.js';
export { applicantWith } from './store/applicants.js';
