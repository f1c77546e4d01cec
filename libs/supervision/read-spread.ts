import { dayOf } from '../calendar/domain/day.js';
import { authorize, type Actor } from '../identity/index.js';
import { inSnapshot } from '../platform/database/index.js';
import { narrowedTo, periodOf, type PeriodAsked } from './asked.js';
import type { SupervisionDesk } from './desk.js';
import { spreadOf, type Spread } from './domain/spread.js';
import type { Period } from './store/period-parts.js';
import { countedIn } from './store/read-tally.js';

const LIMITS = ['promise-kept', 'promise-broken', 'law-kept', 'law-broken'] as const;

/** 分布: how many decisions used how much of their limit. */
export async function readSpread(
  desk: SupervisionDesk,
  actor: Actor,
  asked: PeriodAsked,
): Promise<Spread & Period> {
  authorize(actor, 'supervision:read', {});
  const period = periodOf(dayOf(await desk.clock.now()), asked);
  const scope = { ...narrowedTo(asked), by: 'holder' } as const;
  const counted = await inSnapshot(desk.db, (tx) => countedIn(tx, scope, period, LIMITS));
  return { ...period, ...spreadOf(counted) };
}
