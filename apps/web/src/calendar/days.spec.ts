import { describe, expect, it } from '@jest/globals';
import { lastMonth, mondayOf, monthAround, nextMonth, weekAround, weekday } from './days';

describe('the days of a page', () => {
  it('begin on Mondays', () => {
    expect(weekday('2026-02-23')).toBe(0);
    expect(mondayOf('2026-03-01')).toBe('2026-02-23');
    expect(weekAround('2026-03-01')).toEqual({ from: '2026-02-23', to: '2026-03-01' });
  });

  it.each([
    ['2026-02-10', '2026-01-26', '2026-03-01'],
    ['2026-06-30', '2026-06-01', '2026-07-05'],
    ['2027-02-01', '2027-02-01', '2027-02-28'],
  ])('of the month of %s are whole weeks', (day, from, to) => {
    expect(monthAround(day)).toEqual({ from, to });
  });

  it('go on over the end of a year', () => {
    expect(nextMonth('2026-12-31')).toBe('2027-01-01');
    expect(lastMonth('2026-01-31')).toBe('2025-12-01');
  });
});
