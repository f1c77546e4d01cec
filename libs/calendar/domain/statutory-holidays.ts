import { addDays, type Day } from './day.js';
import { lunarFestivals } from './lunar-festivals.js';

export interface StatutoryHoliday {
  name: string;
  days: Day[];
}

/** The 2024 revision of 全国年节及纪念日放假办法 came into force on 2025-01-01. */
const REVISED = 2025;

/**
 * 全国年节及纪念日放假办法 art. 2: the days that are holidays for everybody, thirteen since the 2024 revision gave
 * 除夕 and 2 May, eleven before. What a yearly notice adds (neighbouring weekends, made-up workdays) cannot be
 * known before it is issued (T-09).
 */
export function statutoryHolidays(year: number): StatutoryHoliday[] {
  const lunar = lunarFestivals(year);
  const springFestival = year < REVISED ? [0, 1, 2] : [-1, 0, 1, 2];
  const lunarHolidays = lunar
    ? [
        { name: '春节', days: springFestival.map((n) => addDays(lunar.springFestival, n)) },
        { name: '清明节', days: [lunar.qingming] },
        { name: '端午节', days: [lunar.dragonBoat] },
        { name: '中秋节', days: [lunar.midAutumn] },
      ]
    : [];
  return [
    { name: '元旦', days: [`${year}-01-01`] },
    ...lunarHolidays,
    { name: '劳动节', days: year < REVISED ? [`${year}-05-01`] : [`${year}-05-01`, `${year}-05-02`] },
    { name: '国庆节', days: [`${year}-10-01`, `${year}-10-02`, `${year}-10-03`] },
  ];
}
