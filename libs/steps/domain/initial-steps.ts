import type { Reliance } from '../../procedure/domain/reliance.js';
import { DOSSIER, DOSSIER_ITEM } from './dossier.js';
import { ruleForItem } from './kinds.js';
import { itemOf, type ProcedureBook } from './procedure-book.js';
import type { MachineName, StepState } from './states.js';
import type { Standing, StepFile, StepMemo } from './step-file.js';

/** A step at the moment when its project's procedure is drawn up. */
export interface InitialStep extends Standing {
  readonly stage: string;
  readonly lead: { readonly department: string; readonly region: string };
  readonly machine: MachineName;
  readonly memo: StepMemo;
}

/** One step for each entry of the procedure; all wait, but those that were granted before or that the park exempts. */
export function initialSteps(
  book: ProcedureBook,
  granted: ReadonlySet<string>,
  leadOf: (item: string, department: string) => InitialStep['lead'],
  newId: () => string,
  reliances: ReadonlyMap<string, Reliance> = new Map(),
): InitialStep[] {
  return [...book.entries.values()].map((entry) => {
    const item = itemOf(book.catalogue, entry.item);
    const isGranted = granted.has(item.code);
    const assessment = isGranted ? undefined : reliances.get(item.code);
    return {
      id: newId(),
      item: item.code,
      round: 1,
      state: isGranted ? 'DELIVERED' : stateBy(assessment),
      decision: isGranted ? 'granted' : null,
      impeded: [],
      started: false,
      owed: [],
      brokenBy: [],
      stage: item.stage,
      lead: leadOf(item.code, item.lead),
      machine: ruleForItem(item).machine,
      memo: assessment ? { assessment } : {},
    };
  });
}

/** 优化营商环境条例 art. 42: what the park was assessed for and exempts, nobody has to apply for. */
export const stateBy = (reliance: Reliance | undefined): StepState =>
  reliance?.effect === 'EXEMPT' ? 'WAIVED' : 'LOCKED';

/** 项目总卷: the project's own file, as it begins. */
export const dossierAtStart = (
  leadOf: (item: string, department: string) => InitialStep['lead'],
  newId: () => string,
): InitialStep => ({
  id: newId(),
  item: DOSSIER,
  round: 1,
  state: 'DOSSIER',
  decision: null,
  impeded: [],
  started: false,
  owed: [],
  brokenBy: [],
  stage: DOSSIER_ITEM.stage,
  lead: leadOf(DOSSIER, DOSSIER_ITEM.lead),
  machine: 'application',
  memo: {},
});

/** The file of a step at its beginning. */
export function fileAtStart(book: ProcedureBook, step: InitialStep, at: Date): StepFile {
  const { id, round, state, decision, machine, memo, lead } = step;
  return {
    id,
    item: itemOf(book.catalogue, step.item),
    round,
    ...lead,
    machine,
    state,
    stateSince: at,
    holder: null,
    decision,
    receivedOn: null,
    acceptedOn: null,
    decidedOn: null,
    materials: [],
    memo,
    clocks: [],
  };
}
