import { addMonths } from '../../../calendar/domain/day.js';
import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { hasFallen } from '../../../steps/domain/states.js';
import { workOf } from '../licence-memo.js';
import { WORK } from '../work-machine.js';

/** After a year at a standstill the permit is verified before anybody goes on (建筑法 art. 10). */
const VERIFIED_AFTER_MONTHS = 12;

/** 建筑法 art. 10, W04: whoever stops building reports it, with the reason. */
export function suspendWork(p: Passage, { reason, extra }: CommandOf<'suspend-work'>): void {
  p.demandReason(reason, '建筑法10');
  const work = workOf(p.step);
  const state = p.follow(WORK, work.state, 'WORK_SUSPENDED');
  p.remember({ work: { ...work, state, suspendedOn: p.today } });
  p.record('work.suspended', { ...extra, reason }, [p.lead]);
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
