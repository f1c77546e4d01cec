import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Listed } from '../shell/listed';
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
  return (
    <>
      <div className="page-head">
        <h1>{t('nav.lands')}</h1>
        <Filters />
      </div>
      <Figures />
      <Listed pages={lands} empty={t(isNarrowed ? 'lands.none-such' : 'lands.none')}>
        <LandTable lands={lands.all} onOpen={setOpened} />
      </Listed>
      {opened && <LandDrawer land={opened} onClose={() => setOpened(null)} />}
    </>
  );
}
