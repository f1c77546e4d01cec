import fc from 'fast-check';
import { officialYears } from '../../calendar/data/official-years.js';
import { nextWorkingDay } from '../../calendar/domain/arithmetic.js';
import { addDays, addMonths, formatInstant, startOfDay, type Day } from '../../calendar/domain/day.js';
import { WorkCalendar } from '../../calendar/domain/work-calendar.js';
import { permitToBuild, planningPermit } from './licence-case.fixture.js';

const calendar = new WorkCalendar(officialYears());
const grantedOn = fc.integer({ min: 0, max: 1_000 }).map((n) => addDays('2023-01-02', n));
const monthsAfter = (day: Day, months: number): Day => nextWorkingDay(calendar, addMonths(day, months));
const at = (day: Day, time = '09:00'): string => `${day}T${time}`;
const endOf = (day: Day): string => formatInstant(startOfDay(addDays(day, 1)));

it('a renewal begins where the former time ended, however often, whoever decided, and whenever', () => {
  const renewals = fc.array(fc.record({ silent: fc.boolean(), early: fc.integer({ min: 30, max: 200 }) }), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(grantedOn, renewals, (on, all) => {
      const plant = planningPermit(on);
      all.forEach(({ silent, early }, n) => {
        const end = monthsAfter(on, 12 * (n + 1));
        expect(plant.ends).toBe(end);
        const applied = addDays(end, -early);
        if (applied <= addDays(on, 1)) return plant.pass(at(on, '10:00'));
        expect(plant.act(at(applied), { do: 'renew' })).toBeUndefined();
        if (!silent) plant.act(at(applied, '10:00'), { do: 'decide-renewal', granted: true });
        plant.pass(endOf(end));
      });
      const end = monthsAfter(on, 12 * (all.length + 1));
      expect(plant.ends).toBe(end);
      expect(plant.act(at(addDays(end, -29)), { do: 'renew' })).toBe('licence.renewal-too-late');
      plant.pass(endOf(end));
      expect(plant.find('licence.lapsed')).toEqual([{ at: endOf(end), dueOn: end, because: 'not-used' }]);
    }),
    { numRuns: 60 },
  );
});

it('建筑法9: a permit is void three months after it was granted, or as many later as it was put off, nine at most', () => {
  fc.assert(
    fc.property(grantedOn, fc.array(fc.integer({ min: -1, max: 5 }), { maxLength: 4 }), (on, wished) => {
      const plant = permitToBuild(on);
      let months = 3;
      let times = 0;
      for (const [n, more] of wished.entries()) {
        const refused = plant.act(at(on, `1${n}:00`), { do: 'extend-start', months: more });
        const lawful = times < 2 && more >= 1 && more <= 3;
        expect(refused === undefined).toBe(lawful);
        if (!lawful) continue;
        months += more;
        times++;
      }
      const end = monthsAfter(on, months);
      expect(months).toBeLessThanOrEqual(9);
      expect(plant.ends).toBe(end);
      plant.pass(formatInstant(new Date(startOfDay(addDays(end, 1)).getTime() - 1_000)));
      expect(plant.find('licence.lapsed')).toEqual([]);
      plant.pass(endOf(end));
      expect(plant.find('licence.lapsed')).toEqual([
        { at: endOf(end), dueOn: end, because: 'work-not-started' },
      ]);
    }),
    { numRuns: 60 },
  );
});
