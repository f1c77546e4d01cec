import { addDays, dayOf, type Day } from '../calendar/domain/day.js';
import type { Catalogue } from '../catalogue/domain/catalogue.js';
import { authorize, type Actor } from '../identity/index.js';
import { inSnapshot } from '../platform/database/index.js';
import { InvalidInput } from '../platform/domain/invalid-input.js';
import { MEASURES } from '../steps/index.js';
import { wordsOfToday, type SupervisionDesk } from './desk.js';
import { figuresOf, wholeOf, type GroupFigures } from './domain/figures.js';
import { countedIn, firstDay, inHandNow, type Grouping, type Period } from './store/read-tally.js';

export interface PeriodAsked {
  readonly from?: Day;
  readonly to?: Day;
  readonly region?: string;
}

export interface Bottlenecks extends Period {
  readonly by: Grouping;
  readonly region: string | null;
  readonly groups: readonly GroupFigures[];
  readonly whole: GroupFigures | undefined;
  readonly catalogue: Catalogue;
}

const FLOW = ['received', 'decided', 'ended'] as const;

/** 卡点: how long each kind of holder had what it passed on in a period, what was late, and what each has in hand. */
export async function readBottlenecks(
  desk: SupervisionDesk,
  actor: Actor,
  { by, ...asked }: PeriodAsked & { readonly by: Grouping },
): Promise<Bottlenecks> {
  authorize(actor, 'supervision:read', {});
  const period = periodOf(dayOf(await desk.clock.now()), asked);
  const region = asked.region ?? null;
  const told = await inSnapshot(desk.db, async (tx) => {
    const first = await firstDay(tx);
    const past = { from: first ?? period.from, to: addDays(period.from, -1) };
    const scope = { by, region };
    return {
      within: await countedIn(tx, scope, period, MEASURES),
      before: past.from <= past.to ? await countedIn(tx, scope, past, FLOW) : [],
      inHand: await inHandNow(tx, scope, await desk.clock.now()),
    };
  });
  const catalogue = await wordsOfToday(desk);
  return { by, region, ...period, groups: figuresOf(told), whole: wholeOf(told), catalogue };
}

/** Left out: this year, until today. */
export function periodOf(today: Day, { from, to }: Pick<PeriodAsked, 'from' | 'to'>): Period {
  const period = { from: from ?? `${(to ?? today).slice(0, 4)}-01-01`, to: to ?? today };
  if (period.from > period.to) throw InvalidInput.of('to', 'period');
  return period;
}
