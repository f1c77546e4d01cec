import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { concerned } from '../concerned.js';
import { commitment } from './commitment.js';
import { personOf, reject } from './confirm-revocation.js';
import { enforce } from './revoke.js';

/** N-20, 行政许可法 art. 7: who is told of an intended revocation may object. From then on a person decides, not time. */
export function object(p: Passage, { reason, extra }: CommandOf<'object'>): void {
  commitment.open(p);
  if (!p.running('land-objection')) p.refuse('land.nothing-to-object', 'land_objection_wd');
  p.stop('land-objection', 'objected');
  commitment.remember(p, { objected: true });
  p.record('land.objected', { ...extra, ...(reason === undefined ? {} : { reason }) }, [p.lead]);
}

/** G09, or on with what land_enforcement says: the province gave the approval, and hears who objects. */
export function decideObjection(p: Passage, { upheld, reason, extra }: CommandOf<'decide-objection'>): void {
  if (!commitment.open(p).objected) p.refuse('land.no-objection', '行政许可法7');
  const said = { ...extra, upheld, ...(reason === undefined ? {} : { reason }) };
  p.record('land.objection-decided', said, concerned(p));
  commitment.remember(p, { objected: undefined });
  if (upheld) reject(p);
  else enforce(p, personOf(p.actor));
}
