import { useQuery } from '@tanstack/react-query';
import { Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { answered, api, type Schemas } from '../api/client';
import { useSaid } from '../language/said';
import { useDays } from '../marks/day';
import './applicant.css';

type Commitment = NonNullable<Schemas['LandView']['commitment']>;

/** 用地承诺: a countdown, and beside it what counts, what is at risk and what excuses. */
interface LandProps {
  readonly step: string;
  /** The rules lie folded where much else is on the page. */
  readonly folded?: boolean;
}

export function LandCountdown({ step, folded = false }: LandProps) {
  const land = useQuery({
    queryKey: ['land', step],
    queryFn: () => answered(api.GET('/api/v1/steps/{id}/land', { params: { path: { id: step } } })),
  });
  const commitment = land.data?.commitment;
  return commitment ? <Countdown commitment={commitment} folded={folded} /> : null;
}

const OVER = new Set(['G_USED', 'G_PARTIAL_REVOKED', 'G_REVOKED', 'lapsed', 'fallen']);

function Countdown({ commitment, folded }: { readonly commitment: Commitment; readonly folded: boolean }) {
  const { t } = useTranslation();
  const said = useSaid();
  const days = useDays();
  const { state, daysLeft, dueOn, revokeOn, share, area, paid, atRisk } = commitment;
  const used = Math.round(share * 100);
  const isOver = OVER.has(state.code) || used >= 100;
  return (
    <section className={daysLeft < 60 && !isOver ? 'applicant-part applicant-urgent' : 'applicant-part'}>
      <h2>
        {t('land.title')} <span className="tag">{said(state)}</span>
      </h2>
      <div className="land-figures">
        <p className="land-days">
          {daysLeft >= 0
            ? t('land.days-left', { count: daysLeft })
            : t('land.days-over', { count: -daysLeft })}
          <span className="quiet block">{t('land.until', { day: days.day(dueOn) })}</span>
        </p>
        <div>
          <span className="quiet">{area === null ? t('land.used') : t('land.used-of', { area })}</span>
          <Progress percent={used} strokeColor="#2b7a3f" aria-label={t('land.used')} />
        </div>
        <p title={t('money.yuan', { amount: atRisk.toLocaleString() })}>
          <span className="quiet block">{t('land.at-risk')}</span>
          {paid === 0 ? (
            t('land.nothing-paid')
          ) : (
            <>
              <b className={atRisk > 0 ? 'land-risk' : ''}>{t('money.wan', { amount: wan(atRisk) })}</b>{' '}
              <span className="quiet">{t('land.of', { amount: wan(paid) })}</span>
            </>
          )}
        </p>
      </div>
      <details open={!folded}>
        <summary>{t('land.rules')}</summary>
        <dl className="land-rules">
          <dt>{t('land.counts')}</dt>
          <dd>{said(commitment.countsInWords)}</dd>
          <dt>{t('land.consequence', { day: days.day(revokeOn) })}</dt>
          <dd>{said(commitment.consequence)}</dd>
          <dt>{t('land.excuses')}</dt>
          <dd>
            {said(commitment.excuses)}
            {commitment.excusedBy > 0 && ` ${t('land.excused', { count: commitment.excusedBy })}`}
          </dd>
        </dl>
      </details>
    </section>
  );
}

const wan = (yuan: number): string => (yuan / 10_000).toFixed(2);
