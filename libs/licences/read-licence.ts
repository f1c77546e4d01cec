import type { Day } from '../calendar/domain/day.js';
import type { Catalogue } from '../catalogue/domain/index.js';
import type { Actor } from '../identity/index.js';
import { isPositive, viewStep, type Engine, type StepFile } from '../steps/index.js';
import { hasLicence, licenceOf, workOf, type LicenceMemo, type WorkMemo } from './domain/licence-memo.js';
import { endsUnlessBuilt } from './domain/permits.js';
import { lastDayToApply, ownValidity, validityClock } from './domain/validity.js';

/** 批准结果: what a step has come to, until when it holds, and what became of it. */
export interface LicenceReading {
  readonly step: StepFile;
  readonly catalogue: Catalogue;
  /** Null while nothing has been granted for good. */
  readonly licence: LicenceMemo | null;
  /** Null where it does not end, or has been used. */
  readonly ends: { readonly on: Day; readonly renewBy: Day } | null;
  readonly renewalsAllowed: number | null;
  /** What it relied on and has fallen since, and whether that is there again. */
  readonly reliedOn: readonly ReliedOn[];
  readonly work: WorkReading | null;
}

export interface ReliedOn {
  readonly item: string;
  readonly because: string;
  readonly at: string;
  readonly standsAgain: boolean;
}

export interface WorkReading extends WorkMemo {
  readonly startBy: Day | null;
  readonly extensionsAllowed: number;
  readonly startedOn: Day | null;
}

export async function readLicence(engine: Engine, actor: Actor, stepId: string): Promise<LicenceReading> {
  return viewStep(engine, actor, stepId, ({ file, step, now }) => {
    const parameters = engine.sources.parameters(now).for({ item: step.item.code, region: step.region });
    const ending = validityClock(step);
    const setting = { parameters, calendar: engine.sources.calendar() };
    return {
      step,
      catalogue: file.book.catalogue,
      licence: hasLicence(step) ? licenceOf(step) : null,
      ends: ending ? { on: ending.dueOn, renewBy: lastDayToApply(step.item, ending.dueOn, setting) } : null,
      renewalsAllowed: ownValidity(step.item)?.renew?.times ?? null,
      reliedOn: (step.memo.broken ?? []).map(({ by, because, at }) => {
        const standing = file.standing(by);
        return { item: by, because, at, standsAgain: standing !== undefined && isPositive(standing) };
      }),
      work: workIn(step, parameters.number('start_extension_times')),
    };
  });
}

function workIn(step: StepFile, extensionsAllowed: number): WorkReading | null {
  if (!hasLicence(step) || !(endsUnlessBuilt(step.item) || step.memo.work)) return null;
  const clock = step.clocks.find((c) => c.kind === 'work-start' && c.state === 'running');
  return {
    ...workOf(step),
    startBy: clock?.dueOn ?? null,
    extensionsAllowed,
    startedOn: step.memo.startedOn ?? null,
  };
}
