import fc from 'fast-check';
import { officialYears } from '../data/official-years.js';
import { addWorkingDays, countWorkingDays, deadline, mergeExcluded, type Excluded } from './arithmetic.js';
import { addDays, addMonths, dayAt, ordinalOf, type Day } from './day.js';
import { statutoryHolidays } from './statutory-holidays.js';
import { WorkCalendar } from './work-calendar.js';

/**
 * Everything below counts day by day from the notices themselves, as one would with a pencil, and shares nothing
 * with the arithmetic under test but the step from one day to the next.
 */
const notices = officialYears();
const calendar = new WorkCalendar(notices);

const days = fc.integer({ min: ordinalOf('2019-11-01'), max: ordinalOf('2028-02-01') }).map(dayAt);
const unit = fc.constantFrom('CD' as const, 'M' as const, 'Y' as const);

describe('working days, counted with a pencil', () => {
  it('n after a day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 300 }), (after, n) => {
        expect(addWorkingDays(calendar, after, n)).toBe(nthByHand(after, n, workedByHand));
      }),
    );
  });

  it('none after a day', () => {
    fc.assert(fc.property(days, (day) => expect(addWorkingDays(calendar, day, 0)).toBe(rolledByHand(day))));
  });

  it('between two days', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -20, max: 800 }), (after, length) => {
        const through = addDays(after, length);
        expect(countWorkingDays(calendar, after, through)).toBe(
          daysIn(after, through).filter(workedByHand).length,
        );
      }),
    );
  });

  it('with pauses that overlap, and an extension', () => {
    fc.assert(
      fc.property(periodsWith(fc.integer({ min: 1, max: 60 })), ({ triggerOn, n, extended, excluded }) => {
        const byHand = nthByHand(
          triggerOn,
          n + extended,
          (day) => workedByHand(day) && !pausedByHand(day, excluded),
        );
        fc.pre(!startsAtOrAfter(excluded, byHand));
        expect(deadline(calendar, { triggerOn, n, unit: 'WD', excluded, extended }).dueOn).toBe(byHand);
      }),
    );
  });

  it('a pause moves the last day by the working days in it', () => {
    fc.assert(
      fc.property(periodsWith(fc.integer({ min: 1, max: 60 })), ({ triggerOn, n, extended, excluded }) => {
        const moved = deadline(calendar, { triggerOn, n, unit: 'WD', excluded, extended }).dueOn;
        fc.pre(!startsAtOrAfter(excluded, nthByHand(triggerOn, n, workedByHand)));
        const paused = daysIn(triggerOn, addDays(moved, 200)).filter(
          (day) => workedByHand(day) && pausedByHand(day, excluded),
        );
        expect(moved).toBe(nthByHand(triggerOn, n + extended + paused.length, workedByHand));
      }),
    );
  });
});

describe('calendar days, months and years, counted with a pencil', () => {
  it('never end on a rest day, and end on the first working day from their last day on', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 24 }), unit, (triggerOn, count, of) => {
        const n = of === 'Y' ? Math.ceil(count / 12) : count;
        const last = {
          CD: addDays(triggerOn, n),
          M: addMonths(triggerOn, n),
          Y: addMonths(triggerOn, n * 12),
        }[of];
        expect(deadline(calendar, { triggerOn, n, unit: of, excluded: [], extended: 0 }).dueOn).toBe(
          rolledByHand(last),
        );
      }),
    );
  });

  it('with pauses that overlap, and an extension', () => {
    fc.assert(
      fc.property(periodsWith(fc.integer({ min: 1, max: 90 })), ({ triggerOn, n, extended, excluded }) => {
        const last = nthByHand(triggerOn, n, (day) => !pausedByHand(day, excluded));
        fc.pre(!startsAtOrAfter(excluded, last));
        const rolled = rolledByHand(last);
        const byHand = extended === 0 ? rolled : nthByHand(rolled, extended, workedByHand);
        expect(deadline(calendar, { triggerOn, n, unit: 'CD', excluded, extended }).dueOn).toBe(byHand);
      }),
    );
  });
});

describe('what holds for every deadline', () => {
  it('is provisional exactly when a day after the event through the last has no notice', () => {
    fc.assert(
      fc.property(periodsWith(fc.integer({ min: 1, max: 90 })), unit, (period, of) => {
        for (const each of ['WD', of] as const) {
          const { dueOn, provisional } = deadline(calendar, {
            ...period,
            unit: each,
            n: Math.min(period.n, 30),
          });
          const withoutNotice = daysIn(period.triggerOn, dueOn).some((day) => day < '2020' || day >= '2027');
          expect(provisional).toBe(withoutNotice);
          expect(workedByHand(dueOn)).toBe(true);
        }
      }),
    );
  });

  it('merged pauses cover the same days, in order and apart', () => {
    fc.assert(
      fc.property(pausesFrom('2026-01-05', 8), (excluded) => {
        const merged = mergeExcluded(excluded);
        for (const day of daysIn('2026-01-04', '2026-12-31')) {
          expect(pausedByHand(day, merged)).toBe(pausedByHand(day, excluded));
        }
        merged.slice(1).forEach(({ after }, i) => expect(after > (merged[i]?.through ?? '')).toBe(true));
      }),
      { numRuns: 30 },
    );
  });
});

function pausesFrom(day: Day, maxLength: number): fc.Arbitrary<Excluded[]> {
  const pause = fc
    .tuple(fc.integer({ min: -5, max: 40 }), fc.integer({ min: 0, max: 25 }))
    .map(([start, length]) => ({ after: addDays(day, start), through: addDays(day, start + length) }));
  return fc.array(pause, { maxLength });
}

function periodsWith(n: fc.Arbitrary<number>) {
  return days.chain((triggerOn) =>
    fc.record({
      triggerOn: fc.constant(triggerOn),
      n,
      extended: fc.constantFrom(0, 0, 10, 15),
      excluded: pausesFrom(triggerOn, 4),
    }),
  );
}

function workedByHand(day: Day): boolean {
  if (notices.some(({ makeupWorkdays }) => makeupWorkdays.some(({ date }) => date === day))) return true;
  if (notices.some(({ holidays }) => holidays.some(({ from, to }) => from <= day && day <= to))) return false;
  const year = Number(day.slice(0, 4));
  const announced = notices.some((notice) => notice.year === year);
  if (!announced && statutoryHolidays(year).some((holiday) => holiday.days.includes(day))) return false;
  return ![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());
}

function pausedByHand(day: Day, excluded: readonly Excluded[]): boolean {
  return excluded.some(({ after, through }) => after < day && day <= through);
}

function nthByHand(after: Day, n: number, counts: (day: Day) => boolean): Day {
  let day = after;
  for (let counted = 0; counted < n;) {
    day = addDays(day, 1);
    if (counts(day)) counted++;
  }
  return day;
}

function rolledByHand(day: Day): Day {
  return workedByHand(day) ? day : nthByHand(day, 1, workedByHand);
}

function daysIn(after: Day, through: Day): Day[] {
  const list: Day[] = [];
  for (let day = addDays(after, 1); day <= through; day = addDays(day, 1)) list.push(day);
  return list;
}

/** A clock that is over can't be paused; one paused on its very last day has a test of its own. */
function startsAtOrAfter(excluded: readonly Excluded[], last: Day): boolean {
  return excluded.some(({ after, through }) => through > after && after >= last);
}
