import type { Actor } from '../identity/index.js';
import { inboxOffices, type AskedOffice, type InboxDesk } from '../inbox/index.js';
import { colleaguesIn, type Colleague } from './store/assignments.js';

/** Who decides in the offices whose inbox somebody reads, and how much each has in hand. */
export function readColleagues(desk: InboxDesk, actor: Actor, asked: AskedOffice): Promise<Colleague[]> {
  return colleaguesIn(desk.db, inboxOffices(desk, actor, asked));
}
