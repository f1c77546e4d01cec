/** Who may act at all. `system` is time: it acts through workflows and settling, never over HTTP. */
export const ROLES = [
  'applicant',
  'window',
  'officer',
  'head',
  'supervisor',
  'coordinator',
  'administrator',
  'province',
  'bidder',
  'system',
] as const;

export type Role = (typeof ROLES)[number];

/** Somebody who asks for something. A rehearsal makes one from a script's `as`, a session from an account. */
export interface Actor {
  readonly role: Role;
  readonly department?: string;
  readonly region?: string;
  readonly applicantId?: string;
  readonly accountId?: string;
  /** How facts name the actor: `applicant`, `dept:NRP`, `head:NRP`, `system` … */
  readonly label: string;
}

/** How a fact is signed: by the office, and the account behind it. */
export function signature({ label, accountId }: Actor): { readonly actor: string; readonly by?: string } {
  return accountId === undefined ? { actor: label } : { actor: label, by: accountId };
}

/** Time itself: what happens if nobody acts. */
export const SYSTEM: Actor = { role: 'system', label: 'system' };

const DEPARTMENT_LABELS: Partial<Record<Role, string>> = { officer: 'dept', head: 'head' };

/** Facts name the office and not the person, so that an officer's successor continues the same story. */
export function actorLabel(role: Role, department?: string): string {
  const prefix = DEPARTMENT_LABELS[role];
  return prefix === undefined ? role : `${prefix}:${department ?? ''}`;
}
