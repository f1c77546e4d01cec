import { getLunarDate } from 'chinese-days';
import { officialYears } from '../data/official-years.js';
import { addDays, yearOf, type Day } from './day.js';
import { lunarFestivals } from './lunar-festivals.js';
import { statutoryHolidays } from './statutory-holidays.js';
import { WorkCalendar } from './work-calendar.js';

const calendar = new WorkCalendar(officialYears());

describe('a published year', () => {
  it.each(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'])(
    '%s is a rest day on which people work',
    (day) => expect([calendar.isWorkingDay(day), calendar.isMadeUp(day)]).toEqual([true, true]),
  );

  it('names its holidays and what a made-up workday is for', () => {
    expect(calendar.holidayName('2026-02-23')).toBe('春节');
    expect(calendar.holidayName('2026-02-24')).toBeNull();
    expect(calendar.madeUpFor('2026-02-28')).toBe('春节');
    expect(calendar.holidayName('2026-02-28')).toBeNull();
  });

  it('may begin in the year before', () => {
    expect(calendar.holidayName('2022-12-31')).toBe('元旦');
    const weekday = new WorkCalendar([
      {
        year: 2031,
        notice: 'x',
        holidays: [{ name: '元旦', from: '2030-12-31', to: '2031-01-01' }],
        makeupWorkdays: [],
      },
    ]);
    expect(weekday.isWorkingDay('2030-12-31')).toBe(false);
    expect(weekday.isPublished(2030)).toBe(false);
  });
});

describe('a year without a notice (T-09)', () => {
  it('is not published', () => {
    expect([2019, 2020, 2026, 2027].map((year) => calendar.isPublished(year))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('has the thirteen statutory holidays of 2027', () => {
    expect(holidaysOf(2027)).toEqual([
      '2027-01-01',
      '2027-02-05',
      '2027-02-06',
      '2027-02-07',
      '2027-02-08',
      '2027-04-05',
      '2027-05-01',
      '2027-05-02',
      '2027-06-09',
      '2027-09-15',
      '2027-10-01',
      '2027-10-02',
      '2027-10-03',
    ]);
  });

  it('knows each weekend and no made-up workday', () => {
    expect(calendar.isWorkingDay('2027-01-02')).toBe(false);
    expect(calendar.isWorkingDay('2027-01-04')).toBe(true);
    expect(calendar.isWorkingDay('2027-02-05')).toBe(false);
    expect(calendar.isMadeUp('2027-02-14')).toBe(false);
  });

  it('has thirteen holidays since 2025 and eleven before', () => {
    const count = (year: number) => statutoryHolidays(year).flatMap(({ days }) => days).length;
    expect([2019, 2024, 2025, 2060].map(count)).toEqual([11, 11, 13, 13]);
  });

  it('is no trouble beyond the table of lunar festivals', () => {
    expect(lunarFestivals(2101)).toBeNull();
    expect(calendar.isWorkingDay('2101-10-03')).toBe(false);
  });
});

describe('the lunar festivals', () => {
  it('of 2000 to 2100 agree with the lunar calendar', () => {
    for (let year = 2000; year <= 2100; year++) {
      const festivals = lunarFestivals(year);
      expect(lunarDay(festivals?.springFestival)).toEqual([year, 1, 1]);
      expect(lunarDay(festivals?.dragonBoat)).toEqual([year, 5, 5]);
      expect(lunarDay(festivals?.midAutumn)).toEqual([year, 8, 15]);
      expect(festivals?.qingming).toMatch(/-04-0[45]$/);
    }
  });

  it.each(officialYears())('stand in the official notice of $year', ({ year, holidays }) => {
    for (const day of statutoryHolidays(year).flatMap(({ days }) => days)) {
      expect([day, holidays.some(({ from, to }) => from <= day && day <= to)]).toEqual([day, true]);
    }
  });
});

function holidaysOf(year: number): Day[] {
  const days: Day[] = [];
  for (let day = `${year}-01-01`; yearOf(day) === year; day = addDays(day, 1)) {
    if (calendar.holidayName(day) !== null) days.push(day);
  }
  return days;
}

function lunarDay(day: Day | undefined): number[] {
  const { lunarYear, lunarMon, lunarDay, isLeap } = getLunarDate(day ?? '');
  return [lunarYear, isLeap ? -lunarMon : lunarMon, lunarDay];
}
