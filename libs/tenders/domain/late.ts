import type { Clock } from '../../clocks/domain/clock.js';
import { lapseLevel } from '../../clocks/domain/clock.js';
import type { Addressee, Duty } from '../../steps/domain/duty.js';
import { due, named } from '../../steps/domain/passage-clocks.js';
import type { Passage } from '../../steps/domain/passage.js';
import { supervisingOffice } from './supervisors.js';

const addresseeOf = (p: Passage, { against }: Clock): Addressee =>
  against.kind === 'applicant' ? p.applicant : p.setting.officeOf(against.code);

/**
 * WARN_RAISED: whoever had to act is told, and who supervises it. What is late is still to be done. An office that is late
 * with a complaint is asked for it (V09); letters are for offices, and a tenderee answers to the one that supervises it.
 */
export function overdue(p: Passage, clock: Clock): void {
  const light = lapseLevel(clock);
  p.replace({ ...clock, state: 'lapsed', endedAt: p.at, light });
  p.record('clock.warned', { ...named(clock), level: light });
  const { dueOn } = clock;
  p.record('clock.overdue', { ...named(clock), dueOn, against: clock.against.code }, [
    addresseeOf(p, clock),
    supervisingOffice(p),
  ]);
  const duty = clock.against.kind === 'department' && dutyOf(p, clock);
  if (duty) p.turn('neglected', duty.id);
}

const dutyOf = (p: Passage, { kind, subject }: Clock): Duty | undefined =>
  p.step.memo.duties?.find((duty) => duty.kind === kind && duty.subject === subject);

/** Before its end whoever has to act is reminded, be it the tenderee or the department that supervises it. */
export function remind(p: Passage, clock: Clock): void {
  p.record('clock.reminded', { ...named(clock), ...due(clock) }, [addresseeOf(p, clock)]);
}
