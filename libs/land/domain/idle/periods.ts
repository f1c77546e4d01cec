import { deadline } from '../../../calendar/domain/arithmetic.js';
import type { Day } from '../../../calendar/domain/day.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { reclaimDue, suspect } from './lapses.js';
import { idleTerms, type IdlePeriod } from './terms.js';

const FOLLOWS = { 'idle-fee': suspect, 'idle-reclaim': reclaimDue } as const satisfies Record<
  IdlePeriod,
  unknown
>;

/** TM-17, TM-18 from a day on. What is over already, having been told too late, follows at once. */
export function run(p: Passage, kind: IdlePeriod, startBy: Day): void {
  const dueOn = endOf(p, kind, startBy);
  if (dueOn >= p.today) p.start(idleTerms(kind, startBy, p.setting));
  else p.asTime(p.at, () => FOLLOWS[kind](p, { dueOn, provisional: false }));
}

export function endOf(p: Passage, kind: IdlePeriod, startBy: Day): Day {
  const { triggerOn, unit, n } = idleTerms(kind, startBy, p.setting);
  return deadline(p.setting.calendar, { triggerOn, unit, n, excluded: [], extended: 0 }).dueOn;
}
