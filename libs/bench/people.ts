import type { DataSource } from 'typeorm';
import type { Catalogue } from '../catalogue/index.js';
import { actorLabel, openAccount, type Actor } from '../identity/index.js';
import { resolveLead, type Regions } from '../regions/index.js';
import { ruleForItem } from '../steps/index.js';
import { REGION } from './four-approvals.js';

export const PASSWORD = 'Bench-of-four-approvals-1';
const APPLICANT = { name: '示例食品有限公司', creditCode: '91433101MA4Q7K2P8Q' };

/** Who acts in a bench: one applicant, and an officer of each department that leads one of the items. */
export interface People {
  readonly applicant: Actor & { readonly applicantId: string };
  readonly officers: ReadonlyMap<string, Actor>;
  /** Which department leads an item. */
  readonly leads: ReadonlyMap<string, string>;
  /** The items whose decisions are published. */
  readonly published: ReadonlySet<string>;
}

/** What an account signs in by. */
export const usernameOf = (department?: string): string =>
  department === undefined ? 'bench-applicant' : `bench-${department.toLowerCase()}`;

export async function settlePeople(db: DataSource, catalogue: Catalogue, regions: Regions): Promise<People> {
  const offices = {
    hasDepartment: (code: string) => catalogue.departments.has(code),
    hasRegion: (code: string) => regions.has(code),
  };
  const common = { name: 'Bench', password: PASSWORD };
  const owner = { ...common, username: usernameOf(), role: 'applicant', applicant: APPLICANT } as const;
  const { id, applicantId } = await openAccount(db, offices, owner);
  const officers = new Map<string, Actor>();
  const items = [...catalogue.items.values()];
  for (const item of items) {
    const lead = resolveLead(regions, REGION, item.lead, item.code);
    const officer = { ...common, ...lead, username: usernameOf(item.lead), role: 'officer' } as const;
    const account = await openAccount(db, offices, officer);
    officers.set(item.lead, {
      ...lead,
      role: 'officer',
      accountId: account.id,
      label: actorLabel('officer', item.lead),
    });
  }
  return {
    applicant: {
      role: 'applicant',
      accountId: id,
      applicantId: applicantId ?? '',
      label: actorLabel('applicant'),
    },
    officers,
    leads: new Map(items.map(({ code, lead }) => [code, lead])),
    published: new Set(items.filter((item) => ruleForItem(item).published).map(({ code }) => code)),
  };
}

export function officerOf({ officers }: People, department: string): Actor {
  const officer = officers.get(department);
  if (!officer) throw new Error(`Nobody works in ${department}`);
  return officer;
}
