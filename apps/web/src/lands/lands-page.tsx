import { Button, Empty, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Trouble } from '../shell/trouble';
import { Figures } from './figures';
import { Filters } from './filters';
import { LandDrawer } from './land-drawer';
import { LandTable, type Land } from './land-table';
import { useLandFilter, useLands } from './lands-query';
import './lands.css';

/** 哪些地快到期、多少钱有风险: the money as one figure, then what falls due, one after the other. */
export default function LandsPage() {
  const { t } = useTranslation();
  const { filter, isNarrowed } = useLandFilter();
  const lands = useLands(filter);
  const [opened, setOpened] = useState<Land | null>(null);
  const found: readonly Land[] = lands.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <div className="page-head">
        <h1>{t('nav.lands')}</h1>
        <Filters />
      </div>
      <Figures />
      {lands.isError && <Trouble error={lands.error} onRetry={() => void lands.refetch()} />}
      {lands.isPending && <Skeleton active paragraph={{ rows: 8 }} />}
      {lands.isSuccess && found.length === 0 && (
        <Empty description={isNarrowed ? t('lands.none-such') : t('lands.none')} />
      )}
      {found.length > 0 && <LandTable lands={found} onOpen={setOpened} />}
      {lands.hasNextPage && (
        <p className="more">
          <Button loading={lands.isFetchingNextPage} onClick={() => void lands.fetchNextPage()}>
            {t('list.more')}
          </Button>
        </p>
      )}
      {opened && <LandDrawer land={opened} onClose={() => setOpened(null)} />}
    </>
  );
}
