import type { Day } from '../../calendar/domain/day.js';
import { isToCome } from '../../steps/domain/materials.js';
import { AWAITING } from '../../steps/domain/rules/decide-so-far.js';
import type { StepState } from '../../steps/domain/states.js';
import type { Standing } from '../../steps/domain/step-file.js';
import type { StageUnit } from './stage-unit.js';

/** 国办发〔2019〕11号: what is promised is the time of the departments, from acceptance to decision, and nobody else's. */
const NOT_APPLIED_FOR = '国办发〔2019〕11号 待申请';

/** T-07: handed in after hours, and received on the next working day. */
export const AFTER_HOURS = 'after_hours_rule';

const CORRECTED = '行政许可法32(四)';

/** Handed in and not decided. */
const UNDER_WAY: ReadonlySet<StepState> = new Set([
  'SUBMITTED',
  'CORRECTING',
  'RESUBMITTED',
  'ACCEPTED',
  'IN_REVIEW',
  'SPECIAL',
  'AWAIT_MATERIAL',
  'F_INCOMPLETE',
]);

/** Decided, or nothing that is to be decided. */
const isSettled = ({ state, decision }: Standing): boolean =>
  decision !== null || state === 'WAIVED' || state === 'NOT_REQUIRED';

export const isUnderWay = ({ state, decision }: Standing): boolean =>
  decision === null && UNDER_WAY.has(state);

/** Its gate is decided; without one, everything in it that counts. */
export const isOver = ({ gate, counted }: StageUnit): boolean =>
  gate ? isSettled(gate) : counted.every(isSettled);

/**
 * On what basis the time of several steps is nobody's but the applicant's or a special procedure's: not one of those that
 * were handed in is with a department. Null where one is.
 */
export function notTheDepartments(standings: readonly Standing[]): string | null {
  const underWay = standings.filter(isUnderWay);
  const bases = underWay.flatMap((standing) => waitsElsewhere(standing) ?? []);
  if (bases.length < underWay.length) return null;
  return joined(bases.length === 0 ? [NOT_APPLIED_FOR] : bases);
}

/**
 * From which day on it is a department's time, which is not counted itself: what was handed in after hours is nobody's until
 * it counts as received; what stood still for a special procedure is the department's when that reached its cap.
 */
export function departmentsFrom(standings: readonly Standing[], today: Day): Day {
  const days = standings
    .filter((standing) => isUnderWay(standing) && waitsElsewhere(standing) === undefined)
    .map(({ state, receivedOn, special }) => {
      if (state === 'SUBMITTED' || state === 'RESUBMITTED') return receivedOn ?? today;
      return special?.capped ? (special.capOn ?? today) : today;
    });
  return days.sort()[0] ?? today;
}

export const joined = (bases: readonly string[]): string => [...new Set(bases)].sort().join('; ');

/** 行政许可法 art. 32(4), 45: on what basis a step waits for others than its department; undefined where it does not. */
export function waitsElsewhere({ state, special, owed }: Standing): string | undefined {
  if (state === 'CORRECTING' || state === 'F_INCOMPLETE') return CORRECTED;
  // Past its cap a procedure is the department's time again.
  if (state === 'SPECIAL') return special?.capped === false ? special.basis : undefined;
  if (state === 'AWAIT_MATERIAL' || state === 'PROVISIONAL')
    return owed.some(isToCome) ? AWAITING : undefined;
  return undefined;
}
