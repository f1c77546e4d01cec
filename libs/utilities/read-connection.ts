import type { Catalogue } from '../catalogue/domain/index.js';
import type { Actor } from '../identity/index.js';
import { RuleViolation } from '../platform/domain/rule-violation.js';
import { viewStep, type Engine, type StepFile } from '../steps/index.js';
import { isSupply } from './domain/connection.js';
import { isFreeOfEverything, limitOf } from './domain/supply.js';

/** How far a supply has come, what its supplier owes, and what was complained of. */
export interface ConnectionReading {
  readonly step: StepFile;
  readonly catalogue: Catalogue;
  /** In working days of the supplier, with its basis; null where the catalogue alone limits it. */
  readonly limit: { readonly n: number; readonly basis: string | null } | null;
  /** 三零. */
  readonly free: boolean;
}

export async function readConnection(
  engine: Engine,
  actor: Actor,
  stepId: string,
): Promise<ConnectionReading> {
  return viewStep(engine, actor, stepId, ({ file, step, now, project: { facts } }) => {
    const { code } = step.item;
    if (!isSupply(step.item))
      throw new RuleViolation('connection.none', '优化营商环境条例28', { item: code });
    const parameters = engine.sources.parameters(now).for({ item: code, region: step.region });
    const key = limitOf(code, facts, parameters);
    const limit = key === null ? null : { n: parameters.number(key), basis: parameters.basis(key) };
    const free = isFreeOfEverything(code, facts, parameters);
    return { step, catalogue: file.book.catalogue, limit, free };
  });
}
