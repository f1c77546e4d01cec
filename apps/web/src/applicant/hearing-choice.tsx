import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { Due } from '../marks/due';
import { Trouble } from '../shell/trouble';
import { mayGive, useGive } from './give';

/** 听证: who is told of the right to be heard chooses within its time; silence waives it. */
export function HearingChoice({ step }: { readonly step: Schemas['StepView'] }) {
  const { t } = useTranslation();
  const give = useGive(step.id, 'request-hearing');
  const clock = step.clocks.find((one) => one.clock === 'hearing');
  if (!clock || !mayGive(step, 'request-hearing')) return null;
  return (
    <section className="applicant-part" aria-label={t('applicant.hearing')}>
      <h2>{t('applicant.hearing')}</h2>
      <p>
        {t('applicant.hearing-about')} <Due clock={clock} />
      </p>
      {give.isError && <Trouble error={give.error} />}
      <Button loading={give.isPending} onClick={() => give.mutate({})}>
        {t('applicant.ask-hearing')}
      </Button>
    </section>
  );
}
