import type { Clock } from '../../../clocks/domain/clock.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { openConsultation, replace } from '../consultation.js';
import { CONSULTATION } from '../machine.js';

/**
 * Q03, Q04: the department has said nothing. As the place has it, it then has no objection, or those above it hear of it and
 * it still has to answer. Neither decides what was applied for: that is the lead's, with what it has.
 */
export function silent(p: Passage, { dueOn, subject: department = '' }: Clock): void {
  const consultation = openConsultation(p, department);
  if (!consultation) return;
  const escalates = p.setting.parameters.text('consultation_silence') === 'ESCALATE';
  const event = escalates ? 'EXPIRED_ESCALATED' : 'EXPIRED_DEEMED';
  replace(p, consultation, { ...consultation, state: p.follow(CONSULTATION, consultation.state, event) });
  if (escalates) return escalate(p, department, dueOn);
  p.record('consultation.deemed', { department, dueOn }, [p.lead, consultation.to]);
  p.discharge('consultation', department);
}

/** 升级督办: it keeps the duty, without a further date, until it answers or the step is decided. */
function escalate(p: Passage, department: string, dueOn: Clock['dueOn']): void {
  const duty = p.duty('consultation', department);
  if (!duty) throw new Error(`${department} was not charged`);
  p.record('consultation.escalated', { department, dueOn }, [p.lead, duty.to]);
  p.turn('neglected', duty.id);
}

/** Only who was asked, and has not said anything, is reminded. */
export function remind(p: Passage, { dueOn, subject = '' }: Clock): void {
  const open = openConsultation(p, subject);
  if (open) p.record('clock.reminded', { clock: 'consultation', subject, dueOn }, [open.to]);
}
