import { authorize, type Actor } from '../identity/index.js';
import { NotFound } from '../platform/domain/not-found.js';
import { pageOf, type Page, type PageAsked } from '../platform/domain/page.js';
import { instant, keyLike, number, uuid } from '../platform/domain/page-key.js';
import type { Engine } from '../steps/index.js';
import { markSeen, remindersPage, type Mine, type ReminderRow } from './store/reminders.js';

export interface RemindersAsked extends PageAsked {
  /** Only what has not been seen yet. */
  readonly unseen: boolean;
}

type Desk = Pick<Engine, 'db' | 'clock'>;

/** What went out to somebody: the applicant's list, or the one list of an office; the newest first. */
export async function readReminders(
  { db }: Desk,
  actor: Actor,
  { unseen, limit, after }: RemindersAsked,
): Promise<Page<ReminderRow>> {
  const key = keyLike(after, instant, uuid, number);
  const rows = await remindersPage(db, { mine: listOf(actor), unseen, after: key, limit: limit + 1 });
  return pageOf(rows, limit, (row) => [row.key, row.project_id, row.seq]);
}

/** Somebody has taken notice; of an office, one is enough. */
export async function seeReminder(
  { db, clock }: Desk,
  actor: Actor,
  which: { readonly projectId: string; readonly number: number },
): Promise<void> {
  const seen = await markSeen(db, listOf(actor), which, await clock.now());
  if (!seen) throw new NotFound('reminder', `${which.projectId}/${which.number}`);
}

/** Whose list this actor reads; who belongs to none is refused by the policy. */
function listOf(actor: Actor): Mine {
  const { applicantId, department, region } = actor;
  authorize(actor, 'reminder:read', { applicantId, department, region });
  return applicantId ? { applicantId } : { department: department ?? '', region: region ?? '' };
}
