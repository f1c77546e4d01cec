import { deadline } from '../../../calendar/domain/arithmetic.js';
import { addMonths, type Day } from '../../../calendar/domain/day.js';
import type { CommandOf } from '../../../steps/domain/commands.js';
import { due, type Due } from '../../../steps/domain/passage-clocks.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { demandCause, demandMonths } from '../causes.js';
import { concerned } from '../concerned.js';
import type { LandMemo, LandPeriod } from '../land-memo.js';
import { breakPromise } from './breach.js';
import { commitment } from './commitment.js';
import { datesOf, periodTerms, WARNING_MONTHS } from './terms.js';

/** Beyond ten years it is no delay any more. */
const MOST_MONTHS = 120;

/**
 * G10, G12, G13, G14, then G11: the government's own delay, force majeure or necessary preliminary work excuses the
 * applicant in every open state. One act names the cause and sets the new period: both dates move by as many months,
 * counted from the same beginning. What was noticed or objected to is void.
 */
export function excuse(p: Passage, { cause, months, extra }: CommandOf<'excuse'>): void {
  const before = commitment.open(p);
  demandCause(p, cause);
  demandMonths(p, months, leastMonths(p, before), MOST_MONTHS);
  commitment.follow(p, 'IDLE_CAUSE_GOV');
  commitment.follow(p, 'COMMIT_PERIOD_SET');
  p.stop('land-objection', 'excused');
  commitment.remember(p, { objected: undefined, case: undefined, excused: before.excused + months });
  const use = moved(p, 'land-use', months);
  const revocation = moved(p, 'land-revocation', months);
  commitment.remember(p, { dueOn: use.dueOn, revokeOn: revocation.dueOn });
  standAnew(p, use.dueOn);
  const { state } = commitment.open(p);
  p.record('land.excused', { ...extra, cause, months, ...datesOf(use, revocation), state }, concerned(p));
  if (state === 'G_WARN') p.record('land.warned', use, concerned(p));
}

/** The fewest with which the day of revocation lies ahead: an excuse does not end in a notice at once. */
function leastMonths(p: Passage, land: LandMemo): number {
  let months = 1;
  while (months < MOST_MONTHS && endOf(p, 'land-revocation', land, months) < p.today) months++;
  return months;
}

function endOf(p: Passage, kind: LandPeriod, land: LandMemo, more = 0): Day {
  const running = p.running(kind);
  const { triggerOn, n } = running ?? periodTerms(kind, land);
  return deadline(p.setting.calendar, { triggerOn, unit: 'M', n: n + more, excluded: [], extended: 0 }).dueOn;
}

/** A clock that still runs is prolonged, one that is over begins again where its new end lies ahead. */
function moved(p: Passage, kind: LandPeriod, months: number): Due {
  if (p.running(kind)) return p.prolong(kind, months, 'excused');
  const dueOn = endOf(p, kind, commitment.open(p));
  return dueOn < p.today ? { dueOn } : due(p.start(periodTerms(kind, commitment.open(p))));
}

/** Where the new day has gone by, too, the promise stays broken; where it is near, those concerned are told at once. */
function standAnew(p: Passage, dueOn: Day): void {
  if (dueOn < p.today) return breakPromise(p);
  p.unimpede('land-breached');
  const use = p.running('land-use');
  if (use && addMonths(use.triggerOn, use.n - WARNING_MONTHS) <= p.today) commitment.follow(p, 'WARN_RAISED');
}
