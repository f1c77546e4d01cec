import type { Day } from '../../calendar/domain/day.js';
import { isPositive, type StepFile } from '../../steps/domain/step-file.js';
import { hasFallen } from '../../steps/domain/states.js';
import { ENDS, LICENCE, type LicenceState } from './licence-machine.js';
import { WORK, type WorkState } from './work-machine.js';

/** 证照: what a step remembers of what it came to. */
export interface LicenceMemo {
  readonly state: LicenceState;
  /** How often its time has been renewed. */
  readonly renewals: number;
  /** 延续申请: filed in time and not yet answered. */
  readonly renewal?: { readonly appliedOn: Day };
  /** What used it up before its end: the item that followed it, or the start of building. */
  readonly usedBy?: string;
}

/** 开工: what became of a permit to build. */
export interface WorkMemo {
  readonly state: WorkState;
  /** How often the day by which building has to begin was put off. */
  readonly extensions: number;
  readonly suspendedOn?: Day;
}

declare module '../../steps/domain/step-file.js' {
  interface StepMemo {
    readonly licence?: LicenceMemo;
    readonly work?: WorkMemo;
  }
}

const FRESH: LicenceMemo = { state: LICENCE.initial, renewals: 0 };

/** What was granted is valid, as long as nothing else is known of it; what has fallen, fell by this machine's states. */
export function licenceOf({ state, memo }: StepFile): LicenceMemo {
  const licence = memo.licence ?? FRESH;
  return isEnd(state) ? { ...licence, state } : licence;
}

const isEnd = (state: string): state is (typeof ENDS)[number] => (ENDS as readonly string[]).includes(state);

/** Something was granted once, for good. */
export const hasLicence = (step: StepFile): boolean =>
  step.state !== 'WAIVED' && (isPositive(step) || hasFallen(step.state));

export const workOf = ({ memo }: StepFile): WorkMemo => memo.work ?? { state: WORK.initial, extensions: 0 };
