import { isHoliday } from 'chinese-days';
import { addDays, yearOf } from '../domain/day.js';
import { checkNotice, workingDaysOf } from '../domain/check-notice.js';
import { WorkCalendar } from '../domain/work-calendar.js';
import { officialYears } from './official-years.js';

describe('the calendars that come with the product', () => {
  const years = officialYears();

  it('cover 2020 to 2026', () => {
    expect(years.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023, 2024, 2025, 2026]);
  });

  it.each(years.map((year) => [year.year, year] as const))('%d would be accepted as an import', (_, year) => {
    expect(checkNotice(year)).toEqual([]);
  });

  it.each([
    [2020, 249],
    [2021, 250],
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%d has %d working days', (year, total) => {
    expect(years.filter((one) => one.year === year).map(workingDaysOf)).toEqual([total]);
  });

  it('agree with chinese-days on every day', () => {
    const calendar = new WorkCalendar(years);
    for (let day = '2020-01-01'; yearOf(day) <= 2026; day = addDays(day, 1)) {
      expect([day, calendar.isWorkingDay(day)]).toEqual([day, !isHoliday(day)]);
    }
  });
});
