import { describe, expect, it } from '@jest/globals';
import { sayDay, sayInstant, shanghaiDay } from './day';

describe('a day in words', () => {
  it.each([
    ['2026-02-24', 'zh', '2月24日（周二）'],
    ['2026-02-24', 'en', 'Tue 24 Feb'],
    ['2027-01-04', 'zh', '2027年1月4日（周一）'],
    ['2027-01-04', 'en', 'Mon 4 Jan 2027'],
    ['2026-02-24T09:00:00+08:00', 'zh', '2月24日（周二）'],
  ])('%s in %s is %s, with its year only when it is another one', (day, language, said) => {
    expect(sayDay(day, language, '2026-06-01')).toBe(said);
  });

  it('is that of the city, wherever the browser stands', () => {
    expect(shanghaiDay('2026-02-23T16:00:00.000Z')).toBe('2026-02-24');
    expect(shanghaiDay('2026-02-23T15:59:59.000Z')).toBe('2026-02-23');
    expect(sayInstant('2026-02-24T09:30:00.000Z', 'zh', '2026-02-01')).toBe('2月24日（周二） 17:30');
    expect(sayInstant('2025-12-31T17:00:00.000Z', 'en', '2026-02-01')).toBe('Thu 1 Jan 01:00');
  });
});
