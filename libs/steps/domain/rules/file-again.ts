import { isInForce } from '../../../procedure/domain/reliance.js';
import { holderIn, type Passage } from '../passage.js';
import { hasFallen, MACHINES, type StepState } from '../states.js';
import type { StepFile, StepMemo } from '../step-file.js';

const CAME_TO_NOTHING: ReadonlySet<StepState> = new Set([
  'NOT_REQUIRED',
  'REFUSED',
  'WITHDRAWN',
  'TERMINATED',
]);

/** 再次申请: not accepted, withdrawn, terminated, refused, or granted once and no longer there. */
export const mayFileAgain = ({ state, decision }: StepFile): boolean =>
  CAME_TO_NOTHING.has(state) || hasFallen(state) || decision === 'refused';

/** The item once more, as a new round; the former one is kept as it was. 优化营商环境条例 art. 40: only what applies. */
export function nextRound(p: Passage, id: string): StepFile {
  if (!p.setting.applies) p.refuse('step.not-asked-for', '优化营商环境条例40');
  const { item, round, department, region, machine } = p.step;
  const fresh: StepFile = {
    id,
    item,
    round: round + 1,
    department,
    region,
    machine,
    state: MACHINES[machine].initial,
    stateSince: p.at,
    holder: null,
    decision: null,
    receivedOn: null,
    acceptedOn: null,
    decidedOn: null,
    materials: [],
    memo: { ...stillReliedOn(p), ...reexamined(p.step) },
    clocks: [],
  };
  return { ...fresh, holder: holderIn(fresh) };
}

/** 区域评估 are there for all rounds, as long as they hold. */
function stillReliedOn({ step: { memo }, today }: Passage): StepMemo {
  const { assessment } = memo;
  return assessment && isInForce(assessment, today) ? { assessment } : {};
}

/** 环境影响评价法 art. 24: what was granted and not used in its time is examined once more, and sooner than at first. */
const reexamined = ({ state, item }: StepFile): StepMemo =>
  state === 'L_LAPSED' && item.validity?.reexamination ? { reexamination: true } : {};
