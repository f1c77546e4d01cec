import { addDays, addMonths, daysBetween, type Day } from '../../calendar/domain/day.js';
import { deadline, nthWorkingDayBefore } from '../../calendar/domain/arithmetic.js';
import { citeClauses } from '../../catalogue/domain/cite.js';
import { WORK_STARTED, type Duration, type Item, type Validity } from '../../catalogue/domain/item.js';
import type { Clock, ClockTerms } from '../../clocks/domain/clock.js';
import { APPLICANT } from '../../steps/domain/holder.js';
import type { Passage } from '../../steps/domain/passage.js';
import type { Setting } from '../../steps/domain/setting.js';
import { isPositive, type StepFile } from '../../steps/domain/step-file.js';

/** Those who are to renew in time are reminded so long before the last day for it. */
const AHEAD_CD = 30;
/** Before its end somebody who still owes an act is reminded once more. */
const ONCE_MORE = { n: 10, unit: 'WD' } as const;

/** What ends by this feature's rules; the land approval and the permit to build end by rules of their own. */
export function ownValidity({ validity }: Item): Validity | null {
  return validity === null || validity.renew?.under !== undefined ? null : validity;
}

/** What it is granted for is there already, where it had to be obtained once more: then it has no end to wait for. */
export function usedAlready({ until = [] }: Validity, setting: Setting): string | undefined {
  return until.find((code) => {
    if (code === WORK_STARTED) return setting.worksStarted();
    const standing = setting.standing(code);
    return standing !== undefined && isPositive(standing);
  });
}

/** 有效期: from the day of the decision, as the item's own rule has it. */
export function validityTerms(p: Passage, { n, unit, basis }: Validity, triggerOn: Day): ClockTerms {
  const { catalogue, calendar } = p.setting;
  const { dueOn } = deadline(calendar, { triggerOn, n, unit, excluded: [], extended: 0 });
  const window = daysBetween(lastDayToApply(p.step.item, dueOn, p.setting), dueOn);
  return {
    kind: 'validity',
    nature: 'legal',
    against: APPLICANT,
    basis: citeClauses(catalogue, basis ?? p.step.item.legal),
    unit,
    n,
    triggerOn,
    ahead: [{ n: window + AHEAD_CD, unit: 'CD' }, ONCE_MORE],
  };
}

/** 行政许可法 art. 50: to be applied for thirty days before the end, unless the item has a rule of its own. */
export function lastDayToApply(
  { validity }: Item,
  dueOn: Day,
  { calendar, parameters }: Pick<Setting, 'calendar' | 'parameters'>,
): Day {
  const general: Duration = { n: parameters.number('renewal_apply_before_cd'), unit: 'CD' };
  const { n, unit } = validity?.renew?.applyBefore ?? general;
  if (unit === 'WD') return nthWorkingDayBefore(calendar, dueOn, n);
  if (unit === 'CD') return addDays(dueOn, -n);
  return addMonths(dueOn, unit === 'Y' ? -12 * n : -n);
}

/** For how long it is renewed: for its period again, or as long as its rule allows at most. */
export function renewedFor({ n, unit, renew }: Validity): number {
  return renew?.max?.unit === unit ? Math.min(n, renew.max.n) : n;
}

/** The clock of what the step itself came to; a shared assessment's has a subject. */
export const validityClock = ({ clocks }: Pick<StepFile, 'clocks'>): Clock | undefined =>
  clocks.find((c) => c.state === 'running' && c.kind === 'validity' && c.subject === undefined);
