import { useQuery } from '@tanstack/react-query';
import { Empty, Input, Select, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { answered, api, type Schemas } from '../../api/client';
import { useSaid } from '../../language/said';
import { Trouble } from '../../shell/trouble';
import { AdminFrame } from '../frame';
import { ParameterDrawer } from './parameter-drawer';
import { useFigure } from './figure';

type Parameter = Schemas['ParameterView'];

/** 规则参数: what figures the rules go by, between which bounds, and on whose word. */
export default function ParametersPage() {
  const { t } = useTranslation();
  const said = useSaid();
  const [search, setSearch] = useSearchParams();
  const parameters = useQuery({
    queryKey: ['parameters'],
    queryFn: () => answered(api.GET('/api/v1/parameters')),
  });
  const set = (key: string, value: string | null) => {
    const next = new URLSearchParams(search);
    if (value === null) next.delete(key);
    else next.set(key, value);
    setSearch(next, { replace: true });
  };
  const [named, scope] = [search.get('named')?.toLowerCase() ?? '', search.get('scope')];
  const all = parameters.data ?? [];
  const scopes = [...new Map(all.map((one) => [one.scope.code, one.scope])).values()];
  const found = all.filter(
    (one) =>
      (!scope || one.scope.code === scope) && `${one.key} ${one.zh} ${one.en}`.toLowerCase().includes(named),
  );
  const chosen = search.get('key');
  return (
    <AdminFrame
      title={t('admin.parameters')}
      about={t('parameters.about')}
      actions={
        <>
          <Input.Search
            allowClear
            aria-label={t('parameters.find')}
            placeholder={t('parameters.find')}
            defaultValue={search.get('named') ?? ''}
            onSearch={(value) => set('named', value.trim() || null)}
          />
          <Select
            allowClear
            aria-label={t('parameters.scope')}
            placeholder={t('parameters.scope')}
            value={scope}
            options={scopes.map((one) => ({ value: one.code, label: said(one) }))}
            onChange={(value: string | undefined) => set('scope', value ?? null)}
          />
        </>
      }
    >
      {parameters.isPending && <Skeleton active paragraph={{ rows: 14 }} />}
      {parameters.isError && <Trouble error={parameters.error} onRetry={() => void parameters.refetch()} />}
      {parameters.isSuccess && found.length === 0 && <Empty description={t('parameters.none')} />}
      {found.length > 0 && <ParametersTable parameters={found} onOpen={(key) => set('key', key)} />}
      {chosen && <ParameterDrawer key={chosen} parameter={chosen} onClose={() => set('key', null)} />}
    </AdminFrame>
  );
}

interface TableProps {
  readonly parameters: readonly Parameter[];
  readonly onOpen: (key: string) => void;
}

function ParametersTable({ parameters, onOpen }: TableProps) {
  const { t } = useTranslation();
  const said = useSaid();
  const figure = useFigure();
  return (
    <table className="list admin-parameters">
      <thead>
        <tr>
          {['name', 'value', 'bounds', 'scope', 'basis'].map((column) => (
            <th key={column} scope="col">
              {t(`parameters.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parameters.map((one) => (
          <tr key={one.key}>
            <td>
              <button type="button" className="date" onClick={() => onOpen(one.key)}>
                {said(one)}
              </button>
              <span className="quiet block">{one.key}</span>
            </td>
            <td>
              <b>{figure.value(one, one.value)}</b>
              {one.value !== one.default && (
                <span className="quiet block">
                  {t('parameters.default', { value: figure.value(one, one.default) })}
                </span>
              )}
            </td>
            <td data-of={t('parameters.column.bounds')}>{figure.bounds(one)}</td>
            <td data-of={t('parameters.column.scope')}>{said(one.scope)}</td>
            <td className="quiet" data-of={t('parameters.column.basis')}>
              {one.localBasis ?? one.basis ?? said(one.confidence)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
