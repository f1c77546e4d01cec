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

/** 闲置土地处置办法: what it gives who holds the land, in 日, which are calendar days where they run against the owner (T-03). */
const THIRTY = {
  'idle-inquiry': '闲置土地处置办法5 N-21',
  'idle-payment': '闲置土地处置办法17',
} as const;

/** Thirty days to explain, from the notice that it is looked into; thirty to pay, from the decision on the fee. */
export function thirtyDays(kind: keyof typeof THIRTY, triggerOn: Day): CalendarTerms {
  const common = { nature: 'legal', against: APPLICANT, unit: 'CD', n: 30 } as const;
  return { ...common, kind, triggerOn, basis: THIRTY[kind], ahead: [{ n: 3, unit: 'WD' }] };
}

/** TM-17, TM-18: months from the day by which building was to begin. They run against who holds the land. */
export function idleTerms(kind: IdlePeriod, startBy: Day, { parameters }: Setting): CalendarTerms {
  const { parameter, basis } = PERIODS[kind];
  const common = { kind, nature: 'legal', against: APPLICANT, unit: 'M', triggerOn: startBy } as const;
  return { ...common, basis, ...measuredBy(parameters, parameter) };
}
