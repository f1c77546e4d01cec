import type { Day } from '../../../calendar/domain/day.js';
import type { CalendarTerms } from '../../../clocks/domain/clock.js';
import { measuredBy } from '../../../clocks/domain/measured-by.js';
import { APPLICANT } from '../../../steps/domain/holder.js';
import type { Setting } from '../../../steps/domain/setting.js';

export type IdlePeriod = 'idle-fee' | 'idle-reclaim';

const PERIODS = {
  'idle-fee': { parameter: 'idle_fee_months', basis: '城市房地产管理法26 TM-17' },
  'idle-reclaim': { parameter: 'idle_reclaim_months', basis: '城市房地产管理法26、土地管理法38 TM-18' },
} as const;

/** TM-17, TM-18: months from the day by which building was to begin. They run against who holds the land. */
export function idleTerms(kind: IdlePeriod, startBy: Day, { parameters }: Setting): CalendarTerms {
  const { parameter, basis } = PERIODS[kind];
  const common = { kind, nature: 'legal', against: APPLICANT, unit: 'M', triggerOn: startBy } as const;
  return { ...common, basis, ...measuredBy(parameters, parameter) };
}
