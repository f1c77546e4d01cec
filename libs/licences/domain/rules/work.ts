import { deadline } from '../../../calendar/domain/arithmetic.js';
import { addMonths, type Day } from '../../../calendar/domain/day.js';
import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { hasFallen } from '../../../steps/domain/states.js';
import { workOf } from '../licence-memo.js';
import { WORK } from '../work-machine.js';

/** After a year at a standstill the permit is verified before anybody goes on (建筑法 art. 10). */
const VERIFIED_AFTER_MONTHS = 12;

/** Whoever stops building reports it to the organ that gave the permit within so long (建筑法 art. 10). */
const REPORTED_WITHIN = { unit: 'M', n: 1, excluded: [], extended: 0 } as const;

/** 建筑法 art. 10, W04: that nobody builds any more is reported, with the reason; too late it is reported all the same. */
export function suspendWork(p: Passage, command: CommandOf<'suspend-work'>): void {
  const { reason, stoppedOn = p.today, extra } = command;
  p.demandReason(reason, '建筑法10');
  const work = workOf(p.step);
  const state = p.follow(WORK, work.state, 'WORK_SUSPENDED');
  demandSinceBuilding(p, stoppedOn, p.step.memo.startedOn);
  const { dueOn: reportBy } = deadline(p.setting.calendar, { ...REPORTED_WITHIN, triggerOn: stoppedOn });
  p.remember({ work: { ...work, state, suspendedOn: stoppedOn } });
  const told = { reason, stoppedOn, reportBy, late: p.today > reportBy };
  p.record('work.suspended', { ...extra, ...told }, [p.lead]);
}

/** Not before it began, and not in days to come. */
function demandSinceBuilding(p: Passage, stoppedOn: Day, startedOn: Day = stoppedOn): void {
  if (stoppedOn < startedOn || stoppedOn > p.today)
    p.refuse('work.stopped-on', '建筑法10', { stoppedOn, earliest: startedOn, latest: p.today });
}

/** 建筑法 art. 10, W05: building goes on; after a year only on a permit that was verified anew. */
export function resumeWork(p: Passage, { verified, extra }: CommandOf<'resume-work'>): void {
  const { suspendedOn, ...work } = workOf(p.step);
  const state = p.follow(WORK, work.state, 'RESUMED');
  if (hasFallen(p.step.state)) p.refuse('work.permit-fallen', '建筑法7');
  const isLong = suspendedOn !== undefined && p.today >= addMonths(suspendedOn, VERIFIED_AFTER_MONTHS);
  if (isLong && verified !== true) p.refuse('work.verification-needed', '建筑法10', { since: suspendedOn });
  p.remember({ work: { ...work, state } });
  p.record('work.resumed', { ...extra, ...(verified === undefined ? {} : { verified }) }, [p.lead]);
}

/** W06: what was to be built is there. */
export function completeWork(p: Passage, { extra }: CommandOf<'complete-work'>): void {
  const work = workOf(p.step);
  const state = p.follow(WORK, work.state, 'WORK_COMPLETED');
  p.remember({ work: { ...work, state } });
  p.record('work.completed', { ...extra }, [p.lead]);
}
