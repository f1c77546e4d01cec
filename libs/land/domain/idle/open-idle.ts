import type { Passage } from '../../../steps/domain/passage.js';
import { IDLE_LAND } from './machine.js';
import type { IdleMemo } from '../land-memo.js';

type IdleEvent = (typeof IDLE_LAND)['transitions'][number]['event'];

/** The watch over land under contract, for a rule that time or a command brings to it while it is open. */
export function openIdle(p: Passage): IdleMemo {
  const { idle } = p.step.memo;
  if (!idle) p.refuse('idle.not-watched', '城市房地产管理法26');
  if (isOver(idle)) p.refuse('idle.ended', '城市房地产管理法26', { stands: idle.over ?? idle.state });
  return idle;
}

export const isOver = ({ state, over }: IdleMemo): boolean =>
  over !== undefined || IDLE_LAND.terminal.includes(state);

export function rememberIdle(p: Passage, change: Partial<IdleMemo>): void {
  const { idle } = p.step.memo;
  if (idle) p.remember({ idle: { ...idle, ...change } });
}

/** Goes where the machine's table leads by this event. */
export function follow(p: Passage, event: IdleEvent): void {
  const { state } = openIdle(p);
  rememberIdle(p, { state: p.follow(IDLE_LAND, state, event) });
}

export const may = ({ state }: IdleMemo, event: IdleEvent): boolean =>
  IDLE_LAND.transitions.some((t) => t.from === state && t.event === event);

export function stopIdleClocks(p: Passage, because: string): void {
  for (const kind of ['idle-fee', 'idle-reclaim'] as const) p.stop(kind, because);
}

/** The contract, or the allocation, is no more for a reason of its own: nothing is watched any more. */
export function fellIdle(p: Passage): void {
  const { idle } = p.step.memo;
  if (idle && !isOver(idle)) rememberIdle(p, { over: 'fallen' });
}
