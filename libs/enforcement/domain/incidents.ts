import type { FactData, FactName } from '../../facts/domain/facts.js';
import type { Addressee } from '../../steps/domain/duty.js';
import type { Matter } from '../../steps/domain/matter.js';
import { Matters } from '../../steps/domain/matters.js';
import type { Passage } from '../../steps/domain/passage.js';
import { ENFORCEMENT, type IncidentEvent, type IncidentState } from './machine.js';
import './commands.js';

export const CLAUSE = '施工环境事件处置';

/** 公安机关: sent to every incident, to keep the peace there. */
export const POLICE = 'PSB';

/** The incidents on the project's site that are not over. */
export const incidents = new Matters<IncidentState, IncidentEvent>({
  kind: 'enforcement',
  prefix: 'E',
  machine: ENFORCEMENT,
  notOpen: 'enforcement.none-open',
  clause: CLAUSE,
});

/** The one that a command is about: of the open ones the latest for which the event is next. */
export const incidentFor = (
  p: Passage,
  { incident }: { readonly incident?: string },
  event: IncidentEvent,
): Matter =>
  incidents.find(p, incident === undefined ? {} : { number: incident }, (one) => incidents.may(one, event));

/** The same, where it is with the office that acts. */
export function theirs(p: Passage, asked: { readonly incident?: string }, event: IncidentEvent): Matter {
  const found = incidentFor(p, asked, event);
  const has = incidents.has(p, found);
  if (!has || has.code !== p.actor.department || has.region !== p.actor.region)
    p.refuse('enforcement.not-yours', CLAUSE, { incident: found.number, department: has?.code ?? '' });
  return found;
}

type IncidentFact = Extract<FactName, `incident.${string}`>;

export function tell<Name extends IncidentFact>(
  p: Passage,
  name: Name,
  { number: incident, about }: Pick<Matter, 'number' | 'about'>,
  data: Omit<FactData[Name], 'incident'>,
  to: readonly Addressee[] = [],
): void {
  p.record(name, { incident, ...data } as unknown as FactData[Name], to, about);
}
