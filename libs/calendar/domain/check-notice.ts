import type { FieldError } from '../../platform/domain/invalid-input.js';
import { countWorkingDays } from './arithmetic.js';
import { reachOf, type CalendarNotice } from './calendar-notice.js';
import { addDays, daysBetween, weekdayOf, type Day } from './day.js';
import { statutoryHolidays } from './statutory-holidays.js';
import { WorkCalendar } from './work-calendar.js';

/** An exchange leaves the sum of working days as it is; an emergency may take some more (2020: two). */
const TAKEN_BY_EMERGENCY = 10;

type Check = (notice: CalendarNotice) => FieldError[];

const checkOrder: Check = ({ holidays }) =>
  holidays.flatMap(({ from, to }, i) =>
    from <= to ? [] : [error(`holidays.${i}.to`, 'calendar.not-before', { from })],
  );

const checkWithinYear: Check = (notice) => {
  const reach = reachOf(notice.year);
  return namedDays(notice).flatMap(({ field, day }) =>
    day >= reach.from && day <= reach.through ? [] : [error(field, 'calendar.within', reach)],
  );
};

const checkHolidaysApart: Check = ({ holidays }) =>
  holidays.flatMap((holiday, i) => {
    const other = holidays.slice(0, i).find(({ from, to }) => holiday.from <= to && from <= holiday.to);
    return other ? [error(`holidays.${i}`, 'calendar.apart', other)] : [];
  });

/** 全国年节及纪念日放假办法 art. 2: no notice can take away a holiday that everybody has. */
const checkStatutoryHolidays: Check = ({ year, holidays }) =>
  statutoryHolidays(year).flatMap(({ name, days }) => {
    const missing = days.filter((day) => !holidays.some(({ from, to }) => from <= day && day <= to));
    return missing.length > 0 ? [error('holidays', 'calendar.statutory', { name, days: missing })] : [];
  });

/** 调休上班: a rest day that becomes a workday is a Saturday or Sunday and no holiday. */
const checkMadeUpDays: Check = ({ holidays, makeupWorkdays }) =>
  makeupWorkdays.flatMap(({ date }, i) => {
    const field = `makeupWorkdays.${i}.date`;
    if (!isWeekend(date)) return [error(field, 'calendar.weekend')];
    const inside = holidays.find(({ from, to }) => from <= date && date <= to);
    return inside ? [error(field, 'calendar.apart', inside)] : [];
  });

const checkMadeUpOnce: Check = ({ makeupWorkdays }) =>
  makeupWorkdays.flatMap(({ date }, i) =>
    makeupWorkdays.slice(0, i).some((other) => other.date === date)
      ? [error(`makeupWorkdays.${i}.date`, 'calendar.once')]
      : [],
  );

const checkMadeUpFor: Check = ({ holidays, makeupWorkdays }) => {
  const choices = holidays.map(({ name }) => name);
  return makeupWorkdays.flatMap(({ for: holiday }, i) =>
    choices.includes(holiday) ? [] : [error(`makeupWorkdays.${i}.for`, 'choice', { choices })],
  );
};

/** Made-up workdays give back every day that a holiday takes beyond what the law grants. */
const checkTotal: Check = (notice) => {
  const counted = workingDaysOf(notice);
  const usual = usualWorkingDays(notice.year);
  const bounds = { counted, min: usual - TAKEN_BY_EMERGENCY, max: usual + 1 };
  return counted >= bounds.min && counted <= bounds.max
    ? []
    : [error('makeupWorkdays', 'calendar.total', bounds)];
};

const checkGivenTotal: Check = (notice) => {
  const counted = workingDaysOf(notice);
  return (notice.workingDays ?? counted) === counted
    ? []
    : [error('workingDays', 'calendar.counted', { counted })];
};

/** Whether the days are of this year at all: the other checks count by them, and would count for ever. */
const CHECKS_OF_PLACE: readonly Check[] = [checkOrder, checkWithinYear];

const CHECKS_OF_SENSE: readonly Check[] = [
  checkHolidaysApart,
  checkStatutoryHolidays,
  checkMadeUpDays,
  checkMadeUpOnce,
  checkMadeUpFor,
  checkTotal,
  checkGivenTotal,
];

/** Whether a notice of the right form can be what the General Office announced; each problem with its field. */
export function checkNotice(notice: CalendarNotice): FieldError[] {
  const misplaced = CHECKS_OF_PLACE.flatMap((check) => check(notice));
  return misplaced.length > 0 ? misplaced : CHECKS_OF_SENSE.flatMap((check) => check(notice));
}

/** Working days of the year by this notice alone. */
export function workingDaysOf(notice: CalendarNotice): number {
  return countWorkingDays(new WorkCalendar([notice]), `${notice.year - 1}-12-31`, `${notice.year}-12-31`);
}

/** Mondays to Fridays less the statutory holidays, each of which costs one: those on weekends are made good. */
function usualWorkingDays(year: number): number {
  const days = daysBetween(`${year - 1}-12-31`, `${year}-12-31`);
  const all = Array.from({ length: days }, (_, i) => addDays(`${year}-01-01`, i));
  const holidays = statutoryHolidays(year).flatMap((holiday) => holiday.days);
  return all.filter((day) => !isWeekend(day)).length - holidays.length;
}

function namedDays({ holidays, makeupWorkdays }: CalendarNotice): { field: string; day: Day }[] {
  return [
    ...holidays.flatMap(({ from, to }, i) => [
      { field: `holidays.${i}.from`, day: from },
      { field: `holidays.${i}.to`, day: to },
    ]),
    ...makeupWorkdays.map(({ date }, i) => ({ field: `makeupWorkdays.${i}.date`, day: date })),
  ];
}

function isWeekend(day: Day): boolean {
  return weekdayOf(day) === 0 || weekdayOf(day) === 6;
}

function error(field: string, rule: string, bounds: object = {}): FieldError {
  return { field, rule, bounds: { ...bounds } };
}
