import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Schemas } from '../api/client';
import { hasRoomForMap, useWide } from '../map/use-wide';
import { Asked } from '../shell/asked';
import { Lanes } from './lanes';
import './projects.css';

const map = () => import('../map/procedure-map');

// It comes while the project is asked for, where it will be drawn.
if (hasRoomForMap()) void map();

/** The stages as a map where there is room for one, or as lists; which of them is the address. */
export function Stages({ stages }: { readonly stages: readonly Schemas['ProjectStageView'][] }) {
  const { t } = useTranslation();
  const wide = useWide();
  const [search, setSearch] = useSearchParams();
  const view = wide && search.get('view') !== 'list' ? 'map' : 'list';
  const show = (next: string) => {
    const params = new URLSearchParams(search);
    if (next === 'list') params.set('view', 'list');
    else params.delete('view');
    setSearch(params, { replace: true });
  };
  return (
    <>
      {wide && (
        <div className="stages-head">
          <h2>{t('project.stages')}</h2>
          <Segmented
            aria-label={t('map.view')}
            value={view}
            options={['map', 'list'].map((value) => ({ value, label: t(`map.${value}`) }))}
            onChange={show}
          />
        </div>
      )}
      {view === 'list' ? <Lanes stages={stages} /> : <ProcedureMap stages={stages} />}
    </>
  );
}

/** Not by React's lazy: what that once stood in for it shows 300 ms later than it could. */
function ProcedureMap({ stages }: { readonly stages: readonly Schemas['ProjectStageView'][] }) {
  const code = useQuery({ queryKey: ['procedure-map'], queryFn: map, staleTime: Infinity, gcTime: Infinity });
  return (
    <Asked query={code} rows={12}>
      {({ default: Map }) => <Map stages={stages} />}
    </Asked>
  );
}
