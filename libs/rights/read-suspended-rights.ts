import { dayOf } from '../calendar/domain/day.js';
import { authorize, type Actor } from '../identity/index.js';
import type { Engine } from '../steps/index.js';
import { suspendedRights, type SuspendedRightRow } from './store/suspended-rights.js';

/** What an applicant may not use today since it broke a promise, in none of its projects; each with what led to it. */
export async function readSuspendedRights(
  { db, clock }: Pick<Engine, 'db' | 'clock'>,
  actor: Actor,
): Promise<SuspendedRightRow[]> {
  const { applicantId } = actor;
  authorize(actor, 'right:read', { applicantId });
  return applicantId === undefined ? [] : suspendedRights(db, applicantId, dayOf(await clock.now()));
}
