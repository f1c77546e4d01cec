import type { Passage } from '../passage.js';
import { refsOf } from '../materials.js';
import { outstandingOf } from '../promised-materials.js';
import type { StepMaterial } from '../step-file.js';
import { decided } from './decided.js';

type Extra = Readonly<Record<string, unknown>>;

/** 容缺: the conditions are met as far as can be seen, and something that was promised is still to come. */
export function grantSoFar(p: Passage, outstanding: string[], extra: Extra = {}): void {
  if (isProvisionalHere(p)) issueProvisionally(p, outstanding, extra);
  else awaitMaterials(p, outstanding, extra);
}

/** What was promised for the decision has to be there, however much may come after it. */
export function refuseBeforeMaterials(p: Passage): void {
  const materials = refsOf(outstandingOf(p.step).filter(isForTheDecision));
  if (materials.length > 0) p.refuse('tolerance.due-before-decision', '容缺受理清单', { materials });
}

/** Whether a decision that goes with another's may be made although something is still to come. */
export const mayBeProvisional = (p: Passage): boolean =>
  isProvisionalHere(p) && p.may('PROVISIONAL_ISSUED') && !outstandingOf(p.step).some(isForTheDecision);

/**
 * A19, 江西办法: a preliminary opinion (初审意见). It counts for what depends on it where the province recognises it; it
 * is no licence to build, and is neither delivered nor published before it is final.
 */
export function issueProvisionally(
  p: Passage,
  outstanding: string[],
  extra: Extra & { with?: string },
): void {
  const { with: other } = extra;
  p.take('PROVISIONAL_ISSUED', other === undefined ? {} : { decidedWith: other });
  decided(p, 'granted');
  p.record('step.granted', { ...extra, mode: 'provisional', outstanding }, [p.applicant]);
  for (const kind of LIMITS_OF_THE_LEAD) p.meet(kind);
}

/** A16, 兰州, 泗阳: no certificate before everything is there; until then the lead's time stands still. */
function awaitMaterials(p: Passage, outstanding: string[], extra: Extra): void {
  p.take('TOLERANCE_GRANTED', { awaitingSince: p.today });
  p.record('step.awaiting-materials', { ...extra, materials: outstanding }, [p.applicant]);
  for (const kind of LIMITS_OF_THE_LEAD) p.pause(kind, AWAITING);
}

export const LIMITS_OF_THE_LEAD = ['promised', 'decision'] as const;

/** What stops the lead's time while it waits. */
export const AWAITING = '容缺待补 tolerance_mode';

const isProvisionalHere = ({ setting }: Passage): boolean =>
  setting.parameters.text('tolerance_mode') === 'PROVISIONAL_DECISION';

const isForTheDecision = ({ supplyBy }: StepMaterial): boolean =>
  supplyBy !== undefined && 'milestone' in supplyBy && supplyBy.milestone === 'BEFORE_DECISION';
