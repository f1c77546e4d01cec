import { addMonths, type Day } from '../../../calendar/domain/day.js';
import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { hasFallen } from '../../../steps/domain/states.js';
import { centsOf } from '../amounts.js';
import { concerned } from '../concerned.js';
import { LAND_CONTRACTS } from '../land-items.js';
import { CENTS } from '../measures.js';
import { IDLE_LAND } from './machine.js';
import { run } from './periods.js';

/** A contract that wants building to begin longer ago, or later, than ten years is a slip of the hand. */
const MOST_MONTHS_AWAY = 120;

/** 动工期限: what the contract, or the decision on the allocation, says of the beginning. The watch starts with it. */
export function recordContract(p: Passage, { startBy, price, extra }: CommandOf<'record-contract'>): void {
  const { item, decision, state, memo } = p.step;
  if (!LAND_CONTRACTS.includes(item.code) || decision !== 'granted' || hasFallen(state))
    p.refuse('idle.no-contract', '城市房地产管理法26', { items: LAND_CONTRACTS });
  if (memo.idle) p.refuse('idle.watched-already', '城市房地产管理法26', { startBy: memo.idle.startBy });
  demandNearDay(p, startBy);
  const cents = centsOf(p, price);
  p.remember({ idle: { state: IDLE_LAND.initial, startBy, price: cents, excused: 0, used: 0 } });
  p.record('idle.watched', { ...extra, startBy, price: cents / CENTS }, concerned(p));
  run(p, 'idle-fee', startBy);
  run(p, 'idle-reclaim', startBy);
}

function demandNearDay(p: Passage, startBy: Day): void {
  const [earliest, latest] = [addMonths(p.today, -MOST_MONTHS_AWAY), addMonths(p.today, MOST_MONTHS_AWAY)];
  if (startBy < earliest || startBy > latest)
    p.refuse('idle.start-by', '城市房地产管理法26', { startBy, earliest, latest });
}
