import type { ContractKind } from './commands.js';

/** 发改委令2018第16号: from how much on (yuan) a contract of a state-funded project has to be tendered. */
const MUST_TENDER: Readonly<Record<ContractKind, number>> = {
  construction: 4_000_000,
  goods: 2_000_000,
  services: 1_000_000,
};
export const THRESHOLDS_BASIS = '发改委令2018第16号';

export const thresholdOf = (kind: ContractKind): number => MUST_TENDER[kind];

export const mustBeTendered = (kind: ContractKind, estimate: number): boolean =>
  estimate >= MUST_TENDER[kind];
