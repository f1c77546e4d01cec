import { useTranslation } from 'react-i18next';
import { answered, api } from '../api/client';
import { usePages } from '../api/pages';
import { useAccount } from '../session/session';
import { Listed } from '../shell/listed';
import { MatterFilters } from './matter-filters';
import { useMatterFilter } from './matter-filter';
import { MatterTable, type Matter } from './matter-table';
import { MatterTabs } from './matter-tabs';
import { Sections } from './sections';
import './problems.css';

/** 施工环境事件: what was reported from sites, who is at it, and until when. */
export default function IncidentsPage() {
  const { t } = useTranslation();
  const account = useAccount();
  const filter = useMatterFilter(account);
  const incidents = usePages<Matter>(['incidents', filter.query], (after) =>
    answered(api.GET('/api/v1/incidents', { params: { query: { ...filter.query, after, limit: 50 } } })),
  );
  return (
    <>
      <div className="page-head">
        <h1>{t('nav.problems')}</h1>
        <MatterFilters filter={filter} kind="incident" />
      </div>
      <Sections />
      <MatterTabs tab={filter.tab} turnTo={filter.turnTo} />
      <Listed pages={incidents} empty={t('problems.none.incidents')}>
        <MatterTable matters={incidents.all} room="incidents" />
      </Listed>
    </>
  );
}
