import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { answered, api } from '../../api/client';
import { ReasonDrawer } from '../reason-drawer';

interface OpenProps {
  readonly basedOn: string | undefined;
  readonly onClose: () => void;
}

export function OpenDraft({ basedOn, onClose }: OpenProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <ReasonDrawer<{ reason: string }>
      title={t('drafts.open')}
      about={t('drafts.open.about', { version: basedOn })}
      onClose={onClose}
      give={async ({ reason }) => {
        const { id } = await answered(api.POST('/api/v1/catalogue-drafts', { body: { reason, basedOn } }));
        void navigate(`/admin/drafts/${id}`);
      }}
    />
  );
}
