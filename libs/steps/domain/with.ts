import type { Item } from '../../catalogue/domain/item.js';
import type { Setting, Tie } from './setting.js';

/** One item decided with another: when `leader` is decided, `follower` is. */
export interface Together {
  readonly follower: string;
  readonly leader: string;
  /** Merged into the other: no separate application is needed. */
  readonly merged: boolean;
}

/**
 * Which of two items joined by WITH follows the other. A merged item follows what it is merged with, whichever of
 * the two names the tie (the tender plan with the feasibility study, supervision formalities with the
 * construction permit); otherwise the one that waits follows (fire design with the drawing review, the joint
 * acceptance with what it joins).
 */
export function together(item: Item, tie: Tie, setting: Pick<Setting, 'catalogue'>): Together | null {
  if (tie.mode !== 'WITH') return null;
  const other = setting.catalogue.items.get(tie.item);
  if (other?.mergedWith?.includes(item.code)) return { follower: tie.item, leader: item.code, merged: true };
  return { follower: item.code, leader: tie.item, merged: item.mergedWith?.includes(tie.item) ?? false };
}

/** Whether this item's own decision has to wait for the other's. */
export const followsTheDecisionOf = (item: Item, tie: Tie, setting: Pick<Setting, 'catalogue'>): boolean =>
  together(item, tie, setting)?.follower === item.code;
