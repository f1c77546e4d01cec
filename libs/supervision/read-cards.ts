import { addDays, addMonths, dayOf, type Day } from '../calendar/domain/day.js';
import type { Catalogue } from '../catalogue/domain/catalogue.js';
import { authorize, type Actor } from '../identity/index.js';
import { inSnapshot } from '../platform/database/index.js';
import { narrowedTo } from './asked.js';
import { wordsOfToday, type SupervisionDesk } from './desk.js';
import { cardsOf, type Cards } from './domain/cards.js';
import type { Period } from './store/period-parts.js';
import { countedIn } from './store/read-tally.js';

export interface CardsAsked {
  /** 2026-Q2; left out, the quarter that it is. */
  readonly quarter?: string;
  readonly region?: string;
}

export interface QuarterOfCards extends Period {
  readonly quarter: string;
  readonly cards: readonly Cards[];
  readonly catalogue: Catalogue;
}

const CARDS = [
  'yellow',
  'promise-kept',
  'promise-broken',
  'law-kept',
  'law-broken',
  'violation',
  'decided',
] as const;

/** 黄牌、红牌 of a quarter, by department. */
export async function readCards(
  desk: SupervisionDesk,
  actor: Actor,
  { quarter, region }: CardsAsked,
): Promise<QuarterOfCards> {
  authorize(actor, 'supervision:read', {});
  const asked = quarter ?? quarterOf(dayOf(await desk.clock.now()));
  const period = daysOf(asked);
  const scope = { by: 'department', ...narrowedTo({ region }) } as const;
  const counted = await inSnapshot(desk.db, (tx) => countedIn(tx, scope, period, CARDS));
  return { quarter: asked, ...period, cards: cardsOf(counted), catalogue: await wordsOfToday(desk) };
}

const quarterOf = (day: Day): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

function daysOf(quarter: string): Period {
  const first = Number(quarter.at(-1)) * 3 - 2;
  const from: Day = `${quarter.slice(0, 4)}-${String(first).padStart(2, '0')}-01`;
  return { from, to: addDays(addMonths(from, 3), -1) };
}
