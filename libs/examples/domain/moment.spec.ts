import { officialYears } from '../../calendar/data/official-years.js';
import { formatInstant } from '../../calendar/domain/day.js';
import { WorkCalendar } from '../../calendar/domain/work-calendar.js';
import { byTime, instantBefore, momentOf } from './moment.js';

const calendar = new WorkCalendar(officialYears());
const before = (today: string, text: string) =>
  formatInstant(instantBefore(calendar, today, momentOf(text))).slice(0, 16);

test('counts working days back from today, whether today is worked or not', () => {
  expect(before('2026-11-23', '1 09:30')).toBe('2026-11-20T09:30');
  expect(before('2026-11-22', '1 09:30')).toBe('2026-11-20T09:30');
  expect(before('2026-11-23', '5 17:05')).toBe('2026-11-16T17:05');
});

test('steps over the Spring Festival, and counts the days that are worked for it', () => {
  expect(before('2026-02-24', '1 10:00')).toBe('2026-02-14T10:00');
});

test('orders what happened: the longest ago first', () => {
  const moments = ['1 09:00', '12 15:00', '12 09:30'].map(momentOf).sort(byTime);
  expect(moments.map(({ daysBefore, time }) => `${daysBefore} ${time}`)).toEqual([
    '12 09:30',
    '12 15:00',
    '1 09:00',
  ]);
});

test.each(['0 09:00', '3', '9:30', '3 25:00', '-1 09:00'])('%s is no moment', (text) => {
  expect(() => momentOf(text)).toThrow('no moment');
});
