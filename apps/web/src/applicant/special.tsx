import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { Due } from '../marks/due';
import { newestFact } from './give';

/** 特别程序: where it waits for the applicant, what for and until when. */
export function Special({ step }: { readonly step: Schemas['StepView'] }) {
  const { t } = useTranslation();
  if (step.state !== 'paused' || step.holder?.kind !== 'applicant') return null;
  const basis = newestFact(step, 'step.paused')?.data['basis'];
  const clock = step.clocks.find((one) => one.clock === 'special');
  return (
    <section className="applicant-part applicant-urgent" aria-label={t('applicant.special')}>
      <h2>{t('applicant.special')}</h2>
      <p>{t('applicant.special-about')}</p>
      {clock && (
        <p>
          {t('applicant.until')} <Due clock={clock} />
        </p>
      )}
      {typeof basis === 'string' && <p className="quiet">{t('explain.basis', { basis })}</p>}
    </section>
  );
}
