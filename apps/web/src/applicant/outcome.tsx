import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { useDays } from '../marks/day';
import { newestFact } from './give';

type Step = Schemas['StepView'];

const TOLD: readonly { readonly fact: string; readonly word: string }[] = [
  { fact: 'step.granted', word: 'granted' },
  { fact: 'step.refused', word: 'refused' },
  { fact: 'step.not-accepted', word: 'not-accepted' },
  { fact: 'step.terminated', word: 'terminated' },
];

/** 结果: what was decided, on what grounds, and what can be done about it. */
export function Outcome({ step }: { readonly step: Step }) {
  const { t } = useTranslation();
  const days = useDays();
  const found = TOLD.flatMap(({ fact, word }) => {
    const told = newestFact(step, fact);
    return told ? [{ told, word }] : [];
  });
  const [last] = found.sort((a, b) => b.told.at.localeCompare(a.told.at));
  if (!last) return null;
  const { told, word } = last;
  const reason = told.data['reason'];
  const delivered = newestFact(step, 'step.delivered');
  return (
    <section className="applicant-part applicant-letter" aria-label={t('applicant.outcome')}>
      <h2>{t(`applicant.outcome.${word}`)}</h2>
      <p className="quiet">{days.instant(told.at)}</p>
      {typeof reason === 'string' && <p>{t('applicant.reason', { reason })}</p>}
      <p>{t(`applicant.outcome-means.${word}`)}</p>
      {delivered && <p className="done">✓ {t('applicant.delivered', { day: days.instant(delivered.at) })}</p>}
    </section>
  );
}
