import { jest } from '@jest/globals';
import { StandingClock } from '../platform/business-clock.js';
import { read } from '../platform/database/index.js';
import { InvalidInput } from '../platform/domain/invalid-input.js';
import { scratchDatabase, type ScratchDatabase } from '../../test/support/scratch-database.js';
import { addWorkingDays } from './domain/arithmetic.js';
import { NEXT_NOTICE } from './domain/next-notice.fixture.js';
import { CalendarDesk, importCalendarYear } from './import-calendar-year.js';
import { seedOfficialYears } from './seed-official-years.js';
import { CurrentCalendar } from './store/current-calendar.js';

const NOW = new Date('2026-11-12T02:00:00Z');

describe('the notice of the next year', () => {
  let scratch: ScratchDatabase;
  let here: CurrentCalendar;
  let elsewhere: CurrentCalendar;

  beforeAll(async () => {
    scratch = await scratchDatabase();
    await seedOfficialYears(scratch.db, NOW);
    here = await CurrentCalendar.start(scratch.db);
    elsewhere = await CurrentCalendar.start(scratch.db);
  });

  afterAll(async () => {
    await Promise.all([here.stop(), elsewhere.stop()]);
    await scratch.drop();
  });

  const deskWith = (recomputeOpenClocks: (year: number) => Promise<number>) =>
    new CalendarDesk(scratch.db, new StandingClock(NOW), here, {
      recomputeOpenClocks,
      foreseeMoves: () => Promise.resolve({ moved: 0, examples: [], concerned: 0, looked: 0 }),
    });

  it('is waited for: until then the year is provisional', () => {
    expect(here.get().isPublished(2026)).toBe(true);
    expect(here.get().isPublished(2027)).toBe(false);
    expect(addWorkingDays(here.get(), '2027-02-04', 1)).toBe('2027-02-09');
  });

  it('that cannot be right is refused, and nothing is loaded', async () => {
    const recompute = jest.fn(() => Promise.resolve(0));
    const wrong = { ...NEXT_NOTICE, workingDays: 1 };
    await expect(importCalendarYear(deskWith(recompute), wrong, 'administrator')).rejects.toThrow(
      InvalidInput,
    );
    expect(recompute).not.toHaveBeenCalled();
    expect(await read(scratch.db, 'select 1 from calendar_year where year = 2027')).toEqual([]);
  });

  it('is loaded, known to every process, and only then are the clocks counted again', async () => {
    const known: boolean[] = [];
    const recompute = jest.fn((year: number) => {
      known.push(here.get().isPublished(year), elsewhere.get().isPublished(year));
      return Promise.resolve(7);
    });
    const answer = await importCalendarYear(deskWith(recompute), NEXT_NOTICE, 'administrator');
    expect(answer).toEqual({ year: 2027, notice: NEXT_NOTICE.notice, workingDays: 248, movedClocks: 7 });
    expect(recompute.mock.calls).toEqual([[2027]]);
    expect(known).toEqual([true, true]);
    expect(addWorkingDays(elsewhere.get(), '2027-02-04', 1)).toBe('2027-02-12');
    expect(
      await read(scratch.db, 'select notice, loaded_at, loaded_by from calendar_year where year = 2027'),
    ).toEqual([{ notice: NEXT_NOTICE.notice, loaded_at: NOW, loaded_by: 'administrator' }]);
  });

  it('may be replaced by a later one, but not by those that come with the product', async () => {
    const extended = {
      ...NEXT_NOTICE,
      notice: `${NEXT_NOTICE.notice}、国办发明电〔2027〕1号`,
      holidays: NEXT_NOTICE.holidays.map((one) => (one.name === '春节' ? { ...one, to: '2027-02-12' } : one)),
    };
    await importCalendarYear(
      deskWith(() => Promise.resolve(0)),
      extended,
      'administrator',
    );
    expect(addWorkingDays(elsewhere.get(), '2027-02-04', 1)).toBe('2027-02-13');
    await read(scratch.db, `update calendar_year set loaded_by = 'administrator' where year = 2026`);
    await seedOfficialYears(scratch.db, NOW);
    expect(await read(scratch.db, 'select loaded_by from calendar_year where year = 2026')).toEqual([
      { loaded_by: 'administrator' },
    ]);
  });
});
