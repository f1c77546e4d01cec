export type { AccountDraft, Applicant, Offices } from './domain/account.js';
export { actorLabel, ROLES, type Actor, type Role } from './domain/actor.js';
export { isCreditCode } from './domain/credit-code.js';
export { ACTIONS, authorize, mayAct, mayEver, relationFor, type Action } from './domain/policy.js';
export type { ExtensionApprover, Office, PolicyObject, Relation } from './domain/relation.js';
export { listAccounts } from './list-accounts.js';
export { openAccount, type OpenedAccount } from './open-account.js';
export type { AccountRow as Account } from './store/accounts.js';
export { applicantWith } from './store/applicants.js';
