import { useQuery } from '@tanstack/react-query';
import { Button, Empty, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answered, api } from '../../api/client';
import { useDays } from '../../marks/day';
import { Trouble } from '../../shell/trouble';
import { AdminFrame } from '../frame';
import { OpenDraft } from './open-draft';
import { useVersions } from './versions';

/** 目录草稿: what is being written, what waits for a second person, what became of the rest. */
export default function DraftsPage() {
  const { t } = useTranslation();
  const days = useDays();
  const [opening, setOpening] = useState(false);
  const { versions } = useVersions();
  const drafts = useQuery({
    queryKey: ['drafts'],
    queryFn: () => answered(api.GET('/api/v1/catalogue-drafts')),
  });
  return (
    <AdminFrame
      title={t('admin.drafts')}
      about={t('drafts.about')}
      actions={
        <Button type="primary" onClick={() => setOpening(true)}>
          {t('drafts.open')}
        </Button>
      }
    >
      {drafts.isPending && <Skeleton active paragraph={{ rows: 6 }} />}
      {drafts.isError && <Trouble error={drafts.error} onRetry={() => void drafts.refetch()} />}
      {drafts.isSuccess && drafts.data.length === 0 && <Empty description={t('drafts.none')} />}
      <ul className="cards">
        {drafts.data?.map((draft) => (
          <li key={draft.id} className="card">
            <div className="card-head">
              <Link to={`/admin/drafts/${draft.id}`}>{draft.reason}</Link>
              <span className="tag">{t(`drafts.state.${draft.state}`)}</span>
            </div>
            <p className="quiet">
              {draft.version
                ? t('drafts.became', { version: draft.version, basedOn: draft.basedOn })
                : t('drafts.based-on', { version: draft.basedOn, count: draft.entries })}
            </p>
            <p className="quiet">
              {draft.openedBy?.name ?? t('admin.by-tool')} · {days.instant(draft.openedAt)}
            </p>
          </li>
        ))}
      </ul>
      {opening && (
        <OpenDraft
          basedOn={versions.data?.find(({ begun }) => begun)?.version}
          onClose={() => setOpening(false)}
        />
      )}
    </AdminFrame>
  );
}
