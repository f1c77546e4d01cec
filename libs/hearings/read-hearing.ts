import type { Actor } from '../identity/index.js';
import { viewStep, type Engine, type StepFile } from '../steps/index.js';
import './domain/hearing.js';

export interface HearingReading {
  readonly step: StepFile;
  readonly now: Date;
}

/** How the hearing of a step stands. */
export const readHearing = (engine: Engine, actor: Actor, stepId: string): Promise<HearingReading> =>
  viewStep(engine, actor, stepId, ({ step, now }) => ({ step, now }));
