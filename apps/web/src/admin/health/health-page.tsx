import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { answered, api, type Schemas } from '../../api/client';
import { useSaid } from '../../language/said';
import { useDays } from '../../marks/day';
import { Asked } from '../../shell/asked';
import { Trouble } from '../../shell/trouble';
import { AdminFrame } from '../frame';
import { WorksDetails } from './works-details';

type Check = Schemas['WorksCheckView'];

const SHAPES: Record<Check['light'], string> = { green: '●', yellow: '◆', red: '■' };

/** 运行状况: is everything as it ought to be, and if not, what is to be done? */
export default function HealthPage() {
  const { t } = useTranslation();
  const works = useQuery({
    queryKey: ['works'],
    queryFn: () => answered(api.GET('/api/v1/operations')),
    refetchInterval: 5_000,
  });
  return (
    <AdminFrame title={t('admin.health')} about={t('health.about')}>
      <Asked query={works} rows={10}>
        {(found) => (
          <>
            <Verdict checks={found.checks} />
            <ul className="admin-checks">
              {found.checks.map((check) => (
                <CheckCard key={check.code} check={check} works={found} />
              ))}
            </ul>
            <WorksDetails works={found} />
          </>
        )}
      </Asked>
    </AdminFrame>
  );
}

function Verdict({ checks }: { readonly checks: readonly Check[] }) {
  const { t } = useTranslation();
  const wrong = checks.filter(({ light }) => light !== 'green').length;
  return (
    <p className={wrong === 0 ? 'now done' : 'now'} role="status">
      {wrong === 0 ? t('health.sound') : t('health.wrong', { count: wrong })}
    </p>
  );
}

function CheckCard({ check, works }: { readonly check: Check; readonly works: Schemas['WorksView'] }) {
  const { t } = useTranslation();
  const said = useSaid();
  return (
    <li className="card">
      <div className="card-head">
        <h2>{said(check.title)}</h2>
        <span className={`light light-${check.light}`}>
          <span aria-hidden="true">{SHAPES[check.light]}</span> {t(`health.light.${check.light}`)}
        </span>
      </div>
      <p>{said(check)}</p>
      {check.remedy && (
        <p>
          <b>{t('health.remedy')}</b> {said(check.remedy)}
        </p>
      )}
      {check.code === 'chains' && <VerifyChains verification={works.verification} />}
      {check.code === 'reconciliation' && works.reconciliation && <When at={works.reconciliation.at} />}
    </li>
  );
}

function When({ at }: { readonly at: string }) {
  const { t } = useTranslation();
  const days = useDays();
  return <p className="quiet">{t('health.at', { at: days.instant(at) })}</p>;
}

function VerifyChains({ verification }: { readonly verification: Schemas['WorksView']['verification'] }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const verify = useMutation({
    mutationFn: () => answered(api.POST('/api/v1/operations/verifications')),
    onSettled: () => client.invalidateQueries({ queryKey: ['works'] }),
  });
  const underWay = verification !== null && verification.endedAt === null;
  return (
    <>
      {verification?.endedAt && <When at={verification.endedAt} />}
      {verify.isError && <Trouble error={verify.error} />}
      <Button loading={verify.isPending || underWay} onClick={() => verify.mutate()}>
        {t('health.verify')}
      </Button>
    </>
  );
}
