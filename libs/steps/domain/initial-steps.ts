import { ruleForItem } from './kinds.js';
import { itemOf, type ProcedureBook } from './procedure-book.js';
import type { MachineName, StepState } from './states.js';
import type { Standing } from './step-file.js';

/** A step at the moment when its project's procedure is drawn up. */
export interface InitialStep extends Standing {
  readonly stage: string;
  readonly lead: { readonly department: string; readonly region: string };
  readonly machine: MachineName;
}

/** One step for each entry of the procedure; all wait, but those that were granted before. */
export function initialSteps(
  book: ProcedureBook,
  granted: ReadonlySet<string>,
  leadOf: (item: string, department: string) => InitialStep['lead'],
  newId: () => string,
): InitialStep[] {
  return [...book.entries.values()].map((entry) => {
    const item = itemOf(book.catalogue, entry.item);
    const isGranted = granted.has(item.code);
    const state: StepState = isGranted ? 'DELIVERED' : 'LOCKED';
    return {
      id: newId(),
      item: item.code,
      round: 1,
      state,
      decision: isGranted ? 'granted' : null,
      impeded: null,
      stage: item.stage,
      lead: leadOf(item.code, item.lead),
      machine: ruleForItem(item).machine,
    };
  });
}
