import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Drawer, Skeleton } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answered, api, type Schemas } from '../api/client';
import { useWords } from '../api/words';
import { useSaid } from '../language/said';
import { useFocusBack } from '../shell/focus-back';
import { useHolderName, type Line } from './case-cells';
import { CaseForm, type CaseSaid } from './case-form';
import { addressOf } from './use-filter';

export type Act = 'urge' | 'raise-issue';

interface ActsProps {
  readonly one: Line;
  readonly act: Act;
  readonly onClose: () => void;
}

/** 催办、交办: what will be recorded and who is told, why, and one button that says the act. */
export function CaseActs({ one, act, onClose }: ActsProps) {
  useFocusBack();
  const { t } = useTranslation();
  const said = useSaid();
  const client = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  const give = useMutation({
    mutationFn: (values: CaseSaid) => (act === 'urge' ? urge(one, values, key) : raise(one, values, key)),
    onSuccess: () => client.invalidateQueries(),
  });
  const office = useOffice(one, act);
  return (
    <Drawer open size={480} title={t(`acts.${act}`)} onClose={onClose}>
      <p>
        <Link to={`/steps/${one.stepId}`}>{said(one.item)}</Link> · {one.project.name}
      </p>
      <p className="quiet">{t(`acts.${act}.about`, { office })}</p>
      {give.isSuccess ? (
        <Done one={one} act={act} onClose={onClose} />
      ) : (
        <UnlessRefused one={one} act={act}>
          <CaseForm act={act} mayDemand={!isOwners(one)} give={give} onClose={onClose} />
        </UnlessRefused>
      )}
    </Drawer>
  );
}

/** Who is asked for it. */
function useOffice(one: Line, act: Act): string {
  const words = useWords();
  const nameOf = useHolderName();
  if (act === 'raise-issue') return nameOf(one);
  if (isOwners(one)) return words('actor', 'applicant');
  return `${words('region', one.region)} ${words('department', one.department)}`;
}

/** Who wants to urge where a letter waits for its answer learns it before writing a word. */
function UnlessRefused({
  one,
  act,
  children,
}: Omit<ActsProps, 'onClose'> & { readonly children: ReactNode }) {
  const step = useQuery({
    queryKey: ['step', one.stepId],
    queryFn: () => answered(api.GET('/api/v1/steps/{id}', { params: { path: { id: one.stepId } } })),
    enabled: act === 'urge',
  });
  if (step.isLoading) return <Skeleton active paragraph={{ rows: 6 }} />;
  const refusal = step.data?.acts.find((known) => known.do === act)?.refusal;
  return refusal ? <WhyNot one={one} refusal={refusal} /> : children;
}

interface WhyNotProps {
  readonly one: Line;
  readonly refusal: Schemas['RefusalView'];
}

function WhyNot({ one, refusal: { detail, remedy } }: WhyNotProps) {
  const { t } = useTranslation();
  const said = useSaid();
  return (
    <Alert
      type="info"
      showIcon
      title={said(detail)}
      description={
        <>
          {remedy && <p>{said(remedy)}</p>}
          <Link to={addressOf('/problems/letters', { region: one.region })}>{t('acts.letters')}</Link>
        </>
      }
    />
  );
}

function Done({ one, act, onClose }: ActsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Alert type="success" showIcon title={t(`acts.${act}.done`)} />
      <p>
        <Link to={act === 'urge' ? `/steps/${one.stepId}` : '/problems?tab=raised'}>{t('acts.look')}</Link>
      </p>
      <div className="drawer-end">
        <Button type="primary" onClick={onClose}>
          {t('acts.back')}
        </Button>
      </div>
    </>
  );
}

/** What an owner applies to nobody for it does itself. */
const OWNERS = 'JSD';

const isOwners = ({ heldBy, department }: Line): boolean => heldBy === 'applicant' || department === OWNERS;

const withKey = (key: string) => ({ 'Idempotency-Key': key });

const urge = ({ stepId: id }: Line, { reason, level = 0 }: CaseSaid, key: string) =>
  answered(
    api.POST('/api/v1/steps/{id}/urge', {
      params: { path: { id }, header: withKey(key) },
      body: { reason, level },
    }),
  );

const raise = ({ project: { id }, item }: Line, { reason, category = '' }: CaseSaid, key: string) =>
  answered(
    api.POST('/api/v1/projects/{id}/raise-issue', {
      params: { path: { id }, header: withKey(key) },
      body: { reason, category: category as never, about: item.code },
    }),
  );
