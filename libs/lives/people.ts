import { actorLabel, type Actor, type Role } from '../identity/index.js';

/** Somebody by the name that facts give: `applicant`, `dept:NRP`, `head:GOV`, `province` … of the step's own region. */
export function personCalled(label: string, place: { region: string; applicantId: string }): Actor {
  const [kind = '', department] = label.split(':');
  const role = (kind === 'dept' ? 'officer' : kind) as Role;
  const where = role === 'applicant' ? { applicantId: place.applicantId } : { region: place.region };
  return { role, department, ...where, label: actorLabel(role, department) };
}

export const ANYBODY = [
  'applicant',
  'window',
  'dept:NRP',
  'head:NRP',
  'dept:HUD',
  'dept:DRC',
  'dept:DSB',
  'dept:PWC',
  'province',
  'supervisor',
  'coordinator',
  'bidder',
  'dept:FIN',
] as const;
