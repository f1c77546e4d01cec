import { useTranslation } from 'react-i18next';
import { useDays } from '../marks/day';
import type { Stretch } from './days';

/** 2026 年 2 月, or the first and the last day of a week. */
export function useStretchTitle(view: 'month' | 'week', on: string | null, stretch: Stretch | null): string {
  const { i18n } = useTranslation();
  const days = useDays();
  if (on === null || stretch === null) return '';
  if (view === 'week') return `${days.day(stretch.from)} – ${days.day(stretch.to)}`;
  return new Date(`${on}T12:00:00+08:00`).toLocaleDateString(i18n.language === 'en' ? 'en-GB' : 'zh-CN', {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    month: 'long',
  });
}
