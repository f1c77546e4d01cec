import type { Actor } from '../identity/index.js';
import type { AskedOffice } from './domain/offices.js';
import type { InboxView } from './domain/views.js';
import { inboxOffices, type InboxDesk } from './inbox-desk.js';
import { inboxCounts, inboxTaken, type CountedView, type InboxCount } from './store/count-inbox.js';

export interface InboxCounted {
  /** What is seen, by state and light; of what is done nothing is counted. */
  readonly counts: readonly InboxCount[];
  readonly views: Readonly<Record<CountedView, number>>;
}

/** How much there is in an inbox, by state and light, and in its views. */
export async function countInbox(
  desk: InboxDesk,
  actor: Actor,
  { view, ...asked }: AskedOffice & { readonly view: InboxView },
): Promise<InboxCounted> {
  const offices = inboxOffices(desk, actor, asked);
  const whose = { offices, me: actor.accountId ?? null };
  const now = await desk.clock.now();
  const [department, { taken, mine, waiting }] = await Promise.all([
    inboxCounts(desk.db, whose, 'department', now),
    inboxTaken(desk.db, whose),
  ]);
  const all = department.reduce((sum, { count }) => sum + count, 0);
  return {
    counts: await countsOf(view),
    views: { department: all, mine, unassigned: all - taken, waiting },
  };

  function countsOf(asked: InboxView): InboxCount[] | Promise<InboxCount[]> {
    if (asked === 'done') return [];
    return asked === 'department' ? department : inboxCounts(desk.db, whose, asked, now);
  }
}
