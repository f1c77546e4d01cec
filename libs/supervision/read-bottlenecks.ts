import { addDays, dayOf, type Day } from '../calendar/domain/day.js';
import type { Catalogue } from '../catalogue/domain/catalogue.js';
import { authorize, type Actor } from '../identity/index.js';
import { inSnapshot, type Tx } from '../platform/database/index.js';
import { MEASURES } from '../steps/index.js';
import { narrowedTo, periodOf, type PeriodAsked } from './asked.js';
import { wordsOfToday, type SupervisionDesk } from './desk.js';
import { asOfficer, figuresOf, wholeOf, worstFirst, type GroupFigures } from './domain/figures.js';
import type { Period } from './store/period-parts.js';
import { officersNamed, type OfficerNames } from './store/read-officers.js';
import {
  countedIn,
  firstDay,
  inHandNow,
  type Grouping,
  type HeldBy,
  type Narrowed,
} from './store/read-tally.js';

/** Over time there is a course of its own. */
export type BoardGrouping = Exclude<Grouping, 'month'>;

export interface Bottlenecks extends Period {
  readonly by: BoardGrouping;
  readonly region: string | null;
  readonly groups: readonly GroupFigures[];
  readonly whole: GroupFigures | undefined;
  readonly catalogue: Catalogue;
  readonly officers: OfficerNames;
}

const FLOW = ['received', 'decided', 'ended'] as const;

/** 卡点: how long each kind of holder had what it passed on in a period, what was late, and what each has in hand. */
export async function readBottlenecks(
  desk: SupervisionDesk,
  actor: Actor,
  { by, ...asked }: PeriodAsked & { readonly by: BoardGrouping },
): Promise<Bottlenecks> {
  authorize(actor, 'supervision:read', {});
  const period = periodOf(dayOf(await desk.clock.now()), asked);
  const scope = { by, ...narrowedTo(asked) };
  const told = await inSnapshot(desk.db, async (tx) => {
    const within = await countedIn(tx, scope, period, MEASURES);
    if (by === 'officer') return { within, before: [], inHand: [] };
    const before = await flowBefore(tx, { ...scope, by }, period.from);
    return { within, before, inHand: await inHandNow(tx, { ...scope, by }, await desk.clock.now()) };
  });
  const groups = worstFirst(figuresOf(told));
  const whole = wholeOf(told);
  const catalogue = await wordsOfToday(desk);
  const answer = { by, region: scope.region, ...period, catalogue };
  if (by !== 'officer') return { ...answer, groups, whole, officers: new Map() };
  const ids = groups.map(({ key }) => key);
  const officers = await officersNamed(desk.db, ids);
  return { ...answer, groups: groups.map(asOfficer), whole: whole && asOfficer(whole), officers };
}

/** What came and went before a day: what was carried over to it. */
export async function flowBefore(tx: Tx, scope: Narrowed & { readonly by: HeldBy }, day: Day) {
  const past = { from: (await firstDay(tx)) ?? day, to: addDays(day, -1) };
  return past.from <= past.to ? countedIn(tx, scope, past, FLOW) : [];
}
