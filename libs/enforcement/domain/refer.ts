import type { CommandOf } from '../../steps/domain/commands.js';
import type { Matter } from '../../steps/domain/matter.js';
import type { Passage } from '../../steps/domain/passage.js';
import { LAWFUL_CLAIMS, LAWFUL_DISPUTE, mediatorOf } from './claims.js';
import { incidents, tell, theirs } from './incidents.js';
import { LAWFUL } from './machine.js';
import { mediating } from './terms.js';

interface Claim {
  readonly claim: string;
  readonly mediator: string;
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** E02: what was found on the site to be a lawful claim is mediated, and nobody's offence. */
export function classify(p: Passage, command: CommandOf<'classify-incident'>): void {
  const { claim, extra } = command;
  const found = theirs(p, command, 'INCIDENT_CLASSIFIED');
  const mediator = mediatorOf(claim);
  if (!mediator) p.refuse('enforcement.no-lawful-claim', LAWFUL, { claims: LAWFUL_CLAIMS });
  refer(p, found, { claim, mediator, ...(extra === undefined ? {} : { extra }) });
}

/** 合理诉求: to the local government, or for unpaid wages to 人社. It leaves no record of an offence. */
export function refer(p: Passage, found: Matter, { claim, mediator, extra }: Claim): void {
  const lead = p.setting.officeOf(mediator);
  const change = { claim, category: LAWFUL_DISPUTE, lead };
  const incident = incidents.follow(p, found, 'INCIDENT_CLASSIFIED', change);
  tell(p, 'incident.referred', incident, { ...extra, claim, department: mediator }, [lead, p.applicant]);
  incidents.handTo(p, incident, lead);
  p.start(mediating(incident, lead, p.today));
}
