import { dayOf } from '../calendar/domain/day.js';
import { authorize, type Actor } from '../identity/index.js';
import { inSnapshot } from '../platform/database/index.js';
import { MEASURES } from '../steps/index.js';
import { narrowedTo, periodOf, type PeriodAsked } from './asked.js';
import type { SupervisionDesk } from './desk.js';
import { courseOf, type MonthFigures } from './domain/course.js';
import { flowBefore } from './read-bottlenecks.js';
import type { Period } from './store/period-parts.js';
import { countedIn } from './store/read-tally.js';

export interface Trend extends Period {
  readonly months: readonly MonthFigures[];
}

/** 走势: the same figures month by month, each month's beginning being the end of the one before. */
export async function readTrend(desk: SupervisionDesk, actor: Actor, asked: PeriodAsked): Promise<Trend> {
  authorize(actor, 'supervision:read', {});
  const period = periodOf(dayOf(await desk.clock.now()), asked);
  const scope = narrowedTo(asked);
  const told = await inSnapshot(desk.db, async (tx) => ({
    within: await countedIn(tx, { ...scope, by: 'month' }, period, MEASURES),
    before: await flowBefore(tx, { ...scope, by: 'holder' }, period.from),
  }));
  return { ...period, months: courseOf(period, told) };
}
