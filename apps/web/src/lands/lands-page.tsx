import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Listed } from '../shell/listed';
import { ContractTable } from './contract-table';
import { Figures } from './figures';
import { Filters } from './filters';
import { LandDrawer, type OpenedLand } from './land-drawer';
import { LandTable } from './land-table';
import { useContracts, useLandFilter, useLands } from './lands-query';
import './lands.css';

const KINDS = ['promises', 'contracts'] as const;

/** 哪些地快到期、多少钱有风险: the money as one figure, then what falls due, by promise or by contract. */
export default function LandsPage() {
  const { t } = useTranslation();
  const { kind, turnTo } = useLandFilter();
  const [opened, setOpened] = useState<OpenedLand | null>(null);
  return (
    <>
      <div className="page-head">
        <h1>{t('nav.lands')}</h1>
        <Filters />
      </div>
      <div className="tabs" role="group" aria-label={t('lands.kinds')}>
        {KINDS.map((one) => (
          <button key={one} type="button" aria-pressed={one === kind} onClick={() => turnTo(one)}>
            {t(`lands.kind.${one}`)}
          </button>
        ))}
      </div>
      {kind === 'promises' ? <Promises onOpen={setOpened} /> : <Contracts onOpen={setOpened} />}
      {opened && <LandDrawer land={opened} onClose={() => setOpened(null)} />}
    </>
  );
}

interface KindProps {
  readonly onOpen: (land: OpenedLand) => void;
}

function Promises({ onOpen }: KindProps) {
  const { t } = useTranslation();
  const { filter, isNarrowed } = useLandFilter();
  const lands = useLands(filter);
  return (
    <>
      <Figures />
      <Listed pages={lands} empty={t(isNarrowed ? 'lands.none-such' : 'lands.none')}>
        <LandTable lands={lands.all} onOpen={onOpen} />
      </Listed>
    </>
  );
}

function Contracts({ onOpen }: KindProps) {
  const { t } = useTranslation();
  const { filter, isNarrowed } = useLandFilter();
  const contracts = useContracts(filter);
  return (
    <Listed pages={contracts} empty={t(isNarrowed ? 'lands.none-such' : 'lands.no-contracts')}>
      <ContractTable contracts={contracts.all} onOpen={onOpen} />
    </Listed>
  );
}
