import { isDeepStrictEqual } from 'node:util';
import { authorize, type Actor } from '../identity/index.js';
import { inTransaction } from '../platform/database/index.js';
import { InvalidInput } from '../platform/domain/invalid-input.js';
import { NotFound } from '../platform/domain/not-found.js';
import { RuleViolation } from '../platform/domain/rule-violation.js';
import { carryOver } from './carry-over.js';
import { completed, problemsIn, type AssessmentDraft } from './domain/assessment-draft.js';
import type { AssessedPark, ParkAssessment } from './domain/park.js';
import { committeeOf, type ParkDesk } from './park-desk.js';
import { demandPark } from './read-parks.js';
import { addAssessment, lockPark } from './store/parks.js';

export interface AssessmentRecord {
  readonly park: string;
  readonly draft: AssessmentDraft;
  readonly actor: Actor;
}

/**
 * 优化营商环境条例 art. 42: the government has a region assessed at its own expense; from then on nobody who builds there
 * is asked for an assessment of his own. Recording the same once more is harmless; what is recorded never changes, since
 * projects stand on it.
 */
export async function recordAssessment(
  desk: ParkDesk,
  { park: code, draft, actor }: AssessmentRecord,
): Promise<AssessedPark> {
  const catalogue = await desk.sources.catalogue(await desk.currentCatalogue());
  const recorded = await inTransaction(desk.db, async (tx) => {
    const park = await lockPark(tx, code);
    if (!park) throw new NotFound('park', code);
    authorize(actor, 'park:assess', committeeOf(park));
    const problems = problemsIn(catalogue, draft);
    if (problems.length > 0) throw new InvalidInput(problems);
    const made = completed(catalogue, draft);
    const recording = { at: await desk.clock.now(tx), by: actor.label };
    const isNew = await addAssessment(tx, code, made, recording);
    const now = await demandPark(tx, code);
    if (!isNew) refuseAnother(now, made);
    return { park: now, made };
  });
  await carryOver(desk, code, recorded.made, actor);
  return recorded.park;
}

function refuseAnother({ code, assessments }: AssessedPark, made: ParkAssessment): void {
  if (assessments.some((known) => isDeepStrictEqual(known, made))) return;
  const { assessment, report } = made;
  throw new RuleViolation('park.report-recorded', '优化营商环境条例42', { park: code, assessment, report });
}
