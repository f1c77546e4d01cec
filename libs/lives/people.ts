import { actorLabel, type Actor, type Role } from '../identity/index.js';
import type { StepFile } from '../steps/index.js';

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

/** On the project's own file a rule looks at who it is: whoever has something to do there, and those who always may. */
export const peopleAround = ({ memo: { duties = [] } }: StepFile): string[] => [
  ...['applicant', 'applicant', 'coordinator', 'supervisor', 'head:GOV', 'dept:NRP'],
  ...duties.flatMap(({ to: { kind, code } }) =>
    kind === 'department' ? [`dept:${code}`, `dept:${code}`, `head:${code}`] : [],
  ),
];
