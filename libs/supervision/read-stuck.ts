import { countWorkingDays } from '../calendar/domain/arithmetic.js';
import { dayOf } from '../calendar/domain/day.js';
import type { Catalogue } from '../catalogue/domain/catalogue.js';
import { authorize, type Actor } from '../identity/index.js';
import { pageOf, type Page, type PageAsked } from '../platform/domain/page.js';
import { instant, keyLike, uuid } from '../platform/domain/page-key.js';
import { narrowedTo, type PartAsked } from './asked.js';
import type { SupervisionDesk } from './desk.js';
import { stuckSteps, type StuckRow } from './store/read-stuck.js';

export interface Stuck {
  readonly row: StuckRow;
  readonly catalogue: Catalogue;
  /** For how many working days whoever has it has it by today. */
  readonly days: number;
}

/** 停滞: what is past its limit and in whose hands, the longest first, with what is being done about it. */
export async function readStuck(
  desk: SupervisionDesk,
  actor: Actor,
  { limit, after, ...asked }: PartAsked & PageAsked,
): Promise<Page<Stuck>> {
  authorize(actor, 'supervision:read', {});
  const now = await desk.clock.now();
  const rows = await stuckSteps(desk.db, {
    ...narrowedTo(asked),
    now,
    after: keyLike(after, instant, uuid),
    limit: limit + 1,
  });
  const { items, next } = pageOf(rows, limit, ({ key, id }) => [key, id]);
  const today = dayOf(now);
  const calendar = desk.sources.calendar();
  const stuck = items.map(async (row) => ({
    row,
    catalogue: await desk.sources.catalogue(row.catalogue_version),
    days: countWorkingDays(calendar, dayOf(row.held_since), today),
  }));
  return { items: await Promise.all(stuck), next };
}
