import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { answered, api } from '../../api/client';
import { Asked } from '../../shell/asked';
import { AdminFrame } from '../frame';
import { ChangesList } from './changes-list';
import { useVersions } from './versions';

/** 版本比较: what did a later version add, drop and change? */
export default function ComparePage() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const { versions, label } = useVersions();
  const all = versions.data ?? [];
  const named = search.get('to');
  const to = named && named !== 'current' ? named : all.find(({ begun }) => begun)?.version;
  const from = search.get('from') ?? all.find(({ version }) => version !== to)?.version ?? to;
  const choose = (key: 'from' | 'to', value: string) =>
    setSearch({ from: from ?? '', to: to ?? '', [key]: value }, { replace: true });
  const changes = useQuery({
    queryKey: ['comparison', from, to],
    queryFn: () =>
      answered(
        api.GET('/api/v1/catalogue/{version}/compare/{other}', {
          params: { path: { version: from ?? '', other: to ?? '' } },
        }),
      ),
    enabled: from !== undefined && to !== undefined,
  });
  const choice = (key: 'from' | 'to', value: string | undefined) => (
    <Select
      aria-label={t(`compare.${key}`)}
      prefix={t(`compare.${key}`)}
      value={value}
      options={all.map((one) => ({ value: one.version, label: label(one) }))}
      onChange={(version: string) => choose(key, version)}
    />
  );
  return (
    <AdminFrame
      title={t('catalogue.compare')}
      about={t('compare.about')}
      actions={
        <>
          {choice('from', from)}
          {choice('to', to)}
        </>
      }
    >
      <Asked query={changes} rows={8}>
        {(found) => (
          <ChangesList changes={found} none={all.length < 2 ? t('compare.only-one') : t('compare.none')} />
        )}
      </Asked>
    </AdminFrame>
  );
}
