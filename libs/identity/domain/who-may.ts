import { actorLabel, type Actor, type Role } from './actor.js';
import { mayAct, type Action } from './policy.js';
import { GOVERNMENT, type PolicyObject } from './relation.js';

/** Who may do this to this object, by the names that facts give them. It asks the policy, and so agrees with it. */
export function whoMay(action: Action, object: PolicyObject): string[] {
  return candidates(object)
    .filter((actor) => mayAct(actor, action, object))
    .map(({ label }) => label);
}

/** One of each role, in the office that comes nearest to the object. */
function candidates({ applicantId, department, region }: PolicyObject): Actor[] {
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
    one('supervisor'),
    one('coordinator'),
    one('province'),
  ];
}
