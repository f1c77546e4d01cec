import type { Role } from './actor.js';
import type { Relation } from './relation.js';

export type Rule = Partial<Record<Role, Relation>>;

/**
 * The department that leads the step decides, by its officers and its head; nobody else does. What one officer has taken
 * is no other's to act upon; the head answers for all of it.
 */
export const LEAD: Rule = { officer: 'handler', head: 'lead' };

/** The whole office, whoever of it has taken the step: what is read. */
export const OFFICE: Rule = { officer: 'lead', head: 'lead' };

/** What an item's owner performs itself (lead 建设单位) is completed by its own act, for want of anybody to ask. */
export const LEAD_OR_PERFORMER: Rule = { ...LEAD, applicant: 'performer' };

/** 优化营商环境条例 art. 37: the one window receives and hands out for all the departments of its region. */
export const WINDOW_OR_LEAD: Rule = { ...LEAD, window: 'region' };

/** Who was given something to do about it beside its lead; which of them, the rule says. */
export const CHARGED: Rule = { officer: 'charged', head: 'charged' };

/** 电子监察: who watches over the offices. */
export const WATCHERS: Rule = { supervisor: 'any' };

export const OWN: Rule = { applicant: 'own' };

/** 投标人、供应商: who bids is nobody's before it has bid. */
export const BIDDER: Rule = { bidder: 'any' };

/** Who may look at a project: its applicant, the departments with a step in it, and those who watch over all. */
export const WATCH: Rule = {
  applicant: 'own',
  window: 'territory',
  officer: 'concerned',
  head: 'concerned',
  supervisor: 'any',
  coordinator: 'any',
  province: 'any',
};

/** 问题交办: the applicant, the offices where the project lies or is led, and those who watch over all. */
export const CONCERNED_BY_PROBLEMS: Rule = {
  applicant: 'own',
  officer: 'territory',
  head: 'territory',
  supervisor: 'any',
  coordinator: 'any',
};

export const ADMINISTRATION: Rule = { administrator: 'any' };

/** The register of parks: kept by the ledger office, and by the committee of the park for its own. */
export const PARK_KEEPERS: Rule = { ...OFFICE, coordinator: 'any', administrator: 'any' };

export const EVERYBODY: Rule = {
  applicant: 'any',
  window: 'any',
  officer: 'any',
  head: 'any',
  supervisor: 'any',
  coordinator: 'any',
  administrator: 'any',
  province: 'any',
  bidder: 'any',
};
