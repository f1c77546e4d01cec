/** Days as the page turns them; what counts as a working day, and what ends when, only the API knows. */
const DAY_MS = 86_400_000;

const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);

export const plus = (day: string, days: number): string =>
  new Date(at(day) + days * DAY_MS).toISOString().slice(0, 10);

/** 0 is Monday. */
export const weekday = (day: string): number => (new Date(at(day)).getUTCDay() + 6) % 7;

export const mondayOf = (day: string): string => plus(day, -weekday(day));

export const monthOf = (day: string): string => day.slice(0, 7);

export interface Stretch {
  readonly from: string;
  readonly to: string;
}

export const weekAround = (day: string): Stretch => ({ from: mondayOf(day), to: plus(mondayOf(day), 6) });

/** Whole weeks, from the Monday before the first to the Sunday after the last. */
export const monthAround = (day: string): Stretch => ({
  from: mondayOf(`${monthOf(day)}-01`),
  to: plus(mondayOf(plus(nextMonth(day), -1)), 6),
});

export function nextMonth(day: string): string {
  const [year = 0, month = 0] = monthOf(day).split('-').map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}

export const lastMonth = (day: string): string => `${monthOf(plus(`${monthOf(day)}-01`, -1))}-01`;
