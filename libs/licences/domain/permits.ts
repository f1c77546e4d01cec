import type { Item } from '../../catalogue/domain/item.js';
import type { Setting } from '../../steps/domain/setting.js';

/** 具备合法开工条件: what has to stand before anybody builds. */
export const MAY_START = 'MS-START';

/** A permit whose time is the time within which building has to begin (建筑法 art. 9). */
export const endsUnlessBuilt = ({ validity }: Item): boolean =>
  validity?.renew?.under === 'construction-start';

/**
 * The items with which the start of building may be reported: the permit to build. Where none applies to the project
 * (a reservoir, a motorway), any of the approvals without which nobody may start: it is there that the start is kept.
 */
export function itemsToStartWith({ catalogue, standing }: Pick<Setting, 'catalogue' | 'standing'>): string[] {
  const gates = catalogue.milestones.get(MAY_START)?.requires ?? [];
  const applicable = gates.filter((item) => standing(item) !== undefined);
  const permits = applicable.filter((code) => {
    const item = catalogue.items.get(code);
    return item !== undefined && endsUnlessBuilt(item);
  });
  return permits.length > 0 ? permits : applicable;
}
