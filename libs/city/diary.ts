import { dayOf, type Day } from '../calendar/domain/day.js';
import type { Plan } from './domain/agenda.js';
import type { Deed, Resident } from './residents.js';

/** What is to be done in the city, by day. */
export class Diary {
  private readonly days = new Map<Day, Deed[]>();

  enter(resident: Resident, plans: readonly Plan[]): void {
    for (const plan of plans)
      for (const act of plan.acts) this.page(dayOf(act.at)).push({ resident, plan, act });
  }

  /** Everything of a day, in the order in which it is done; what is planned later for that day comes too late. */
  take(day: Day): Deed[] {
    const deeds = this.days.get(day) ?? [];
    this.days.delete(day);
    return deeds.sort(inOrder);
  }

  private page(day: Day): Deed[] {
    const page = this.days.get(day) ?? [];
    this.days.set(day, page);
    return page;
  }
}

const inOrder = (a: Deed, b: Deed): number =>
  a.act.at.getTime() - b.act.at.getTime() ||
  a.resident.arrival.no - b.resident.arrival.no ||
  compare(a.plan.item, b.plan.item) ||
  compare(a.plan.habit, b.plan.habit) ||
  compare(a.plan.about, b.plan.about);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
