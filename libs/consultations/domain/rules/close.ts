import type { Passage } from '../../../steps/domain/passage.js';
import { publicStateOf } from '../../../steps/domain/states.js';
import { isOpen, replace } from '../consultation.js';
import { UNDER_REVIEW } from './consult.js';

/** The lead has decided on what it has, or there is nothing to decide any more: nobody has to answer now. */
export function closeWithTheStep(p: Passage): void {
  if (UNDER_REVIEW.includes(p.step.state)) return;
  const because = publicStateOf(p.step.state);
  for (const consultation of (p.step.memo.consultations ?? []).filter(isOpen)) {
    const { department, to } = consultation;
    replace(p, consultation, { ...consultation, closed: because });
    p.stop('consultation', because, department);
    p.discharge('consultation', department);
    p.record('consultation.closed', { department, because }, [to]);
  }
}
