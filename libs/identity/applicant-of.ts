import type { Tx } from '../platform/database/index.js';
import { RuleViolation } from '../platform/domain/rule-violation.js';
import type { Applicant } from './domain/account.js';
import { applicantWith } from './store/applicants.js';

/** One credit code is one legal person: who gives it another name is mistaken about one of the two. */
export async function applicantIdOf(tx: Tx, applicant: Applicant): Promise<string> {
  const known = await applicantWith(tx, applicant);
  if (known.name === applicant.name) return known.id;
  throw new RuleViolation('account.applicant-name-differs', 'GB 32100-2015', {
    creditCode: applicant.creditCode,
  });
}
