import { deadline } from '../../calendar/domain/arithmetic.js';
import type { Day } from '../../calendar/domain/day.js';
import type { SupplyMilestone } from '../../catalogue/domain/item.js';
import type { ClockTerms } from '../../clocks/domain/clock.js';
import { measuredBy } from '../../clocks/domain/measured-by.js';
import { APPLICANT } from './holder.js';
import type { Setting } from './setting.js';
import { owedIn, type Standing, type StepFile, type StepMaterial } from './step-file.js';

/** 容缺: what was promised for later, until when, and what stays shut until it is there. */

export const refsOf = (materials: readonly StepMaterial[]): string[] => materials.map(({ ref }) => ref);

/** What the applicant still has to bring, as it promised. */
export const outstandingOf = (step: StepFile): StepMaterial[] => owedIn(step).filter(isToCome);

export const isToCome = ({ status }: StepMaterial): boolean => status === 'deferred';

/** TM-09: a day of its own for each material, counted from the day on which acceptance is recorded. */
export function supplyTerms(step: StepFile, on: Day, setting: Setting): ClockTerms[] {
  return outstandingOf(step).flatMap(({ ref, supplyBy }): ClockTerms[] => {
    if (supplyBy && 'milestone' in supplyBy) return [];
    const length = supplyBy ?? { unit: 'WD', ...measuredBy(setting.parameters, 'tolerance_supply_wd') };
    return [
      {
        kind: 'supply',
        subject: ref,
        nature: 'promise',
        against: APPLICANT,
        ...length,
        triggerOn: on,
        basis: '容缺补正承诺书 M-A06',
        ahead: REMINDED,
      },
    ];
  });
}

/** tolerance_policy: whoever promised is reminded three working days before the end, and one. */
const REMINDED = [
  { n: 3, unit: 'WD' },
  { n: 1, unit: 'WD' },
] as const;

/** The first of the days by which something has to be supplied. */
export function firstDue(terms: readonly ClockTerms[], { calendar }: Setting): Day | undefined {
  const days = terms.map((t) => deadline(calendar, { ...t, excluded: [], extended: 0 }).dueOn);
  return days.sort()[0];
}

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
