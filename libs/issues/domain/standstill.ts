import type { Clock } from '../../clocks/domain/clock.js';
import { OWNER } from '../../identity/domain/relation.js';
import type { Passage } from '../../steps/domain/passage.js';
import { isTerminal } from '../../steps/domain/states.js';
import { categoryOf } from './categories.js';
import { dropByRule, raiseByRule } from './raise.js';

declare module '../../steps/domain/step-file.js' {
  interface StepMemo {
    /** 卡壳: a problem was raised since it stands still; over when it moves. */
    readonly standstill?: true;
    /** That problem was not seen to be over yet: what its office was late with is still to be done. */
    readonly stuck?: true;
  }
}

/** ST-07 审批超时. */
const STANDSTILL = 'ST-07';

/**
 * A step stands still when its lead let the whole of what was promised go by and did nothing (red), or, having done
 * something in between, what the law allows, too (dark red). A problem is raised once for each time that it does.
 */
export function standsStill(p: Passage, light: string): void {
  const { item, department, memo, stateSince } = p.step;
  const over = p.step.clocks.find((clock) => isOverNow(p, clock));
  if (p.isDossier || memo.standstill || department === OWNER || !over) return;
  if (light === 'red' && stateSince > over.startedAt) return;
  p.remember({ standstill: true, stuck: true });
  raiseByRule(p, { rule: STANDSTILL, item: item.code, category: categoryOf(item), suggests: { department } });
}

/** What the decision waits for; what only follows it keeps nothing from going on. */
const isOverNow = (p: Passage, { kind, state, endedAt }: Clock): boolean =>
  ['promised', 'decision', 'acceptance'].includes(kind) &&
  state === 'lapsed' &&
  endedAt?.getTime() === p.at.getTime();

/** It moves again. Once nothing is late any more, a problem that nobody was given yet has nothing left to solve (S02). */
export function movesOn(p: Passage): void {
  const { standstill, stuck, late } = p.step.memo;
  if (standstill) p.remember({ standstill: undefined });
  if (!stuck || (late && !isTerminal(p.step.state))) return;
  p.remember({ stuck: undefined });
  dropByRule(p, STANDSTILL, p.step.item.code);
}
