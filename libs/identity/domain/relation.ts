import type { Actor } from './actor.js';

export interface Office {
  readonly department: string;
  readonly region: string;
}

/** What the policy has to know of the thing that is acted upon; whatever is left out relates to nobody. */
export interface PolicyObject {
  readonly applicantId?: string | null;
  /** The department that leads the step, and the region whose department it is. */
  readonly department?: string;
  readonly region?: string;
  readonly projectRegion?: string;
  /** 经办人: the account of the lead's office that has taken the step; none while it is anybody's there. */
  readonly assignee?: string | null;
  /** The offices that lead a step of the same project: they see one another's progress. */
  readonly concerned?: readonly Office[];
  /** The offices that were given something to do about the step, beside its lead. */
  readonly charged?: readonly Office[];
  /** Who approves an extension of this item, as the catalogue has it. */
  readonly extensionApprover?: ExtensionApprover | null;
}

export type ExtensionApprover = 'ORGAN_HEAD' | 'ORGAN_CHIEF' | 'GOVERNMENT_HEAD' | 'SELF';

/** 建设单位: the catalogue's code for what the owner of the project performs itself. */
export const OWNER = 'JSD';

/** 本级人民政府. */
export const GOVERNMENT = 'GOV';

type Holds = (actor: Actor, object: PolicyObject) => boolean;

const RELATIONS = {
  any: () => true,
  own: isOwn,
  performer: (actor, object) => object.department === OWNER && isOwn(actor, object),
  lead: (actor, object) => isOffice(actor, object.department, object.region),
  handler: (actor, object) => isOffice(actor, object.department, object.region) && isFreeFor(actor, object),
  region: (actor, object) => isSet(actor.region) && actor.region === object.region,
  territory: (actor, object) => territoryOf(object).includes(actor.region) && isSet(actor.region),
  concerned: (actor, object) =>
    isOffice(actor, object.department, object.region) ||
    isCharged(actor, object) ||
    (object.concerned ?? []).some((office) => isOffice(actor, office.department, office.region)),
  charged: isCharged,
  government: isGovernment,
  leading: (actor, object) => isCharged(actor, object) || isGovernment(actor, object),
  approver: (actor, object) => APPROVERS[object.extensionApprover ?? 'ORGAN_HEAD'](actor, object),
} as const satisfies Record<string, Holds>;

/** The regions in which a project lies, and in which one of its steps is led: what comes up to a city is its, too. */
function territoryOf({ region, projectRegion, concerned = [] }: PolicyObject): (string | undefined)[] {
  return [region, projectRegion, ...concerned.map((office) => office.region)];
}

export type Relation = keyof typeof RELATIONS;

export function holds(relation: Relation, actor: Actor, object: PolicyObject): boolean {
  return RELATIONS[relation](actor, object);
}

/** Taken by nobody, or by this very person. */
function isFreeFor({ accountId }: Actor, { assignee }: PolicyObject): boolean {
  return assignee === undefined || assignee === null || assignee === accountId;
}

function isCharged(actor: Actor, { charged = [] }: PolicyObject): boolean {
  return charged.some((office) => isOffice(actor, office.department, office.region));
}

/** 本级人民政府 of the regions in which the project lies or is led. */
function isGovernment(actor: Actor, object: PolicyObject): boolean {
  return actor.department === GOVERNMENT && territoryOf(object).includes(actor.region) && isSet(actor.region);
}

/** 行政许可法 art. 42: by the organ's head; a joint handling by the head of the government at its level. */
const APPROVERS: Record<ExtensionApprover, Holds> = {
  ORGAN_HEAD: isHeadOfLead,
  ORGAN_CHIEF: isHeadOfLead,
  GOVERNMENT_HEAD: (actor, object) => actor.role === 'head' && isOffice(actor, GOVERNMENT, object.region),
  SELF: isOwn,
};

function isHeadOfLead(actor: Actor, object: PolicyObject): boolean {
  return actor.role === 'head' && isOffice(actor, object.department, object.region);
}

function isOwn(actor: Actor, object: PolicyObject): boolean {
  return isSet(actor.applicantId) && actor.applicantId === object.applicantId;
}

function isOffice(actor: Actor, department: string | undefined, region: string | undefined): boolean {
  return (
    isSet(actor.department) &&
    isSet(actor.region) &&
    actor.department === department &&
    actor.region === region
  );
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}
