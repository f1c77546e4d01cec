import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '../api/client';
import { mayGive } from './give';

const TOGETHER = new Set(['S1', 'S2', 'S3', 'S4']);

/** What is open can be applied for with its whole stage: with one set of materials. */
export function SubmitStep({ step }: { readonly step: Schemas['StepView'] }) {
  const { t } = useTranslation();
  if (step.state !== 'open' || !mayGive(step, 'submit') || !TOGETHER.has(step.stage.code)) return null;
  return (
    <section className="applicant-part">
      <p>
        {t('applicant.apply-together')}{' '}
        <Link to={`/projects/${step.project.id}/apply/${step.stage.code}`}>{t('applicant.apply-stage')}</Link>
      </p>
    </section>
  );
}
