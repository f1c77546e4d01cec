import fc from 'fast-check';
import { officialYears } from '../../calendar/data/official-years.js';
import { addWorkingDays, countWorkingDays } from '../../calendar/domain/arithmetic.js';
import { addDays, daysBetween, instantOf, type Day } from '../../calendar/domain/day.js';
import { WorkCalendar } from '../../calendar/domain/work-calendar.js';
import { startClock } from '../../clocks/domain/clock.js';
import { measuresClocks } from '../../parameters/domain/parameter.js';
import { parameterDefinitions } from '../../parameters/parameter-definitions.js';
import { earliestAfter, lastDayToRaise, latestBefore, laterOf } from './earliest.js';
import { TENDER_PERIODS, termsOf } from './periods.js';
import { PROCUREMENT_PERIODS } from './procurement/periods.js';
import { TenderCase } from './tender-case.fixture.js';

const calendar = new WorkCalendar(officialYears());
const setting = {
  calendar,
  closeOfBusiness: '17:30',
  warning: { blueRemainingWd: 2, yellowRatio: 0.9, yellowRemainingWd: 1 },
};
const day: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 720 }).map((n) => addDays('2025-01-01', n));
const all = [...Object.values(TENDER_PERIODS), ...Object.values(PROCUREMENT_PERIODS)];
const minimum = fc.constantFrom(...all.filter(({ kind }) => kind === 'MINIMUM'));
const maximum = fc.constantFrom(...all.filter(({ kind }) => kind === 'MAXIMUM'));

it('a minimum is whole on its first lawful day, and on no day before', () => {
  fc.assert(
    fc.property(day, minimum, (from, period) => {
      const earliest = earliestAfter(calendar, from, period);
      const counted = (through: Day): number =>
        period.unit === 'CD' ? daysBetween(from, through) : countWorkingDays(calendar, from, through);
      expect(counted(earliest)).toBe(period.n);
      expect(counted(addDays(earliest, -1))).toBe(period.n - 1);
    }),
  );
});

it('what is asked for before a day, and after one, is the same distance', () => {
  fc.assert(
    fc.property(day, (deadline) => {
      const latest = latestBefore(deadline, TENDER_PERIODS.objection);
      expect(earliestAfter(calendar, latest, TENDER_PERIODS.objection)).toBe(deadline);
    }),
  );
});

it('a maximum ends on a working day, never sooner than the law has it', () => {
  fc.assert(
    fc.property(day, maximum, (from, period) => {
      const clock = startClock(
        'c',
        termsOf(period, 'contract', { kind: 'applicant', code: 'applicant' }, from),
        instantOf(from, '10:00'),
        setting,
      );
      expect(calendar.isWorkingDay(clock.dueOn)).toBe(true);
      if (period.unit === 'WD') expect(clock.dueOn).toBe(addWorkingDays(calendar, from, period.n));
      else expect(daysBetween(from, clock.dueOn)).toBeGreaterThanOrEqual(period.n);
      expect(lastDayToRaise(calendar, from, period)).toBe(clock.dueOn);
      expect(clock.parameter).toBeUndefined();
      expect(clock.basis).not.toBe('');
    }),
  );
});

it('however often it is clarified, fifteen days are left, and the deadline never moves forward', () => {
  const days = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(days, (later) => {
      const tender = new TenderCase();
      tender.does('2026-04-01T10:00', { do: 'publish-tender' });
      let today = '2026-04-01';
      let deadline = '2026-04-21';
      for (const n of later) {
        today = addDays(today, n);
        tender.does(`${today}T11:00`, { do: 'clarify' });
        deadline = laterOf(deadline, addDays(today, 15));
        expect(tender.running()).toEqual([`tender-preparation ${deadline}`]);
      }
      expect(daysBetween(today, deadline)).toBeGreaterThanOrEqual(15);
    }),
    { numRuns: 20 },
  );
});

it('whenever the candidates are published, three whole days go by before the award', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 25 }), (n) => {
      const tender = new TenderCase();
      const opening = addDays('2026-04-21', n);
      tender.does('2026-04-01T10:00', { do: 'publish-tender', bidDeadline: opening });
      tender.does(`${opening}T10:00`, { do: 'open-bids', bidders: 3 });
      tender.does(`${opening}T20:00`, { do: 'publish-candidates' });
      let today = opening;
      while (tender.act(`${today}T21:00`, 'applicant', { do: 'award' }) !== undefined)
        today = addDays(today, 1);
      expect(daysBetween(opening, today)).toBeGreaterThanOrEqual(4);
      expect(tender.act(`${today}T22:00`, 'applicant', { do: 'sign-contract' })).toBeUndefined();
    }),
    { numRuns: 15 },
  );
});

it('no parameter is about a period of a tender: the law gives them all', () => {
  const named = [...parameterDefinitions.values()].filter(measuresClocks).map(({ key }) => key);
  expect(named.filter((key) => /tender|bid|procure|complaint|candidate|contract/.test(key))).toEqual([]);
});
