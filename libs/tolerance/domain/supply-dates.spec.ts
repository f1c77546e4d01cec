import fc from 'fast-check';
import { officialYears } from '../../calendar/data/official-years.js';
import { addWorkingDays } from '../../calendar/domain/arithmetic.js';
import { addDays, addMonths, dayOf, formatInstant, instantOf, type Day } from '../../calendar/domain/day.js';
import { WorkCalendar } from '../../calendar/domain/work-calendar.js';
import { CaseOnPaper } from '../../steps/domain/case.fixture.js';

const calendar = new WorkCalendar(officialYears());
const GRANTED = [
  ...['INV-01', 'INV-06', 'PLN-02', 'LND-02', 'PLN-03', 'REG-00', 'ENE-01', 'PLN-04', 'PLN-05', 'CON-01'],
  ...['CON-04', 'ENV-02', 'WAT-02'],
];

const day = fc.nat(250).map((n) => addDays('2026-01-05', n));
const workday = day.filter((d) => calendar.isWorkingDay(d));

/** The permit, submitted and accepted on one working day with M-F10 (ten working days) missing. */
function accepted(on: Day, overrides = {}): CaseOnPaper {
  const c = new CaseOnPaper('PF-PLANT', GRANTED, `${on}T08:00`, overrides);
  c.at(`${on}T09:00`, 'applicant', 'CON-03', { do: 'submit', missing: ['M-F10'] });
  c.at(`${on}T10:00`, 'dept:HUD', 'CON-03', { do: 'accept' });
  return c;
}

const supplyClock = (c: CaseOnPaper) => c.step('CON-03').clocks.find(({ kind }) => kind === 'supply')!;

test('the last day is the tenth working day after acceptance, and an extension adds ten behind it', () => {
  fc.assert(
    fc.property(workday, fc.nat(2), (on, times) => {
      const c = accepted(on, { tolerance_max_extensions: 2 });
      let dueOn = addWorkingDays(calendar, on, 10);
      expect(supplyClock(c).dueOn).toBe(dueOn);
      for (let i = 0; i < times; i++) {
        c.at(`${on}T11:00`, 'dept:HUD', 'CON-03', { do: 'extend-supply', materials: ['M-F10'], reason: '-' });
        dueOn = addWorkingDays(calendar, dueOn, 10);
      }
      expect(supplyClock(c).dueOn).toBe(dueOn);
    }),
    { numRuns: 60 },
  );
});

test('supplied before close of business of the last day it is in time, and never after; one of the two always happens', () => {
  const minutes = fc.integer({ min: -3 * 24 * 60, max: 3 * 24 * 60 });
  fc.assert(
    fc.property(workday, minutes, fc.boolean(), (on, offset, isDecided) => {
      const c = accepted(on);
      if (isDecided) c.at(`${on}T14:00`, 'dept:HUD', 'CON-03', { do: 'grant' });
      const end = instantOf(addWorkingDays(calendar, on, 10), '17:30');
      const at = new Date(end.getTime() + offset * 60_000);
      const refusal = c.at(formatInstant(at), 'applicant', 'CON-03', { do: 'supply', materials: ['M-F10'] });
      c.pass(`${addDays(dayOf(end), 60)}T00:00`);
      const inTime = offset < 0;
      expect({
        refusal,
        lapsed: c.find('material.lapsed').length,
        supplied: c.find('material.supplied').length,
      }).toEqual(
        inTime
          ? { refusal: undefined, lapsed: 0, supplied: 1 }
          : { refusal: 'tolerance.not-deferred', lapsed: 1, supplied: 0 },
      );
      const until = inTime ? [] : [addMonths(dayOf(end), 6)];
      expect(c.find('right.suspended').map((fact) => fact['until'])).toEqual(until);
    }),
    { numRuns: 60 },
  );
});

test('the opinion is made final within two working days of the day on which the last material was received', () => {
  fc.assert(
    fc.property(workday, fc.nat(9), fc.integer({ min: 0, max: 23 }), (on, after, hour) => {
      const c = accepted(on);
      c.at(`${on}T14:00`, 'dept:HUD', 'CON-03', { do: 'grant' });
      const supplied = addDays(on, after + 1);
      const at = `${supplied}T${String(hour).padStart(2, '0')}:15`;
      if (c.at(at, 'applicant', 'CON-03', { do: 'supply', materials: ['M-F10'] }) !== undefined) return;
      const inHours = calendar.isWorkingDay(supplied) && hour <= 17;
      const received = inHours ? supplied : addWorkingDays(calendar, supplied, 1);
      const conversion = c.step('CON-03').clocks.find(({ kind }) => kind === 'conversion');
      expect(conversion?.dueOn).toBe(addWorkingDays(calendar, received, 2));
    }),
    { numRuns: 60 },
  );
});
