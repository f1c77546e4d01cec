import fc from 'fast-check';
import { officialYears } from '../../calendar/data/official-years.js';
import { parseInstant } from '../../calendar/domain/day.js';
import { WorkCalendar } from '../../calendar/domain/work-calendar.js';
import { prolonged, remeasured, startClock, type ClockSetting } from './clock.js';

const setting: ClockSetting = {
  calendar: new WorkCalendar(officialYears()),
  closeOfBusiness: '17:30',
  warning: { blueRemainingWd: 2, yellowRatio: 0.9, yellowRemainingWd: 1 },
};
const START = parseInstant('2026-03-02T10:00');
const clockOf = (n: number, unit: 'WD' | 'CD' | 'M') =>
  startClock(
    'id',
    {
      kind: 'delivery',
      nature: 'legal',
      against: { kind: 'department', code: 'NRP' },
      basis: '行政许可法44',
      unit,
      n,
      triggerOn: '2026-03-02',
      parameter: 'delivery_wd',
    },
    START,
    setting,
  );

describe('a clock whose period is set anew', () => {
  it('ends as if it had begun with it', () => {
    const moved = remeasured(clockOf(10, 'WD'), 5, parseInstant('2026-03-04T09:00'), setting);
    expect([moved.n, moved.dueOn]).toEqual([5, '2026-03-09']);
  });

  it('keeps what was granted beside it', () => {
    const excused = prolonged(clockOf(6, 'M'), 3, START, setting);
    expect([excused.n, excused.prolonged, excused.dueOn]).toEqual([9, 3, '2026-12-02']);
    const moved = remeasured(excused, 8, START, setting);
    expect([moved.n, moved.prolonged, moved.dueOn]).toEqual([11, 3, '2027-02-02']);
  });

  it('stays as it is where it would be over already', () => {
    const clock = clockOf(10, 'WD');
    expect(remeasured(clock, 2, parseInstant('2026-03-04T17:30'), setting)).toBe(clock);
    expect(remeasured(clock, 2, parseInstant('2026-03-04T17:29:59'), setting).dueOn).toBe('2026-03-04');
  });

  it('never makes anybody late, and is what it would have been wherever it moves', () => {
    const figure = fc.integer({ min: 0, max: 40 });
    const unit = fc.constantFrom('WD' as const, 'CD' as const);
    fc.assert(
      fc.property(figure, figure, unit, fc.integer({ min: 0, max: 40 }), (before, after, u, days) => {
        const at = new Date(START.getTime() + days * 86_400_000);
        const clock = clockOf(before, u);
        const moved = remeasured(clock, after, at, setting);
        if (moved === clock) return;
        expect(moved.lapsesAt.getTime()).toBeGreaterThan(at.getTime());
        expect(moved.dueOn).toBe(clockOf(after, u).dueOn);
      }),
    );
  });
});
