import type { Lead } from '../../../regions/domain/region.js';
import type { Addressee, Duty, DutyKind } from '../../../steps/domain/duty.js';
import type { StepFile } from '../../../steps/domain/step-file.js';

/** What offices beside the lead have to do about a step. */
export const dutiesOf = ({ memo }: StepFile, kind: DutyKind): readonly Duty[] =>
  (memo.duties ?? []).filter((duty) => duty.kind === kind);

/** The same of departments only. */
export const officesWith = (step: StepFile, kind: DutyKind): readonly Duty[] =>
  dutiesOf(step, kind).filter(({ to }) => to.kind === 'department');

export const officeOf = (to: Addressee, { region }: Pick<StepFile, 'region'>): Lead => ({
  department: to.code,
  region: to.region ?? region,
});
