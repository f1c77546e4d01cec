import { deadline } from '../../calendar/domain/arithmetic.js';
import type { Day } from '../../calendar/domain/day.js';
import type { CalendarTerms } from '../../clocks/domain/clock.js';
import { measuredBy } from '../../clocks/domain/measured-by.js';
import { APPLICANT } from './holder.js';
import { isToCome } from './materials.js';
import type { Setting } from './setting.js';
import { owedIn, type StepFile, type StepMaterial } from './step-file.js';

/** What the applicant still has to bring, as it promised. */
export const outstandingOf = (step: StepFile): StepMaterial[] => owedIn(step).filter(isToCome);

/** TM-09: a day of its own for each material, counted from the day on which acceptance is recorded. */
export function supplyTerms(step: StepFile, on: Day, setting: Setting): CalendarTerms[] {
  return outstandingOf(step).flatMap(({ ref, supplyBy }): CalendarTerms[] => {
    if (supplyBy && 'milestone' in supplyBy) return [];
    const length = supplyBy ?? { unit: 'WD', ...measuredBy(setting.parameters, 'tolerance_supply_wd') };
    return [
      {
        kind: 'supply',
        subject: ref,
        nature: 'promise',
        against: APPLICANT,
        ...length,
        triggerOn: on,
        basis: '容缺补正承诺书 M-A06',
        ahead: REMINDED,
      },
    ];
  });
}

/** tolerance_policy: whoever promised is reminded three working days before the end, and one. */
const REMINDED = [
  { n: 3, unit: 'WD' },
  { n: 1, unit: 'WD' },
] as const;

/** The first of the days by which something has to be supplied. */
export function firstDue(terms: readonly CalendarTerms[], { calendar }: Setting): Day | undefined {
  const days = terms.map((t) => deadline(calendar, { ...t, excluded: [], extended: 0 }).dueOn);
  return days.sort()[0];
}
