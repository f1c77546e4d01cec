import { OWNER } from '../../../identity/domain/relation.js';
import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { publicStateOf, type StepState } from '../../../steps/domain/states.js';
import { openConsultation } from '../consultation.js';
import { CONSULTATION } from '../machine.js';
import { replyTerms } from '../terms.js';

/** From acceptance until the decision, whoever's turn it is meanwhile: before, nothing is examined; after, it is too late. */
export const UNDER_REVIEW: readonly StepState[] = ['IN_REVIEW', 'SPECIAL', 'AWAIT_MATERIAL'];

/**
 * 征求意见, 并联会签: the lead asks whom it needs, all at once, and goes on with its own work: no law stops the lead's time
 * for it (行政许可法 art. 45 does not name it).
 */
export function consult(p: Passage, command: CommandOf<'consult'>): void {
  if (!UNDER_REVIEW.includes(p.step.state))
    p.refuse('step.not-in-state', '行政许可法34', { allowedIn: UNDER_REVIEW.map(publicStateOf) });
  const departments = [...new Set(command.departments ?? p.step.item.coop)];
  if (departments.length === 0) p.refuse('consultation.nobody', '行政许可法34');
  departments.forEach((department) => demandFit(p, department));
  const said = { ...command.extra, ...(command.reason === undefined ? {} : { reason: command.reason }) };
  departments.forEach((department) => send(p, department, said));
}

function demandFit(p: Passage, department: string): void {
  const { departments } = p.setting.catalogue;
  if (department === OWNER || !departments.has(department))
    p.refuse('consultation.unknown-department', '行政许可法34', { department });
  if (department === p.step.department)
    p.refuse('consultation.own-department', '行政许可法34', { department });
  const open = openConsultation(p, department);
  if (open)
    p.refuse('consultation.already-open', 'consultation_reply_wd', { department, sentOn: open.sentOn });
}

function send(p: Passage, department: string, said: Readonly<Record<string, unknown>>): void {
  const to = p.setting.officeOf(department);
  p.charge('consultation', to, { subject: department });
  const { dueOn, provisional } = p.start(replyTerms(p, to));
  const { consultations = [] } = p.step.memo;
  const asked = { department, to, state: CONSULTATION.initial, sentOn: p.today, dueOn };
  p.remember({ consultations: [...consultations, asked] });
  const until = provisional ? { dueOn, provisional } : { dueOn };
  p.record('consultation.requested', { ...said, department, ...until }, [to]);
}
