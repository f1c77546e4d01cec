import { GOVERNMENT } from '../../identity/domain/relation.js';
import type { CommandOf } from '../../steps/domain/commands.js';
import type { Matter } from '../../steps/domain/matter.js';
import type { Passage } from '../../steps/domain/passage.js';
import { INCIDENT_TYPES, mediatorOf } from './claims.js';
import { CLAUSE, incidents, POLICE, tell, theirs } from './incidents.js';
import { refer } from './refer.js';
import { arriving, briefing } from './terms.js';

/** Owner or site report it: the police, the local government and who schedules the project hear of it at once. */
export function report(p: Passage, command: CommandOf<'report-incident'>): void {
  const { type, reason: said, claim, place, about, extra } = command;
  if (!INCIDENT_TYPES.includes(type)) p.refuse('enforcement.type-unknown', CLAUSE, { types: INCIDENT_TYPES });
  if (about !== undefined && !p.setting.standing(about)) p.refuse('enforcement.item-unknown', CLAUSE);
  p.demandReason(said, CLAUSE);
  const police = p.setting.officeOf(POLICE);
  const incident = incidents.raise(p, {
    category: type,
    said,
    lead: police,
    ...(claim === undefined ? {} : { claim }),
    ...(about === undefined ? {} : { about }),
  });
  const times = p.step.memo.matterNumbers?.enforcement ?? 1;
  const told = { ...(claim === undefined ? {} : { claim }), ...(place === undefined ? {} : { place }) };
  tell(p, 'incident.reported', incident, { ...extra, ...told, type, reason: said, times }, [
    police,
    p.setting.officeOf(GOVERNMENT),
    p.lead,
  ]);
  incidents.handTo(p, incident, police);
  p.start(arriving(incident, police, p.today, p.setting));
}

/** E01: they are there. What the report says of a lawful claim goes to mediation without any further step (AC-25). */
export function dispatch(p: Passage, command: CommandOf<'dispatch-incident'>): void {
  const police = p.setting.officeOf(POLICE);
  const incident = incidents.follow(p, theirs(p, command, 'INCIDENT_DISPATCHED'), 'INCIDENT_DISPATCHED');
  tell(p, 'incident.dispatched', incident, { ...command.extra }, reporter(p, incident));
  incidents.handTo(p, incident, police);
  const mediator = mediatorOf(incident.claim);
  if (mediator) refer(p, incident, { claim: incident.claim ?? '', mediator });
  else p.start(briefing(incident, police, p.today, p.setting));
}

const reporter = (p: Passage, { raisedBy: { role } }: Matter) => (role === 'applicant' ? [p.applicant] : []);
