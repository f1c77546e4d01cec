import type { Machine } from '../../steps/domain/machine.js';

export type ConsultationState = 'Q_SENT' | 'Q_AGREE' | 'Q_OBJECT' | 'Q_DEEMED' | 'Q_ESCALATED';

/** `CONSULT_REPLIED` by what it says, `CONSULT_EXPIRED` by what `consultation_silence` makes of it. */
type ConsultationEvent = 'AGREED' | 'OBJECTED' | 'EXPIRED_DEEMED' | 'EXPIRED_ESCALATED';

const SILENCE = 'consultation_silence';
const REASONED = '征求意见：反对应当附理由';

/** 征求意见: one for each department that is asked. */
export const CONSULTATION: Machine<ConsultationState, ConsultationEvent> = {
  name: 'consultation',
  initial: 'Q_SENT',
  terminal: ['Q_AGREE', 'Q_OBJECT', 'Q_DEEMED'],
  transitions: [
    { id: 'Q01', from: 'Q_SENT', to: 'Q_AGREE', event: 'AGREED', basis: 'consultation_reply_wd' },
    { id: 'Q02', from: 'Q_SENT', to: 'Q_OBJECT', event: 'OBJECTED', basis: REASONED },
    { id: 'Q03', from: 'Q_SENT', to: 'Q_DEEMED', event: 'EXPIRED_DEEMED', basis: SILENCE },
    { id: 'Q04', from: 'Q_SENT', to: 'Q_ESCALATED', event: 'EXPIRED_ESCALATED', basis: SILENCE },
    { id: 'Q05', from: 'Q_ESCALATED', to: 'Q_AGREE', event: 'AGREED', basis: SILENCE },
    // Nobody is made to agree by having been late: what is said with reasons is kept as it was said.
    { id: 'Q05-1', from: 'Q_ESCALATED', to: 'Q_OBJECT', event: 'OBJECTED', basis: REASONED },
  ],
};
