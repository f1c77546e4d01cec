import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { useDays } from '../marks/day';
import { useSaid } from '../language/said';
import { useAccount } from '../session/session';
import { isMissing, useConsultations } from './consultations';

/** Whose opinion is wanted reads first that it is, on what, and until when. */
export function AskedOfOffice({ step }: { readonly step: Schemas['StepView'] }) {
  const { t } = useTranslation();
  const said = useSaid();
  const days = useDays();
  const { department, region } = useAccount();
  const { data } = useConsultations(step.id);
  const asked = data?.consultations.find(
    (one) => one.department === department && one.region === region && isMissing(one),
  );
  if (!asked) return null;
  const question = step.timeline.find(
    ({ fact, data: told }) => fact === 'consultation.requested' && told['department'] === department,
  )?.data['reason'];
  return (
    <section className="step-taken" aria-label={t('consult.title')}>
      <b>{t('consult.asked', { who: said(step.department), day: days.day(asked.dueOn) })}</b>
      {typeof question === 'string' && <p className="step-said">{question}</p>}
    </section>
  );
}
