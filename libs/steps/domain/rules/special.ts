import { deadline } from '../../../calendar/domain/arithmetic.js';
import type { Day } from '../../../calendar/domain/day.js';
import { citeClauses } from '../../../catalogue/domain/cite.js';
import type { ClockStop } from '../../../catalogue/domain/item.js';
import type { Clock } from '../../../clocks/domain/clock.js';
import type { CommandOf } from '../commands.js';
import { holderDuring, type Holder } from '../holder.js';
import type { Passage } from '../passage.js';
import type { SpecialProcedureRun } from '../step-file.js';

const STOPPED_BY_ART_45 = ['promised', 'decision'] as const;

/**
 * 行政许可法 art. 45, A13, INV-C: hearings, tests, expert reviews and the like are not counted, but only a
 * procedure that the item has, and only against a written notice that says how long it will take.
 */
export function startSpecial(p: Passage, command: CommandOf<'start-special'>): void {
  if (!p.may('SPECIAL_START')) p.take('SPECIAL_START');
  const allowed = p.step.item.clockStops.filter((s) => s.stopsClock);
  const stop = allowed.find((s) => s.procedure === command.procedure);
  if (!stop) {
    p.refuse('step.procedure-not-allowed', '行政许可法45', {
      procedure: command.procedure,
      allowed: allowed.map((s) => s.procedure),
    });
  }
  if (command.notice !== true)
    p.refuse('step.pause-without-notice', '行政许可法45', { procedure: command.procedure });
  beginSpecial(p, stop, command);
}

/** A13: the limits stand still while it lasts, against a notice that has been given. */
export function beginSpecial(p: Passage, stop: ClockStop, command: CommandOf<'start-special'>): void {
  const limits = lengths(p, stop, command.days);
  const run: SpecialProcedureRun = {
    procedure: command.procedure,
    basis: `${citeClauses(p.setting.catalogue, stop.basis)} ${stop.procedure}`,
    holder: whoWorks(p, command.procedure),
    startedOn: p.today,
    capOn: limits.capOn,
    capped: false,
  };
  p.take('SPECIAL_START', { special: run });
  p.record('step.paused', {
    ...command.extra,
    procedure: run.procedure,
    basis: run.basis,
    ...(command.days === undefined ? {} : { days: command.days }),
    ...(limits.expectedOn ? { expectedOn: limits.expectedOn } : {}),
    ...(limits.capOn ? { capOn: limits.capOn } : {}),
  });
  for (const kind of STOPPED_BY_ART_45) p.pause(kind, run.basis);
  startSpecialClocks(p, run, stop, command.days);
}

/** A14: the procedure is over; the clocks go on with the working day after it, moved by the days that really passed. */
export function endSpecial(p: Passage, command: CommandOf<'end-special'>): void {
  const run = p.step.memo.special;
  p.take('SPECIAL_END', { special: undefined });
  if (!run) return;
  p.record('step.resumed', { ...command.extra, procedure: run.procedure, from: run.startedOn, to: p.today });
  p.meet('special');
  if (!run.capped) resumeClocks(p, run, p.today);
}

/**
 * A procedure longer than its cap is truncated for the clock: the limits run again while it still goes on. The cap is the
 * last of its clocks to be over, on whichever day that is by the calendar that was published since it began.
 */
export function capReached(p: Passage, { dueOn }: Clock): void {
  const run = p.step.memo.special;
  if (!run || run.capped || run.capOn === null || p.running('special')) return;
  p.remember({ special: { ...run, capOn: dueOn, capped: true } });
  resumeClocks(p, run, dueOn);
}

function resumeClocks(p: Passage, run: SpecialProcedureRun, through: Day): void {
  for (const kind of STOPPED_BY_ART_45) p.resume(kind, { after: run.startedOn, through, basis: run.basis });
}

/** One clock for the time that the notice told, one for the cap where that is another day. */
function startSpecialClocks(
  p: Passage,
  run: SpecialProcedureRun,
  stop: ClockStop,
  days: number | undefined,
): void {
  const { unit, max } = capOf(p, stop);
  const lengthsInUse = [...new Set([days === undefined ? max : Math.min(days, max ?? days), max])];
  for (const n of lengthsInUse) {
    if (n === null) continue;
    p.start({
      kind: 'special',
      nature: 'promise',
      against: run.holder,
      unit,
      n,
      triggerOn: run.startedOn,
      basis: run.basis,
    });
  }
}

function lengths(
  p: Passage,
  stop: ClockStop,
  days: number | undefined,
): { expectedOn: Day | null; capOn: Day | null } {
  const { unit, max } = capOf(p, stop);
  const endOf = (n: number): Day =>
    deadline(p.setting.calendar, { triggerOn: p.today, n, unit, excluded: [], extended: 0 }).dueOn;
  return { expectedOn: days === undefined ? null : endOf(days), capOn: max === null ? null : endOf(max) };
}

function whoWorks(p: Passage, code: string): Holder {
  const procedure = p.setting.catalogue.specialProcedures.get(code);
  return procedure
    ? holderDuring(procedure, p.step.department)
    : { kind: 'department', code: p.step.department };
}

/** The item's own cap comes before the procedure's. */
function capOf(p: Passage, stop: ClockStop): { unit: 'WD' | 'CD'; max: number | null } {
  const general = p.setting.catalogue.specialProcedures.get(stop.procedure);
  const unit = stop.unit ?? general?.unit ?? 'WD';
  return { unit: unit === 'CD' ? 'CD' : 'WD', max: stop.max ?? general?.defaultMax ?? null };
}
