import { startOfDay } from '../calendar/domain/day.js';
import type { Catalogue } from '../catalogue/domain/index.js';
import type { Actor } from '../identity/index.js';
import type { RuleViolation } from '../platform/domain/rule-violation.js';
import { viewStep, whatRefuses, type Engine, type StepFile } from '../steps/index.js';
import { commitmentNotice, type FilledNotice } from './commitment-notice.js';

/** What may be promised with a step, or was, and what has become of it. */
export interface CommitmentReading {
  readonly step: StepFile;
  readonly catalogue: Catalogue;
  /** Why it can't be signed now; null where it can. */
  readonly refusal: RuleViolation | null;
}

export async function readCommitment(
  engine: Engine,
  actor: Actor,
  stepId: string,
): Promise<CommitmentReading> {
  return viewStep(engine, actor, stepId, ({ file, step, now }) => ({
    step,
    catalogue: file.book.catalogue,
    refusal: whatRefuses(file, step, { do: 'submit', commitment: true }, now, actor),
  }));
}

/** 告知承诺书: the text to sign, as it holds for the step now; once it is signed, the text that was. */
export async function readCommitmentNotice(
  engine: Engine,
  actor: Actor,
  stepId: string,
): Promise<FilledNotice> {
  return viewStep(engine, actor, stepId, ({ file, step, now }) => {
    const { item, region, memo } = step;
    const { commitment: signed } = memo;
    const parameters = engine.sources.parameters(signed ? startOfDay(signed.signedOn) : now);
    const about = {
      catalogue: file.book.catalogue,
      item,
      parameters: parameters.for({ item: item.code, region }),
    };
    return commitmentNotice(about, signed?.version);
  });
}
