import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { answered, api, type Schemas } from '../api/client';
import { useAccount, type Account } from '../session/session';
import { Trouble } from '../shell/trouble';

type Step = Schemas['StepView'];

const HANDLERS = ['officer', 'head'];

const isOurs = ({ role, department, region }: Account, step: Step): boolean =>
  HANDLERS.includes(role) && department === step.department.code && region === step.region;

/** 经办人: who has taken it; an officer of the office takes it, or gives it back, by one click. */
export function Assignee({ step }: { readonly step: Step }) {
  const { t } = useTranslation();
  const account = useAccount();
  const { id, assignee } = step;
  const isMine = assignee?.id === account.id;
  const ours = isOurs(account, step);
  if (!ours && !assignee) return null;
  return (
    <div className="step-assignee">
      <span>
        <span className="quiet">{t('step.assignee')}</span>{' '}
        {isMine ? t('step.me', { name: account.name }) : (assignee?.name ?? t('step.nobodys'))}
      </span>
      {ours && (!assignee || isMine) && <Take step={id} act={isMine ? 'release' : 'claim'} />}
    </div>
  );
}

function Take({ step: id, act }: { readonly step: string; readonly act: 'claim' | 'release' }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const take = useMutation({
    mutationFn: () => answered(api.POST(`/api/v1/steps/{id}/${act}`, { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries(),
  });
  return (
    <>
      <Button size="small" loading={take.isPending} onClick={() => take.mutate()}>
        {t(`step.${act}`)}
      </Button>
      {take.isError && <Trouble error={take.error} />}
    </>
  );
}
