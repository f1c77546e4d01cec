import type { Catalogue } from '../catalogue/domain/index.js';
import type { Actor } from '../identity/index.js';
import { viewStep, type Engine, type ProjectRecord, type StepFile } from '../steps/index.js';
import './domain/bonds.js';
import type { Complaint } from './domain/complaints/complaint-memo.js';
import './domain/procurement/procurement-memo.js';
import './domain/tender/tender-memo.js';

/** How a tender or a procurement stands, to somebody who may look at it. */
export interface TenderReading {
  readonly step: StepFile;
  readonly project: ProjectRecord;
  readonly catalogue: Catalogue;
  readonly now: Date;
  /** What is complained of concerns those who are in charge, and not the other bidders. */
  readonly complaints: readonly Complaint[];
}

export async function readTender(engine: Engine, actor: Actor, stepId: string): Promise<TenderReading> {
  return viewStep(
    engine,
    actor,
    stepId,
    ({ file, project, step, now }) => ({
      step,
      project,
      catalogue: file.book.catalogue,
      now,
      complaints: actor.role === 'bidder' ? [] : (step.memo.complaints ?? []),
    }),
    'tender:read',
  );
}
