import type { Actor } from '../identity/index.js';
import type { Catalogue } from '../catalogue/domain/index.js';
import type { RuleViolation } from '../platform/domain/rule-violation.js';
import { viewStep, whatRefuses, type Engine, type StepFile } from '../steps/index.js';
import { sightOf, type Sight } from './domain/discretion.js';
import './domain/rating.js';

/** How a step was rated, as far as somebody may see it. */
export interface RatingReading {
  readonly step: StepFile;
  readonly catalogue: Catalogue;
  readonly sight: Sight;
  /** Why it can't be rated now; null where it can. */
  readonly refusal: RuleViolation | null;
}

export async function readRating(engine: Engine, actor: Actor, stepId: string): Promise<RatingReading> {
  return viewStep(engine, actor, stepId, ({ file, step, now }) => ({
    step,
    catalogue: file.book.catalogue,
    sight: sightOf(actor, step),
    refusal: whatRefuses(file, step, { do: 'rate', score: 5 }, now, actor),
  }));
}
