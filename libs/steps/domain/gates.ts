import type { SupplyMilestone } from '../../catalogue/domain/item.js';
import { refsOf } from './materials.js';
import type { Standing, StepMaterial } from './step-file.js';

const RANK: Record<SupplyMilestone, number> = {
  BEFORE_DECISION: 0,
  BEFORE_START: 1,
  BEFORE_COMPLETION_FILING: 2,
};

/** What stays shut until what was promised is there. */
export type Gate = Exclude<SupplyMilestone, 'BEFORE_DECISION'>;

/** A step, and what has to be there of its materials; none where only its decision is not final yet. */
export interface Owed {
  readonly item: string;
  readonly materials: readonly string[];
}

/**
 * What still has to be there at a gate: what was promised for it, and, where the gate lies at or behind the outermost
 * limit of the province (`tolerance_outer_limit`), everything, with every decision final (江西办法: no building on a
 * provisional result; 上海, 重庆: before the completion is filed). A promise that was broken keeps it shut, too.
 */
export function owedAt(gate: Gate, standings: readonly Standing[], outerLimit: string): Owed[] {
  const isLimit = outerLimit !== 'FIXED_DAYS' && RANK[outerLimit as Gate] <= RANK[gate];
  return standings.flatMap(({ item, state, owed }): Owed[] => {
    const materials = refsOf(owed.filter((material) => isLimit || isDueBy(gate, material)));
    const isOwed = materials.length > 0 || (isLimit && state === 'PROVISIONAL');
    return isOwed ? [{ item, materials }] : [];
  });
}

const isDueBy = (gate: Gate, { supplyBy }: StepMaterial): boolean =>
  supplyBy !== undefined && 'milestone' in supplyBy && RANK[supplyBy.milestone] <= RANK[gate];
