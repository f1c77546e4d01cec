import type { ClockTerms } from '../../clocks/domain/clock.js';
import { measuredBy } from '../../clocks/domain/measured-by.js';
import type { Addressee } from '../../steps/domain/duty.js';
import type { Passage } from '../../steps/domain/passage.js';

/** TM-13 征求意见: runs against the department that is asked, beside the lead's own limits, which it does not stop. */
export function replyTerms({ today, setting }: Passage, { kind, code }: Addressee): ClockTerms {
  return {
    kind: 'consultation',
    nature: 'promise',
    against: { kind, code },
    unit: 'WD',
    ...measuredBy(setting.parameters, 'consultation_reply_wd'),
    triggerOn: today,
    subject: code,
    basis: setting.parameters.basis('consultation_reply_wd') ?? 'consultation_reply_wd',
    ahead: [{ n: 1, unit: 'WD' }],
  };
}
