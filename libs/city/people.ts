import { actorLabel, type Account, type Actor } from '../identity/index.js';
import { GOVERNMENT } from '../identity/domain/relation.js';
import type { Plan, PlannedAct } from './domain/agenda.js';
import type { Part } from './domain/habit.js';

/** What the owner performs itself has no other office. */
const OWNER = 'JSD';

const OF_AN_OFFICE: ReadonlySet<Part> = new Set(['window', 'officer', 'head']);

/** Who plays which part in a city: those who have an account of the examples sign with it. */
export class People {
  constructor(private readonly accounts: readonly Account[]) {}

  playing({ by: part, office: lead }: PlannedAct, approver: Plan['approver'], applicantId: string): Actor {
    const isOwners = part === 'applicant' || (lead.department === OWNER && OF_AN_OFFICE.has(part));
    if (isOwners || (part === 'head' && approver === 'SELF')) return this.applicant(applicantId);
    if (!OF_AN_OFFICE.has(part)) return this.signing({ role: part, label: actorLabel(part) });
    const department = part === 'head' && approver === 'GOVERNMENT_HEAD' ? GOVERNMENT : lead.department;
    if (part === 'window') return this.signing({ role: part, region: lead.region, label: actorLabel(part) });
    return this.signing({ role: part, department, region: lead.region, label: actorLabel(part, department) });
  }

  applicant(applicantId: string): Actor {
    return this.signing({ role: 'applicant', applicantId, label: actorLabel('applicant') });
  }

  private signing(actor: Actor): Actor {
    const { role, department = null, region = null, applicantId = null } = actor;
    const account = this.accounts.find(
      (a) =>
        a.role === role &&
        (a.department ?? null) === department &&
        (a.region ?? null) === region &&
        (a.applicant_id ?? null) === applicantId,
    );
    return account ? { ...actor, accountId: account.id } : actor;
  }
}
