import type { Clock } from '../../clocks/domain/clock.js';
import type { CommandOf } from '../../steps/domain/commands.js';
import type { Matter } from '../../steps/domain/matter.js';
import type { Passage } from '../../steps/domain/passage.js';
import { lawsOn, mediatorOf, OFFENCE_TYPES } from './claims.js';
import { CLAUSE, incidentFor, incidents, POLICE, tell, theirs } from './incidents.js';
import { LAWFUL } from './machine.js';
import { handlingCase, hearingOwner } from './terms.js';

/** E03: an offence, and of a kind that the law knows. Who asks for what the law gives commits none. */
export function fileCase(p: Passage, command: CommandOf<'file-case'>): void {
  const { ground, reason, extra } = command;
  const found = theirs(p, command, 'INCIDENT_CASE_FILED');
  if (mediatorOf(found.claim))
    p.refuse('enforcement.lawful-claim', LAWFUL, { incident: found.number, claim: found.claim ?? '' });
  if (!OFFENCE_TYPES.includes(ground))
    p.refuse('enforcement.no-offence', CLAUSE, { ground, types: OFFENCE_TYPES });
  p.demandReason(reason, CLAUSE);
  const police = p.setting.officeOf(POLICE);
  const incident = incidents.follow(p, found, 'INCIDENT_CASE_FILED', { category: ground });
  const data = { ...extra, ground, laws: lawsOn(ground), reason };
  tell(p, 'incident.case-filed', incident, data, [p.applicant]);
  incidents.handTo(p, incident, police);
  p.start(handlingCase(incident, police, p.today));
}

/** E04, E06: the police have brought it to an end, there or with the case. */
export function resolve(p: Passage, command: CommandOf<'resolve-incident'>): void {
  const { reason, extra } = command;
  const found = theirs(p, command, 'INCIDENT_RESOLVED');
  p.demandReason(reason, CLAUSE);
  const incident = incidents.follow(p, found, 'INCIDENT_RESOLVED');
  tell(p, 'incident.resolved', incident, { ...extra, reason }, [p.applicant, p.lead]);
  askOwner(p, incident);
}

/** E05: those who asked for something and those who owed it have come to terms; building goes on. */
export function mediate(p: Passage, command: CommandOf<'mediate-incident'>): void {
  const { reason, extra } = command;
  const found = theirs(p, command, 'INCIDENT_MEDIATED');
  p.demandReason(reason, CLAUSE);
  const incident = incidents.follow(p, found, 'INCIDENT_MEDIATED');
  const data = { ...extra, reason, department: found.lead?.code ?? '' };
  tell(p, 'incident.mediated', incident, data, [p.applicant, p.lead]);
  askOwner(p, incident);
}

function askOwner(p: Passage, incident: Matter): void {
  incidents.handTo(p, incident, p.applicant);
  p.start(hearingOwner(incident, p.applicant, p.today));
}

/** The owner says how it was dealt with: the coordinator closes it on that. */
export function giveFeedback(p: Passage, command: CommandOf<'give-feedback'>): void {
  const { reason, satisfied, extra } = command;
  const found = incidentFor(p, command, 'INCIDENT_CLOSED');
  if (!incidents.may(found, 'INCIDENT_CLOSED'))
    p.refuse('enforcement.not-resolved', CLAUSE, { incident: found.number });
  p.demandReason(reason, CLAUSE);
  const incident = incidents.change(p, found, { feedback: reason, lateSince: undefined });
  const said = { ...extra, reason, ...(satisfied === undefined ? {} : { satisfied }) };
  tell(p, 'incident.feedback-given', incident, said, [p.lead]);
  toCoordinator(p, incident);
}

/** E07: closed with what its owner said, written or asked for. */
export function close(p: Passage, command: CommandOf<'close-incident'>): void {
  const found = incidentFor(p, command, 'INCIDENT_CLOSED');
  const feedback = found.feedback ?? command.feedback ?? '';
  if (incidents.may(found, 'INCIDENT_CLOSED') && feedback.trim() === '')
    p.refuse('enforcement.feedback-missing', CLAUSE, { incident: found.number });
  const incident = incidents.follow(p, found, 'INCIDENT_CLOSED', { feedback });
  tell(p, 'incident.closed', incident, { ...command.extra, feedback }, [p.applicant]);
}

function toCoordinator(p: Passage, incident: Matter): void {
  incidents.handTo(p, incident, p.lead);
  p.start(hearingOwner(incident, p.lead, p.today));
}

/** Whoever has it is late: an office is asked for it, an owner that says nothing is asked by the coordinator. */
export function lapse(p: Passage, clock: Clock): void {
  const incident = incidents.of(p, clock);
  if (!incident) return;
  const has = incidents.has(p, incident);
  const late = incidents.late(p, incident, clock);
  if (has?.kind === 'applicant') toCoordinator(p, late);
  else p.turn('neglected', p.duty('enforcement', incident.number)?.id);
}

/** Before its end: whoever has it is told. */
export function remind(p: Passage, { kind, subject = '', dueOn, provisional }: Clock): void {
  const to = incidents.has(p, { kind: 'enforcement', number: subject });
  const data = { clock: kind, subject, dueOn, ...(provisional ? { provisional } : {}) };
  p.record('clock.reminded', data, to ? [to] : []);
}
