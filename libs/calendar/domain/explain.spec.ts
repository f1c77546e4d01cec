import { officialYears } from '../data/official-years.js';
import { explainDeadline, type ExplainedPeriod } from './explain.js';
import { WorkCalendar } from './work-calendar.js';

const calendar = new WorkCalendar(officialYears());
const explain = (period: Partial<ExplainedPeriod> & Pick<ExplainedPeriod, 'triggerOn' | 'n' | 'unit'>) =>
  explainDeadline(calendar, { excluded: [], extended: 0, ...period });

function told(period: Parameters<typeof explain>[0]): string[] {
  return explain(period).days.map(({ day, kind, holiday, pausedBy, count }) =>
    [day.slice(5), count ?? '-', kind, holiday ?? pausedBy].filter((part) => part !== null).join(' '),
  );
}

describe('why a date is that date', () => {
  it('counts what is worked and names what is passed over', () => {
    expect(told({ triggerOn: '2026-02-12', n: 3, unit: 'WD' })).toEqual([
      '02-13 1 working-day',
      '02-14 2 made-up-workday 春节',
      '02-15 - holiday 春节',
      '02-16 - holiday 春节',
      '02-17 - holiday 春节',
      '02-18 - holiday 春节',
      '02-19 - holiday 春节',
      '02-20 - holiday 春节',
      '02-21 - holiday 春节',
      '02-22 - holiday 春节',
      '02-23 - holiday 春节',
      '02-24 3 working-day',
    ]);
  });

  it('shows pauses with their basis, and where the last day was without them', () => {
    const basis = '行政许可法 art. 45';
    const period = { triggerOn: '2026-03-02', n: 5, unit: 'WD' as const };
    const excluded = [{ after: '2026-03-04', through: '2026-03-06', basis }];
    expect(told({ ...period, excluded })).toEqual([
      '03-03 1 working-day',
      '03-04 2 working-day',
      `03-05 - working-day ${basis}`,
      `03-06 - working-day ${basis}`,
      '03-07 - weekend',
      '03-08 - weekend',
      '03-09 3 working-day',
      '03-10 4 working-day',
      '03-11 5 working-day',
    ]);
    expect(explain({ ...period, excluded })).toMatchObject({
      baseDueOn: '2026-03-09',
      dueOn: '2026-03-11',
      provisional: false,
    });
  });

  it('counts every calendar day, then passes over the rest days at the end', () => {
    expect(told({ triggerOn: '2026-09-28', n: 4, unit: 'CD' })).toEqual([
      '09-29 1 working-day',
      '09-30 2 working-day',
      '10-01 3 holiday 国庆节',
      '10-02 4 holiday 国庆节',
      '10-03 - holiday 国庆节',
      '10-04 - holiday 国庆节',
      '10-05 - holiday 国庆节',
      '10-06 - holiday 国庆节',
      '10-07 - holiday 国庆节',
      '10-08 - working-day',
    ]);
  });

  it('counts months by their ends, and passes over the rest days after the last', () => {
    expect(told({ triggerOn: '2026-03-31', n: 6, unit: 'M' })).toEqual([
      '04-30 1 working-day',
      '05-31 2 weekend',
      '06-30 3 working-day',
      '07-31 4 working-day',
      '08-31 5 working-day',
      '09-30 6 working-day',
    ]);
    expect(told({ triggerOn: '2026-08-02', n: 2, unit: 'M' })).toEqual([
      '09-02 1 working-day',
      '10-02 2 holiday 国庆节',
      '10-03 - holiday 国庆节',
      '10-04 - holiday 国庆节',
      '10-05 - holiday 国庆节',
      '10-06 - holiday 国庆节',
      '10-07 - holiday 国庆节',
      '10-08 - working-day',
    ]);
  });

  it('shows where the last day was before more months were granted', () => {
    const period = { triggerOn: '2026-03-10', n: 9, unit: 'M' as const, prolonged: 3 };
    expect(explain(period)).toMatchObject({ baseDueOn: '2026-09-10', dueOn: '2026-12-10' });
    expect(explain(period).days.map(({ count }) => count)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('has nothing to count where the last day is given', () => {
    const period = { triggerOn: '2026-03-10', n: 0, unit: 'CD' as const, onDay: '2026-05-02' };
    expect(explain(period)).toEqual({
      dueOn: '2026-05-02',
      baseDueOn: '2026-05-02',
      provisional: false,
      days: [],
    });
  });

  it('marks the days of a year without a notice', () => {
    const { days, provisional } = explain({ triggerOn: '2026-12-30', n: 2, unit: 'WD' });
    expect(provisional).toBe(true);
    expect(days.filter((day) => day.provisional).map(({ day }) => day)).toEqual([
      '2027-01-01',
      '2027-01-02',
      '2027-01-03',
      '2027-01-04',
    ]);
    expect(days.map(({ weekday }) => weekday)).toEqual([4, 5, 6, 0, 1]);
  });
});
