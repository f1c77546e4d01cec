import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { answered, api } from '../../api/client';
import { useActorName } from '../../api/words';
import { shanghaiDay, useDays } from '../../marks/day';
import { Asked } from '../../shell/asked';
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
      <Asked query={shown} rows={14}>
        {(found) => (
          <>
            <p className={found.provisional ? 'now' : 'now done'}>
              {found.provisional
                ? t('workyear.provisional', { count: found.workingDays })
                : t('workyear.published', { notice: found.notice, count: found.workingDays })}
            </p>
            {notice && (
              <p className="quiet">
                {t('workyear.loaded', { at: days.instant(notice.loadedAt), by: actor(notice.loadedBy) })}
              </p>
            )}
            <YearKey />
            <YearGrid days={found.days} />
          </>
        )}
      </Asked>
      {importing && <NoticeDrawer onClose={() => setImporting(false)} />}
    </AdminFrame>
  );
}
