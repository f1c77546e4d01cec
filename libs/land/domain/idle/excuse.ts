import { addMonths } from '../../../calendar/domain/day.js';
import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { demandCause, demandMonths } from '../causes.js';
import { concerned } from '../concerned.js';
import type { IdleMemo } from '../land-memo.js';
import { idleLand, stopIdleClocks } from './idle-land.js';
import { endOf, run } from './periods.js';
import type { IdlePeriod } from './terms.js';

/** 闲置土地处置办法 art. 12: the beginning is put off by a year at most, all in all. */
const MOST_MONTHS = 12;

/**
 * I03, I09: the law excepts force majeure, acts of the government and necessary preliminary work. One act names the cause
 * and agrees on another day to begin; both years count from there. What was found is void; a fee that was decided is not,
 * and only the second year gets longer.
 */
export function excuseDelay(p: Passage, { cause, months, extra }: CommandOf<'excuse'>): void {
  const idle = idleLand.open(p);
  const feeStands = idle.state === 'I_FEE';
  const periods: readonly IdlePeriod[] = feeStands ? ['idle-reclaim'] : ['idle-fee', 'idle-reclaim'];
  demandCause(p, cause);
  if (idle.begun || idle.used > 0) p.refuse('idle.begun', '城市房地产管理法26');
  if (idleLand.may(idle, 'IDLE_CAUSE_GOV')) demandLawfulMonths(p, months, idle, periods);
  idleLand.follow(p, 'IDLE_CAUSE_GOV');
  idleLand.follow(p, feeStands ? 'RECLAIM_PERIOD_SET' : 'COMMIT_PERIOD_SET');
  const startBy = addMonths(idle.startBy, months);
  stopIdleClocks(p, 'excused');
  idleLand.remember(p, { startBy, excused: idle.excused + months, found: feeStands || undefined });
  p.record('idle.excused', { ...extra, cause, months, startBy }, concerned(p));
  for (const kind of periods) run(p, kind, startBy);
}

/** So many that the next thing to happen lies ahead again, and no more than the law has left. */
function demandLawfulMonths(p: Passage, months: number, idle: IdleMemo, [next]: readonly IdlePeriod[]): void {
  const most = MOST_MONTHS - idle.excused;
  let least = 1;
  while (least <= most && next && endOf(p, next, addMonths(idle.startBy, least)) < p.today) least++;
  if (least > most)
    p.refuse('idle.excused-enough', '闲置土地处置办法12', { most: MOST_MONTHS, excused: idle.excused });
  demandMonths(p, months, least, most);
}
