import { formatInstant } from '../../calendar/domain/day.js';
import type { NamedView } from '../../catalogue/http/index.js';
import { wordsFor } from '../../platform/messages/index.js';
import type { StepFile } from '../../steps/index.js';
import { isOpen, type Consultation } from '../domain/consultation.js';
import type { ConsultationsReading } from '../read-consultations.js';
import type { ConsultationView, ConsultationsView } from './consultation-views.js';

export function showConsultations({ step, now }: ConsultationsReading): ConsultationsView {
  const { id, item, memo } = step;
  return {
    id,
    item: item.code,
    asOf: formatInstant(now),
    suggested: [...item.coop],
    consultations: (memo.consultations ?? []).map((one) => showOne(one, step)),
  };
}

function showOne(consultation: Consultation, { region, clocks }: StepFile): ConsultationView {
  const { department, to, state, sentOn, dueOn, closed, opinion, reason, repliedOn } = consultation;
  const clock = isOpen(consultation)
    ? clocks.find(
        (one) => one.kind === 'consultation' && one.subject === department && one.state === 'running',
      )
    : undefined;
  return {
    department,
    region: to.region ?? region,
    state: named(state),
    closed: closed === undefined ? null : named(closed),
    sentOn,
    dueOn: clock?.dueOn ?? dueOn,
    opinion: opinion ?? null,
    reason: reason ?? null,
    repliedOn: repliedOn ?? null,
  };
}

const named = (code: string): NamedView => ({ code, ...wordsFor('consultation', code) });
