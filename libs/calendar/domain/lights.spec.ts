import fc from 'fast-check';
import { officialYears } from '../data/official-years.js';
import { deadline, type Period } from './arithmetic.js';
import { addDays, dayOf, formatInstant, instantOf, startOfDay, type Day } from './day.js';
import { lightMoments, type WatchedClock } from './lights.js';
import { WorkCalendar } from './work-calendar.js';

const calendar = new WorkCalendar(officialYears());
const params = { blueRemainingWd: 2, yellowRatio: 0.9, yellowRemainingWd: 1 };

function watch(
  triggerOn: Day,
  n: number,
  unit: Period['unit'],
  more: Partial<WatchedClock> = {},
): WatchedClock {
  const period = { triggerOn, n, unit, excluded: more.excluded ?? [], extended: more.extended ?? 0 };
  const { dueOn } = deadline(calendar, period);
  return { ...period, dueOn, startedAt: instantOf(triggerOn, '10:00'), params, ...more };
}

function lights(clock: WatchedClock): (string | null)[] {
  const { blueAt, yellowAt } = lightMoments(calendar, clock);
  return [blueAt, yellowAt].map((instant) => instant && formatInstant(instant));
}

describe('blue and yellow', () => {
  it('AC-16: ten working days promised on 2026-05-06', () => {
    expect(lights(watch('2026-05-06', 10, 'WD'))).toEqual([
      '2026-05-15T00:00:00+08:00',
      '2026-05-18T00:00:00+08:00',
    ]);
  });

  it('fall together on twenty days: 18 used is 90 %, and two are left', () => {
    expect(lights(watch('2026-05-06', 20, 'WD'))).toEqual([
      '2026-05-29T00:00:00+08:00',
      '2026-05-29T00:00:00+08:00',
    ]);
  });

  it('are lit from the start where too little time is given', () => {
    expect(lights(watch('2026-05-06', 1, 'WD'))).toEqual([
      '2026-05-06T10:00:00+08:00',
      '2026-05-06T10:00:00+08:00',
    ]);
    expect(lights(watch('2026-05-06', 2, 'WD'))).toEqual([
      '2026-05-06T10:00:00+08:00',
      '2026-05-07T00:00:00+08:00',
    ]);
  });

  it('wait for the first day when a clock is started in the evening before it', () => {
    const clock = watch('2026-05-07', 1, 'WD', { startedAt: instantOf('2026-05-06', '20:00') });
    expect(lights(clock)).toEqual(['2026-05-07T00:00:00+08:00', '2026-05-07T00:00:00+08:00']);
  });

  it('never shine before a clock started, or on one that started after its end', () => {
    const deemed = watch('2026-05-06', 10, 'WD', { startedAt: instantOf('2026-05-18', '17:30') });
    expect(lights(deemed)).toEqual(['2026-05-18T17:30:00+08:00', '2026-05-18T17:30:00+08:00']);
    expect(lights(watch('2026-05-06', 3, 'WD', { startedAt: instantOf('2026-05-13', '17:30') }))).toEqual([
      null,
      null,
    ]);
  });

  it('are put off by a pause', () => {
    const paused = watch('2026-05-06', 10, 'WD', {
      excluded: [{ after: '2026-05-12', through: '2026-05-20' }],
    });
    expect(paused.dueOn).toBe('2026-05-27');
    expect(lights(paused)).toEqual(['2026-05-25T00:00:00+08:00', '2026-05-26T00:00:00+08:00']);
  });

  it('are put off by an extension', () => {
    expect(lights(watch('2026-06-01', 20, 'WD', { extended: 10 }))).toEqual([
      '2026-07-10T00:00:00+08:00',
      '2026-07-09T00:00:00+08:00',
    ]);
  });

  it('T-11: a limit in plain 日 turns yellow the day after its strict calendar date', () => {
    expect(lights(watch('2026-05-06', 7, 'WD', { strictCalendarDays: 7 }))).toEqual([
      '2026-05-12T00:00:00+08:00',
      '2026-05-13T00:00:00+08:00',
    ]);
    expect(lights(watch('2026-04-30', 7, 'WD', { strictCalendarDays: 7 }))[1]).toBe(
      '2026-05-08T00:00:00+08:00',
    );
  });

  it('go by calendar days used and working days left where calendar days are counted', () => {
    const months = watch('2026-03-10', 6, 'M');
    expect(months.dueOn).toBe('2026-09-10');
    expect(lights(months)).toEqual(['2026-09-08T00:00:00+08:00', '2026-08-23T00:00:00+08:00']);
  });

  it('are where looking at every single day finds them', () => {
    fc.assert(
      fc.property(clocks(), (clock) => {
        const { blueAt, yellowAt } = lightMoments(calendar, clock);
        expect(blueAt).toEqual(startOfDay(firstDay(clock, isBlue)));
        expect(yellowAt).toEqual(startOfDay(firstDay(clock, isYellow)));
      }),
    );
  });
});

interface Used {
  elapsed: number;
  remaining: number;
  remainingWd: number;
  calendarElapsed: number;
}

const isBlue = ({ params: { blueRemainingWd } }: WatchedClock, used: Used) =>
  used.remainingWd <= blueRemainingWd;

const isYellow = (
  { params: { yellowRatio, yellowRemainingWd }, strictCalendarDays }: WatchedClock,
  used: Used,
) =>
  used.elapsed / (used.elapsed + used.remaining) >= yellowRatio ||
  used.remainingWd <= yellowRemainingWd ||
  (strictCalendarDays != null && used.calendarElapsed > strictCalendarDays);

function clocks(): fc.Arbitrary<WatchedClock> {
  return fc
    .record({
      start: fc.integer({ min: 0, max: 700 }),
      n: fc.integer({ min: 1, max: 60 }),
      unit: fc.constantFrom('WD' as const, 'CD' as const),
      pauseAt: fc.integer({ min: 0, max: 20 }),
      pauseFor: fc.integer({ min: 0, max: 30 }),
      extended: fc.constantFrom(0, 10),
      strictCalendarDays: fc.constantFrom(null, 7, 30),
      params: fc.record({
        blueRemainingWd: fc.integer({ min: 0, max: 5 }),
        yellowRatio: fc.constantFrom(0.5, 0.7, 0.8, 0.9, 1),
        yellowRemainingWd: fc.integer({ min: 0, max: 3 }),
      }),
    })
    .map(({ start, pauseAt, pauseFor, n, unit, ...more }) => {
      const triggerOn = addDays('2025-01-02', start);
      const after = addDays(triggerOn, Math.min(pauseAt, n - 1));
      const excluded = [{ after, through: addDays(after, pauseFor) }];
      return watch(triggerOn, n, unit, { ...more, excluded, startedAt: startOfDay(triggerOn) });
    });
}

function firstDay(clock: WatchedClock, lit: (clock: WatchedClock, used: Used) => boolean): Day {
  let day = clock.triggerOn;
  while (!lit(clock, usedOn(clock, day))) day = addDays(day, 1);
  expect(day <= dayOf(startOfDay(clock.dueOn))).toBe(true);
  return day;
}

function usedOn(clock: WatchedClock, today: Day): Used {
  const used = { elapsed: 0, remaining: 0, remainingWd: 0, calendarElapsed: 0 };
  for (let day = addDays(clock.triggerOn, 1); day <= clock.dueOn; day = addDays(day, 1)) {
    if (clock.excluded.some(({ after, through }) => after < day && day <= through)) continue;
    const worked = calendar.isWorkingDay(day);
    if (day <= today) used.calendarElapsed++;
    if (day > today && worked) used.remainingWd++;
    if (clock.unit === 'WD' && !worked) continue;
    if (day <= today) used.elapsed++;
    else used.remaining++;
  }
  return used;
}
