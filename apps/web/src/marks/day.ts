import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

const ZONE = 'Asia/Shanghai';

const formats = new Map<string, Intl.DateTimeFormat>();

/** What writes dates is made once for each way of writing them: to make one takes longer than to draw a row. */
function written(at: Date, locale: string, how: Intl.DateTimeFormatOptions): string {
  const key = `${locale} ${JSON.stringify(how)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: ZONE, ...how });
  formats.set(key, format);
  return format.format(at);
}

/** 2 月 24 日(周二) 17:30: the year only when it is another one than that of `asOf`. */
export function sayDay(day: string, language: string, asOf: string): string {
  const at = new Date(`${day.slice(0, 10)}T12:00:00+08:00`);
  const locale = language === 'en' ? 'en-GB' : 'zh-CN';
  const otherYear = day.slice(0, 4) !== asOf.slice(0, 4);
  const date = written(at, locale, {
    month: language === 'en' ? 'short' : 'long',
    day: 'numeric',
    ...(otherYear ? { year: 'numeric' } : {}),
  });
  const weekday = written(at, locale, { weekday: 'short' });
  return language === 'en' ? `${weekday} ${date}` : `${date}（${weekday}）`;
}

export function sayInstant(instant: string, language: string, asOf: string): string {
  const time = written(new Date(instant), 'en-GB', { hour: '2-digit', minute: '2-digit' });
  return `${sayDay(shanghaiDay(instant), language, asOf)} ${time}`;
}

/** The day of an instant where the city is. */
export const shanghaiDay = (instant: string): string =>
  written(new Date(instant), 'sv-SE', { year: 'numeric', month: '2-digit', day: '2-digit' });

export function useDays() {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const today = shanghaiDay(new Date().toISOString());
  return useMemo(
    () => ({
      day: (day: string, asOf = today) => sayDay(day, language, asOf),
      instant: (instant: string, asOf = today) => sayInstant(instant, language, asOf),
    }),
    [language, today],
  );
}
