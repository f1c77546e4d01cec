import { actorLabel, type Actor, type Role } from './actor.js';
import { mayAct, type Action } from './policy.js';
import { GOVERNMENT, type PolicyObject } from './relation.js';

/** Who may do this to this object, by the names that facts give them. It asks the policy, and so agrees with it. */
export function whoMay(action: Action, object: PolicyObject): string[] {
  const may = candidates(object).filter((actor) => mayAct(actor, action, object));
  return [...new Set(may.map(({ label }) => label))];
}

/** One of each role, in the office that comes nearest to the object, and of each that has something to do about it. */
function candidates({ applicantId, department, region, charged = [] }: PolicyObject): Actor[] {
  const one = (role: Role, office: Omit<Actor, 'role' | 'label'> = {}): Actor => ({
    role,
    ...office,
    label: actorLabel(role, office.department),
  });
  return [
    one('applicant', { applicantId: applicantId ?? undefined }),
    one('window', { region }),
    one('officer', { department, region }),
    one('head', { department, region }),
    one('head', { department: GOVERNMENT, region }),
    ...charged.flatMap((office) => [one('officer', office), one('head', office)]),
    one('supervisor'),
    one('coordinator'),
    one('province'),
    one('bidder'),
  ];
}
