import { officialYears } from '../data/official-years.js';
import {
  addWorkingDays,
  countWorkingDays,
  deadline,
  lapsesAt,
  mergeExcluded,
  nextWorkingDay,
  receivedOn,
  type Period,
} from './arithmetic.js';
import { addMonths, formatInstant, parseInstant } from './day.js';
import { WorkCalendar } from './work-calendar.js';

const calendar = new WorkCalendar(officialYears());
const due = (triggerOn: string, n: number, unit: Period['unit'], more: Partial<Period> = {}) =>
  deadline(calendar, { triggerOn, n, unit, excluded: [], extended: 0, ...more });

describe('working days after an event', () => {
  it.each([
    ['2025-01-24', 5, '2025-02-07', 'across 春节, the Sunday 26 January worked'],
    ['2025-04-25', 1, '2025-04-27', 'the Sunday is worked'],
    ['2025-09-26', 5, '2025-10-10', 'the Sunday is worked, eight days of 国庆'],
    ['2025-09-30', 20, '2025-11-04', 'an ordinary licence'],
    ['2025-12-31', 3, '2026-01-06', 'across the year’s end, the Sunday 4 January worked'],
    ['2026-02-13', 5, '2026-02-27', 'the Saturday is worked, nine days of 春节'],
    ['2026-02-12', 20, '2026-03-18', 'across 春节, two Saturdays worked'],
    ['2026-04-03', 7, '2026-04-15', 'across 清明'],
    ['2026-04-30', 10, '2026-05-18', 'the Saturday 9 May worked'],
    ['2026-06-18', 2, '2026-06-23', 'across 端午'],
    ['2026-09-18', 5, '2026-09-24', 'the Sunday 20 September worked'],
    ['2026-09-24', 10, '2026-10-15', '中秋 and 国庆, the Saturday 10 October worked'],
    ['2026-11-23', 20, '2026-12-21', 'no holiday between'],
    ['2026-12-25', 5, '2027-01-04', 'into a year without a notice'],
  ])('%s and %d is %s: %s', (after, n, expected) => {
    expect(addWorkingDays(calendar, after, n)).toBe(expected);
    expect(countWorkingDays(calendar, after, expected)).toBe(n);
  });

  it('none after a working day is that day, after a rest day the next one worked', () => {
    expect(addWorkingDays(calendar, '2026-05-09', 0)).toBe('2026-05-09');
    expect(addWorkingDays(calendar, '2026-05-10', 0)).toBe('2026-05-11');
    expect(nextWorkingDay(calendar, '2026-10-01')).toBe('2026-10-08');
  });

  it('are not counted backward', () => {
    expect(() => addWorkingDays(calendar, '2026-05-09', -1)).toThrow(RangeError);
    expect(countWorkingDays(calendar, '2026-05-12', '2026-05-11')).toBe(0);
  });

  it('span several years', () => {
    expect(countWorkingDays(calendar, '2019-12-31', '2026-12-31')).toBe(
      249 + 250 + 249 + 249 + 251 + 248 + 248,
    );
    expect(addWorkingDays(calendar, '2019-12-31', 249 + 250 + 249 + 1)).toBe('2023-01-03');
  });
});

describe('calendar days, months and years', () => {
  it.each<[string, number, Period['unit'], string, string]>([
    ['2026-09-10', 20, 'CD', '2026-09-30', 'time to prepare bids'],
    ['2026-09-25', 3, 'CD', '2026-09-28', 'candidates published, the holiday between counts'],
    ['2026-09-01', 30, 'CD', '2026-10-08', 'the contract: its last day falls on 国庆 (T-04)'],
    ['2026-06-30', 3, 'M', '2026-09-30', 'AC-07: the construction permit lapses'],
    ['2026-06-30', 9, 'M', '2027-03-30', 'AC-07: with two extensions'],
    ['2026-03-10', 4, 'M', '2026-07-10', 'AC-08: warning'],
    ['2026-03-10', 6, 'M', '2026-09-10', 'AC-08: breach'],
    ['2026-03-10', 8, 'M', '2026-11-10', 'AC-08: revocation'],
    ['2025-06-30', 1, 'Y', '2026-06-30', 'AC-09: idle land'],
    ['2025-06-30', 2, 'Y', '2027-06-30', 'AC-09: reclaim'],
    ['2026-04-01', 20, 'CD', '2026-04-21', 'AC-10: bids not before'],
    ['2026-05-06', 3, 'CD', '2026-05-09', 'AC-11: a made-up Saturday ends it'],
    ['2026-08-31', 6, 'M', '2027-03-01', 'T-08: no 31 February; its 28th is a Sunday'],
    ['2024-02-29', 1, 'Y', '2025-02-28', 'T-08: no leap day'],
  ])('%s and %d %s is %s: %s', (triggerOn, n, unit, dueOn) => {
    expect(due(triggerOn, n, unit).dueOn).toBe(dueOn);
  });
});

describe('the clocks of the acceptance scenarios', () => {
  it('AC-01: silence for five working days; the decision runs from the day of receipt', () => {
    expect(due('2026-02-12', 5, 'WD').dueOn).toBe('2026-02-26');
    expect(formatInstant(lapsesAt('WD', '2026-02-26', '17:30'))).toBe('2026-02-26T17:30:00+08:00');
    expect(due('2026-02-12', 20, 'WD').dueOn).toBe('2026-03-18');
  });

  it('AC-02: notice and acceptance after a correction', () => {
    expect(due('2026-04-27', 5, 'WD').dueOn).toBe('2026-05-07');
    expect(due('2026-05-12', 5, 'WD').dueOn).toBe('2026-05-19');
  });

  it('AC-03: a pause moves the last day by the nine working days in it', () => {
    const pause = { after: '2026-03-09', through: '2026-03-20' };
    expect(countWorkingDays(calendar, pause.after, pause.through)).toBe(9);
    expect(due('2026-03-02', 20, 'WD').dueOn).toBe('2026-03-30');
    expect(due('2026-03-02', 20, 'WD', { excluded: [pause] }).dueOn).toBe('2026-04-13');
  });

  it('AC-05: an extension adds its days to the last one', () => {
    expect(due('2026-06-01', 20, 'WD').dueOn).toBe('2026-06-30');
    expect(due('2026-06-01', 20, 'WD', { extended: 10 }).dueOn).toBe('2026-07-14');
  });

  it.each([
    ['AC-06: delivery', '2026-04-30', 10, '2026-05-18'],
    ['AC-06: publication', '2026-04-30', 7, '2026-05-13'],
    ['AC-13: conversion', '2026-09-17', 2, '2026-09-20'],
    ['AC-15: rectification', '2026-04-10', 15, '2026-05-06'],
    ['AC-16: promised', '2026-05-06', 10, '2026-05-19'],
    ['AC-17: contact', '2026-09-24', 1, '2026-09-28'],
    ['AC-17: rectify', '2026-09-24', 5, '2026-10-09'],
    ['AC-18: consultation', '2026-10-08', 3, '2026-10-12'],
    ['AC-24: issue', '2026-04-29', 10, '2026-05-15'],
  ])('%s: %s and %d working days is %s', (_, triggerOn, n, dueOn) => {
    expect(due(triggerOn, n, 'WD').dueOn).toBe(dueOn);
  });

  it('AC-15: six months of ban', () => expect(addMonths('2026-05-06', 6)).toBe('2026-11-06'));

  it('AC-28: a last day in a year without a notice is provisional', () => {
    expect(due('2026-12-25', 5, 'WD')).toEqual({ dueOn: '2027-01-04', provisional: true });
    expect(due('2026-12-25', 4, 'WD')).toEqual({ dueOn: '2026-12-31', provisional: false });
    expect(due('2026-11-30', 2, 'M')).toEqual({ dueOn: '2027-02-01', provisional: true });
    expect(due('2019-12-31', 1, 'WD').provisional).toBe(false);
    expect(due('2019-12-30', 2, 'WD').provisional).toBe(true);
  });
});

describe('pauses', () => {
  it('are merged before they are subtracted', () => {
    expect(
      mergeExcluded([
        { after: '2026-03-12', through: '2026-03-16' },
        { after: '2026-03-09', through: '2026-03-13' },
        { after: '2026-03-20', through: '2026-03-20' },
        { after: '2026-03-16', through: '2026-03-17' },
        { after: '2026-03-19', through: '2026-03-20' },
      ]),
    ).toEqual([
      { after: '2026-03-09', through: '2026-03-17' },
      { after: '2026-03-19', through: '2026-03-20' },
    ]);
  });

  it('that begin on the last day still move it: the clock resumes with the same day to go', () => {
    expect(due('2026-03-02', 5, 'WD').dueOn).toBe('2026-03-09');
    expect(
      due('2026-03-02', 5, 'WD', { excluded: [{ after: '2026-03-09', through: '2026-03-20' }] }).dueOn,
    ).toBe('2026-03-20');
  });

  it('that begin after the last day no longer count', () => {
    const late = [{ after: '2026-03-10', through: '2026-03-20' }];
    expect(due('2026-03-02', 5, 'WD', { excluded: late }).dueOn).toBe('2026-03-09');
    expect(due('2026-03-02', 7, 'CD', { excluded: late }).dueOn).toBe('2026-03-09');
  });

  it('may begin within an extension', () => {
    const excluded = [{ after: '2026-07-06', through: '2026-07-10' }];
    expect(due('2026-06-01', 20, 'WD', { extended: 10, excluded }).dueOn).toBe('2026-07-20');
  });

  it('move calendar days and months by calendar days', () => {
    const excluded = [{ after: '2026-09-05', through: '2026-09-08' }];
    expect(due('2026-09-01', 20, 'CD', { excluded }).dueOn).toBe('2026-09-24');
    expect(due('2026-08-10', 1, 'M', { excluded }).dueOn).toBe('2026-09-14');
  });
});

describe('the end of a clock', () => {
  it.each([
    ['WD', '2026-01-13T17:30:00+08:00'],
    ['CD', '2026-01-14T00:00:00+08:00'],
    ['M', '2026-01-14T00:00:00+08:00'],
    ['Y', '2026-01-14T00:00:00+08:00'],
  ] as const)('%s is %s', (unit, instant) => {
    expect(formatInstant(lapsesAt(unit, '2026-01-13', '17:30'))).toBe(instant);
  });
});

describe('receipt (T-07)', () => {
  it.each([
    ['2026-01-13T17:30:00', '2026-01-13', 'at close of business'],
    ['2026-01-13T17:30:00.001', '2026-01-14', 'just after it'],
    ['2026-01-09T23:59:59', '2026-01-12', 'on a Friday night'],
    ['2026-05-09T10:00', '2026-05-09', 'on a made-up Saturday'],
    ['2026-05-09T18:00', '2026-05-11', 'late on a made-up Saturday'],
    ['2026-10-01T09:00', '2026-10-08', 'on a holiday'],
    ['2026-10-01T20:00', '2026-10-08', 'late on a holiday'],
    ['2026-09-30T20:00', '2026-10-08', 'late before a holiday'],
  ])('%s counts as %s: %s', (instant, day) => {
    expect(receivedOn(calendar, parseInstant(instant), '17:30', 'NEXT_WD')).toBe(day);
    expect(receivedOn(calendar, parseInstant(instant), '17:30', 'SAME_DAY')).toBe(instant.slice(0, 10));
  });
});
