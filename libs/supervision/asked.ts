import type { Day } from '../calendar/domain/day.js';
import { InvalidInput } from '../platform/domain/invalid-input.js';
import type { Period } from './store/period-parts.js';
import type { Narrowed } from './store/read-tally.js';

/** Which part of the city's matters, and which time, somebody asks about; what is left out is not narrowed. */
export interface PartAsked {
  readonly region?: string;
  readonly stage?: string;
  readonly item?: string;
  readonly department?: string;
  readonly holder?: string;
}

export interface PeriodAsked extends PartAsked {
  readonly from?: Day;
  readonly to?: Day;
}

export const narrowedTo = ({ region, stage, item, department, holder }: PartAsked): Narrowed => ({
  region: region ?? null,
  stage: stage ?? null,
  item: item ?? null,
  department: department ?? null,
  holder: holder ?? null,
});

/** Left out: this year, until today. */
export function periodOf(today: Day, { from, to }: Pick<PeriodAsked, 'from' | 'to'>): Period {
  const period = { from: from ?? `${(to ?? today).slice(0, 4)}-01-01`, to: to ?? today };
  if (period.from > period.to) throw InvalidInput.of('to', 'period');
  return period;
}
