import { useQuery } from '@tanstack/react-query';
import { Button, Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered, api, type Schemas } from '../api/client';
import { Trouble } from '../shell/trouble';
import { mayGive, useGive } from './give';
import { BAD, Rated } from './rated';

const SCORES = [5, 4, 3, 2, 1] as const;

/** 好差评: five levels, and for a bad one what went wrong; the department answers for it. */
export function RateService({ step }: { readonly step: Schemas['StepView'] }) {
  const { t } = useTranslation();
  const [score, setScore] = useState<number | null>(null);
  const [reason, setReason] = useState('');
  const give = useGive(step.id, 'rate');
  const rating = useQuery({
    queryKey: ['rating', step.id],
    queryFn: () => answered(api.GET('/api/v1/steps/{id}/rating', { params: { path: { id: step.id } } })),
    enabled: step.decision !== null,
  });
  if (rating.data?.level) return <Rated rating={rating.data} />;
  if (step.decision === null || !mayGive(step, 'rate')) return null;
  return (
    <section className="applicant-part" aria-label={t('applicant.rate')}>
      <h2>{t('applicant.rate')}</h2>
      <Radio.Group
        aria-label={t('applicant.rate')}
        optionType="button"
        value={score}
        onChange={(event) => setScore(Number(event.target.value))}
        options={SCORES.map((value) => ({ value, label: t(`applicant.score.${value}`) }))}
      />
      {score !== null && (
        <>
          <label htmlFor="rate-reason" className="applicant-label">
            {score <= BAD ? t('applicant.rate-why-bad') : t('applicant.rate-why')}
          </label>
          <Input.TextArea
            id="rate-reason"
            autoSize={{ minRows: 2 }}
            maxLength={2000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          {give.isError && <Trouble error={give.error} />}
          <Button
            type="primary"
            loading={give.isPending}
            onClick={() => give.mutate({ score, reason: reason.trim() })}
          >
            {t('applicant.rate-do')}
          </Button>
        </>
      )}
    </section>
  );
}
