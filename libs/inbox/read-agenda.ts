import { addDays, dayOf, daysBetween, startOfDay, type Day } from '../calendar/domain/day.js';
import { describeDay, type CalendarDay } from '../calendar/domain/describe-day.js';
import type { Actor } from '../identity/index.js';
import { InvalidInput } from '../platform/domain/invalid-input.js';
import type { AskedOffice } from './domain/offices.js';
import { inboxOffices, type InboxDesk } from './inbox-desk.js';
import { afterStartOf } from './read-inbox.js';
import { dueCounts, type DueCount } from './store/read-agenda.js';

export interface AgendaAsked extends AskedOffice {
  readonly from: Day;
  /** The last day that is shown. */
  readonly to: Day;
  readonly mine: boolean;
}

export interface Agenda {
  readonly now: Date;
  readonly days: readonly AgendaDay[];
  /** What was over before the first of them and still waits. */
  readonly earlier: number;
}

export interface AgendaDay extends CalendarDay {
  readonly due: readonly DueCount[];
}

const MOST_DAYS = 62;
const EVER = new Date(0);

/** 期限日历: what ends on which day, with the days as the work calendar has them. */
export async function readAgenda(desk: InboxDesk, actor: Actor, asked: AgendaAsked): Promise<Agenda> {
  const { from, to } = asked;
  const length = daysBetween(from, to) + 1;
  if (length < 1 || length > MOST_DAYS) throw InvalidInput.of('to', 'stretch', { max: MOST_DAYS });
  const offices = inboxOffices(desk, actor, asked);
  const now = await desk.clock.now();
  const common = { offices, me: asked.mine ? (actor.accountId ?? '') : null, now };
  const [due, before] = await Promise.all([
    dueCounts(desk.db, { ...common, from: afterStartOf(from), to: afterStartOf(addDays(to, 1)) }),
    dueCounts(desk.db, { ...common, from: EVER, to: earliest(afterStartOf(from), startOfDay(dayOf(now))) }),
  ]);
  const calendar = desk.sources.calendar();
  const days = Array.from({ length }, (_, i) => addDays(from, i)).map((day) => ({
    ...describeDay(calendar, day),
    due: due.filter((one) => one.day === day),
  }));
  return { now, days, earlier: before.reduce((sum, { count }) => sum + count, 0) };
}

const earliest = (a: Date, b: Date): Date => (a < b ? a : b);
