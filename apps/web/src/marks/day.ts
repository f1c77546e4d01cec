import { useTranslation } from 'react-i18next';

const ZONE = 'Asia/Shanghai';

/** 2 月 24 日(周二) 17:30: the year only when it is another one than that of `asOf`. */
export function sayDay(day: string, language: string, asOf: string): string {
  const at = new Date(`${day.slice(0, 10)}T12:00:00+08:00`);
  const locale = language === 'en' ? 'en-GB' : 'zh-CN';
  const otherYear = day.slice(0, 4) !== asOf.slice(0, 4);
  const date = at.toLocaleDateString(locale, {
    timeZone: ZONE,
    month: language === 'en' ? 'short' : 'long',
    day: 'numeric',
    ...(otherYear ? { year: 'numeric' } : {}),
  });
  const weekday = at.toLocaleDateString(locale, { timeZone: ZONE, weekday: 'short' });
  return language === 'en' ? `${weekday} ${date}` : `${date}（${weekday}）`;
}

export function sayInstant(instant: string, language: string, asOf: string): string {
  const time = new Date(instant).toLocaleTimeString('en-GB', {
    timeZone: ZONE,
    hour: '2-digit',
    minute: '2-digit',
  });
  return `${sayDay(shanghaiDay(instant), language, asOf)} ${time}`;
}

/** The day of an instant where the city is. */
export const shanghaiDay = (instant: string): string =>
  new Date(instant).toLocaleDateString('sv-SE', { timeZone: ZONE });

export function useDays() {
  const { i18n } = useTranslation();
  const today = shanghaiDay(new Date().toISOString());
  return {
    day: (day: string, asOf = today) => sayDay(day, i18n.language, asOf),
    instant: (instant: string, asOf = today) => sayInstant(instant, i18n.language, asOf),
  };
}
