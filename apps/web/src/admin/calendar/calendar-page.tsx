import { useQuery } from '@tanstack/react-query';
import { Button, Select, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { answered, api } from '../../api/client';
import { useActorName } from '../../api/words';
import { shanghaiDay, useDays } from '../../marks/day';
import { Trouble } from '../../shell/trouble';
import { AdminFrame } from '../frame';
import { NoticeDrawer } from './notice-drawer';
import { YearGrid, YearKey } from './year-grid';

/** 工作日历: which days of a year are worked, on whose notice, and the next year's notice. */
export default function CalendarPage() {
  const { t } = useTranslation();
  const days = useDays();
  const actor = useActorName();
  const [search, setSearch] = useSearchParams();
  const [importing, setImporting] = useState(false);
  const thisYear = Number(shanghaiDay(new Date().toISOString()).slice(0, 4));
  const year = Number(search.get('year') ?? thisYear);
  const loaded = useQuery({ queryKey: ['calendar'], queryFn: () => answered(api.GET('/api/v1/calendar')) });
  const shown = useQuery({
    queryKey: ['calendar', year],
    queryFn: () => answered(api.GET('/api/v1/calendar/{year}', { params: { path: { year } } })),
  });
  const years = [...new Set([thisYear + 2, thisYear + 1, ...(loaded.data ?? []).map((one) => one.year)])];
  const notice = loaded.data?.find((one) => one.year === year);
  return (
    <AdminFrame
      title={t('admin.calendar')}
      about={t('workyear.about')}
      actions={
        <>
          <Select
            aria-label={t('workyear.year')}
            value={year}
            options={years
              .sort((one, other) => other - one)
              .map((value) => ({ value, label: t('workyear.of-year', { year: value }) }))}
            onChange={(value: number) => setSearch({ year: String(value) }, { replace: true })}
          />
          <Button type="primary" onClick={() => setImporting(true)}>
            {t('workyear.import')}
          </Button>
        </>
      }
    >
      {shown.isPending && <Skeleton active paragraph={{ rows: 14 }} />}
      {shown.isError && <Trouble error={shown.error} onRetry={() => void shown.refetch()} />}
      {shown.isSuccess && (
        <>
          <p className={shown.data.provisional ? 'now' : 'now done'}>
            {shown.data.provisional
              ? t('workyear.provisional', { count: shown.data.workingDays })
              : t('workyear.published', { notice: shown.data.notice, count: shown.data.workingDays })}
          </p>
          {notice && (
            <p className="quiet">
              {t('workyear.loaded', { at: days.instant(notice.loadedAt), by: actor(notice.loadedBy) })}
            </p>
          )}
          <YearKey />
          <YearGrid days={shown.data.days} />
        </>
      )}
      {importing && <NoticeDrawer onClose={() => setImporting(false)} />}
    </AdminFrame>
  );
}
