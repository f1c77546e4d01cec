import type { Day } from '../../calendar/domain/day.js';
import type { HearingState } from './machine.js';

export const ASKED_BY = ['applicant', 'interested-party'] as const;
export type AskedBy = (typeof ASKED_BY)[number];

/** 听证, of one application. */
export interface Hearing {
  readonly state: HearingState;
  readonly noticedOn: Day;
  /** Until when it may be asked for. */
  readonly requestBy: Day;
  readonly requestedOn?: Day;
  readonly by?: AskedBy;
  readonly holdBy?: Day;
  /** The day for which it is called. */
  readonly on?: Day;
  readonly place?: string;
  readonly heldOn?: Day;
}

declare module '../../steps/domain/step-file.js' {
  interface StepMemo {
    readonly hearing?: Hearing;
  }
}

/** Until it has been held nobody decides. */
export const notHeld = ({ holdBy = '', on }: Hearing) => ({
  code: 'hearing.not-held',
  clause: '行政许可法47',
  data: { holdBy, ...(on === undefined ? {} : { on }) },
});

/** The special procedure as which a hearing stops the limits. */
export const HEARING_PROCEDURE = 'SP-HEAR';

/** Which of its clocks: the time to ask for it, the time to organise it. */
export const REQUEST = 'request';
export const HOLD = 'hold';
