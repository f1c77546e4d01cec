import { measuredBy } from '../../clocks/domain/measured-by.js';
import type { Passage } from '../../steps/domain/passage.js';
import { isPositive, type Standing, type StepFile } from '../../steps/domain/step-file.js';
import type { StepState } from '../../steps/domain/states.js';
import { STAGE_BUNDLE, type BundleEvent, type BundleState } from './bundle-machine.js';
import { newlyAccepted, type Moved } from './measure.js';
import { isOpenSpan, type Limit } from './span.js';
import { beginSpan, breakOff, endSpan, spanOf, standStillOrGoOn, usedSince } from './spans.js';
import { unitsOf, unitWith, type StageUnit } from './stage-unit.js';
import type { Bundle } from './stages-memo.js';
import { jointOf } from './subjects.js';
import { departmentsFrom, joined, waitsElsewhere } from './whose-time.js';

export const isOpenBundle = (bundle: Bundle | undefined): bundle is Bundle =>
  bundle !== undefined && bundle.state !== 'B_DONE' && bundle.state !== 'B_FAILED';

export const bundleOf = ({ step }: Pick<Passage, 'step'>, subject: string): Bundle | undefined =>
  step.memo.bundles?.[subject];

export const keepBundle = (p: Passage, subject: string, bundle: Bundle): void =>
  p.remember({ bundles: { ...p.step.memo.bundles, [subject]: bundle } });

/** 行政许可法 art. 26: what becomes of a step of it becomes of the whole. */
export function followBundle(p: Passage, moved: Moved): void {
  const unit = unitWith(unitsOf(p.setting), moved.after.item.stage);
  const bundle = unit && bundleOf(p, unit.subject);
  if (!unit || !isOpenBundle(bundle) || !bundle.items.includes(moved.after.item.code)) return;
  const parts = partsOf(unit, bundle);
  if (parts.length === 0) fallApart(p, unit);
  else goWith(p, unit, parts, moved);
}

function goWith(p: Passage, unit: StageUnit, parts: readonly Standing[], moved: Moved): void {
  const { before, after } = moved;
  const decision = before.decision === after.decision ? null : after.decision;
  if (stateOf(p, unit) === 'B_OPEN' && isAccepted(after)) begin(p, unit);
  if (decision === 'refused') return fail(p, unit, after);
  if (decision === 'granted' && parts.length > 1) decideInPart(p, unit);
  watchJointLimit(p, unit, moved, parts);
  if (parts.every(isComplete)) complete(p, unit);
}

/** What was withdrawn, not accepted or given up is no part of it any more. */
export const partsOf = ({ standings }: StageUnit, { items }: Bundle): Standing[] =>
  standings.filter(({ item, state }) => items.includes(item) && !CAME_TO_NOTHING.has(state));

const CAME_TO_NOTHING: ReadonlySet<StepState> = new Set([
  'NOT_REQUIRED',
  'REFUSED',
  'WITHDRAWN',
  'TERMINATED',
]);

/** A filing is accepted as it is filed. */
const isAccepted = ({ acceptedOn, decision }: StepFile): boolean => acceptedOn !== null || decision !== null;

/** Granted, and in the hands of the applicant: a filing is at once. */
const isComplete = (standing: Standing): boolean => isPositive(standing) && standing.state !== 'GRANTED';

const stateOf = (p: Passage, { subject }: StageUnit): BundleState | undefined => bundleOf(p, subject)?.state;

function advance(p: Passage, { subject }: StageUnit, event: BundleEvent): void {
  const bundle = bundleOf(p, subject);
  if (bundle) keepBundle(p, subject, { ...bundle, state: p.follow(STAGE_BUNDLE, bundle.state, event) });
}

/** B01. */
const begin = (p: Passage, unit: StageUnit): void => advance(p, unit, 'ACCEPT');

/** B02. */
function decideInPart(p: Passage, unit: StageUnit): void {
  if (stateOf(p, unit) === 'B_RUNNING') advance(p, unit, 'DECIDE_GRANT');
}

/** B04, B05: one of them is refused, and with it the stage; each of the others goes on by its own rule. */
function fail(p: Passage, unit: StageUnit, { item }: StepFile): void {
  advance(p, unit, 'DECIDE_DENY');
  breakOff(p, jointOf(unit.subject), 'refused');
  p.record('stage.failed', { stage: unit.subject, item: item.code }, leadsOf(p, unit));
}

/** B03, B06: everything that was applied for together is granted, and the applicant has it. */
function complete(p: Passage, unit: StageUnit): void {
  if (stateOf(p, unit) === 'B_OPEN') return;
  advance(p, unit, 'DELIVERED');
  endSpan(p, jointOf(unit.subject));
  p.record('stage.completed', { stage: unit.subject }, [p.applicant]);
}

/** What was withdrawn altogether was never applied for. */
function fallApart(p: Passage, { subject }: StageUnit): void {
  breakOff(p, jointOf(subject), 'withdrawn');
  const { [subject]: _gone, ...others } = p.step.memo.bundles ?? {};
  p.remember({ bundles: others });
}

const leadsOf = (p: Passage, { lead }: StageUnit) => [p.applicant, p.setting.officeOf(lead)];

/** TM-04, 行政许可法 art. 42(2): forty-five working days for several together; one by itself has its own limit. */
function watchJointLimit(p: Passage, unit: StageUnit, moved: Moved, parts: readonly Standing[]): void {
  const joint = jointOf(unit.subject);
  const acceptedOn = newlyAccepted(p, moved);
  if (acceptedOn !== null) {
    if (!isOpenSpan(spanOf(p, joint)) && parts.length > 1) beginSpan(p, joint, acceptedOn, [jointLimit(p)]);
    usedSince(p, joint, acceptedOn);
  }
  const basis = waitsTogether(parts);
  standStillOrGoOn(p, joint, basis === null ? { from: departmentsFrom(parts, p.today) } : { basis });
}

const jointLimit = ({ setting }: Passage): Limit => ({
  by: 'law',
  ...measuredBy(setting.parameters, 'joint_decision_wd'),
  basis: '行政许可法42(2)',
});

/** On what basis nothing of what is not complete is with a department. */
function waitsTogether(parts: readonly Standing[]): string | null {
  const incomplete = parts.filter((part) => !isComplete(part));
  const bases = incomplete.flatMap((part) => waitsElsewhere(part) ?? []);
  return bases.length > 0 && bases.length === incomplete.length ? joined(bases) : null;
}
