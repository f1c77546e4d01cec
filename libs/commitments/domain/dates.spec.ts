import fc from 'fast-check';
import { officialYears } from '../../calendar/data/official-years.js';
import { addWorkingDays } from '../../calendar/domain/arithmetic.js';
import { addDays, addMonths } from '../../calendar/domain/day.js';
import { WorkCalendar } from '../../calendar/domain/work-calendar.js';
import { CaseOnPaper } from '../../steps/domain/case.fixture.js';

const calendar = new WorkCalendar(officialYears());
const ITEM = 'MUN-04';
const DEPT = 'dept:UMB';

interface Lengths {
  readonly postcheck: number;
  readonly rectify: number;
  readonly ban: number;
}

/** Decided on that day with these lengths in force. */
function decided(day: string, { postcheck, rectify, ban }: Lengths): CaseOnPaper {
  const c = new CaseOnPaper('PF-PLANT', ['INV-01'], `${day}T08:00`, {
    commitment_postcheck_wd: postcheck,
    commitment_rectify_wd: rectify,
    commitment_ban_months: ban,
  });
  c.at(`${day}T09:00`, 'applicant', ITEM, { do: 'submit', commitment: true });
  c.at(`${day}T09:00`, DEPT, ITEM, { do: 'grant' });
  return c;
}

const dueOf = (c: CaseOnPaper, clock: string) =>
  c.find('clock.started', ITEM).find((started) => started['clock'] === clock)?.['dueOn'];

const lengths = fc.record({
  postcheck: fc.integer({ min: 5, max: 60 }),
  rectify: fc.integer({ min: 3, max: 30 }),
  ban: fc.integer({ min: 0, max: 24 }),
});
const day = fc.integer({ min: 0, max: 200 }).map((n) => addDays('2026-01-05', n));

describe('the dates of a commitment, whatever the day and whatever the parameters', () => {
  it('the day of the event is not counted, working days are, and the ban runs from the last of them', () => {
    fc.assert(
      fc.property(day, lengths, fc.integer({ min: 1, max: 30 }), (on, length, after) => {
        const c = decided(on, length);
        const checkBy = addWorkingDays(calendar, on, length.postcheck);
        expect(dueOf(c, 'post-check')).toBe(checkBy);
        const checkedOn = addDays(on, after);
        expect(c.at(`${checkedOn}T09:00`, DEPT, ITEM, { do: 'check', passed: false })).toBeUndefined();
        const rectifyBy = addWorkingDays(calendar, checkedOn, length.rectify);
        expect(dueOf(c, 'rectification')).toBe(rectifyBy);
        c.pass(`${rectifyBy}T17:29:59`);
        expect(c.find('commitment.broken')).toEqual([]);
        c.pass(`${rectifyBy}T17:30`);
        expect(c.find('commitment.broken')).toEqual([
          { at: `${rectifyBy}T17:30:00+08:00`, dueOn: rectifyBy },
        ]);
        const bans = c.find('right.suspended').map(({ until }) => until);
        expect(bans).toEqual(length.ban === 0 ? [] : [addMonths(rectifyBy, length.ban)]);
      }),
      { numRuns: 60 },
    );
  });

  it('what is mended by the last instant is not broken, ever', () => {
    fc.assert(
      fc.property(day, lengths, (on, length) => {
        const c = decided(on, length);
        c.at(`${on}T10:00`, DEPT, ITEM, { do: 'check', passed: false });
        const rectifyBy = addWorkingDays(calendar, on, length.rectify);
        expect(c.at(`${rectifyBy}T17:29:59`, 'applicant', ITEM, { do: 'rectify' })).toBeUndefined();
        c.pass('2028-12-31T00:00');
        expect(c.find('commitment.broken')).toEqual([]);
        expect(c.find('right.suspended')).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
