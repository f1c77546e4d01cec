import type { Actor } from '../identity/index.js';
import { viewStep, type Engine, type StepFile } from '../steps/index.js';
import './domain/consultation.js';

/** Who was asked about a step, and whom the catalogue lets take part. */
export interface ConsultationsReading {
  readonly step: StepFile;
  readonly now: Date;
}

/** Also for those who were asked about it, whether or not they have answered. */
export const readConsultations = (
  engine: Engine,
  actor: Actor,
  stepId: string,
): Promise<ConsultationsReading> => viewStep(engine, actor, stepId, ({ step, now }) => ({ step, now }));
