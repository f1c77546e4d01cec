import { acceptedBy } from '../../platform/messages/index.js';
import { officialYears } from '../data/official-years.js';
import type { CalendarNotice } from './calendar-notice.js';
import { checkNotice } from './check-notice.js';
import { NEXT_NOTICE } from './next-notice.fixture.js';

const notice = NEXT_NOTICE;

const withHoliday = (
  index: number,
  holiday: Partial<CalendarNotice['holidays'][number]>,
): CalendarNotice => ({
  ...notice,
  holidays: notice.holidays.map((one, i) => (i === index ? { ...one, ...holiday } : one)),
});

const withMadeUp = (madeUp: Partial<CalendarNotice['makeupWorkdays'][number]>): CalendarNotice => ({
  ...notice,
  makeupWorkdays: notice.makeupWorkdays.map((one, i) => (i === 0 ? { ...one, ...madeUp } : one)),
});

describe('a notice', () => {
  it.each([...officialYears(), notice])('of $year that holds together is accepted', (one) => {
    expect(checkNotice(one)).toEqual([]);
  });

  it.each<[string, CalendarNotice, string, string]>([
    [
      'a holiday that ends before it begins',
      withHoliday(1, { to: '2027-02-04' }),
      'holidays.1.to',
      'calendar.not-before',
    ],
    [
      'a holiday of another year',
      withHoliday(0, { from: '2026-12-20' }),
      'holidays.0.from',
      'calendar.within',
    ],
    ['a holiday without an end', withHoliday(6, { to: '9999-12-31' }), 'holidays.6.to', 'calendar.within'],
    ['holidays that overlap', withHoliday(5, { to: '2027-10-01' }), 'holidays.6', 'calendar.apart'],
    [
      'a statutory holiday left out',
      withHoliday(1, { from: '2027-02-06' }),
      'holidays',
      'calendar.statutory',
    ],
    [
      'a workday made up on a weekday',
      withMadeUp({ date: '2027-02-12' }),
      'makeupWorkdays.0.date',
      'calendar.weekend',
    ],
    [
      'a workday made up in a holiday',
      withMadeUp({ date: '2027-02-07' }),
      'makeupWorkdays.0.date',
      'calendar.apart',
    ],
    ['a workday made up twice', withMadeUp({ date: '2027-05-08' }), 'makeupWorkdays.1.date', 'calendar.once'],
    ['a workday made up for no holiday', withMadeUp({ for: '春分' }), 'makeupWorkdays.0.for', 'choice'],
    [
      'a workday made up in another year',
      withMadeUp({ date: '2028-02-12' }),
      'makeupWorkdays.0.date',
      'calendar.within',
    ],
    ['far too few working days', withHoliday(6, { to: '2027-10-31' }), 'makeupWorkdays', 'calendar.total'],
    ['another sum than was counted', { ...notice, workingDays: 250 }, 'workingDays', 'calendar.counted'],
  ])('with %s is refused, and the field is named', (_, wrong, field, rule) => {
    const errors = checkNotice(wrong);
    expect(errors).toContainEqual(expect.objectContaining({ field, rule }));
    for (const error of errors) expect(acceptedBy(error.rule, error.bounds ?? {}).zh).not.toMatch(/[{}]/);
  });

  it('is told everything at once', () => {
    const wrong = { ...withMadeUp({ date: '2027-02-12', for: '春分' }), workingDays: 1 };
    expect(checkNotice(wrong).map(({ field }) => field)).toEqual([
      'makeupWorkdays.0.date',
      'makeupWorkdays.0.for',
      'workingDays',
    ]);
  });

  it('says what would be accepted', () => {
    const [error] = checkNotice(withHoliday(1, { from: '2027-02-06' }));
    expect(acceptedBy(error?.rule ?? '', error?.bounds ?? {}).zh).toBe(
      '包含法定节假日“春节”：2027-02-05（《全国年节及纪念日放假办法》第二条）',
    );
  });
});
