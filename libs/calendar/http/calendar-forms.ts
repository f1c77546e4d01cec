import { Field, NestedList, OptionalField, rules } from '../../platform/http/index.js';
import type { Unit } from '../domain/arithmetic.js';
import type { CalendarNotice } from '../domain/calendar-notice.js';
import type { Day } from '../domain/day.js';
import { FIRST_YEAR, LAST_YEAR } from '../domain/lunar-festivals.js';

const year = rules.whole(FIRST_YEAR, LAST_YEAR);

export class YearPath {
  @Field(rules.inQuery(year))
  year!: number;
}

export class DeadlineQuery {
  @OptionalField(rules.day)
  from?: Day;

  @Field(rules.inQuery(rules.whole(0, 2000)))
  n!: number;

  @Field(rules.oneOf(['WD', 'CD', 'M', 'Y']))
  unit!: Unit;
}

class HolidayForm {
  @Field(rules.text(40))
  name!: string;

  @Field(rules.day)
  from!: Day;

  @Field(rules.day)
  to!: Day;
}

class MakeupWorkdayForm {
  @Field(rules.day)
  date!: Day;

  @Field(rules.text(40))
  for!: string;
}

/** The form of a notice, for the API and for the files that the import tool reads. */
export class NoticeForm implements CalendarNotice {
  @Field(year)
  year!: number;

  @Field(rules.text(200))
  notice!: string;

  @Field(rules.listOf(rules.text(500), 20))
  sources!: string[];

  @NestedList(() => HolidayForm, 40)
  holidays!: HolidayForm[];

  @NestedList(() => MakeupWorkdayForm, 40)
  makeupWorkdays!: MakeupWorkdayForm[];

  @OptionalField(rules.whole(0, 366))
  workingDays?: number;
}

/** A notice as it lies in a file. */
export class NoticeTextForm {
  @Field(rules.text(40_000))
  yaml!: string;
}
