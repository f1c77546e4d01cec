import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { DecisionPaper } from './decision-paper';
import { newestFact } from './give';

type Step = Schemas['StepView'];

const TOLD: readonly { readonly fact: string; readonly word: string }[] = [
  { fact: 'step.granted', word: 'granted' },
  { fact: 'step.refused', word: 'refused' },
  { fact: 'step.not-accepted', word: 'not-accepted' },
  { fact: 'step.terminated', word: 'terminated' },
];

/** 结果: the newest that was decided, as a paper with its grounds, and what can be done about it. */
export function Outcome({ step }: { readonly step: Step }) {
  const { t } = useTranslation();
  const [last] = TOLD.flatMap(({ fact, word }) => {
    const told = newestFact(step, fact);
    return told ? [{ told, word }] : [];
  }).sort((a, b) => b.told.seq - a.told.seq);
  if (!last) return null;
  const { told, word } = last;
  const reason = told.data['reason'];
  const delivered = newestFact(step, 'step.delivered');
  return (
    <section className="applicant-part applicant-letter" aria-label={t('applicant.outcome')}>
      <DecisionPaper
        step={step}
        title={t(`applicant.outcome.${word}`)}
        at={told.at}
        reason={typeof reason === 'string' ? reason : null}
        deliveredAt={delivered?.at ?? null}
        isGranted={word === 'granted'}
      />
      {(word !== 'granted' || !delivered) && <p>{t(`applicant.outcome-means.${word}`)}</p>}
      <Button className="applicant-print" onClick={() => print()}>
        {t('applicant.print')}
      </Button>
    </section>
  );
}
