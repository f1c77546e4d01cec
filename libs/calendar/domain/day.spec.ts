import fc from 'fast-check';
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  formatInstant,
  instantOf,
  isDay,
  parseInstant,
  startOfDay,
  timeOf,
  weekdayOf,
  yearOf,
} from './day.js';

const days = fc
  .date({ min: new Date('1995-01-01'), max: new Date('2105-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a day', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s and %d days is %s', (day, n, expected) => expect(addDays(day, n)).toBe(expected));

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-06-30', 3, '2026-09-30'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -13, '2024-12-15'],
  ])('%s and %d months is %s (T-08)', (day, n, expected) => expect(addMonths(day, n)).toBe(expected));

  it('is as far from another as stepping from one to the next takes', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 1500 }), (day, n) => {
        let other = day;
        for (let i = 0; i < n; i++) other = nextByHand(other);
        expect([addDays(day, n), daysBetween(day, other), addDays(other, -n)]).toEqual([other, n, day]);
      }),
      { numRuns: 50 },
    );
  });

  it('a number of months later keeps its number where the month has it', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -300, max: 300 }), (day, n) => {
        const [year = 0, month = 0, number = 0] = day.split('-').map(Number);
        let [y, m] = [year, month];
        for (let i = 0; i < Math.abs(n); i++) [y, m] = stepMonth(y, m, Math.sign(n));
        const text = [y, m, Math.min(number, lengthByHand(y, m))]
          .map((part) => String(part).padStart(2, '0'))
          .join('-');
        expect(addMonths(day, n)).toBe(text);
      }),
    );
  });

  it('has its weekday and year', () => {
    expect(weekdayOf('2026-11-22')).toBe(0);
    expect(weekdayOf('2026-11-28')).toBe(6);
    expect(weekdayOf('1969-12-31')).toBe(3);
    expect(yearOf('2026-11-22')).toBe(2026);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '26-01-01', '2026-01-01T00:00', '', '2026-00-10'])(
    "'%s' is none",
    (text) => expect(isDay(text)).toBe(false),
  );
});

describe('an instant', () => {
  it('is told in Chinese time, whatever the zone of the machine', () => {
    expect(formatInstant(new Date('2026-01-13T09:30:00Z'))).toBe('2026-01-13T17:30:00+08:00');
    expect(formatInstant(new Date('2026-01-13T16:00:00.007Z'))).toBe('2026-01-14T00:00:00.007+08:00');
    expect(dayOf(new Date('2026-01-13T16:00:00Z'))).toBe('2026-01-14');
    expect(dayOf(new Date('2026-01-13T15:59:59.999Z'))).toBe('2026-01-13');
    expect(timeOf(new Date('2026-01-13T09:30:05.999Z'))).toBe('17:30:05');
    expect(instantOf('2026-01-13', '17:30').toISOString()).toBe('2026-01-13T09:30:00.000Z');
    expect(startOfDay('2026-01-13').toISOString()).toBe('2026-01-12T16:00:00.000Z');
  });

  it.each([
    ['2026-01-05T09:00', '2026-01-05T09:00:00+08:00'],
    ['2026-01-05T09:00:30', '2026-01-05T09:00:30+08:00'],
    ['2026-01-05T09:00:30.250', '2026-01-05T09:00:30.250+08:00'],
    ['2026-01-05T09:00:00+08:00', '2026-01-05T09:00:00+08:00'],
    ['2026-01-05T01:00:00Z', '2026-01-05T09:00:00+08:00'],
    ['2026-01-04T20:00-05:00', '2026-01-05T09:00:00+08:00'],
  ])('%s is read as %s', (text, expected) => expect(formatInstant(parseInstant(text))).toBe(expected));

  it.each(['2026-02-30T09:00', '2026-01-05', '2026-01-05 09:00', '2026-01-05T25:00', '09:00', 'now', ''])(
    "'%s' is refused",
    (text) => expect(() => parseInstant(text)).toThrow(RangeError),
  );

  it('is read back as it is written', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1995-01-01'), max: new Date('2105-01-01'), noInvalidDate: true }),
        (instant) => {
          expect(parseInstant(formatInstant(instant))).toEqual(instant);
          expect(
            startOfDay(dayOf(instant)) <= instant && instant < startOfDay(addDays(dayOf(instant), 1)),
          ).toBe(true);
        },
      ),
    );
  });
});

function lengthByHand(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function stepMonth(year: number, month: number, by: number): [number, number] {
  if (by > 0) return month === 12 ? [year + 1, 1] : [year, month + 1];
  return month === 1 ? [year - 1, 12] : [year, month - 1];
}

function nextByHand(day: string): string {
  let [year = 0, month = 0, number = 0] = day.split('-').map(Number);
  if (number < lengthByHand(year, month)) number++;
  else [[year, month], number] = [stepMonth(year, month, 1), 1];
  return [year, month, number].map((part) => String(part).padStart(2, '0')).join('-');
}
