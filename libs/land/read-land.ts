import type { Actor } from '../identity/index.js';
import { viewStep, type Engine, type StepFile } from '../steps/index.js';
import { fullFee } from './domain/idle/lapses.js';
import './domain/land-memo.js';

/** How the land of a step stands: what was promised with its approval, or what its contract wants. */
export interface LandReading {
  readonly step: StepFile;
  readonly now: Date;
  /** What the law allows at most as a fee for land that lies idle, in cents; null where no contract is recorded. */
  readonly mostFee: number | null;
}

export async function readLand(engine: Engine, actor: Actor, stepId: string): Promise<LandReading> {
  return viewStep(engine, actor, stepId, ({ step, now }) => {
    const { idle } = step.memo;
    const place = { item: step.item.code, region: step.region };
    const parameters = engine.sources.parameters(now).for(place);
    return { step, now, mostFee: idle ? fullFee(parameters, idle) : null };
  });
}
