import { mayAct } from '../../identity/domain/policy.js';
import type { Actor } from '../../identity/domain/actor.js';
import type { Office } from '../../identity/domain/relation.js';

/** Whose inbox is asked for; what is left out is not narrowed. */
export type AskedOffice = Partial<Office>;

/**
 * The offices whose inbox somebody reads: an officer's own, all departments of a window's region, any for those who
 * watch over all. It asks the policy table, and so agrees with it.
 */
export function officesOf(actor: Actor, asked: AskedOffice, all: Iterable<Office>): Office[] {
  const { department, region } = actor;
  const candidates = department && region ? [{ department, region }] : [...all];
  return candidates.filter((office) => isAsked(office, asked) && mayAct(actor, 'inbox:read', office));
}

const isAsked = (office: Office, { department, region }: AskedOffice): boolean =>
  (department === undefined || department === office.department) &&
  (region === undefined || region === office.region);
