import type { Day } from '../../calendar/domain/day.js';
import type { Addressee } from '../../steps/domain/duty.js';
import type { Passage } from '../../steps/domain/passage.js';
import type { ConsultationState } from './machine.js';

export const OPINIONS = ['agree', 'object'] as const;
export type Opinion = (typeof OPINIONS)[number];

/** 征求意见: what one department was asked about a step, and what came of it. */
export interface Consultation {
  readonly department: string;
  readonly to: Addressee;
  readonly state: ConsultationState;
  readonly sentOn: Day;
  readonly dueOn: Day;
  readonly opinion?: Opinion;
  readonly reason?: string;
  readonly repliedOn?: Day;
  /** Why nobody waits for it any more: the step was decided, or came to an end. */
  readonly closed?: string;
}

declare module '../../steps/domain/step-file.js' {
  interface StepMemo {
    /** In the order in which they were sent; a department that is asked once more has one more. */
    readonly consultations?: readonly Consultation[];
  }
}

const WAITING: readonly ConsultationState[] = ['Q_SENT', 'Q_ESCALATED'];

/** Whether somebody still has to say something: also who was silent, where silence is escalated. */
export const isOpen = ({ state, closed }: Consultation): boolean =>
  closed === undefined && WAITING.includes(state);

export const openConsultation = (p: Passage, department: string): Consultation | undefined =>
  p.step.memo.consultations?.find((one) => one.department === department && isOpen(one));

export function replace(p: Passage, before: Consultation, after: Consultation): void {
  const { consultations = [] } = p.step.memo;
  p.remember({ consultations: consultations.map((one) => (one === before ? after : one)) });
}
