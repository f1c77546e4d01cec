import { DatePicker, Select } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../api/client';
import { useSaid } from '../language/said';
import { shanghaiDay } from '../marks/day';
import { useFilter } from './use-filter';

const DAY = 'YYYY-MM-DD';

/** Which days: by default this year until today. */
export function PeriodPicker({ shown }: { readonly shown?: { readonly from: string; readonly to: string } }) {
  const { t } = useTranslation();
  const { get, set } = useFilter();
  const today = dayjs(shanghaiDay(new Date().toISOString()));
  const from = get('from') ?? shown?.from;
  const to = get('to') ?? shown?.to;
  return (
    <DatePicker.RangePicker
      aria-label={t('board.period')}
      value={from && to ? [dayjs(from), dayjs(to)] : null}
      presets={[
        { label: t('board.this-month'), value: [today.startOf('month'), today] },
        { label: t('board.last-month'), value: lastMonth(today) },
        { label: t('board.this-year'), value: [today.startOf('year'), today] },
        { label: t('board.twelve-months'), value: [today.subtract(1, 'year').add(1, 'day'), today] },
      ]}
      onChange={(days) =>
        set({ from: days?.[0]?.format(DAY) ?? undefined, to: days?.[1]?.format(DAY) ?? undefined })
      }
    />
  );
}

const lastMonth = (today: dayjs.Dayjs): [dayjs.Dayjs, dayjs.Dayjs] => {
  const month = today.subtract(1, 'month');
  return [month.startOf('month'), month.endOf('month')];
};

/** Which region's departments: by default all of them. */
export function RegionPicker() {
  const { t } = useTranslation();
  const said = useSaid();
  const { get, set } = useFilter();
  const regions = useQuery({
    queryKey: ['regions'],
    queryFn: () => answered(api.GET('/api/v1/regions')),
    staleTime: Infinity,
  });
  return (
    <Select
      allowClear
      aria-label={t('board.region')}
      placeholder={t('board.all-regions')}
      value={get('region')}
      options={(regions.data ?? []).map((region) => ({ value: region.code, label: said(region) }))}
      onChange={(value: string | undefined) => set({ region: value })}
      className="board-region"
    />
  );
}
