import type { FieldError } from '../../platform/domain/invalid-input.js';
import { ROLES, type Role } from './actor.js';
import { isCreditCode } from './credit-code.js';
import { OWNER } from './relation.js';

/** A legal person who applies: one, across all its projects. */
export interface Applicant {
  readonly name: string;
  readonly creditCode: string;
}

/** Who a new account is for, and in which office. */
export interface AccountDraft {
  readonly username: string;
  readonly name: string;
  readonly role: Role;
  readonly department?: string;
  readonly region?: string;
  readonly applicant?: Applicant;
}

/** Time has no account. */
export const ACCOUNT_ROLES: readonly Role[] = ROLES.filter((role) => role !== 'system');

const OFFICE_FIELDS = ['department', 'region', 'applicant'] as const;
type OfficeField = (typeof OFFICE_FIELDS)[number];

/** What makes up the office of a role; what does not belong to it may not be there either. */
const OFFICES: Record<Role, readonly OfficeField[]> = {
  applicant: ['applicant'],
  window: ['region'],
  officer: ['department', 'region'],
  head: ['department', 'region'],
  supervisor: [],
  coordinator: [],
  administrator: [],
  province: [],
  bidder: [],
  system: [],
};

/** The departments and regions that there are. */
export interface Offices {
  hasDepartment(code: string): boolean;
  hasRegion(code: string): boolean;
}

export function accountProblems(draft: AccountDraft, offices: Offices): FieldError[] {
  return [...OFFICE_FIELDS.flatMap((field) => misplaced(draft, field)), ...unknownOffice(draft, offices)];
}

function misplaced(draft: AccountDraft, field: OfficeField): FieldError[] {
  const needed = OFFICES[draft.role].includes(field);
  const given = draft[field] !== undefined;
  if (needed === given) return [];
  return [{ field, rule: needed ? 'required' : 'unknown' }];
}

/** The owner's own acts are its applicant's: nobody holds an office in the department that stands for it. */
function unknownOffice({ department, region, applicant }: AccountDraft, offices: Offices): FieldError[] {
  const problems: FieldError[] = [];
  if (department !== undefined && (department === OWNER || !offices.hasDepartment(department))) {
    problems.push({ field: 'department', rule: 'department' });
  }
  if (region !== undefined && !offices.hasRegion(region)) problems.push({ field: 'region', rule: 'region' });
  if (applicant !== undefined && !isCreditCode(applicant.creditCode)) {
    problems.push({ field: 'applicant.creditCode', rule: 'credit-code' });
  }
  return problems;
}
