import type { Actor } from '../../../identity/domain/actor.js';
import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { concerned } from '../concerned.js';
import { commitment } from './commitment.js';
import { revoke } from './revoke.js';

/** land_enforcement DECISION: two different people carry the revocation; one of them is enough to let it be (G09). */
export function confirmRevocation(p: Passage, command: CommandOf<'confirm-revocation'>): void {
  const { case: opened } = commitment.open(p);
  if (!opened) p.refuse('land.no-case', 'land_enforcement');
  const { confirmed, reason, extra } = command;
  const by = personOf(p.actor);
  if (confirmed && (by === opened.confirmedBy || by === opened.decidedBy))
    p.refuse('land.confirmed-by-same', 'land_enforcement', { person: p.actor.label });
  const said = { ...extra, confirmed, ...(reason === undefined ? {} : { reason }) };
  p.record('land.revocation-confirmed', said, concerned(p));
  if (!confirmed) reject(p);
  else if (opened.confirmedBy === undefined) commitment.remember(p, { case: { ...opened, confirmedBy: by } });
  else revoke(p);
}

/** G09: the promise stays broken, and no time revokes it any more. It can be used, be excused, or lapse. */
export function reject(p: Passage): void {
  commitment.follow(p, 'REVOKE_REJECTED');
  commitment.remember(p, { objected: undefined, case: undefined });
}

/** Who has an account is that account, in whatever office. */
export const personOf = ({ accountId, label }: Actor): string => accountId ?? label;
