import { useQuery } from '@tanstack/react-query';
import { Button, Empty, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { answered, api, type Schemas } from '../../api/client';
import { useSaid } from '../../language/said';
import { Asked } from '../../shell/asked';
import { AdminFrame } from '../frame';
import { ItemDrawer } from './item-drawer';
import { OpenDraft } from './open-draft';
import { useVersions } from './versions';

/** 事项目录: what there is in a version, each item whole; and from here to the next version. */
export default function CataloguePage() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const [opening, setOpening] = useState(false);
  const { versions, label } = useVersions();
  const version = search.get('version') ?? 'current';
  const current = versions.data?.find(({ begun }) => begun)?.version;
  const items = useQuery({
    queryKey: ['catalogue-items', version],
    queryFn: () => answered(api.GET('/api/v1/catalogue/{version}/items', { params: { path: { version } } })),
  });
  const set = (key: string, value: string | null) => {
    const next = new URLSearchParams(search);
    if (value === null) next.delete(key);
    else next.set(key, value);
    setSearch(next, { replace: true });
  };
  const chosen = search.get('item');
  const shown = version === 'current' ? current : version;
  return (
    <AdminFrame
      title={t('admin.catalogue')}
      about={t('catalogue.about')}
      actions={
        <>
          <Input.Search
            allowClear
            aria-label={t('catalogue.find')}
            placeholder={t('catalogue.find')}
            defaultValue={search.get('named') ?? ''}
            onSearch={(value) => set('named', value.trim() || null)}
          />
          <Select
            aria-label={t('catalogue.version')}
            value={shown}
            options={versions.data?.map((one) => ({ value: one.version, label: label(one) }))}
            onChange={(value: string) => set('version', value === current ? null : value)}
          />
          <Link className="admin-link" to={`/admin/catalogue/compare?to=${shown ?? 'current'}`}>
            {t('catalogue.compare')}
          </Link>
          <Button type="primary" onClick={() => setOpening(true)}>
            {t('drafts.open')}
          </Button>
        </>
      }
    >
      <Asked query={items} rows={14}>
        {(found) => (
          <Items items={found} named={search.get('named') ?? ''} onOpen={(code) => set('item', code)} />
        )}
      </Asked>
      {chosen && <ItemDrawer version={version} code={chosen} onClose={() => set('item', null)} />}
      {opening && <OpenDraft basedOn={shown} onClose={() => setOpening(false)} />}
    </AdminFrame>
  );
}

interface ItemsProps {
  readonly items: readonly Schemas['ItemLineView'][];
  readonly named: string;
  readonly onOpen: (code: string) => void;
}

function Items({ items, named, onOpen }: ItemsProps) {
  const { t } = useTranslation();
  const said = useSaid();
  const found = items.filter((item) =>
    `${item.code} ${item.zh} ${item.en} ${said(item.lead)}`.toLowerCase().includes(named.toLowerCase()),
  );
  if (found.length === 0) return <Empty description={t('catalogue.none')} />;
  return (
    <table className="list">
      <thead>
        <tr>
          {['item', 'stage', 'lead', 'statutory', 'promised'].map((column) => (
            <th key={column} scope="col">
              {t(`catalogue.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {found.map((item) => (
          <tr key={item.code}>
            <td>
              <button type="button" className="date" onClick={() => onOpen(item.code)}>
                {said(item)}
              </button>
              <span className="quiet block">{item.code}</span>
            </td>
            <td>{said(item.stage)}</td>
            <td>{said(item.lead)}</td>
            <td data-of={t('catalogue.column.statutory')}>
              {item.statutory ? t(`unit.${item.statutory.unit}`, { count: item.statutory.n }) : '—'}
            </td>
            <td data-of={t('catalogue.column.promised')}>
              {item.promised === null ? '—' : t('unit.WD', { count: item.promised })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
