import type { CalendarNotice, NoticeProblem } from './calendar-notice.js';
import { countWorkingDays } from './arithmetic.js';
import { addDays, daysBetween, isDay, weekdayOf, type Day } from './day.js';
import { statutoryHolidays } from './statutory-holidays.js';
import { WorkCalendar } from './work-calendar.js';

/** How far a notice may reach into the years beside it: 元旦 and its exchanged weekends, not more. */
const REACH = 10;

/** An exchange leaves the sum of working days as it is; an emergency may take some more (2020: two). */
const TAKEN_BY_EMERGENCY = 10;

type Check = (notice: CalendarNotice) => NoticeProblem[];

/** Dates that do not exist would make nonsense of every other check, so they are told first. */
export function checkNotice(notice: CalendarNotice): NoticeProblem[] {
  const unreal = checkDaysExist(notice);
  return unreal.length > 0 ? unreal : CHECKS.flatMap((check) => check(notice));
}

const checkDaysExist: Check = (notice) =>
  namedDays(notice).flatMap(({ field, day }) => (isDay(day) ? [] : [problem(field, 'day-unreal', { day })]));

const checkOrder: Check = ({ holidays }) =>
  holidays.flatMap(({ from, to }, i) =>
    from <= to ? [] : [problem(`holidays[${i}].to`, 'ends-before-it-begins', { from, to })],
  );

const checkWithinYear: Check = (notice) => {
  const from = addDays(`${notice.year}-01-01`, -REACH);
  const to = addDays(`${notice.year}-12-31`, REACH);
  return namedDays(notice).flatMap(({ field, day }) =>
    day >= from && day <= to ? [] : [problem(field, 'outside-year', { day, from, to })],
  );
};

const checkHolidaysApart: Check = ({ holidays }) =>
  holidays.flatMap((holiday, i) => {
    const other = holidays.slice(0, i).find(({ from, to }) => holiday.from <= to && from <= holiday.to);
    return other
      ? [problem(`holidays[${i}]`, 'holidays-overlap', { name: holiday.name, other: other.name })]
      : [];
  });

/** 全国年节及纪念日放假办法 art. 2: no notice can take away a holiday that everybody has. */
const checkStatutoryHolidays: Check = ({ year, holidays }) =>
  statutoryHolidays(year).flatMap(({ name, days }) =>
    days
      .filter((day) => !holidays.some(({ from, to }) => from <= day && day <= to))
      .map((day) => problem('holidays', 'statutory-holiday-missing', { name, day })),
  );

/** 调休: a made-up workday is a Saturday or Sunday that is no holiday, named once, for a holiday of this notice. */
const checkMadeUp: Check = ({ holidays, makeupWorkdays }) =>
  makeupWorkdays.flatMap(({ date, for: holiday }, i) => {
    const field = `makeupWorkdays[${i}].date`;
    const problems: NoticeProblem[] = [];
    const inside = holidays.find(({ from, to }) => from <= date && date <= to);
    const names = holidays.map(({ name }) => name);
    if (!isWeekend(date)) problems.push(problem(field, 'made-up-on-weekday', { day: date }));
    if (inside) problems.push(problem(field, 'made-up-in-holiday', { day: date, name: inside.name }));
    if (makeupWorkdays.findIndex((other) => other.date === date) < i)
      problems.push(problem(field, 'made-up-twice', { day: date }));
    if (!names.includes(holiday))
      problems.push(
        problem(`makeupWorkdays[${i}].for`, 'made-up-for-unknown', {
          name: holiday,
          names: names.join('、'),
        }),
      );
    return problems;
  });

const checkTotal: Check = (notice) => {
  const counted = workingDaysOf(notice);
  const usual = usualWorkingDays(notice.year);
  const problems: NoticeProblem[] = [];
  if (counted > usual + 1 || counted < usual - TAKEN_BY_EMERGENCY) {
    problems.push(
      problem('makeupWorkdays', 'working-days-implausible', {
        counted,
        from: usual - TAKEN_BY_EMERGENCY,
        to: usual + 1,
      }),
    );
  }
  if (notice.workingDays !== undefined && notice.workingDays !== counted) {
    problems.push(problem('workingDays', 'working-days-differ', { counted, given: notice.workingDays }));
  }
  return problems;
};

const CHECKS: readonly Check[] = [
  checkOrder,
  checkWithinYear,
  checkHolidaysApart,
  checkStatutoryHolidays,
  checkMadeUp,
  checkTotal,
];

/** Working days of the year by this notice alone. */
export function workingDaysOf(notice: CalendarNotice): number {
  return countWorkingDays(new WorkCalendar([notice]), `${notice.year - 1}-12-31`, `${notice.year}-12-31`);
}

/** Mondays to Fridays less the statutory holidays, each of which costs one: those on weekends are made good. */
function usualWorkingDays(year: number): number {
  const days = daysBetween(`${year - 1}-12-31`, `${year}-12-31`);
  const weekdays = Array.from({ length: days }, (_, i) => addDays(`${year}-01-01`, i)).filter(
    (day) => !isWeekend(day),
  );
  return weekdays.length - statutoryHolidays(year).flatMap((holiday) => holiday.days).length;
}

function namedDays({ holidays, makeupWorkdays }: CalendarNotice): { field: string; day: Day }[] {
  return [
    ...holidays.flatMap(({ from, to }, i) => [
      { field: `holidays[${i}].from`, day: from },
      { field: `holidays[${i}].to`, day: to },
    ]),
    ...makeupWorkdays.map(({ date }, i) => ({ field: `makeupWorkdays[${i}].date`, day: date })),
  ];
}

function isWeekend(day: Day): boolean {
  return weekdayOf(day) === 0 || weekdayOf(day) === 6;
}

function problem(field: string, code: string, blanks: NoticeProblem['blanks']): NoticeProblem {
  return { field, code, blanks };
}
