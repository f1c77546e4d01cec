import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCodes, useWords } from '../api/words';
import { useLandFilter } from './lands-query';

const STATES = {
  promises: {
    open: ['G_COMMITTED', 'G_WARN', 'G_BREACH', 'G_PROPOSED'],
    ended: ['G_USED', 'G_PARTIAL_REVOKED', 'G_REVOKED'],
  },
  contracts: {
    open: ['I_NORMAL', 'I_SUSPECT', 'I_IDLE_1Y', 'I_FEE', 'I_IDLE_2Y', 'I_GOV_CAUSE'],
    ended: ['I_CLOSED', 'I_RECLAIM'],
  },
} as const;
const WITHIN = ['-1', '30', '90', '180'];

export function Filters() {
  const { t } = useTranslation();
  const words = useWords();
  const regions = useCodes('region');
  const { kind, filter, narrow } = useLandFilter();
  const choice = (
    key: 'state' | 'region' | 'within',
    values: readonly string[],
    label: (value: string) => string,
  ) => (
    <Select
      allowClear
      aria-label={t(`lands.${key}`)}
      placeholder={t(`lands.${key}`)}
      value={filter[key] === undefined ? null : String(filter[key])}
      options={values.map((value) => ({ value, label: label(value) }))}
      popupMatchSelectWidth={false}
      onChange={(value: string | undefined) => narrow({ [key]: value ?? null })}
    />
  );
  return (
    <div className="filters lands-filters">
      {choice('region', regions, (code) => words('region', code))}
      {choice('state', STATES[kind][filter.ended ? 'ended' : 'open'], (code) => words('land', code))}
      {choice('within', WITHIN, (days) => t(`lands.within.${days}`))}
      <Select
        aria-label={t('lands.which')}
        value={filter.ended ? 'ended' : 'open'}
        options={['open', 'ended'].map((value) => ({ value, label: t(`lands.which.${value}`) }))}
        popupMatchSelectWidth={false}
        onChange={(value: string) => narrow({ ended: value === 'ended' ? 'true' : null, state: null })}
      />
    </div>
  );
}
