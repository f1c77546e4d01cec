import type { Day } from '../../../calendar/domain/day.js';
import type { About } from '../commands.js';

/** 投诉: to the department that supervises the tender or the procurement. */
export interface Complaint {
  readonly id: string;
  readonly about: About;
  readonly on: Day;
  readonly state: 'filed' | 'accepted' | 'refused' | 'upheld' | 'dismissed';
  /** It was ordered that nothing goes on until it is decided. */
  readonly suspends?: true;
  /** 检验、检测、鉴定、专家评审: not counted while it lasts. */
  readonly examination?: { readonly procedure: string; readonly since: Day };
}

declare module '../../../steps/domain/step-file.js' {
  interface StepMemo {
    readonly complaints?: readonly Complaint[];
  }
}
